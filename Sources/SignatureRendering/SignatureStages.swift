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

  /// All stages, or one of them, from 1 to 4.
  public func text(stage: Int? = nil, width: Int = 80) -> StyledText {
    let stages: [(title: String, body: (Int) -> StyledText)] = [
      ("canonical request", canonicalRequest), ("string to sign", stringToSign), ("signing key", keySteps),
      ("signature", signature),
    ]
    var text = StyledText()
    for (number, part) in stages.enumerated() where stage == nil || stage == number + 1 {
      if !text.isEmpty { text.appendBlank() }
      text.append("\(String(number + 1), .bold)  \(part.title, .bold)")
      text += part.body(width)
    }
    return text.wrapped(to: width, hanging: 3)
  }

  private func canonicalRequest(width: Int) -> StyledText {
    var text = SignatureStages.canonicalLines(explanation.canonicalRequest, request: request, width: width)
    text.append("   \("SHA-256", .dim)  \(explanation.canonicalRequest.hash)")
    return text
  }

  private func stringToSign(width: Int) -> StyledText {
    let scope =
      explanation.algorithm == .v4
      ? "the scope: day, region, service" : "the scope: day and service, no region"
    let notes = ["the algorithm", "the date", scope, "the hash of the canonical request"]
    var table = TextTable([.init("", overflow: .wrap), .init()], indent: 3)
    let lines = explanation.stringToSign.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      table.append(StyledLine(String(line)), StyledLine(index < notes.count ? notes[index] : "", .dim))
    }
    return table.laidOut(width: width)
  }

  private func signature(width: Int) -> StyledText {
    let how =
      explanation.algorithm == .v4
      ? "   HMAC(kSigning, string to sign)"
      : "   ECDSA over the string to sign; it holds a random number and is another each time"
    return [StyledLine(how, .dim), "   \(explanation.signature, .bold)"]
  }

  /// The steps from the secret to the signing key.
  func keySteps(width: Int) -> StyledText {
    var text = StyledText()
    if explanation.algorithm == .v4a {
      text.append(
        StyledLine("   a key pair of P-256, the same for all days, regions and services", .dim))
    }
    for step in explanation.keySteps {
      text.append("   \(step.name, .bold)\(step.formula.isEmpty ? "" : "  " + step.formula, .dim)")
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
