public import IAMPolicy
public import TextLayout

/// The trace of a decision: the short form for reviews, labs and `why`, the full screen, and every statement.
public struct PolicyTrace: Sendable {
  let decision: Decision

  /// The trace of a decision.
  public init(_ decision: Decision) { self.decision = decision }

  /// The short form: verdict, what came nearest, the lever; at most eight rows at 80 columns.
  public func short(width: Int = 80) -> StyledText {
    var text = StyledText([verdictLine(withSession: false)])
    switch decision.verdict {
    case .allowed: text += allowedRows
    case .explicitlyDenied: text += forbiddenRows
    case .implicitlyDenied: text += sideRows + nearestRows
    }
    if let lever = decision.lever { text.append(StyledLine("  to change it: \(lever.sentence)")) }
    return text.wrapped(to: width, hanging: 4).shortened(to: 8) {
      StyledLine("  \($0) more rows with w", .dim)
    }
  }

  /// `DENIED  s3:PutObject reports/q2.csv  to role one-bucket: nothing allows it`.
  func verdictLine(withSession: Bool) -> StyledLine {
    let resource = PolicyWords.resource(decision.request.resource)
    let asked = decision.request.action + (resource.isEmpty ? "" : " " + resource)
    let caller = PolicyWords.caller(decision.request.principal, withSession: withSession)
    return decision.isAllowed
      ? "\("ALLOWED", .verdictYes)  \(asked, .verdict)  to \(caller): \(because)"
      : "\("DENIED", .verdictNo)  \(asked, .verdict)  to \(caller): \(because)"
  }

  /// The reason in a few words.
  var because: String {
    switch decision.verdict {
    case .allowed:
      let granting = decision.decidedBy.filter { $0.kind == .identity || $0.kind == .resource }
      if granting.isEmpty {
        if decision.request.principal.kind == .root { return "root may do what nothing forbids" }
        return "this call needs no permission"
      }
      return "\(PolicyWords.list(granting.map(\.name))) \(granting.count == 1 ? "allows" : "allow") it"
    case .explicitlyDenied:
      return "\(decision.decidedBy.first?.name ?? "a statement") forbids it"
    case .implicitlyDenied:
      if let sides = decision.sides { return missing(sides) }
      let blocked = decision.blockedBy
      if blocked == [.identity] { return "nothing allows it" }
      return blocked.count == 1
        ? "\(blocked[0].people) \(blocked[0].allowsNot) it"
        : "\(blocked[0].people) \(blocked[0].allowsNot) it, nor \(blocked.count == 2 ? blocked[1].people : "\(blocked.count - 1) others")"
    }
  }

  /// Of a call across accounts: which yes is missing.
  private func missing(_ sides: AccountSides) -> String {
    if sides.resourceBlockedBy.isEmpty { return "its own account does not allow it" }
    return sides.principalBlockedBy.isEmpty
      ? "the resource's account does not allow it" : "neither account allows it"
  }

  /// Of a denied call across accounts: what each of the two says.
  var sideRows: StyledText {
    guard decision.verdict == .implicitlyDenied, let sides = decision.sides else { return StyledText() }
    let policy = PolicyWords.resourcePolicy(decision.request)
    let theirs: String
    switch sides.resourceBlockedBy.first {
    case nil: theirs = "\(policy) allows it"
    case .resourceControl: theirs = "the resource control policies do not allow it"
    default:
      theirs =
        decision.policies.inputs.resourcePolicy == nil
        ? "the resource has no policy that allows it" : "\(policy) does not allow it"
    }
    let own =
      sides.principalBlockedBy.first.map { "\($0.people) \($0.allowsNot) it" }
      ?? "the caller's policies allow it"
    func row(_ account: String, _ allows: Bool, _ text: String) -> StyledLine {
      "  \(account)   \(allows ? Symbol.yes : Symbol.no, allows ? .yes : .no) \(text)"
    }
    return [
      row(sides.principalAccount, sides.principalBlockedBy.isEmpty, own),
      row(sides.resourceAccount, sides.resourceBlockedBy.isEmpty, theirs),
    ]
  }

