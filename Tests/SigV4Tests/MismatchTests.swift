import AWSTypes
import Crypto
import Effects
import HTTPMessages
import SigV4
import Testing

@Suite("A mismatch is explained")
struct MismatchTests {
  /// A client's mistake or a change on the way, and the part and sentence that name it.
  struct Mistake: Sendable, CustomTestStringConvertible {
    var name: String
    var service = "sts"
    var part: String
    var sentence: String
    var target = "/a/b?x=1&y=2%203"
    var sign: @Sendable (HTTPRequest) throws -> HTTPRequest
    var testDescription: String { name }
  }

  static let now = VerifierTests.now
  static let credentials = Credentials(accessKeyID: VerifierTests.key, secretAccessKey: VerifierTests.secret)

  static func signed(
    _ request: HTTPRequest, service: String = "sts", secret: String = VerifierTests.secret,
    change: (inout SigningSettings) -> Void = { _ in }
  ) throws -> HTTPRequest {
    var settings = SigningSettings.of(service: service, region: "eu-west-1")
    change(&settings)
    return try SigV4.sign(
      request, with: Credentials(accessKeyID: VerifierTests.key, secretAccessKey: secret), settings: settings,
      at: now
    ).request
  }

  /// Signs a request and sends another.
  static func tampered(service: String = "sts", _ tamper: @escaping @Sendable (inout HTTPRequest) -> Void)
    -> @Sendable (HTTPRequest) throws -> HTTPRequest
  {
    { request in
      var result = try signed(request, service: service)
      tamper(&result)
      return result
    }
  }

  static let mistakes: [Mistake] = [
    Mistake(
      name: "path encoded once", part: "path",
      sentence: "the client encoded the path once, this service wants it encoded twice",
      target: "/a%20b"
    ) { try signed($0) { $0.encodesPathTwice = false } },
    Mistake(
      name: "path encoded twice", service: "s3", part: "path",
      sentence: "the client encoded the path twice, S3 wants it as it is sent",
      target: "/a%20b"
    ) { try signed($0, service: "s3") { $0.encodesPathTwice = true } },
    Mistake(
      name: "path normalised", service: "s3", part: "path",
      sentence: "the client resolved dots or double slashes, S3 wants the path as it is", target: "/a//b"
    ) { try signed($0, service: "s3") { $0.normalizesPath = true } },
    Mistake(
      name: "a slash more", part: "path",
      sentence: "a slash at the end of the path came or went after signing", target: "/a",
      sign: tampered { $0.target = "/a/" }),
    Mistake(
      name: "a prefix of the proxy", part: "path", sentence: "`/prod` came before the path after signing",
      target: "/a/b",
      sign: tampered { $0.target = "/prod/a/b" }),
    Mistake(
      name: "an item of the query came in", part: "query", sentence: "`z` came into the query after signing",
      sign: tampered { $0.target += "&z=9" }),
    Mistake(
      name: "query left out", part: "query", sentence: "the client left the query out",
      sign: { request in
        var bare = request
        bare.target = "/a/b"
        var result = try signed(bare)
        result.target = request.target
        return result
      }),
    Mistake(
      name: "host without port", part: "header:host", sentence: "the client signed the host without its port",
      sign: tampered { $0.fields["host"]? += ":8443" }),
    Mistake(
      name: "charset added", part: "header:content-type",
      sentence: "the HTTP library added parameters to content-type",
      sign: tampered { $0.fields["content-type"]? += "; charset=utf-8" }),
    Mistake(
      name: "body lost its line end", part: "body",
      sentence: "a line end at the end of the body went after signing",
      sign: { request in
        var other = request
        other.body.append(0x0A)
        var result = try signed(other)
        result.body = request.body
        return result
      }),
    Mistake(
      name: "empty body signed", part: "body", sentence: "the client signed an empty body",
      sign: { request in
        var other = request
        other.body = []
        var result = try signed(other)
        result.body = request.body
        return result
      }),
    Mistake(
      name: "method", part: "method", sentence: "the client signed POST", sign: tampered { $0.method = "PUT" }
    ),
    Mistake(
      name: "secret with a line end", part: "secret", sentence: "a line end stood behind the client's secret"
    ) { try signed($0, secret: VerifierTests.secret + "\n") },
    Mistake(
      name: "key of another region", part: "region", sentence: "the client derived its key for us-east-1",
      sign: { request in
        let right = try signed(request)
        let canonical = try SigV4.sign(
          request, with: credentials, settings: .of(service: "sts", region: "eu-west-1"), at: now)
        let key = SigningKey(
          secret: VerifierTests.secret, date: "20260302", region: "us-east-1", service: "sts")
        return try VerifierTests.resigned(right, key: key, stringToSign: canonical.explanation.stringToSign)
      }),
  ]

