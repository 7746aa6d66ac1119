import AWSTypes
import Crypto
import Effects
import HTTPMessages
import SigV4
import Testing

@Suite("A server verifies")
struct VerifierTests {
  static let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
  static let now = Timestamp(seconds: 1_772_442_000)  // 2026-03-02T09:00:00Z
  static let key = "AKIAIOSFODNN7EXAMPLE"

  static func lookup(_ id: String) -> SigningSecret? {
    switch id {
    case key, "AKIDEXAMPLE": SigningSecret(secretAccessKey: secret)
    case "AKIAOFF": SigningSecret(secretAccessKey: secret, isActive: false)
    case "ASIAOVER":
      SigningSecret(secretAccessKey: secret, sessionToken: "token", expiration: now.adding(seconds: -1))
    case "ASIAGOOD":
      SigningSecret(secretAccessKey: secret, sessionToken: "token", expiration: now.adding(seconds: 60))
    default: nil
    }
  }

  static func request(_ service: String, body: String = "Action=GetCallerIdentity") -> HTTPRequest {
    HTTPRequest(
      method: "POST", target: "/",
      fields: ["Host": "\(service).eu-west-1.amazonaws.com", "Content-Type": "text/plain"],
      body: Array(body.utf8))
  }

  static func signed(
    _ service: String, key: String = key, token: String? = nil, at date: Timestamp = now,
    change: (inout SigningSettings) -> Void = { _ in }
  ) throws -> HTTPRequest {
    var settings = SigningSettings.of(service: service, region: "eu-west-1")
    change(&settings)
    let credentials = Credentials(accessKeyID: key, secretAccessKey: secret, sessionToken: token)
    return try SigV4.sign(request(service), with: credentials, settings: settings, at: date).request
  }

  static func presigned(
    _ service: String, expires: Int = 60, at date: Timestamp = now, body: String = ""
  ) throws -> HTTPRequest {
    try SigV4.presign(
      request(service, body: body), with: Credentials(accessKeyID: key, secretAccessKey: secret),
      settings: .of(service: service, region: "eu-west-1"), at: date, expires: expires
    ).request
  }

  static func failure(_ service: String, _ request: HTTPRequest, at date: Timestamp = now) throws
    -> VerificationFailure
  {
    var verifier = SignatureVerifier(settings: .of(service: service, region: "eu-west-1"))
    let examined = verifier.examine(request, at: date, lookup: lookup)
    do {
      _ = try verifier.verify(request, at: date, lookup: lookup)
    } catch {
      #expect(examined.failure == error)
      #expect(examined.checks.contains { $0.outcome == .failed })
      return error
    }
    throw Unexpected(request: request)
  }

  struct Unexpected: Error { var request: HTTPRequest }

