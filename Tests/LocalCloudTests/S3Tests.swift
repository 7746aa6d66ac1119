import AWSProtocols
import AWSTypes
import Crypto
import Documents
import Effects
import HTTPMessages
import IAMPolicy
import LocalCloud
import SigV4
import Testing
import World

@Suite("buckets and objects")
struct S3Tests {
  @Test("an object is put, read, described, copied and deleted")
  func objects() throws {
    var cloud = try TestCloud(commonWorld)
    let admin = cloud.keys("admin")
    let key: Node = "a b/ü+c.txt"
    let put: Node = ["Bucket": "reports", "Key": key, "ContentType": "text/plain", "Metadata": ["one": "1"]]
    let written = try cloud.call("s3", "PutObject", put, as: admin, stream: Array("hello".utf8)).document
    #expect(written["ETag"]?.string == "\"5d41402abc4b2a76b9719d911017c592\"")
    let got = try cloud.call("s3", "GetObject", ["Bucket": "reports", "Key": key], as: admin)
    #expect(got.stream == Array("hello".utf8))
    #expect(got.document["ContentType"]?.string == "text/plain")
    #expect(got.document["Metadata"]?["one"]?.string == "1")
    #expect(got.document["ContentLength"]?.int == 5)
    let part = try cloud.call(
      "s3", "GetObject", ["Bucket": "reports", "Key": key, "Range": "bytes=1-3"], as: admin)
    #expect(part.stream == Array("ell".utf8))
    #expect(cloud.response?.status == 206)
    #expect(part.document["ContentRange"]?.string == "bytes 1-3/5")
    let head = try cloud.call("s3", "HeadObject", ["Bucket": "reports", "Key": key], as: admin)
    #expect(head.document["ContentLength"]?.int == 5)
    #expect(cloud.response?.body == [])
    let copy: Node = [
      "Bucket": "payroll", "Key": "copy",
      "CopySource": Node("reports/" + PercentEncoding.encode("a b/ü+c.txt")),
    ]
    _ = try cloud.call("s3", "CopyObject", copy, as: admin)
    #expect(
      try cloud.call("s3", "GetObject", ["Bucket": "payroll", "Key": "copy"], as: admin).stream
        == Array("hello".utf8))
    _ = try cloud.call("s3", "DeleteObject", ["Bucket": "reports", "Key": key], as: admin)
    #expect(
      try cloud.failure("s3", "GetObject", ["Bucket": "reports", "Key": key], as: admin)?.code == "NoSuchKey")
    #expect(
      try cloud.failure("s3", "HeadObject", ["Bucket": "reports", "Key": key], as: admin)?.code == "404")
  }

  @Test("a denial names the resource and the kind of policy")
  func denial() throws {
    var cloud = try TestCloud(commonWorld)
    let error = try cloud.failure(
      "s3", "PutObject", ["Bucket": "reports", "Key": "q2.csv"], as: cloud.keys("app"), stream: [])
    #expect(error?.status == 403)
    #expect(
      error?.message
        == "User: arn:aws:iam::111122223333:user/app is not authorized to perform: s3:PutObject on resource: \"arn:aws:s3:::reports/q2.csv\" because no identity-based policy allows the s3:PutObject action"
    )
  }

  @Test("whether an object is missing is told to those only who may list")
  func missing() throws {
    var cloud = try TestCloud(commonWorld)
    #expect(
      try cloud.failure("s3", "GetObject", ["Bucket": "reports", "Key": "no"], as: cloud.keys("app"))?.code
        == "NoSuchKey")
    cloud.world.accounts["111122223333"]?.users["app"]?.attachedPolicies = []
    cloud.world.accounts["111122223333"]?.users["app"]?.inlinePolicies["Get"] = [
      "Version": "2012-10-17",
      "Statement": [["Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"]],
    ]
    let error = try cloud.failure(
      "s3", "GetObject", ["Bucket": "reports", "Key": "no"], as: cloud.keys("app"))
    #expect(error?.code == "AccessDenied")
    #expect(error?.message.contains("s3:ListBucket") == true)
    #expect(
      try cloud.failure("s3", "ListObjectsV2", ["Bucket": "nowhere"], as: cloud.keys("app"))?.code
        == "NoSuchBucket")
  }

  @Test("lists come in pages, and roll up what shares a prefix")
  func listing() throws {
    var cloud = try TestCloud(commonWorld)
    let admin = cloud.keys("admin")
    for key in ["a/1", "a/2", "b", "c/1", "d"] {
      _ = try cloud.call("s3", "PutObject", ["Bucket": "payroll", "Key": Node(key)], as: admin, stream: [0])
    }
    let all = try cloud.call("s3", "ListObjectsV2", ["Bucket": "payroll", "Delimiter": "/"], as: admin)
      .document
    #expect(all["Contents"]?.elements?.compactMap { $0["Key"]?.string } == ["b", "d", "june.csv"])
    #expect(all["CommonPrefixes"]?.elements?.compactMap { $0["Prefix"]?.string } == ["a/", "c/"])
    var token: Node?
    var keys: [String] = []
    repeat {
      var input: [Node.Member] = [
        Node.Member(key: "Bucket", value: "payroll"), Node.Member(key: "MaxKeys", value: 2),
      ]
      if let token { input.append(Node.Member(key: "ContinuationToken", value: token)) }
      let page = try cloud.call("s3", "ListObjectsV2", Node(.object(input)), as: admin).document
      keys += page["Contents"]?.elements?.compactMap { $0["Key"]?.string } ?? []
      token = page["NextContinuationToken"]
    } while token != nil
    #expect(keys == ["a/1", "a/2", "b", "c/1", "d", "june.csv"])
  }

  @Test(
    "a checksum is compared with the body",
    arguments: [
      ("CRC32", "DUoRhQ=="), ("CRC32C", "yZRlqg=="), ("SHA1", "Kq5sNclPz7QV2+lfQIuc6R7oRu0="),
      ("SHA256", "uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek="),
    ])
  func checksums(name: String, right: String) throws {
    var cloud = try TestCloud(commonWorld)
    func input(_ value: String) -> Node {
      Node(
        .object([
          Node.Member(key: "Bucket", value: "reports"), Node.Member(key: "Key", value: "k"),
          Node.Member(key: "Checksum\(name)", value: Node(value)),
        ]))
    }
    let body = Array("hello world".utf8)
    let written = try cloud.call("s3", "PutObject", input(right), as: cloud.keys("admin"), stream: body)
      .document
    #expect(written["Checksum\(name)"]?.string == right)
    let error = try cloud.failure(
      "s3", "PutObject", input(right), as: cloud.keys("admin"), stream: body + [0])
    #expect(error?.code == "BadDigest")
    #expect(cloud.world.buckets["reports"]?.objects["k"]?.last?.bytes == body)
  }

  @Test("versions stay until they are deleted by name")
  func versions() throws {
    var cloud = try TestCloud(commonWorld)
    let admin = cloud.keys("admin")
    _ = try cloud.call(
      "s3", "PutBucketVersioning", ["Bucket": "reports", "VersioningConfiguration": ["Status": "Enabled"]],
      as: admin)
    let put: Node = ["Bucket": "reports", "Key": "v"]
    let first = try cloud.call("s3", "PutObject", put, as: admin, stream: [1]).document["VersionId"]
    _ = try cloud.call("s3", "PutObject", put, as: admin, stream: [2])
    let marker = try cloud.call("s3", "DeleteObject", put, as: admin).document
    #expect(marker["DeleteMarker"]?.bool == true)
    #expect(try cloud.failure("s3", "GetObject", put, as: admin)?.code == "NoSuchKey")
    let old = try cloud.call(
      "s3", "GetObject", ["Bucket": "reports", "Key": "v", "VersionId": try #require(first)], as: admin)
    #expect(old.stream == [1])
    let list = try cloud.call("s3", "ListObjectVersions", ["Bucket": "reports", "Prefix": "v"], as: admin)
      .document
    #expect(list["Versions"]?.elements?.count == 2)
    #expect(list["DeleteMarkers"]?[0]?["IsLatest"]?.bool == true)
    _ = try cloud.call(
      "s3", "DeleteObject",
      ["Bucket": "reports", "Key": "v", "VersionId": try #require(marker["VersionId"])], as: admin)
    #expect(try cloud.call("s3", "GetObject", put, as: admin).stream == [2])
  }

  @Test("an upload in parts becomes one object")
  func multipart() throws {
    var cloud = try TestCloud(commonWorld)
    let admin = cloud.keys("admin")
    let object: Node = ["Bucket": "reports", "Key": "big"]
    let id = try #require(
      try cloud.call("s3", "CreateMultipartUpload", object, as: admin).document["UploadId"])
    let piece = [UInt8](repeating: 7, count: 5 << 20)
    var parts: [Node] = []
    for (number, bytes) in [(1, piece), (2, [9])] {
      let input: Node = ["Bucket": "reports", "Key": "big", "UploadId": id, "PartNumber": Node(number)]
      let tag = try #require(
        try cloud.call("s3", "UploadPart", input, as: admin, stream: bytes).document["ETag"])
      parts.append(["PartNumber": Node(number), "ETag": tag])
    }
    let complete: Node = [
      "Bucket": "reports", "Key": "big", "UploadId": id, "MultipartUpload": ["Parts": Node(parts)],
    ]
    let done = try cloud.call("s3", "CompleteMultipartUpload", complete, as: admin).document
    #expect(done["ETag"]?.string?.hasSuffix("-2\"") == true)
    #expect(try cloud.call("s3", "GetObject", object, as: admin).stream == piece + [9])
    #expect(try cloud.failure("s3", "CompleteMultipartUpload", complete, as: admin)?.code == "NoSuchUpload")
  }

  @Test("a presigned URL works until its time is over, and for its own object only")
  func presigned() throws {
    var cloud = try TestCloud(commonWorld)
    let request = HTTPRequest(method: "GET", target: "/reports/q1.csv", fields: ["Host": "127.0.0.1:4599"])
    let settings = SigningSettings.of(service: "s3", region: "eu-west-1")
    let signed = try SigV4.presign(
      request, with: cloud.keys("app"), settings: settings, at: cloud.now, expires: 60
    ).request
    #expect(cloud.send(signed).status == 200)
    #expect(cloud.record?.caller?.arn == "arn:aws:iam::111122223333:user/app")
    var other = signed
    other.target = other.target.split(separator: "?").enumerated().map {
      $0.offset == 0 ? "/payroll/june.csv" : String($0.element)
    }.joined(separator: "?")
    #expect(cloud.send(other).text.contains("SignatureDoesNotMatch"))
    cloud.now = cloud.now.adding(seconds: 61)
    #expect(cloud.send(signed).text.contains("Request has expired"))
    let old = HTTPRequest(
      method: "GET", target: "/reports/q1.csv?AWSAccessKeyId=AKIAI44QH8DHBEXAMPLE&Signature=x&Expires=1",
      fields: ["Host": "127.0.0.1:4599"])
    #expect(cloud.send(old).text.contains("Please use AWS4-HMAC-SHA256"))
  }

  @Test("a bucket in the host's name is found")
  func virtualHosts() throws {
    var cloud = try TestCloud(commonWorld)
    let request = HTTPRequest(
      method: "GET", target: "/q1.csv", fields: ["Host": "reports.s3.eu-west-1.amazonaws.com"])
    let settings = SigningSettings.of(service: "s3", region: "eu-west-1")
    let signed = try SigV4.sign(request, with: cloud.keys("app"), settings: settings, at: cloud.now).request
    #expect(cloud.send(signed).text == "a,b\n1,2\n")
  }

  @Test("bodies in pieces are put together and their checksum is compared")
  func chunked() throws {
    var cloud = try TestCloud(commonWorld)
    func request(_ checksum: String) throws -> HTTPRequest {
      var request = HTTPRequest(
        method: "PUT", target: "/reports/pieces",
        fields: [
          "Host": "127.0.0.1:4599", "Content-Encoding": "aws-chunked",
          "X-Amz-Trailer": "x-amz-checksum-crc32",
          "x-amz-decoded-content-length": "11",
        ], body: Array("5\r\nhello\r\n6\r\n world\r\n0\r\nx-amz-checksum-crc32:\(checksum)\r\n\r\n".utf8))
      var settings = SigningSettings.of(service: "s3", region: "eu-west-1")
      settings.payload = .streamingUnsignedTrailer
      request = try SigV4.sign(request, with: cloud.keys("admin"), settings: settings, at: cloud.now).request
      return request
    }
    #expect(cloud.send(try request("DUoRhQ==")).status == 200)
    #expect(cloud.world.buckets["reports"]?.objects["pieces"]?.last?.bytes == Array("hello world".utf8))
    #expect(cloud.send(try request("AAAAAA==")).text.contains("BadDigest"))

    let plain = HTTPRequest(
      method: "PUT", target: "/reports/signed", fields: ["Host": "127.0.0.1:4599"],
      body: [UInt8](repeating: 7, count: 20_000))
    let settings = SigningSettings.of(service: "s3", region: "eu-west-1")
    var signed = try SigV4.signStreaming(
      plain, with: cloud.keys("admin"), settings: settings, at: cloud.now, chunkSize: 8192
    ).request
    #expect(cloud.send(signed).status == 200)
    #expect(cloud.world.buckets["reports"]?.objects["signed"]?.last?.bytes == plain.body)
    signed.body[5000] ^= 1
    #expect(cloud.send(signed).text.contains("SignatureDoesNotMatch"))
  }
}
