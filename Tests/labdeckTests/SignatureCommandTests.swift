import Diagnostics
import Documents
import Testing

/// `sigv4 sign`, `presign` and `verify` as a person uses them: raw requests in, text and documents out.
@Suite("sigv4 at the command line")
struct SignatureCommandTests {
  static let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
  static let scope = ["--region", "us-east-1", "--service", "service", "--date", "20150830T123600Z"]
  static let request =
    "POST /a%20b/c?x=1&y=2%203 HTTP/1.1\nHost: example.amazonaws.com\nContent-Type: application/json\n\n{\"a\": 1}"

  static func labdeck(_ words: [String], _ input: String) -> Runner.Result {
    Runner.run(PseudoTerminal.program, ["sigv4"] + words, input: input)
  }

  /// Signs; options of the scope that are given stand in the place of ours.
  static func sign(_ request: String, secret: String = secret, _ options: [String] = []) -> Runner.Result {
    var words = ["sign", "--request", "-", "--access-key", "AKIDEXAMPLE", "--secret-key", secret, "--json"]
    for index in stride(from: 0, to: scope.count, by: 2) where !options.contains(scope[index]) {
      words += scope[index...index + 1]
    }
    return labdeck(words + options, request)
  }

  /// What verifying says, its rows joined.
  static func verify(_ request: String, at date: String = "20150830T123600Z", _ options: [String] = [])
    -> Runner.Result
  {
    var result = labdeck(
      ["verify", "--request", "-", "--secret-key", secret, "--date", date] + options, request)
    if !options.contains("--json") {
      result.output = result.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }
    return result
  }

  static func document(_ result: Runner.Result) throws -> Node {
    try JSON.parse(SourceText(name: "output", text: result.output))
  }

  /// The request signed by these options, as it would be sent.
  static func signed(_ request: String = request, secret: String = secret, _ options: [String] = []) throws
    -> String
  {
    try #require(try document(sign(request, secret: secret, options))["signedRequest"]?.string)
  }

  @Test("without a time of the server's the age is said not to be looked at, with one it is")
  func age() throws {
    let signed = try Self.signed()
    let request = ["verify", "--request", "-", "--secret-key", Self.secret]
    let without = Self.labdeck(request, signed)
    #expect(without.output.contains("·  time            not asked"), "\(without.output)")
    #expect(without.errors.contains("the age is not checked") && without.status == 0)
    let with = Self.labdeck(request + ["--date", "20150830T123600Z"], signed)
    #expect(with.output.contains("✓  time            20150830T123600Z"), "\(with.output)")
  }

  // MARK: The public suite

  /// In one process: commands on standard input, each with its document.
  @Test("all texts of the public suite, with headers and with the query")
  func suite() throws {
    let cases = SuiteDirectory.all
    if cases.isEmpty { print("skipped: ../shared/vectors/sigv4 is not here") }
    let fixture = try Fixture()
    for (kind, options) in [("header", []), ("query", ["--query", "--expires", "3600"])] {
      let signing = cases.map { files in
        ["sigv4", "sign", "--request", files.path("request.txt")] + files.options + Self.scope + ["--json"]
          + options
      }
      let signed = fixture.labdeck([], input: Self.lines(signing))
      #expect(signed.status == 0, "\(signed.errors)")
      let documents = try signed.output.split(separator: "\n}\n").map {
        try JSON.parse(SourceText(name: "output", text: $0 + "\n}"))
      }
      #expect(documents.count == cases.count)
      for (files, document) in zip(cases, documents) {
        #expect(document["schema"]?.string == "labdeck.sigv4-sign/1")
        for (member, file) in [
          ("canonicalRequest", "canonical-request"), ("stringToSign", "string-to-sign"),
          ("signature", "signature"), ("signedRequest", "signed-request"),
        ] {
          let expected = files.text("\(kind)-\(file).txt")
          #expect(document[member]?.string == expected, "\(files.name): \(kind) \(member)")
        }
      }
      let verifying = cases.map { files in
        [
          "sigv4", "verify", "--request", files.path("\(kind)-signed-request.txt"), "--secret-key",
          Self.secret,
        ]
          + ["--date", "20150830T123600Z"] + files.verifyOptions
      }
      let verified = fixture.labdeck([], input: Self.lines(verifying))
      #expect(verified.status == 0, "\(verified.output.suffix(400))")
      #expect(verified.output.split(separator: "\n").count { $0.hasPrefix("ACCEPTED  ") } == cases.count)
    }
  }

