import Diagnostics
public import Documents

/// The answer of `labdeck policy simulate` to one request, as JSON of the schema `labdeck.policy-simulation/1`.
public enum SimulationAnswer {
  /// The schema's name.
  public static let schema = "labdeck.policy-simulation/1"

  /// Reads a request document, decides, and answers; a mistake is answered in its place.
  /// - Parameters:
  ///   - firstLine: the line of the input at which the document begins, for the places of mistakes.
  ///   - known: documents of earlier lines, for a document on one line.
  static func answer(to source: SourceText, firstLine: Int = 1, known: PolicyDocumentCache? = nil)
    -> SimulationStream.Answer
  {
    let node: Node
    do {
      node = try JSON.parse(source)
    } catch {
      return .failure(error, name: nil, path: "", firstLine: firstLine)
    }
    do {
      let request = try SimulationRequest(node, in: source, known: known)
      return .decision(request.inputs.evaluate(request.request), name: request.name, firstLine: firstLine)
    } catch {
      let path = error.range.map { JSONPath.path(to: $0.start.offset, in: node) } ?? ""
      return .failure(error, name: node["name"]?.string, path: path, firstLine: firstLine)
    }
  }

  /// A mistake in the place of an answer.
  static func failure(_ error: Diagnostic, name: String?, path: String, firstLine: Int) -> Node {
    let start = error.range?.start ?? .start
    return [
      "schema": Node(schema), "name": Node(name),
      "error": [
        "message": Node(error.message), "path": Node(path), "line": Node(start.line + firstLine - 1),
        "column": Node(start.column), "code": Node(error.code), "hint": Node(error.hint),
      ],
    ]
  }

  /// A decision with every check, statement and reason.
  public static func decision(_ decision: Decision, name: String? = nil, firstLine: Int = 1) -> Node {
    let writer = DecisionWriter(firstLine: firstLine)
    var members: [(String, Node)] = [
      ("schema", Node(schema)), ("name", Node(name)), ("decision", Node(decision.verdict.rawValue)),
      ("blockedBy", DecisionWriter.blockedBy(decision)),
      ("missingContextKeys", Node(decision.missingContextKeys)),
      ("checks", Node(decision.checks.map { writer.check($0) })),
    ]
    if let sides = decision.sides { members.append(("accounts", writer.sides(sides))) }
    let miss = decision.nearestMiss
    if let miss { members.append(("nearestMiss", writer.nearestMiss(miss))) }
    if let lever = decision.lever(given: miss) { members.append(("toChangeIt", Node(lever.sentence))) }
    if let denied = decision.accessDenied() {
      members.append(("clientSees", Node("\(denied.code): \(denied.message)")))
    }
    return DecisionWriter.object(members)
  }
}

/// Writes the parts of a decision as JSON.
struct DecisionWriter {
  let firstLine: Int

  static func object(_ members: [(String, Node)]) -> Node {
    Node(.object(members.map { Node.Member(key: $0.0, value: $0.1) }))
  }

  static func blockedBy(_ decision: Decision) -> Node {
    let kinds = Set(decision.blockedBy)
    return Node(PolicyKind.blockingOrder.filter(kinds.contains).map(\.shortName))
  }

  func check(_ check: PolicyCheck) -> Node {
    [
      "checkType": Node(check.kind.checkType), "effect": Node(check.effect.rawValue),
      "statements": Node(check.statements.map { statement($0) }),
    ]
  }

  func statement(_ explanation: StatementExplanation) -> Node {
    let reference = explanation.reference
    var members: [(String, Node)] = [
      ("policy", Node(reference.policy.name)), ("sid", Node(reference.statement.sid?.value)),
      ("index", Node(reference.statement.index)),
      ("line", Node(reference.statement.range.start.line + firstLine - 1)),
      ("effect", Node(reference.statement.effect.rawValue)), ("matched", Node(explanation.matched)),
      ("action", element(explanation.action)), ("resource", element(explanation.resource)),
    ]
    if let level = reference.level, !level.isEmpty { members.insert(("level", Node(level)), at: 1) }
    if let principal = explanation.principal { members.append(("principal", element(principal))) }
    members.append(("conditions", Node(explanation.conditions.map { condition($0) })))
    return Self.object(members)
  }

  private func element(_ element: ElementExplanation) -> Node {
    var members: [(String, Node)] = [("matched", Node(element.matched))]
    if let reason = element.reason { members.append(("reason", Node(reason))) }
    return Self.object(members)
  }