  @Test("the server guesses what the client signed", arguments: mistakes)
  func guesses(mistake: Mistake) throws {
    var request = VerifierTests.request(mistake.service)
    request.target = mistake.target
    let arrived = try mistake.sign(request)
    var verifier = SignatureVerifier(settings: .of(service: mistake.service, region: "eu-west-1"))
    let verification = verifier.examine(arrived, at: Self.now, lookup: VerifierTests.lookup)
    let comparison = try #require(verification.comparison)
    #expect(comparison.cause?.part.name == mistake.part)
    #expect(comparison.cause?.sentence == mistake.sentence)
    guard case .guess(let number, let count) = comparison.certainty else {
      Issue.record("\(comparison.certainty)")
      return
    }
    #expect(number <= count)
    #expect(comparison.client?.signature == verification.parameters?.signature)
    #expect(comparison.rows.contains { $0.outcome == .differs })
  }

  @Test("another secret cannot be guessed, and the comparison says so")
  func wrongSecret() throws {
    let arrived = try Self.signed(VerifierTests.request("sts"), secret: "another")
    var verifier = SignatureVerifier(settings: .of(service: "sts", region: "eu-west-1"))
    let comparison = try #require(
      verifier.examine(arrived, at: Self.now, lookup: VerifierTests.lookup).comparison)
    guard case .notFound(let tried) = comparison.certainty else {
      Issue.record("\(comparison.certainty)")
      return
    }
    #expect(tried > 50)
    #expect(comparison.cause == nil)
    #expect(comparison.client == nil)
  }

  @Test(
    "where both sides are known nothing is guessed",
    arguments: [
      ("path", "the path changed after signing"), ("query", "the query changed after signing"),
      ("header:content-type", "the header content-type changed after signing"),
      ("body", "the body changed after signing"),
      ("method", "the method changed after signing"),
      ("secret", "the client has another secret for this key"),
    ])
  func known(part: String, sentence: String) throws {
    var request = VerifierTests.request("sts")
    request.target = "/reports/q1.json?a=b"
    let secret = part == "secret" ? "another" : VerifierTests.secret
    let signed = try SigV4.sign(
      request, with: Credentials(accessKeyID: VerifierTests.key, secretAccessKey: secret),
      settings: .of(service: "sts", region: "eu-west-1"), at: Self.now)
    var arrived = signed.request
    switch part {
    case "path": arrived.target = "/payroll/q1.json?a=b"
    case "query": arrived.target += "c"
    case "header:content-type": arrived.fields["content-type"] = "text/html"
    case "body": arrived.body = [1, 2, 3]
    case "method": arrived.method = "GET"
    default: break
    }
    var verifier = SignatureVerifier(settings: .of(service: "sts", region: "eu-west-1"))
    let verification = verifier.examine(
      arrived, at: Self.now, client: signed.explanation, lookup: VerifierTests.lookup)
    let comparison = try #require(verification.comparison)
    #expect(comparison.certainty == .known)
    #expect(comparison.cause?.part.name == part)
    #expect(comparison.cause?.sentence == sentence)
    #expect(comparison.rows.count { $0.outcome == .differs } == 1)
    #expect(comparison.rows.last?.name == "signature")
    #expect(comparison.rows.last?.outcome == .follows)
  }
}

extension VerifierTests {
  /// The request with the signature of another key over a string to sign.
  static func resigned(_ request: HTTPRequest, key: SigningKey, stringToSign: String) throws -> HTTPRequest {
    var result = request
    let authorization = try #require(request.fields["authorization"])
    let head = String(authorization.dropLast(64))
    result.fields["authorization"] = head + Hex.encode(HMACKey(key.bytes).code(stringToSign))
    return result
  }
}