  private static func lines(_ commands: [[String]]) -> String {
    commands.map { $0.joined(separator: " ") + "\n" }.joined()
  }

  // MARK: Odd requests

  @Test(
    "line ends, folded and repeated headers and raw UTF-8 are taken as they come",
    arguments: [
      (
        "GET /é x?ü=1 HTTP/1.1\nHost:h\nA: 1\n  2\nA:\t3 \n\n",
        "GET\n/%C3%A9%20x\n%C3%BC=1\na:1 2,3\nhost:h\n"
      ),
      ("GET //a/./b/../c HTTP/1.1\r\nHost: h\r\n\r\n", "GET\n/a/c\n\nhost:h\n"),
      ("GET /%7Ea%2Fb?b&a=%2f&a= HTTP/1.1\nHost: h", "GET\n/%257Ea%252Fb\na=&a=%2F&b=\nhost:h\n"),
    ])
  func oddRequests(request: String, canonical: String) throws {
    let document = try Self.document(Self.sign(request))
    #expect(document["canonicalRequest"]?.string?.hasPrefix(canonical) == true, "\(document)")
    let signed = try #require(document["signedRequest"]?.string)
    for line in request.split(whereSeparator: \.isNewline) { #expect(signed.contains(line)) }
    #expect(Self.verify(signed).status == 0)
  }

  @Test("the options of signing do what they say")
  func options() throws {
    let body = try Self.document(Self.sign(Self.request, ["--sign-body"]))
    #expect(body["canonicalRequest"]?.string?.contains("\nx-amz-content-sha256:") == true)
    let raw = try Self.document(Self.sign("GET /a/../b HTTP/1.1\nHost: h\n", ["--no-normalize-path"]))
    #expect(raw["canonicalRequest"]?.string?.hasPrefix("GET\n/a/../b\n") == true)
    let token = ["--session-token", "TOKEN"]
    let with = try Self.document(Self.sign(Self.request, token))
    #expect(with["canonicalRequest"]?.string?.contains("x-amz-security-token:TOKEN") == true)
    let without = try Self.document(Self.sign(Self.request, token + ["--omit-session-token"]))
    #expect(without["canonicalRequest"]?.string?.contains("security-token") == false)
    #expect(without["signedRequest"]?.string?.contains("X-Amz-Security-Token:TOKEN") == true)
    let presigned = Self.labdeck(
      ["presign", "--url", "https://h/a?b=c", "--access-key", "AKIDEXAMPLE", "--secret-key", Self.secret]
        + Self.scope + ["--expires", "60", "--json"], "")
    let url = try #require(try Self.document(presigned)["url"]?.string)
    #expect(url.hasPrefix("https://h/a?b=c&X-Amz-Algorithm="))
    #expect(
      Self.labdeck(
        ["verify", "--url", url, "--secret-key", Self.secret, "--date", "20150830T123659Z"], ""
      ).status == 0)
  }

  @Test(
    "SigV4a: every signature is another, and each verifies in its regions only", arguments: [[], ["--query"]])
  func asymmetric(options: [String]) throws {
    let v4a = ["--algorithm", "v4a", "--region", "eu-*,us-east-1"]
    let signed = try (0..<2).map { _ in try Self.signed(Self.request, v4a + options) }
    #expect(signed[0] != signed[1])
    for one in signed {
      #expect(Self.verify(one).status == 0)
      #expect(Self.verify(one, ["--region", "eu-north-1"]).status == 0)
      let refused = Self.verify(one, ["--region", "ap-south-1"])
      #expect(refused.status == 1)
      #expect(refused.output.contains("signed for the regions `eu-*,us-east-1`, this is `ap-south-1`"))
    }
  }

