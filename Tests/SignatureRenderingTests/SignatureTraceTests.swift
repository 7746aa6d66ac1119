import AWSTypes
import Effects
import HTTPMessages
import SigV4
import SignatureRendering
import TextLayout
import Testing

@Suite("Signatures are shown")
struct SignatureTraceTests {
  static let now = Timestamp(seconds: 1_772_442_000)  // 2026-03-02T09:00:00Z
  static let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
  static let credentials = Credentials(accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: secret)

  static func signed(_ target: String = "/reports/q1.json") throws -> SignedRequest {
    try SigV4.sign(
      HTTPRequest(
        method: "PUT", target: target, fields: ["Host": "s3.eu-west-1.amazonaws.com"],
        body: Array("June, 25 people".utf8)),
      with: credentials, settings: .of(service: "s3", region: "eu-west-1"), at: now)
  }

  static func verified(_ request: HTTPRequest, client: SignatureExplanation? = nil, at date: Timestamp = now)
    -> SignatureTrace
  {
    var verifier = SignatureVerifier(settings: .of(service: "s3", region: "eu-west-1"))
    return SignatureTrace(
      verifier.examine(request, at: date, client: client) { _ in SigningSecret(secretAccessKey: secret) },
      of: request)
  }

  @Test("the short form of a known mismatch names the part and marks the place")
  func shortMismatch() throws {
    let signed = try Self.signed()
    var arrived = signed.request
    arrived.target = "/payroll/q1.json"
    #expect(
      Self.verified(arrived, client: signed.explanation).short().text == """
        REFUSED  SignatureDoesNotMatch: the path changed after signing
          client signed    PUT /reports/q1.json
          server received  PUT /payroll/q1.json
                                ^ everything else is the same
          to change it: sign the path that is sent

        """)
  }

  @Test("the full screen puts both sides beside each other and says what follows")
  func fullMismatch() throws {
    let signed = try Self.signed()
    var arrived = signed.request
    arrived.target = "/payroll/q1.json"
    let text = Self.verified(arrived, client: signed.explanation).full().text
    #expect(text.hasPrefix("REFUSED  SignatureDoesNotMatch: the path changed after signing\n"))
    #expect(text.contains("the client signed"))
    #expect(text.contains("signing key") && text.contains("fd057bd0"))
    #expect(text.contains("20260302/eu-west-1/s3 "))
    #expect(text.hasSuffix("  to change it   sign the path that is sent\n"))
  }

  @Test("every form fits 80 columns, the short one eight rows", arguments: 0..<6)
  func fits(number: Int) throws {
    let signed = try Self.signed(
      number == 5 ? "/" + String(repeating: "long/", count: 40) : "/reports/q1.json")
    var arrived = signed.request
    switch number {
    case 1: arrived.target += "/"
    case 2: arrived.body = []
    case 3: arrived.fields["host"] = String(repeating: "x", count: 100)
    case 4: arrived.fields["authorization"] = "AWS4-HMAC-SHA256 Credential=a"
    case 5: arrived.target = "/" + String(repeating: "long/", count: 39) + "other"
    default: break
    }
    for client in [nil, signed.explanation] {
      let trace = Self.verified(arrived, client: client)
      #expect(trace.short().lines.count <= 8)
      for text in [trace.short(), trace.full(), trace.canonicalRequests()] {
        #expect(text.width <= 80)
        #expect(!text.isEmpty || number == 4)
      }
    }
  }

  @Test("what passes is shown, too")
  func accepted() throws {
    let text = Self.verified(try Self.signed().request).short().text
    #expect(text.hasPrefix("ACCEPTED  PUT /reports/q1.json  signed by AKIA····MPLE\n"))
  }

  @Test("a presigned URL that is over says by how much")
  func presigned() throws {
    let signed = try SigV4.presign(
      HTTPRequest(method: "GET", target: "/reports/q1.json", fields: ["Host": "s3.eu-west-1.amazonaws.com"]),
      with: Self.credentials, settings: .of(service: "s3", region: "eu-west-1"), at: Self.now, expires: 60)
    let trace = Self.verified(signed.request, at: Self.now.adding(seconds: 61))
    #expect(
      trace.short().text == """
        REFUSED  AccessDenied: good for 60 seconds, and it was signed 61 seconds ago
          ✓ form
          ✗ time: good for 60 seconds, and it was signed 61 seconds ago
          · not asked: scope, signed headers, key and token, signature, body
          the client saw: Request has expired
          to change it: presign a new URL, or one that is good for longer

        """)
  }

  @Test("the stages show each line with where it came from, and never the secret")
  func stages() throws {
    let signed = try Self.signed()
    let text = SignatureStages(signed.explanation, of: signed.request).text().text
    for part in [
      "canonical request", "string to sign", "kSigning", "the path", "the scope: day, region, service",
      signed.signature,
    ] {
      #expect(text.contains(part))
    }
    #expect(!text.contains(Self.secret))
  }
}