  @Test("every case of the suite, signed by either way", arguments: SuiteCase.all)
  func suite(suiteCase: SuiteCase) throws {
    let raw = try SuiteTests.read(suiteCase)
    var verifier = SignatureVerifier(settings: SuiteTests.settings(suiteCase))
    let secret = SigningSecret(secretAccessKey: Self.secret, sessionToken: suiteCase.token)
    let header = try SigV4.sign(
      raw.request, with: SuiteTests.credentials(suiteCase), settings: SuiteTests.settings(suiteCase),
      at: SuiteTests.date)
    #expect(
      try verifier.verify(header.request, at: SuiteTests.date) { _ in secret }.accessKeyID == "AKIDEXAMPLE")
    let reread = try RawRequest.read(header.text(like: raw))
    #expect(
      try verifier.verify(reread.request, at: SuiteTests.date) { _ in secret }.accessKeyID == "AKIDEXAMPLE")
    let query = try SigV4.presign(
      raw.request, with: SuiteTests.credentials(suiteCase), settings: SuiteTests.settings(suiteCase),
      at: SuiteTests.date,
      expires: 3600)
    let late = SuiteTests.date.adding(seconds: 3600)
    #expect(try verifier.verify(query.request, at: late) { _ in secret }.parameters.source == .query)
  }

  @Test("what is signed passes", arguments: ["sts", "ec2", "kms", "s3", "dynamodb"])
  func passes(service: String) throws {
    var verifier = SignatureVerifier(settings: .of(service: service, region: "eu-west-1"))
    let request = try Self.signed(service)
    #expect(try verifier.verify(request, at: Self.now, lookup: Self.lookup).accessKeyID == Self.key)
    let session = try Self.signed(service, key: "ASIAGOOD", token: "token")
    #expect(try verifier.verify(session, at: Self.now, lookup: Self.lookup).accessKeyID == "ASIAGOOD")
    let examined = verifier.examine(request, at: Self.now, lookup: Self.lookup)
    #expect(examined.checks.allSatisfy { $0.outcome == .passed })
    #expect(examined.server?.signature == examined.parameters?.signature)
  }

  @Test("refusals come in each service's own words", arguments: Refusal.all)
  func refusals(refusal: Refusal) throws {
    let failure = try Self.failure(refusal.service, try refusal.make(), at: refusal.time)
    #expect(failure.code == refusal.code)
    #expect(failure.status == refusal.status)
    #expect(failure.message == refusal.message)
  }

  @Test("S3 tells all six parts of a mismatch")
  func s3Details() throws {
    var request = try Self.signed("s3")
    request.target = "/other"
    let failure = try Self.failure("s3", request)
    #expect(
      failure.details.map(\.name) == [
        "AWSAccessKeyId", "StringToSign", "SignatureProvided", "StringToSignBytes", "CanonicalRequest",
        "CanonicalRequestBytes",
      ])
    #expect(failure.details[0].value == Self.key)
    #expect(
      failure.details[1].value.hasPrefix(
        "AWS4-HMAC-SHA256\n20260302T090000Z\n20260302/eu-west-1/s3/aws4_request\n"))
    #expect(failure.details[3].value.hasPrefix("41 57 53 34 2d"))
    #expect(failure.details[4].value.hasPrefix("POST\n/other\n\n"))
    #expect(failure.details[5].value.hasPrefix("50 4f 53 54 0a"))
  }

  @Test("S3 tells both times of a skew, and the end of a presigned URL")
  func s3Times() throws {
    let late = Self.now.adding(seconds: 1000)
    #expect(
      try Self.failure("s3", Self.signed("s3"), at: late).details == [
        .init(name: "RequestTime", value: "20260302T090000Z"),
        .init(name: "ServerTime", value: "2026-03-02T09:16:40Z"),
        .init(name: "MaxAllowedSkewMilliseconds", value: "900000"),
      ])
    #expect(
      try Self.failure("s3", Self.presigned("s3"), at: late).details == [
        .init(name: "X-Amz-Expires", value: "60"), .init(name: "Expires", value: "2026-03-02T09:01:00Z"),
        .init(name: "ServerTime", value: "2026-03-02T09:16:40Z"),
      ])
  }

  @Test("the earlier check speaks: time, then form, then scope, then headers, then key")
  func order() throws {
    var request = try Self.signed("sts", key: "AKIANOBODY", at: Self.now.adding(seconds: -2000)) {
      $0.region = "us-west-9"
    }
    request.fields.append("x-amz-extra", "1")
    let other = Self.now.adding(seconds: -2000)
    #expect(try Self.failure("sts", request).message.hasPrefix("Signature expired"))
    #expect(try Self.failure("sts", request, at: other).message.hasPrefix("Credential should be scoped"))
    request = try Self.signed("sts", key: "AKIANOBODY")
    request.fields.append("x-amz-extra", "1")
    #expect(try Self.failure("sts", request).message.hasPrefix("'x-amz-extra' must be"))
    #expect(try Self.failure("sts", Self.signed("sts", key: "AKIANOBODY")).code == "InvalidClientTokenId")
  }

  @Test("no change of a signed part goes unnoticed")
  func tampering() throws {
    var random = SeededRandom(seed: 5)
    let request = try Self.signed("sts")
    for _ in 0..<200 {
      var changed = request
      switch Int.random(in: 0..<5, using: &random) {
      case 0: changed.method = ["GET", "PUT", "post"].randomElement(using: &random) ?? "GET"
      case 1: changed.target += ["x", "?a", "?a=b", "%2f"].randomElement(using: &random) ?? "x"
      case 2:
        let index = Int.random(in: 0..<2, using: &random)
        changed.fields.all[index].value += "x"
      case 3:
        changed.body[Int.random(in: 0..<changed.body.count, using: &random)] ^= UInt8(
          1 << Int.random(in: 0..<8, using: &random))
      default:
        let signature = try #require(changed.fields["authorization"])
        let last: Character = signature.hasSuffix("0") ? "1" : "0"
        changed.fields["authorization"] = String(signature.dropLast()) + String(last)
      }
      #expect(try Self.failure("sts", changed).code == "SignatureDoesNotMatch")
    }
  }

  @Test("a header that is not signed may change, and order and folding do not matter")
  func freedom() throws {
    var request = try Self.signed("sts")
    request.fields.append("User-Agent", "proxy")
    request.fields.all.reverse()
    request.fields["content-type"] = "  text/plain "
    var verifier = SignatureVerifier(settings: .of(service: "sts", region: "eu-west-1"))
    #expect(try verifier.verify(request, at: Self.now, lookup: Self.lookup).accessKeyID == Self.key)
  }

  @Test("a token that is added after signing is free where the service says so, and refused elsewhere")
  func tokenAfter() throws {
    let request = try Self.signed("sts", key: "ASIAGOOD", token: "token") { $0.token = .addedAfterSigning }
    #expect(try Self.failure("sts", request).message.hasPrefix("'x-amz-security-token' must be"))
    var settings = SigningSettings.of(service: "sts", region: "eu-west-1")
    settings.token = .addedAfterSigning
    var verifier = SignatureVerifier(settings: settings)
    #expect(try verifier.verify(request, at: Self.now, lookup: Self.lookup).accessKeyID == "ASIAGOOD")
  }

  @Test("a body's hash that the request itself claims is signed as it stands, and a false one is found out")
  func claimedHash() throws {
    var request = Self.request("sts")
    request.fields.append("X-Amz-Content-SHA256", SHA256.hex("another body"))
    let credentials = Credentials(accessKeyID: Self.key, secretAccessKey: Self.secret)
    let signed = try SigV4.sign(
      request, with: credentials, settings: .of(service: "sts", region: "eu-west-1"), at: Self.now)
    #expect(signed.explanation.canonicalRequest.text.hasSuffix(SHA256.hex("another body")))
    guard case .bodyMismatch = try Self.failure("sts", signed.request).problem else {
      Issue.record("the body was taken")
      return
    }
  }

  @Test("an endpoint that stands in for all regions takes any")
  func anyRegion() throws {
    let request = try Self.signed("sts") { $0.region = "ap-south-2" }
    var verifier = SignatureVerifier(
      settings: .of(service: "sts", region: "eu-west-1"), acceptsAnyRegion: true)
    #expect(
      try verifier.verify(request, at: Self.now, lookup: Self.lookup).parameters.scope?.region == "ap-south-2"
    )
  }

  @Test("SigV4a holds in its set of regions, and two signatures of one request differ")
  func v4a() throws {
    let request = try Self.signed("s3") {
      $0.algorithm = .v4a
      $0.region = "eu-*,us-east-1"
    }
    let again = try Self.signed("s3") {
      $0.algorithm = .v4a
      $0.region = "eu-*,us-east-1"
    }
    #expect(request.fields["authorization"] != again.fields["authorization"])
    for region in ["eu-west-1", "eu-north-1", "us-east-1"] {
      var verifier = SignatureVerifier(settings: .of(service: "s3", region: region))
      #expect(
        try verifier.verify(request, at: Self.now, lookup: Self.lookup).parameters.regionSet
          == "eu-*,us-east-1")
    }
    var verifier = SignatureVerifier(settings: .of(service: "s3", region: "us-east-2"))
    let failure = verifier.examine(request, at: Self.now, lookup: Self.lookup).failure
    #expect(failure?.code == "AuthorizationHeaderMalformed")
    var other = request
    other.target = "/x"
    #expect(try Self.failure("s3", other).code == "SignatureDoesNotMatch")
  }
}
