import AWSTypes
import Effects
import HTTPMessages
import SigV4
import Testing

@Suite("A server that has seen a client before")
struct KnownClientTests {
  typealias Change = @Sendable (inout HTTPRequest) -> Void

  /// A verifier that has just taken a request of this service.
  private static func taken(_ service: String, _ body: (inout SignatureVerifier, HTTPRequest) throws -> Void)
    throws
  {
    var verifier = SignatureVerifier(settings: .of(service: service, region: "eu-west-1"))
    let request = try VerifierTests.signed(service, key: "ASIAGOOD", token: "token")
    let first = try verifier.verify(request, at: VerifierTests.now, lookup: VerifierTests.lookup)
    #expect(try verifier.verify(request, at: VerifierTests.now, lookup: VerifierTests.lookup) == first)
    try body(&verifier, request)
  }

  private static func failure(
    _ verifier: inout SignatureVerifier, _ request: HTTPRequest, at date: Timestamp = VerifierTests.now,
    lookup: (String) -> SigningSecret? = VerifierTests.lookup
  ) -> VerificationFailure? {
    do throws(VerificationFailure) {
      _ = try verifier.verify(request, at: date, lookup: lookup)
      return nil
    } catch { return error }
  }

  private static let changes: [Change] = [
    { $0.method = "PUT" },
    { $0.target = "/x" },
    { $0.target = "/?a=b" },
    { $0.target = "/?X-Amz-Signature=1" },
    { $0.target = "/?a&X%2DAmz-Algorithm=1" },
    { $0.target = "/?%58-Amz-Algorithm=1" },
    { $0.body.append(0x20) },
    { $0.body.removeAll() },
    { $0.fields.append("X-Amz-Meta-New", "1") },
    { $0.fields.append("Host", "other") },
    { $0.fields["host"] = nil },
    { $0.fields["host"] = "other" },
    { $0.fields["x-amz-date"] = "20260302T090001Z" },
    { $0.fields["x-amz-date"] = "20260301T090000Z" },
    { $0.fields["x-amz-date"] = "soon" },
    { $0.fields["x-amz-date"] = nil },
    { $0.fields["x-amz-security-token"] = "tokem" },
    { $0.fields["x-amz-security-token"] = nil },
    { $0.fields["x-amz-content-sha256"] = "UNSIGNED-PAYLOAD" },
    { $0.fields["x-amz-content-sha256"] = String(repeating: "0", count: 64) },
    { $0.fields["authorization"]? += " " },
    { $0.fields["authorization"]? += "0" },
    { $0.fields["authorization"]?.removeLast() },
    { $0.fields["authorization"] = $0.fields["authorization"]?.uppercased() },
    { $0.fields.append("Authorization", "AWS4-HMAC-SHA256 x") },
    { $0.fields.append("User-Agent", "proxy") },
    { $0.fields.all.reverse() },
  ]

  @Test("says of every changed request what one says that has not", arguments: ["sts", "s3"])
  func sameAnswers(service: String) throws {
    try Self.taken(service) { verifier, request in
      for (index, change) in Self.changes.enumerated() {
        var changed = request
        change(&changed)
        var fresh = SignatureVerifier(settings: .of(service: service, region: "eu-west-1"))
        let expected = Self.failure(&fresh, changed)
        #expect(Self.failure(&verifier, changed) == expected, "change \(index)")
        #expect(Self.failure(&verifier, request) == nil)
      }
    }
  }

  @Test("looks at every byte of the signature")
  func everyDigit() throws {
    try Self.taken("s3") { verifier, request in
      let text = Array((request.fields["authorization"] ?? "").utf8)
      for place in text.indices.suffix(64) {
        var changed = text
        changed[place] = changed[place] == 0x30 ? 0x31 : 0x30
        var forged = request
        forged.fields["authorization"] = String(decoding: changed, as: UTF8.self)
        #expect(Self.failure(&verifier, forged)?.code == "SignatureDoesNotMatch")
      }
    }
  }

  @Test("asks for the key, the time and the endpoint's scope each time")
  func askedAgain() throws {
    try Self.taken("sts") { verifier, request in
      let now = VerifierTests.now
      #expect(Self.failure(&verifier, request, at: now.adding(seconds: 901)) != nil)
      #expect(Self.failure(&verifier, request, at: now.adding(seconds: -901)) != nil)
      #expect(Self.failure(&verifier, request, lookup: { _ in nil }) != nil)
      var other = try #require(VerifierTests.lookup("ASIAGOOD"))
      other.isActive = false
      #expect(Self.failure(&verifier, request, lookup: { _ in other }) != nil)
      other.isActive = true
      other.secretAccessKey = "another"
      #expect(Self.failure(&verifier, request, lookup: { _ in other })?.code == "SignatureDoesNotMatch")
      verifier.settings.region = "eu-west-2"
      #expect(Self.failure(&verifier, request) != nil)
      verifier.settings.region = "eu-west-1"
      verifier.settings.service = "iam"
      #expect(Self.failure(&verifier, request) != nil)
      verifier.settings.service = "sts"
      #expect(Self.failure(&verifier, request) == nil)
    }
  }
}
