import AWSTypes
import Documents
import Effects
import HTTPMessages
import SigV4
import Testing

/// Generated requests signed here and by botocore, the signer of the AWS CLI.
@Suite(
  "botocore signs the same",
  .enabled(if: Botocore.isWanted, "LABDECK_SLOW=1 and LABDECK_PYTHON with botocore run it"))
struct BotocoreTests {
  struct Case {
    var request: HTTPRequest
    var service: String
    var token: String?
    var presigns: Bool
  }

  @Test("generated requests, with headers and with the query, for S3 and other services")
  func generated() throws {
    let cases = Self.cases(count: 400)
    guard let signatures = try Botocore.sign(cases) else {
      print("skipped: no botocore in LABDECK_PYTHON")
      return
    }
    #expect(signatures.count == cases.count)
    for (one, expected) in zip(cases, signatures) {
      let credentials = Credentials(
        accessKeyID: "AKIDEXAMPLE", secretAccessKey: VerifierTests.secret, sessionToken: one.token)
      let settings = SigningSettings.of(service: one.service, region: "eu-west-1")
      let signed =
        one.presigns
        ? try SigV4.presign(
          one.request, with: credentials, settings: settings, at: SuiteTests.date, expires: 60)
        : try SigV4.sign(one.request, with: credentials, settings: settings, at: SuiteTests.date)
      #expect(
        signed.explanation.canonicalRequest.text == expected.canonicalRequest,
        "\(one.request.target) for \(one.service), presigned: \(one.presigns)")
      #expect(signed.signature == expected.signature)
    }
  }

  /// Requests as clients make them: encoded paths and queries, repeated and empty values, odd blanks.
  static func cases(count: Int) -> [Case] {
    var random = SeededRandom(seed: 8)
    let pieces = ["a", "b c", "ü", "x+y", "%", "~", "é/ö", "..", ".", "", "k=v", "A", "z'(1)*!"]
    func word() -> String { pieces.randomElement(using: &random) ?? "a" }
    return (0..<count).map { _ in
      let segments = (0..<Int.random(in: 0...4, using: &random)).map { _ in PercentEncoding.encode(word()) }
      // botocore's presigner keeps one value of each name, so names repeat only where a header carries the signature.
      let presigns = Bool.random(using: &random)
      let items = (0..<Int.random(in: 0...4, using: &random)).map { number in
        "n\(presigns ? String(number) : "")\(PercentEncoding.encode(word()))=\(PercentEncoding.encode(word()))"
      }
      let query = items.isEmpty ? "" : "?" + items.joined(separator: "&")
      let body =
        presigns ? [] : Array((0..<Int.random(in: 0...3, using: &random)).map { _ in word() }.joined().utf8)
      var fields = HTTPFields([HTTPField("Host", "service.eu-west-1.amazonaws.com")])
      for number in 0..<Int.random(in: 0...3, using: &random) {
        fields.append(
          "X-Amz-Meta-\(number)", ["v", "two  blanks", " led", "a,b"].randomElement(using: &random) ?? "v")
      }
      return Case(
        request: HTTPRequest(
          method: body.isEmpty ? "GET" : "PUT", target: "/" + segments.joined(separator: "/") + query,
          fields: fields,
          body: body),
        service: ["s3", "iam", "execute-api"].randomElement(using: &random) ?? "s3",
        token: Bool.random(using: &random) ? "a/token+==" : nil, presigns: presigns)
    }
  }
}