  private func condition(_ explanation: ConditionExplanation) -> Node {
    var members: [(String, Node)] = [
      ("operator", Node(explanation.condition.writtenOperator.value)),
      ("key", Node(explanation.condition.key.value)), ("matched", Node(explanation.matched)),
    ]
    if let reason = explanation.reason { members.append(("reason", Node(reason))) }
    switch explanation.requestValue {
    case nil: members.append(("requestValue", nil))
    case .single(let text): members.append(("requestValue", Node(text)))
    case .many(let texts): members.append(("requestValue", Node(texts)))
    }
    members.append(("values", Node(explanation.values.map { value($0) })))
    return Self.object(members)
  }

  private func value(_ explanation: ConditionValueExplanation) -> Node {
    var members: [(String, Node)] = [
      ("value", Node(explanation.value.value)), ("matched", Node(explanation.matched)),
    ]
    if let resolved = explanation.resolved { members.append(("resolved", Node(resolved))) }
    if let reason = explanation.reason { members.append(("reason", Node(reason))) }
    return Self.object(members)
  }

  /// Both sides of a call across accounts, and what blocks each.
  func sides(_ sides: AccountSides) -> Node {
    func side(_ account: String, _ blockedBy: [PolicyKind]) -> Node {
      [
        "account": Node(account), "allows": Node(blockedBy.isEmpty),
        "blockedBy": Node(blockedBy.map(\.shortName)),
      ]
    }
    return [
      "principal": side(sides.principalAccount, sides.principalBlockedBy),
      "resource": side(sides.resourceAccount, sides.resourceBlockedBy),
    ]
  }

  func nearestMiss(_ miss: NearestMiss) -> Node {
    let reference = miss.reference
    return [
      "policy": Node(reference.policy.name), "sid": Node(reference.statement.sid?.value),
      "index": Node(reference.statement.index),
      "line": Node(reference.statement.range.start.line + firstLine - 1),
      "checkType": Node(miss.kind.checkType), "effect": Node(reference.statement.effect.rawValue),
      "suffices": Node(miss.suffices), "sentence": Node(miss.sentence),
    ]
  }
}

/// The way from a document's root to a place in it: `identityPolicies[0].Statement[1].Effect`.
enum JSONPath {
  static func path(to offset: Int, in node: Node) -> String {
    var path = ""
    var current = node
    while let (step, next) = step(to: offset, in: current) {
      path += step
      guard let next else { break }
      current = next
    }
    return path.hasPrefix(".") ? String(path.dropFirst()) : path
  }

  private static func step(to offset: Int, in node: Node) -> (String, Node?)? {
    func holds(_ start: Int, _ end: Int) -> Bool { start <= offset && offset < max(end, start + 1) }
    for member in node.members ?? [] {
      if holds(member.keyRange.start.offset, member.keyRange.end.offset) { return ("." + member.key, nil) }
      let range = member.value.range
      if holds(range.start.offset, range.end.offset) {
        // The brace itself means the object as a whole.
        return ("." + member.key, offset == range.start.offset ? nil : member.value)
      }
    }
    for (index, element) in (node.elements ?? []).enumerated() {
      let range = element.range
      if holds(range.start.offset, range.end.offset) {
        return ("[\(index)]", offset == range.start.offset ? nil : element)
      }
    }
    return nil
  }
}

/// A comparison of two decisions, as JSON of the schema `labdeck.policy-difference/1`.
public enum DifferenceAnswer {
  /// The schema's name.
  public static let schema = "labdeck.policy-difference/1"

  /// The members of the document, without its schema.
  public static func members(_ difference: DecisionDifference) -> [(String, Node)] {
    [
      ("verdictsDiffer", Node(difference.verdictsDiffer)), ("first", side(difference.first)),
      ("second", side(difference.second)), ("shared", Node(difference.shared.map(\.name))),
      ("values", Node(difference.values.map { value($0) })),
      ("elements", Node(difference.elements.map(\.name))), ("toChangeIt", Node(difference.lever)),
    ]
  }

  private static func side(_ side: DecisionDifference.Side) -> Node {
    [
      "name": Node(side.name), "decision": Node(side.decision.verdict.rawValue),
      "blockedBy": DecisionWriter.blockedBy(side.decision),
      "decidedBy": Node(side.deciding.map(\.name)),
      "onlyPolicies": Node(side.onlyPolicies.map(\.name)),
    ]
  }

  private static func value(_ value: DecisionDifference.SeparatingValue) -> Node {
    [
      "statement": Node(value.statement.name), "key": Node(value.first.condition.key.value),
      "operator": Node(value.first.condition.writtenOperator.value),
      "first": Node(value.first.requestValue?.all ?? []),
      "second": Node(value.second.requestValue?.all ?? []),
      "firstMatched": Node(value.first.matched), "secondMatched": Node(value.second.matched),
    ]
  }
}
