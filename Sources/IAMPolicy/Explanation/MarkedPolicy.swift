import Diagnostics
import Documents

/// A policy's text, indented, with a mark on every line that says something to a request.
public struct MarkedPolicy: Sendable {
  /// What a line says to the request.
  public enum Mark: Int, Hashable, Sendable {
    /// Nothing: braces, versions, statements that nobody asked.
    case none
    /// It does not match, and need not, for a neighbour does.
    case spare
    /// It matches.
    case matches
    /// It keeps the statement from matching.
    case fails
  }

  /// One line.
  public struct Line: Sendable, Hashable {
    /// Its number in the indented text, the first being 1.
    public let number: Int
    /// Its text.
    public let text: String
    /// Its mark.
    public internal(set) var mark: Mark
    /// Why it fails, where it does.
    public internal(set) var reason: String?
  }

  /// The policy.
  public let policy: AttachedPolicy
  /// Its kind.
  public let kind: PolicyKind
  /// The lines, statements about other actions left out.
  public let lines: [Line]

  /// Marks a policy's text. Statements whose actions do not include the request's are left out, but for those in `keeping`.
  init?(_ policy: AttachedPolicy, kind: PolicyKind, decision: Decision, keeping: Set<Int>) {
    let text = JSON.pretty(policy.document.node)
    guard let document = try? PolicyDocument.parse(SourceText(name: policy.name, text: text)) else {
      return nil
    }
    var marker = LineMarker(text)
    let set = StatementSet([AttachedPolicy(name: policy.name, document: document)])
    let explainer = StatementExplainer(request: decision.request, hasBoundary: decision.policies.hasBoundary)
    for index in set.compiled.indices {
      let explanation = explainer.explain(set.reference(index, kind: kind))
      if explanation.action.matched || keeping.contains(index) {
        marker.mark(explanation)
      } else {
        marker.leaveOut(explanation.statement.range)
      }
    }
    self.policy = policy
    self.kind = kind
    lines = marker.lines
  }
}

/// Puts marks on the lines of a text.
private struct LineMarker {
  private var all: [MarkedPolicy.Line]
  private var left: Set<Int> = []

  init(_ text: String) {
    all = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      MarkedPolicy.Line(number: $0 + 1, text: String($1), mark: .none)
    }
  }

  var lines: [MarkedPolicy.Line] { all.filter { !left.contains($0.number) } }

  mutating func leaveOut(_ range: SourceRange) { left.formUnion(range.start.line...range.end.line) }

  mutating func mark(_ explanation: StatementExplanation) {
    let statement = explanation.statement
    put(explanation.matched ? .matches : .none, at: statement.range.start, nil)
    element(explanation.action, statement.actions.nameRange)
    if let resources = statement.resources { element(explanation.resource, resources.nameRange) }
    if let principal = explanation.principal, let written = statement.principals {
      element(principal, written.nameRange)
    }
    for condition in explanation.conditions {
      put(condition.matched ? .matches : .fails, at: condition.condition.key.range.start, condition.reason)
      for value in condition.values {
        put(mark(value.matched, within: condition.matched), at: value.value.range.start, nil)
      }
    }
  }

  private mutating func element(_ element: ElementExplanation, _ name: SourceRange) {
    put(element.matched ? .matches : .fails, at: name.start, element.reason)
    let isNegated = element.name.hasPrefix("Not")
    for pattern in element.patterns {
      put(
        mark(pattern.matched != isNegated, within: element.matched), at: pattern.pattern.range.start, nil)
    }
  }

  /// A value that does not match does no harm where another one does.
  private func mark(_ matched: Bool, within whole: Bool) -> MarkedPolicy.Mark {
    matched ? .matches : whole ? .spare : .fails
  }

  /// The stronger of two marks on a line stays.
  private mutating func put(_ mark: MarkedPolicy.Mark, at place: SourceLocation, _ reason: String?) {
    let index = place.line - 1
    guard all.indices.contains(index) else { return }
    if mark.rawValue > all[index].mark.rawValue { all[index].mark = mark }
    if mark == .fails, let reason, all[index].reason == nil { all[index].reason = reason }
  }
}

extension Decision {
  /// The policies in which something decided or came near, each with marks on its lines: the nearest miss first.
  public var markedPolicies: [MarkedPolicy] {
    var wanted: [StatementReference] = []
    if let miss = nearestMiss { wanted.append(miss.reference) }
    wanted += decidedBy
    // Of an implicit denial those, too, that allow and are not enough.
    if verdict == .implicitlyDenied {
      for kind in PolicyKind.allCases where ruling.effects[kind] == .allow {
        wanted += positions(kind).compactMap { set, level, outcome in
          outcome.isAllowed ? set.reference(outcome.allowed, kind: kind, level: level) : nil
        }
      }
    }
    var order: [(AttachedPolicy, PolicyKind, Set<Int>)] = []
    for reference in wanted {
      let place = order.firstIndex { $0.0 == reference.policy && $0.1 == reference.kind }
      if let place {
        order[place].2.insert(reference.entry.statement)
      } else {
        order.append((reference.policy, reference.kind, [reference.entry.statement]))
      }
    }
    return order.compactMap { MarkedPolicy($0.0, kind: $0.1, decision: self, keeping: $0.2) }
  }
}
