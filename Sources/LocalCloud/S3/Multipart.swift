import Effects
import AWSProtocols
import Crypto
import Documents
import IAMPolicy
import World

/// Uploads in parts.
extension Call {
  /// No part but the last may be smaller.
  private static let smallestPart = 5 << 20

  private func upload(_ bucket: Bucket) throws(ServiceError) -> MultipartUpload {
    let id = required("UploadId")
    guard let upload = bucket.uploads[id], upload.key == required("Key") else {
      throw ServiceError(
        "NoSuchUpload",
        "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
        status: 404, details: [("UploadId", id)])
    }
    return upload
  }

  mutating func createMultipartUpload() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    let key = required("Key")
    let template = try template(in: bucket)
    try authorizeS3("s3:PutObject", bucket, key: key, writeContext(template.tags))
    try useEncryptionKey(template, for: "kms:GenerateDataKey", bucket)
    var random = world.nextRandom("upload \(key)")
    // Never a hyphen: at the beginning it would look like an option.
    let id = Base64.encodeForURL((0..<72).map { _ in UInt8(truncatingIfNeeded: random.next() >> 32) })
      .map { $0 == "-" ? "." : String($0) }.joined()
    var upload = MultipartUpload(key: key, initiated: now, initiatorARN: caller.arn, template: template)
    upload.checksumAlgorithm = text("ChecksumAlgorithm")
    upload.checksumType =
      text("ChecksumType") ?? (text("ChecksumAlgorithm") == "CRC64NVME" ? "FULL_OBJECT" : "COMPOSITE")
    world.buckets[bucket.name]?.uploads[id] = upload
    return WireMessage(
      .present([
        "Bucket": Node(bucket.name), "Key": Node(key), "UploadId": Node(id),
        "ServerSideEncryption": Node(template.encryption),
        "ChecksumAlgorithm": upload.checksumAlgorithm.map { Node($0) },
        "ChecksumType": upload.checksumAlgorithm == nil ? nil : Node(upload.checksumType),
      ]))
  }

  private func partNumber() throws(ServiceError) -> Int {
    let number = input["PartNumber"]?.int ?? 0
    guard (1...10_000).contains(number) else {
      throw ServiceError(
        "InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive",
        details: [("ArgumentName", "partNumber"), ("ArgumentValue", String(number))])
    }
    return number
  }

  private mutating func keep(_ bytes: [UInt8], _ checksums: [String: String], _ bucket: Bucket, _ number: Int)
    -> ObjectVersion
  {
    var part = ObjectVersion(bytes: bytes, etag: ObjectDigest.etag(bytes), modified: now)
    part.checksums = checksums
    let id = required("UploadId")
    world.buckets[bucket.name]?.uploads[id]?.parts[number] = part
    return part
  }

  mutating func uploadPart() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:PutObject", bucket, key: required("Key"))
    let upload = try upload(bucket)
    let number = try partNumber()
    try checkCustomerKey()
    let bytes = message.stream ?? []
    let part = keep(bytes, try BodyChecks.check(bytes, input), bucket, number)
    var members = [
      Node.Member(key: "ETag", value: Node(part.etag)),
      Node.Member(key: "ServerSideEncryption", value: Node(upload.template.encryption)),
    ]
    for (name, value) in part.checksums {
      members.append(Node.Member(key: "Checksum\(name)", value: Node(value)))
    }
    return WireMessage(Node(.object(members)))
  }

  mutating func uploadPartCopy() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:PutObject", bucket, key: required("Key"))
    _ = try upload(bucket)
    let number = try partNumber()
    let source = try copySource()
    var bytes = source.bytes
    if let text = text("CopySourceRange"), let range = try ByteRange.parse(text, of: bytes.count) {
      bytes = Array(bytes[range])
    }
    let part = keep(bytes, [:], bucket, number)
    return WireMessage(["CopyPartResult": ["ETag": Node(part.etag), "LastModified": Node(part.modified)]])
  }

  mutating func completeMultipartUpload() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    let key = required("Key")
    try authorizeS3("s3:PutObject", bucket, key: key)
    let upload = try upload(bucket)
    try checkWriteConditions(bucket.objects[key]?.last)
    let parts = try chosenParts(upload, try payload("MultipartUpload")["Parts"]?.elements ?? [])
    var object = upload.template
    object.modified = now
    object.bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
    for part in parts { object.bytes += part.bytes }
    object.partSizes = parts.map(\.bytes.count)
    let digests = parts.flatMap { MD5.hash($0.bytes.span) }
    object.etag = "\"\(Hex.encode(MD5.hash(digests)))-\(parts.count)\""
    object.checksums = try joinedChecksum(upload, parts, object.bytes)
    let id = required("UploadId")
    world.buckets[bucket.name]?.uploads[id] = nil
    let versionID = store(object, in: bucket.name, key: key)
    var members =
      Node.present([
        "Location": Node("https://\(bucket.name).s3.\(bucket.region).amazonaws.com/\(key)"),
        "Bucket": Node(bucket.name), "Key": Node(key), "ETag": Node(object.etag),
        "ServerSideEncryption": Node(object.encryption), "VersionId": versionID.map { Node($0) },
        "ChecksumType": object.checksums.isEmpty ? nil : Node(upload.checksumType),
      ]).members ?? []
    for (name, value) in object.checksums {
      members.append(Node.Member(key: "Checksum\(name)", value: Node(value)))
    }
    return WireMessage(Node(.object(members)))
  }

  /// The parts that the client lists, in rising order, each as it was uploaded.
  private func chosenParts(_ upload: MultipartUpload, _ listed: [Node]) throws(ServiceError)
    -> [ObjectVersion]
  {
    guard !listed.isEmpty else {
      throw ServiceError(
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema")
    }
    var chosen: [ObjectVersion] = []
    var last = 0
    for entry in listed {
      let number = entry["PartNumber"]?.int ?? 0
      guard number > last else {
        throw ServiceError(
          "InvalidPartOrder",
          "The list of parts was not in ascending order. The parts list must be specified in order by part number."
        )
      }
      last = number
      guard let part = upload.parts[number], Self.matches(entry["ETag"]?.string ?? "", part.etag) else {
        throw ServiceError(
          "InvalidPart",
          "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
          details: [("UploadId", required("UploadId")), ("PartNumber", String(number))])
      }
      chosen.append(part)
    }
    for (index, part) in chosen.dropLast().enumerated() where part.bytes.count < Self.smallestPart {
      throw ServiceError(
        "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size",
        details: [
          ("ProposedSize", String(part.bytes.count)), ("MinSizeAllowed", String(Self.smallestPart)),
          ("PartNumber", String(index + 1)), ("ETag", part.etag),
        ])
    }
    return chosen
  }

  /// The checksum of the whole: of all bytes, or of the parts' checksums with their number behind it.
  private func joinedChecksum(_ upload: MultipartUpload, _ parts: [ObjectVersion], _ bytes: [UInt8])
    throws(ServiceError) -> [String: String]
  {
    guard let name = upload.checksumAlgorithm, BodyChecks.algorithms.contains(name) else { return [:] }
    var value: String?
    if upload.checksumType == "FULL_OBJECT" {
      value = BodyChecks.checksum(name, bytes)
    } else {
      let joined = parts.flatMap { part in
        (part.checksums[name] ?? BodyChecks.checksum(name, part.bytes)).flatMap { Base64.decode($0) } ?? []
      }
      value = BodyChecks.checksum(name, joined).map { "\($0)-\(parts.count)" }
    }
    guard let value else { return [:] }
    if let claimed = text("Checksum\(name)"), claimed != value {
      throw ServiceError("BadDigest", "The \(name) you specified did not match the calculated checksum.")
    }
    return [name: value]
  }

  mutating func abortMultipartUpload() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:AbortMultipartUpload", bucket, key: required("Key"))
    _ = try upload(bucket)
    let id = required("UploadId")
    world.buckets[bucket.name]?.uploads[id] = nil
    return WireMessage()
  }

  mutating func listMultipartUploads() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:ListBucketMultipartUploads", bucket)
    let prefix = text("Prefix") ?? ""
    let uploads = bucket.uploads.filter { $0.value.key.hasPrefix(prefix) }
      .sorted { ($0.value.key, $0.key) < ($1.value.key, $1.key) }
    let nodes = uploads.map { id, upload -> Node in
      [
        "UploadId": Node(id), "Key": Node(upload.key), "Initiated": Node(upload.initiated),
        "StorageClass": Node(upload.template.storageClass), "Owner": owner(bucket.account),
        "Initiator": [
          "ID": Node(upload.initiatorARN), "DisplayName": Node(upload.initiatorARN.lastPathPart),
        ],
      ]
    }
    return WireMessage(
      .present([
        "Bucket": Node(bucket.name), "KeyMarker": "", "UploadIdMarker": "", "MaxUploads": 1000,
        "IsTruncated": false,
        "Prefix": text("Prefix").map { Node($0) }, "Uploads": nodes.isEmpty ? nil : Node(nodes),
      ]))
  }

  mutating func listParts() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:ListMultipartUploadParts", bucket, key: required("Key"))
    let upload = try upload(bucket)
    let start = Int(text("PartNumberMarker") ?? "") ?? input["PartNumberMarker"]?.int ?? 0
    let limit = min(1000, max(0, input["MaxParts"]?.int ?? 1000))
    let all = upload.parts.filter { $0.key > start }.sorted { $0.key < $1.key }
    let shown = all.prefix(limit)
    let nodes = shown.map { number, part -> Node in
      [
        "PartNumber": Node(number), "LastModified": Node(part.modified), "ETag": Node(part.etag),
        "Size": Node(part.bytes.count),
      ]
    }
    return WireMessage(
      .present([
        "Bucket": Node(bucket.name), "Key": Node(upload.key), "UploadId": Node(required("UploadId")),
        "PartNumberMarker": Node(start), "NextPartNumberMarker": shown.last.map { Node($0.key) },
        "MaxParts": Node(limit), "IsTruncated": Node(all.count > limit),
        "Parts": nodes.isEmpty ? nil : Node(nodes),
        "Owner": owner(bucket.account), "StorageClass": Node(upload.template.storageClass),
        "Initiator": [
          "ID": Node(upload.initiatorARN), "DisplayName": Node(upload.initiatorARN.lastPathPart),
        ],
      ]))
  }
}