  @Test(
    "bodies in chunks, with and without trailers, signed or not, there and back",
    arguments: ["v4", "v4a"], [[], ["--trailer", "x-amz-checksum-crc32:AAAAAA=="], ["--unsigned-payload"]])
  func chunks(algorithm: String, options: [String]) throws {
    let body = String(repeating: "labdeck ", count: 2500)
    let result = Self.sign(
      "PUT /b/k HTTP/1.1\nHost: s3.amazonaws.com\n\n" + body,
      ["--service", "s3", "--chunk-size", "8192", "--algorithm", algorithm] + options)
    #expect(result.status == 0, "\(result.errors)")
    let signed = try #require(try Self.document(result)["signedRequest"]?.string)
    #expect(signed.contains("Content-Encoding:aws-chunked"))
    let verified = try Self.document(Self.verify(signed, ["--json"]))
    #expect(verified["valid"]?.bool == true)
    #expect(verified["decodedBody"]?.string == body)
    #expect(
      verified["trailers"]?["x-amz-checksum-crc32"]?.string
        == (options.first == "--trailer" ? "AAAAAA==" : nil))
    guard !options.contains("--unsigned-payload") else { return }
    let changed = signed.split(separator: "labdeck \r\n").joined(separator: "labdecK \r\n")
    #expect(changed != signed)
    let refused = Self.verify(changed)
    #expect(refused.status == 1)
    #expect(refused.output.contains("the signature of chunk 1 is wrong"))
  }

  // MARK: Refusals

  @Test(
    "what is wrong is named with its place",
    arguments: [
      ("GET / HTTP/1.1\nAccept: x\n", "<stdin>:1:1: error: there is no Host header"),
      ("GET / HTTP/1.1\nHost example\n", "<stdin>:2:1: error: `Host example` is no header"),
      ("GET / HTTP/1.1\nHost : h\n", "<stdin>:2:1: error: `Host ` is no header name"),
      ("GET /\n", "<stdin>:1:1: error: the request line ends without a version"),
      ("GET a HTTP/1.1\nHost: h\n", "<stdin>:1:5: error: the target `a` does not begin with `/`"),
      ("", "<stdin>:1:1: error: there is no request"),
      ("PUT / HTTP/1.1\nHost: h\nContent-Length: 9\n\nabc", "<stdin>:3:17: error: the length says 9 bytes"),
    ])
  func unsignable(request: String, message: String) {
    for result in [Self.sign(request), Self.sign(request, ["--query"])] {
      #expect(result.status == 3)
      #expect(result.errors.contains(message), "\(result.errors)")
      #expect(result.output.isEmpty)
    }
  }

  @Test(
    "a signature that can't be read is refused with the place of its fault",
    arguments: [
      ("/us-east-1/service", "/service", "<stdin>:5:43: error: the credential `"),
      ("X-Amz-Date:20150830T123600Z", "X-Amz-Date:soon", "<stdin>:4:12: error: `soon` is no date"),
      ("AWS4-HMAC-SHA256 ", "AWS5 ", "<stdin>:5:15: error: `AWS5` is no signing algorithm"),
      (
        "SignedHeaders=", "Signed=",
        "<stdin>:5:96: error: `Signed=content-type;host;x-amz-date` is no parameter"
      ),
      (", Signature=", ", Sign=", "<stdin>:5:140: error: `Sign="),
      ("X-Amz-Date:20150830T123600Z\n", "", "error: the signature has no X-Amz-Date"),
    ])
  func unreadable(part: String, other: String, message: String) throws {
    let result = Self.verify(try Self.signed().replacing(part, other))
    #expect(result.status == 3)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test("what services refuse is refused, and why")
  func refused() throws {
    let signed = try Self.signed()
    let long = try Self.signed(Self.request, ["--query", "--expires", "604801"])
    let cases: [(Runner.Result, String)] = [
      (Self.verify(long), "`604801` is no lifetime from 1 to 604800 seconds"),
      (
        Self.verify(signed.replacing("Host:", "x-amz-extra: 1\nHost:")),
        "`x-amz-extra` is in the request, but not signed"
      ),
      (Self.verify(signed.replacing("Host: example.amazonaws.com\n", "")), "the request has no Host header"),
      (Self.verify(signed.replacing(";host;", ";")), "the Host header is not signed"),
      (Self.verify(signed, at: "20150830T125101Z"), "signed 901 seconds ago, 900 are allowed"),
      (
        Self.verify(signed, at: "20150830T122059Z"),
        "signed 901 seconds in the future, 900 are allowed"
      ),
      (
        Self.verify(signed, ["--region", "eu-west-1"]),
        "signed for the region `us-east-1`, this is `eu-west-1`"
      ),
      (Self.verify(signed, ["--service", "iam"]), "signed for the service `service`, this is `iam`"),
      (Self.verify(signed, ["--access-key", "AKIDOTHER"]), "nobody has the key `AKIDEXAMPLE`"),
      (Self.verify(signed, ["--session-token", "t"]), "the session token is missing"),
      (
        Self.verify(signed.replacing("/20150830/", "/20150829/")),
        "the scope is of the day `20150829`, the date of `20150830`"
      ),
    ]
    for (result, reason) in cases {
      #expect(result.status == 1)
      #expect(result.output.hasPrefix("REFUSED "))
      #expect(result.output.contains(reason), "\(result.output)")
    }
    #expect(Self.verify(signed, at: "20150830T125100Z").status == 0)
  }

  // MARK: Guesses

  @Test("what the client did, or what changed on the way, is guessed", arguments: SignatureGuess.all)
  func guesses(guess: SignatureGuess) throws {
    let signed = try Self.signed(guess.request, secret: guess.secret, guess.options)
    let arrived = guess.tamper(signed)
    let result = Self.verify(arrived)
    #expect(result.status == 1)
    #expect(
      result.output.hasPrefix("REFUSED SignatureDoesNotMatch: \(guess.sentence) (guess "), "\(result.output)"
    )
    #expect(result.output.contains(" tried) "))
    #expect(result.output.contains(" to change it "))
    let document = try Self.document(Self.verify(arrived, ["--json"]))
    #expect(document["comparison"]?["certainty"]?.string == "guess")
    #expect(document["comparison"]?["cause"]?.string == guess.sentence)
    #expect(document["comparison"]?["firstDifference"]?.string == guess.part)
  }

  @Test("another secret can't be guessed; with the request as it was sent nothing need be")
  func notGuessed() throws {
    let other = Self.verify(try Self.signed(secret: "another"))
    #expect(other.status == 1)
    #expect(other.output.contains("guesses comes to it)"))
    let fixture = try Fixture()
    Fixture.write(try Self.signed(), to: "\(fixture.root)/sent.http")
    let arrived = try Self.signed().replacing("/c?", "/d?")
    let known = Self.verify(arrived, ["--compare", "\(fixture.root)/sent.http"])
    #expect(known.output.hasPrefix("REFUSED SignatureDoesNotMatch: the path changed after signing "))
    #expect(known.output.contains("(Known: both sides were seen.)"))
    let document = try Self.document(
      Self.verify(arrived, ["--compare", "\(fixture.root)/sent.http", "--json"]))
    #expect(document["comparison"]?["certainty"]?.string == "known")
    Fixture.write(try Self.signed(secret: "another"), to: "\(fixture.root)/sent.http")
    let wrong = Self.verify(
      try Self.signed(secret: "another"), ["--compare", "\(fixture.root)/sent.http"])
    #expect(wrong.errors.contains("the signature is not right here either"))
    #expect(wrong.output.contains("guesses comes to it)"))
  }
}
