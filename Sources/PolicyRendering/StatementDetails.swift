import Diagnostics
import IAMPolicy
public import TextLayout

/// The elements of a statement, each with its mark and its reason.
enum StatementDetails {
  static func rows(_ explanation: StatementExplanation, width: Int = 80) -> StyledText {
    var table = TextTable([.init(), .init(), .init("", overflow: .wrap)], gap: 3, indent: 12)
    for element in [explanation.principal, explanation.action, explanation.resource].compactMap({ $0 }) {
      table.append(
        StyledLine(element.name.lowercased()), mark(element.matched),
        StyledLine(element.reason ?? matching(element), element.matched ? .plain : .almost))
    }
    if explanation.conditions.isEmpty {
      table.append("condition", StyledLine(Symbol.nothing, .dim), StyledLine("none", .dim))
    }
    for condition in explanation.conditions {
      let key = condition.condition
      table.append(
        "condition", mark(condition.matched),
        StyledLine(
          condition.reason
            ?? "\(key.key.value) \(key.writtenOperator.value) \(PolicyWords.list(key.values.map(\.value)))",
          condition.matched ? .plain : .almost))
    }
    return table.laidOut(width: width)
  }

  private static func matching(_ element: ElementExplanation) -> String {
    let matched = element.patterns.filter(\.matched).map(\.pattern.value)
    return PolicyWords.list(matched.isEmpty ? element.patterns.map(\.pattern.value) : matched, atMost: 2)
  }

  private static func mark(_ matched: Bool) -> StyledLine {
    matched ? StyledLine(Symbol.yes, .yes) : StyledLine(Symbol.no, .no)
  }
}

extension PolicyTrace {
  /// Every statement of every policy that was read, with its reasons.
  public func everyStatement(width: Int = 80) -> StyledText {
    var text = StyledText()
    for check in decision.checks where !check.statements.isEmpty {
      if !text.isEmpty { text.appendBlank() }
      text.append("\(check.kind.people, .bold)  \(check.words)")
      for explanation in check.statements {
        let sid = explanation.statement.sid.map { " \"\($0.value)\"" } ?? ""
        let level = explanation.reference.level.map { $0.isEmpty ? "" : " (\($0))" } ?? ""
        let verdict = explanation.matched ? "matches" : "does not match"
        text.append(
          "  \(explanation.reference.name, .bold)\(sid)\(level)  \(explanation.statement.effect.rawValue)  line \(String(explanation.statement.range.start.line))  \(verdict, explanation.matched ? .plain : .dim)"
        )
        text += StatementDetails.rows(explanation, width: width)
      }
    }
    return text.wrapped(to: width)
  }
}

extension PolicyCheck {
  /// The effect for people, as the end of a sentence that the kind's name begins.
  var words: String {
    let isPlural = kind.allowsNot.hasPrefix("do ")
    return switch effect {
    case .allow: isPlural ? "allow" : "allows"
    case .noImpact: "did not matter"
    case .implicitDeny: isPlural ? "do not allow" : "does not allow"
    case .explicitDeny: isPlural ? "forbid" : "forbids"
    }
  }
}
