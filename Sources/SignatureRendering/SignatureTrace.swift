internal import AWSTypes
public import HTTPMessages
public import SigV4
public import TextLayout

/// The trace of a verification: the short form for reviews, labs and `why`, and the full screen.
public struct SignatureTrace: Sendable {
  let verification: Verification
  let request: HTTPRequest

  /// The trace of a verification of a request.
  public init(_ verification: Verification, of request: HTTPRequest) {
    self.verification = verification
    self.request = request
  }

  /// The short form: verdict, what differs, the lever; at most eight rows at 80 columns.
  public func short(width: Int = 80) -> StyledText {
    var text = StyledText([verdictLine])
    if verification.failure == nil {
      text += acceptedRows
    } else if let comparison = verification.comparison {
      text += differenceRows(comparison, width: width)
    } else {
      text += ladderRows
    }
    if let lever { text.append(StyledLine("  to change it: \(lever)")) }
    return text.wrapped(to: width, hanging: 4).shortened(to: 8) {
      StyledLine("  \($0) more rows with w", .dim)
    }
  }

  /// `REFUSED  SignatureDoesNotMatch: the path changed after signing`.
  var verdictLine: StyledLine {
    guard let failure = verification.failure else {
      let key = verification.parameters.map { Masking.accessKeyID($0.accessKeyID) } ?? ""
      return "\("ACCEPTED", .verdictYes)  \("\(request.method) \(request.path)", .verdict)  signed by \(key)"
    }
    return "\("REFUSED", .verdictNo)  \(failure.code, .verdict): \(because(failure))"
  }

  /// The reason in a few words, and how sure it is.
  private func because(_ failure: VerificationFailure) -> String {
    guard let comparison = verification.comparison else { return failure.problem.summary }
    let cause = comparison.cause?.sentence ?? failure.problem.summary
    switch comparison.certainty {
    case .known: return cause
    case .guess(let number, let count): return "\(cause) (guess \(number) of \(count) tried)"
    case .notFound(let tried): return "\(failure.problem.summary) (none of \(tried) guesses comes to it)"
    }
  }

  /// What would change the verdict.
  var lever: String? {
    guard let failure = verification.failure else { return nil }
    guard let comparison = verification.comparison else { return failure.problem.lever }
    return comparison.cause?.lever
      ?? "check the secret first; then compare the canonical requests of both sides, line by line"
  }

  // MARK: Rows of the short form

  private var acceptedRows: StyledText {
    guard let parameters = verification.parameters else { return StyledText() }
    let place = parameters.source == .query ? "in the query" : "in the Authorization header"
    var text: StyledText = [
      "  \(parameters.algorithm.rawValue) \(place), for \(SignatureWords.scope(parameters.scope?.description ?? ""))",
      "  signed headers: \(parameters.signedHeaders.joined(separator: ", "))",
    ]
    if let set = parameters.regionSet { text.append("  regions: \(set), all signed for at once") }
    if case .success(let verified) = verification.result {
      text.append("  body: \(SignatureWords.payload(verified.payload))")
    }
    return text
  }

  private func differenceRows(_ comparison: SignatureComparison, width: Int) -> StyledText {
    guard let row = comparison.rows.first(where: { $0.outcome == .differs }) else { return StyledText() }
    let isFound = comparison.client != nil
    guard isFound, let client = row.client else {
      return [
        "  the signature sent      \(SignatureWords.short(verification.parameters?.signature ?? ""))",
        "  the server computes     \(SignatureWords.short(comparison.server.signature))",
        StyledLine(
          "  a signature does not tell what was signed: another secret looks like another request", .dim),
      ]
    }
    let method = comparison.rows.first { $0.name == "method" }?.server ?? ""
    let room = max(20, width - 19)
    let sides =
      row.name == "query"
      ? SignatureWords.differing(client: client, server: row.server) : (client: client, server: row.server)
    let (left, right, caret) = SignatureWords.aligned(
      client: shown(row, sides.client, method: method), server: shown(row, sides.server, method: method),
      width: room)
    var text: StyledText = [
      "  client signed    \(left)", "  server received  \(right)",
    ]
    let others = comparison.rows.count { $0.outcome == .differs } - 1
    let rest =
      others == 0 ? "everything else is the same" : "and \(others) more part\(others == 1 ? "" : "s")"
    if let caret {
      let indent = String(repeating: " ", count: 19 + caret)
      let line = StyledLine("\(indent)^ \(rest)", .almost)
      text.append(line.width <= width ? line : StyledLine("  \(rest)", .almost))
    } else {
      text.append(StyledLine("  \(rest)", .almost))
    }
    return text
  }

  private func shown(_ row: SignatureComparison.Row, _ value: String, method: String) -> String {
    switch row.name {
    case "method": value
    case "path": "\(method) \(value)"
    case "signed headers", "scope": value
    case "body (SHA-256)", "signing key", "signature", "canonical request":
      "\(row.name) \(SignatureWords.short(value))"
    default: "\(row.name): \(value)"
    }
  }

  private var ladderRows: StyledText {
    var text = StyledText()
    let passed = verification.checks.filter { $0.outcome == .passed }.map(\.subject.people)
    if !passed.isEmpty { text.append("  \(Symbol.yes, .yes) \(passed.joined(separator: ", "))") }
    for check in verification.checks where check.outcome == .failed {
      text.append("  \(Symbol.no, .no) \(check.subject.people): \(check.detail)")
    }
    let rest = verification.checks.filter { $0.outcome == .notReached }.map(\.subject.people)
    if !rest.isEmpty {
      text.append(StyledLine("  \(Symbol.notAsked) not asked: \(rest.joined(separator: ", "))", .dim))
    }
    if let failure = verification.failure {
      text.append(StyledLine("  the client saw: \(failure.message)", .dim))
    }
    return text
  }
}

extension Verification.Subject {
  /// The check's name for people.
  var people: String {
    switch self {
    case .form: "form"
    case .time: "time"
    case .scope: "scope"
    case .headers: "signed headers"
    case .key: "key and token"
    case .signature: "signature"
    case .body: "body"
    }
  }
}
