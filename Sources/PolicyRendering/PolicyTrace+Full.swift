import IAMPolicy
public import TextLayout

extension PolicyTrace {
  /// The full screen's body: verdict, ladder, nearest miss, lever, and what the client saw.
  public func full(width: Int = 80) -> StyledText {
    var text = verdictRows + sideRows
    text.appendBlank()
    text += ladder.laidOut(width: width)
    text.appendBlank()
    text += nearest(width)
    if let lever = decision.lever {
      let row: StyledLine = "  \("to change it", .bold)   \(lever.sentence)"
      text += StyledText([row]).wrapped(to: width, hanging: 17)
    }
    if let denied = decision.accessDenied() {
      text.appendBlank()
      let tail = denied.reason.isEmpty ? denied.message : "… \(denied.reason)"
      text.append(StyledLine("  the client saw: \(denied.code) \(tail)", .dim))
    }
    return text.wrapped(to: width)
  }

  private var verdictRows: StyledText {
    let verdict: StyledLine =
      decision.isAllowed ? "\("ALLOWED", .verdictYes)" : "\("DENIED", .verdictNo)"
    return [
      verdict + "  \(decision.request.action, .verdict)  \(decision.request.resource)",
      "  to \(PolicyWords.caller(decision.request.principal, withSession: true)): \(because)",
    ]
  }

  // MARK: The ladder

  private var ladder: TextTable {
    var table = TextTable(
      [.init(), .init("asked"), .init("says"), .init("which statement", overflow: .wrap)], gap: 2, indent: 2)
    let checks = decision.checks
    let read = checks.reduce(0) { $0 + $1.statements.count }
    let forbidding = decision.verdict == .explicitlyDenied ? decision.decidedBy : []
    table.append(
      mark(forbidding.isEmpty ? .allow : .explicitDeny), "any explicit deny",
      StyledLine(forbidding.isEmpty ? "none" : "forbids"),
      StyledLine(
        forbidding.isEmpty
          ? "\(read) statement\(read == 1 ? "" : "s") read" : PolicyWords.list(forbidding.map(\.name))))
    organization(checks, &table)
    for check in checks {
      switch check.kind {
      case .serviceControl, .resourceControl: continue
      case .endpoint where decision.policies.inputs.endpointPolicies.isEmpty: continue
      default: row(check, &table)
      }
    }
    return table
  }

  private func organization(_ checks: [PolicyCheck], _ table: inout TextTable) {
    let inputs = decision.policies.inputs
    guard !(inputs.serviceControlLevels.isEmpty && inputs.resourceControlLevels.isEmpty) else {
      table.append(
        StyledLine(Symbol.nothing, .dim), StyledLine("organization (SCP, RCP)", .dim),
        StyledLine("not used", .dim))
      return
    }
    for check in checks where check.kind == .serviceControl || check.kind == .resourceControl {
      row(check, &table)
    }
  }

  private func row(_ check: PolicyCheck, _ table: inout TextTable) {
    let matched = check.statements.filter(\.matched)
    let isAbsent = check.statements.isEmpty && check.effect == .noImpact
    let says =
      check.statements.isEmpty && check.effect == .implicitDeny
      ? "none, and needed" : says(check, matched, isAbsent)
    let style: TextStyle = check.effect == .noImpact ? .dim : check.effect == .allow ? .plain : .no
    table.append(
      isAbsent ? StyledLine(Symbol.nothing, .dim) : mark(check.effect), StyledLine(name(check.kind), style),
      StyledLine(says, style), StyledLine(isAbsent ? "" : which(check, matched), style))
  }

  private func says(_ check: PolicyCheck, _ matched: [StatementExplanation], _ isAbsent: Bool) -> String {
    if isAbsent { return "none" }
    if matched.contains(where: { $0.statement.effect == .deny }) { return "forbids" }
    if matched.isEmpty { return check.effect == .allow ? "allows" : "silent" }
    return check.effect == .implicitDeny ? "not enough" : "allows"
  }

  private func name(_ kind: PolicyKind) -> String {
    switch kind {
    case .serviceControl: "organization (SCP)"
    case .resourceControl: "organization (RCP)"
    case .endpoint: "endpoint policy"
    case .resource: PolicyWords.resourcePolicy(decision.request)
    case .identity: "identity policies"
    case .boundary: "permissions boundary"
    case .session: "session policy"
    }
  }

  private func which(_ check: PolicyCheck, _ matched: [StatementExplanation]) -> String {
    if !matched.isEmpty { return PolicyWords.list(matched.map(\.reference.name)) }
    var counts: [(String, Int)] = []
    for statement in check.statements {
      if let index = counts.firstIndex(where: { $0.0 == statement.reference.policy.name }) {
        counts[index].1 += 1
      } else {
        counts.append((statement.reference.policy.name, 1))
      }
    }
    if counts.isEmpty { return "" }
    if counts.count > 2 { return "\(counts.count) policies: \(check.statements.count) read, 0 match" }
    return counts.map { "\($0.0): \($0.1) read, 0 match" }.joined(separator: "; ")
  }

  private func mark(_ effect: PolicyEffect) -> StyledLine {
    switch effect {
    case .allow: StyledLine(Symbol.yes, .yes)
    case .noImpact: StyledLine(Symbol.notAsked, .dim)
    case .implicitDeny, .explicitDeny: StyledLine(Symbol.no, .no)
    }
  }

  // MARK: The nearest miss

  private func nearest(_ width: Int) -> StyledText {
    guard let miss = decision.nearestMiss else { return StyledText() }
    let explanation = miss.explanation
    let sid = miss.reference.statement.sid.map { " \"\($0.value)\"" } ?? ""
    var text: StyledText = [
      "  \(miss.forbids ? "forbids " : "nearest ")  \(miss.reference.name, .almost)\(sid)  \(miss.reference.statement.effect.rawValue)"
    ]
    text += StatementDetails.rows(explanation, width: width)
    let sentence = miss.suffices ? "it \(miss.sentence)" : miss.sentence
    text += StyledText([StyledLine("            \(sentence)", .almost)]).wrapped(
      to: width, hanging: 14)
    return text
  }
}
