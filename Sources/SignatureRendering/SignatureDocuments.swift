public import Documents
internal import HTTPMessages
public import SigV4

/// Signatures and verifications as JSON, for `--json` and for other programs.
public enum SignatureDocuments {
  /// The members of a document about a signature.
  public static func signed(_ signed: SignedRequest, text: [UInt8]) -> [(String, Node)] {
    let explanation = signed.explanation
    var members: [(String, Node)] = stages(explanation)
    if let authorization = signed.request.fields["authorization"] {
      members.append(("authorization", Node(authorization)))
    }
    members.append(("signedRequest", Node(String(decoding: text, as: UTF8.self))))
    return members
  }

  /// The members of a document about a verification.
  public static func verification(_ verification: Verification) -> [(String, Node)] {
    var members: [(String, Node)] = [("valid", Node(verification.failure == nil))]
    if let parameters = verification.parameters {
      members.append(("accessKeyId", Node(parameters.accessKeyID)))
      members.append(("signedHeaders", Node(parameters.signedHeaders)))
      members.append(("signature", Node(parameters.signature)))
    }
    if let failure = verification.failure { members.append(("error", error(failure))) }
    if case .success(let verified) = verification.result, let streamed = verified.streamed {
      members.append(("decodedBody", Node(String(decoding: streamed.body, as: UTF8.self))))
      members.append(("trailers", object(streamed.trailers.map { ($0.name, Node($0.value)) })))
    }
    members.append(
      (
        "checks",
        Node(
          verification.checks.map {
            [
              "subject": Node($0.subject.rawValue), "outcome": Node($0.outcome.rawValue),
              "detail": Node($0.detail),
            ] as Node
          })
      ))
    if let server = verification.server { members.append(("server", object(stages(server)))) }
    if let comparison = verification.comparison {
      members.append(("comparison", self.comparison(comparison)))
    }
    return members
  }

  private static func stages(_ explanation: SignatureExplanation) -> [(String, Node)] {
    [
      ("algorithm", Node(explanation.algorithm.rawValue)),
      ("canonicalRequest", Node(explanation.canonicalRequest.text)),
      ("canonicalRequestHash", Node(explanation.canonicalRequest.hash)),
      ("stringToSign", Node(explanation.stringToSign)),
      ("credentialScope", Node(explanation.scope.description)),
      ("signature", Node(explanation.signature)),
      (
        "lines",
        Node(
          explanation.canonicalRequest.lines.map {
            ["text": Node($0.text), "origin": Node(origin($0.origin)), "change": Node($0.change)] as Node
          })
      ),
      (
        "keySteps",
        Node(
          explanation.keySteps.map {
            ["name": Node($0.name), "formula": Node($0.formula), "value": Node($0.value)] as Node
          })
      ),
    ]
  }

  private static func error(_ failure: VerificationFailure) -> Node {
    object([
      ("code", Node(failure.code)), ("message", Node(failure.message)), ("status", Node(failure.status)),
      ("summary", Node(failure.problem.summary)),
      ("details", object(failure.details.map { ($0.name, Node($0.value)) })),
    ])
  }

  private static func comparison(_ comparison: SignatureComparison) -> Node {
    var members: [(String, Node)] = []
    switch comparison.certainty {
    case .known: members.append(("certainty", "known"))
    case .guess(let number, let count):
      members += [("certainty", "guess"), ("guess", Node(number)), ("tried", Node(count))]
    case .notFound(let tried): members += [("certainty", "notFound"), ("tried", Node(tried))]
    }
    members.append(("firstDifference", Node(comparison.cause?.part.name)))
    members.append(("cause", Node(comparison.cause?.sentence)))
    members.append(("toChangeIt", Node(comparison.cause?.lever)))
    members.append(
      (
        "parts",
        Node(
          comparison.rows.map {
            [
              "part": Node($0.name), "client": Node($0.client), "server": Node($0.server),
              "outcome": Node($0.outcome.rawValue),
            ] as Node
          })
      ))
    if let client = comparison.client {
      members.append(("clientCanonicalRequest", Node(client.canonicalRequest.text)))
    }
    return object(members)
  }

  private static func object(_ members: [(String, Node)]) -> Node {
    Node(.object(members.map { Node.Member(key: $0.0, value: $0.1) }))
  }

  private static func origin(_ origin: CanonicalRequest.Origin) -> String {
    switch origin {
    case .method: "method"
    case .path: "path"
    case .query: "query"
    case .headers(let name, _): "header:\(name)"
    case .separator: "separator"
    case .signedHeaders: "signedHeaders"
    case .payload: "payload"
    }
  }
}
