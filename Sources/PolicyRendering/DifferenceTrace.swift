public import IAMPolicy
public import TextLayout

/// Two decisions side by side: what is the same, what separates them, and the lever; at most eight rows.
public struct DifferenceTrace: Sendable {
  private let difference: DecisionDifference

  /// The trace of a comparison.
  public init(_ difference: DecisionDifference) { self.difference = difference }

  /// The short form.
  public func short(width: Int = 80) -> StyledText {
    let (first, second) = (difference.first, difference.second)
    var text = StyledText([headline])
    text.append("  same   \(StyledLine(same, .dim))")
    let column = max(first.name.count, second.name.count, 4) + 3
    for side in [first, second] { text += rows(side, column) }
    for value in difference.values.prefix(2) {
      text.append("  \(value.statement.name, .almost)  \(value.first.condition.key.value)")
      text.append(
        StyledLine(
          "    \(first.name): \(given(value.first))   \(second.name): \(given(value.second))", .almost))
    }
    if let lever = difference.lever { text.append(StyledLine("  to change it: \(lever)")) }
    return text.wrapped(to: width, hanging: 4).shortened(to: 8) {
      StyledLine("  \($0) more rows with w", .dim)
    }
  }

  /// `dev1 is ALLOWED, dev2 is DENIED  s3:GetObject reports/q1.csv`.
  private var headline: StyledLine {
    let (first, second) = (difference.first, difference.second)
    let request = first.decision.request
    let resource = PolicyWords.resource(request.resource)
    let asked = request.action + (resource.isEmpty ? "" : " " + resource)
    var line: StyledLine =
      "\(first.name) is \(word(first)), \(second.name) is \(word(second))  \(asked, .verdict)"
    let other = second.decision.request
    if other.action != request.action || other.resource != request.resource {
      let otherResource = PolicyWords.resource(other.resource)
      line.append("  against \(other.action)\(otherResource.isEmpty ? "" : " " + otherResource)")
    }
    return line
  }

  private func word(_ side: DecisionDifference.Side) -> StyledLine {
    side.decision.isAllowed ? StyledLine("ALLOWED", .verdictYes) : StyledLine("DENIED", .verdictNo)
  }

  private var same: String {
    let names = difference.shared.map { policy in
      policy.attachedTo.map { "policy \(policy.name) (\($0))" } ?? "policy \(policy.name)"
    }
    let boundaries = [difference.first, difference.second].allSatisfy {
      $0.decision.policies.inputs.permissionBoundaries.isEmpty
    }
    return PolicyWords.list((names.isEmpty ? ["no policy"] : names) + (boundaries ? ["no boundary"] : []))
  }

  private func rows(_ side: DecisionDifference.Side, _ column: Int) -> StyledText {
    var text = StyledText()
    var label = StyledLine("  \(side.name)").padded(to: column + 2)
    for reference in side.deciding.prefix(2) {
      text.append(label + "\(reference.name, .bold)  \(StatementWords.summary(reference.statement))")
      label = StyledLine("").padded(to: column + 2)
    }
    if side.deciding.isEmpty {
      let other = side.name == difference.first.name ? difference.second : difference.first
      let places = other.onlyPolicies.map { $0.attachedTo ?? "policy \($0.name)" }
      var seen: Set<String> = []
      let unique = places.filter { seen.insert($0).inserted }
      text.append(
        label + StyledLine(unique.isEmpty ? "the same policies" : "not: \(PolicyWords.list(unique))", .dim))
    }
    return text
  }

  private func given(_ explanation: ConditionExplanation) -> String {
    explanation.requestValue?.all.joined(separator: ", ") ?? "absent"
  }
}
