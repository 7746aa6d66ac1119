import AWSTypes
import Documents
import Effects
import HTTPMessages
import SigV4

/// A generated request and how it is to be signed: what this and other signers are compared on.
struct GeneratedCase {
  var request: HTTPRequest
  var service: String
  var token: String?
  var presigns: Bool

  static let region = "eu-west-1"

  var credentials: Credentials {
    Credentials(
      accessKeyID: "AKIDEXAMPLE", secretAccessKey: VerifierTests.secret, sessionToken: token)
  }

  var settings: SigningSettings { .of(service: service, region: Self.region) }

  /// Signed here, a presigned URL for a minute.
  func signed(_ settings: SigningSettings? = nil) throws -> SignedRequest {
    let settings = settings ?? self.settings
    return presigns
      ? try SigV4.presign(request, with: credentials, settings: settings, at: SuiteTests.date, expires: 60)
      : try SigV4.sign(request, with: credentials, settings: settings, at: SuiteTests.date)
  }

  /// What a script needs to know.
  var document: Node {
    [
      "method": Node(request.method), "target": Node(request.target), "service": Node(service),
      "token": Node(token), "presigns": Node(presigns),
      "body": Node(String(decoding: request.body, as: UTF8.self)),
      "headers": Node(request.fields.all.map { Node([Node($0.name), Node($0.value)]) }),
    ]
  }

  /// Requests as clients make them, and odder ones: paths that are encoded already, with dots, empty segments, `+` and every other
  /// character that may stand there raw; empty and repeated values; headers with odd blanks, repeated, and such as nobody signs.
  static func all(count: Int) -> [GeneratedCase] {
    var generator = Generator()
    return (0..<count).map { _ in generator.next() }
  }

  private struct Generator {
    var random = SeededRandom(seed: 8)

    mutating func next() -> GeneratedCase {
      let service = pick(["s3", "iam", "execute-api"])
      let presigns = Bool.random(using: &random)
      let path = path(for: service)
      let query = query(repeats: !presigns)
      let body = presigns ? "" : (0..<Int.random(in: 0...3, using: &random)).map { _ in word() }.joined()
      var fields = HTTPFields([HTTPField("Host", "service.eu-west-1.amazonaws.com")])
      for _ in 0..<Int.random(in: 0...4, using: &random) { fields.append(pick(names), pick(values)) }
      return GeneratedCase(
        request: HTTPRequest(
          method: body.isEmpty ? pick(["GET", "HEAD", "DELETE"]) : pick(["PUT", "POST"]),
          target: path + (query.isEmpty ? "" : "?" + query), fields: fields, body: Array(body.utf8)),
        service: service, token: Bool.random(using: &random) ? "a/token+==" : nil, presigns: presigns)
    }

    private let words = [
      "a", "b c", "ü", "x+y", "%", "~", "é/ö", "..", ".", "", "k=v", "A", "z'(1)*!", "日本", "\u{7F}",
    ]
    /// Segments that are sent as they stand.
    private let segments = [
      "a%20b", "%2F", "%2f", "%25", "x+y", "a:b@c", "p;q=1,2", "!$&'()*", "..", ".", "...", "", "~x",
      "%C3%A9", "~", "-_.",
    ]
    /// The same, with what a URI may not hold; S3's rule for those is the server's alone.
    private let rawSegments = ["é", "a b", "日本", "<>\"|^`{}\\"]
    private let names = [
      "X-Amz-Meta-A", "X-Amz-Meta-B", "Range", "Accept", "If-Match", "User-Agent", "Expect",
      "X-Amzn-Trace-Id",
      "my-header", "MY-HEADER",
    ]
    private let values = [
      "v", "two  blanks", " led", "a,b", "\"quoted  blanks\"", "tab\there", "", "trailing  ", "ü",
    ]

    private mutating func pick(_ all: [String]) -> String { all.randomElement(using: &random) ?? "" }
    private mutating func word() -> String { pick(words) }

    private mutating func path(for service: String) -> String {
      let count = Int.random(in: 0...5, using: &random)
      let all = (0..<count).map { _ in
        switch Int.random(in: 0...3, using: &random) {
        case 0: PercentEncoding.encode(word())
        case 1 where service != "s3": pick(rawSegments)
        default: pick(segments)
        }
      }
      return "/" + all.joined(separator: "/")
    }

    /// botocore takes a query as it stands, so that it is encoded as it should be; its presigner keeps one value of each name.
    private mutating func query(repeats: Bool) -> String {
      (0..<Int.random(in: 0...5, using: &random)).map { number in
        let name = "n\(repeats ? "" : String(number))\(PercentEncoding.encode(word()))"
        let value = PercentEncoding.encode(word())
        return value.isEmpty && repeats && Bool.random(using: &random) ? name : "\(name)=\(value)"
      }.joined(separator: "&")
    }
  }
}
