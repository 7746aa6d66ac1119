internal import AWSTypes
public import HTTPMessages
public import SigV4
public import TextLayout

/// The stages of a signature, for teaching: each line of the canonical request with where it came from, the string to sign, the key
/// step by step, the signature.
public struct SignatureStages: Sendable {
  let explanation: SignatureExplanation
  let request: HTTPRequest

  /// The stages of the signature of a request, which is given as it was signed.
  public init(_ explanation: SignatureExplanation, of request: HTTPRequest) {
    self.explanation = explanation
    self.request = request
  }

  /// All stages.
  public func text(width: Int = 80) -> StyledText {
    var text = StyledText()
    text.append("\("1", .bold)  \("canonical request", .bold)")
    text += SignatureStages.canonicalLines(explanation.canonicalRequest, request: request, width: width)
    text.append("   \("SHA-256", .dim)  \(explanation.canonicalRequest.hash)")
    text.appendBlank()
    text.append("\("2", .bold)  \("string to sign", .bold)")
    let notes = [
      "the algorithm", "the date", "the scope: day, region, service", "the hash of the canonical request",
    ]
    var table = TextTable([.init("", overflow: .wrap), .init()], indent: 3)
    for (index, line) in explanation.stringToSign.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      table.append(StyledLine(String(line)), StyledLine(index < notes.count ? notes[index] : "", .dim))
    }
    text += table.laidOut(width: width)
    text.appendBlank()
    text.append("\("3", .bold)  \("signing key", .bold)")
    text += keySteps(width: width)
    text.appendBlank()
    text.append("\("4", .bold)  \("signature", .bold)")
    text.append(
      StyledLine(
        explanation.algorithm == .v4
          ? "   HMAC(kSigning, string to sign)"
          : "   ECDSA over the string to sign; it holds a random number and is another each time", .dim))
    text.append("   \(explanation.signature, .bold)")
    return text.wrapped(to: width, hanging: 3)
  }

  /// The steps from the secret to the signing key.
  public func keySteps(width: Int = 80) -> StyledText {
    if explanation.keySteps.isEmpty {
      return [StyledLine("   a P-256 key pair derived from the secret, the same in all regions", .dim)]
    }
    var text = StyledText()
    for step in explanation.keySteps {
      text.append("   \(step.name, .bold)  \(step.formula, .dim)")
      text.append("     \(step.value)")
    }
    return text
  }

  /// The lines of a canonical request with their origins.
  static func canonicalLines(_ canonical: CanonicalRequest, request: HTTPRequest, width: Int) -> StyledText {
    var table = TextTable([.init("", overflow: .wrap), .init("", overflow: .wrap)], indent: 3)
    for line in canonical.lines {
      table.append(
        StyledLine(line.text.isEmpty ? " " : line.text),
        StyledLine(origin(line, request), line.change == nil ? .dim : .almost))
    }
    return table.laidOut(width: width)
  }

  private static func origin(_ line: CanonicalRequest.Line, _ request: HTTPRequest) -> String {
    let place =
      switch line.origin {
      case .method: "the method"
      case .path: "the path"
      case .query(let items): items.isEmpty ? "no query" : "the query"
      case .headers(_, let fields): fields.count == 1 ? "a header" : "headers"
      case .separator: "ends the headers"
      case .signedHeaders: "the signed headers"
      case .payload: line.text.utf8.count == 64 ? "SHA-256 of the body" : "the body is not hashed"
      }
    return line.change.map { "\(place): \($0)" } ?? place
  }
}
