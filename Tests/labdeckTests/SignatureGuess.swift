import Testing

/// A client's mistake or a change on the way, and what is guessed.
struct SignatureGuess: Sendable, CustomTestStringConvertible {
  var part: String
  var sentence: String
  var secret = SignatureCommandTests.secret
  var request = SignatureCommandTests.request
  var options: [String] = []
  var tamper: @Sendable (String) -> String = { $0 }

  var testDescription: String { sentence }

  static let all: [SignatureGuess] = [
    SignatureGuess(
      part: "path", sentence: "the client encoded the path once, this service wants it encoded twice",
      options: ["--no-double-encode"]),
    SignatureGuess(
      part: "path", sentence: "`/prod` came before the path after signing",
      tamper: { $0.replacing("POST /a", "POST /prod/a") }),
    SignatureGuess(
      part: "query", sentence: "`utm` came into the query after signing",
      tamper: { $0.replacing("?x=1", "?utm=7&x=1") }),
    SignatureGuess(
      part: "header:content-type", sentence: "the HTTP library added parameters to content-type",
      tamper: { $0.replacing("application/json", "application/json; charset=utf-8") }),
    SignatureGuess(
      part: "body", sentence: "a line end came behind the body after signing", tamper: { $0 + "\n" }),
    SignatureGuess(
      part: "body", sentence: "the client signed an empty body",
      request: "POST / HTTP/1.1\nHost: example.amazonaws.com\n\n", tamper: { $0 + "{}" }),
    SignatureGuess(
      part: "secret", sentence: "a line end stood behind the client's secret",
      secret: SignatureCommandTests.secret + "\n"),
    SignatureGuess(
      part: "region",
      sentence: "the client signed for us-west-2; the region of the scope changed after signing",
      options: ["--region", "us-west-2"], tamper: { $0.replacing("us-west-2", "us-east-1") }),
    SignatureGuess(
      part: "service",
      sentence: "the client signed for execute-api; the service of the scope changed after signing",
      options: ["--service", "execute-api"], tamper: { $0.replacing("execute-api", "service") }),
    SignatureGuess(
      part: "date", sentence: "the client signed 20150830T123600Z, but sent another time",
      tamper: { $0.replacing("X-Amz-Date:20150830T123600Z", "X-Amz-Date:20150830T123500Z") }),
    SignatureGuess(
      part: "method", sentence: "the client signed POST", tamper: { $0.replacing("POST ", "PUT ") }),
    SignatureGuess(
      part: "query", sentence: "the client signed a lifetime of 60 seconds",
      options: ["--query", "--expires", "60"],
      tamper: { $0.replacing("X-Amz-Expires=60&", "X-Amz-Expires=3600&") }),
    SignatureGuess(
      part: "signature", sentence: "the signature is in upper case",
      tamper: { text in
        let parts = text.split(separator: "Signature=")
        let digits = String(parts[1].prefix(64))
        return text.replacing(digits, digits.uppercased())
      }),
  ]
}

extension String {
  /// The text with every occurrence of a part replaced.
  func replacing(_ part: String, _ other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