  private var allowedRows: StyledText {
    let read = decision.checks.reduce(0) { $0 + $1.statements.count }
    var text = StyledText()
    for reference in decision.decidedBy {
      text.append("  \(reference.name, .bold)  \(StatementWords.summary(reference.statement))")
    }
    text.append(StyledLine("  nothing forbids it: \(read) statement\(read == 1 ? "" : "s") read", .dim))
    return text
  }

  private var forbiddenRows: StyledText {
    var text = StyledText()
    if let miss = decision.nearestMiss {
      let explanation = miss.explanation
      for condition in explanation.conditions.suffix(3) {
        let given = condition.requestValue?.all.joined(separator: ", ") ?? "absent"
        text.append(
          "  it needs  \(condition.condition.key.value)   \("\(given) here, \(condition.mustBreak)", .almost)"
        )
      }
      if explanation.conditions.isEmpty {
        text.append("  \(miss.reference.name, .bold)  \(StatementWords.summary(miss.reference.statement))")
      }
    }
    let allowing = decision.checks.filter { $0.kind == .identity || $0.kind == .resource }.flatMap(
      \.statements
    )
    .filter { $0.matched && $0.statement.effect == .allow }.map(\.reference.name)
    if !allowing.isEmpty {
      let count = allowing.count == 1 ? "1 statement" : "\(allowing.count) statements"
      text.append(
        StyledLine(
          "  \(count) would allow it (\(PolicyWords.list(allowing))); a deny beats \(allowing.count == 1 ? "it" : "them all")",
          .dim))
    }
    return text
  }

  private var nearestRows: StyledText {
    guard let miss = decision.nearestMiss else { return StyledText() }
    let explanation = miss.explanation
    var line: StyledLine = "  nearest  \(miss.reference.name, .almost)"
    var details = StyledText()
    for element in [explanation.action, explanation.resource, explanation.principal].compactMap({ $0 }) {
      line.append("   \(element.name.lowercased()) ")
      line.append(element.matched ? Symbol.yes : Symbol.no, element.matched ? .yes : .no)
      guard !element.matched, let pattern = element.patterns.first else { continue }
      if element.name == "Resource" {
        details += ResourceDifference.rows(
          pattern.resolved ?? pattern.pattern.value, decision.request.resource)
      } else if element.name == "Action" {
        line.append(" has \(PolicyWords.list(element.patterns.map(\.pattern.value)))")
      } else if let reason = element.reason {
        line.append(" \(reason)")
      }
    }
    if !explanation.conditions.isEmpty, explanation.failedConditions.isEmpty {
      line.append("   condition ")
      line.append(Symbol.yes, .yes)
    }
    for condition in explanation.failedConditions.prefix(3) {
      line.append("   condition ")
      line.append(Symbol.no, .no)
      if let reason = condition.reason { details.append(StyledLine("           \(reason)", .almost)) }
    }
    return StyledText([line]) + details
  }
}

/// Where a resource stops matching a pattern.
enum ResourceDifference {
  static func rows(_ pattern: String, _ resource: String) -> StyledText {
    let indent = String(repeating: " ", count: 11)
    var text: StyledText = ["\(indent)policy   \(pattern)", "\(indent)request  \(resource)"]
    let same = zip(pattern, resource).prefix { $0 == $1 }.count
    let wild = pattern.prefix(same + 1).contains { $0 == "*" || $0 == "?" }
    if !wild, same < resource.count, resource.count <= 60 {
      text.append(
        StyledLine(indent + String(repeating: " ", count: 9 + same) + "^ first difference", .almost))
    }
    return text
  }
}

extension PolicyKind {
  /// `allow` or `allows`, denied.
  var allowsNot: String {
    switch self {
    case .serviceControl, .resourceControl, .identity: "do not allow"
    case .endpoint, .resource, .boundary, .session: "does not allow"
    }
  }
}
