import IAMPolicy
public import TextLayout

extension PolicyTrace {
  /// The text of the policies that decided or came near, with a mark on every line that says something to the request and the
  /// reason below each that fails.
  public func markedPolicies(width: Int = 80) -> StyledText {
    let policies = decision.markedPolicies
    if policies.isEmpty { return [StyledLine("no policy says anything to this request", .dim)] }
    var text = StyledText()
    for marked in policies {
      if !text.isEmpty { text.appendBlank() }
      let place = marked.policy.attachedTo.map { ", \($0)" } ?? ""
      text.append("\(marked.policy.name, .bold)  \("\(marked.kind.people)\(place)", .dim)")
      text += rows(marked, width)
    }
    return text
  }

  private func rows(_ marked: MarkedPolicy, _ width: Int) -> StyledText {
    var text = StyledText()
    var expected = 1
    for line in marked.lines {
      if line.number > expected {
        text.append(
          StyledLine("          \(Symbol.more) lines \(expected)-\(line.number - 1): other actions", .dim))
      }
      expected = line.number + 1
      let number = String(line.number)
      let gutter = String(repeating: " ", count: max(0, 4 - number.count)) + number + "  "
      let style: TextStyle = line.mark == .fails ? .almost : line.mark == .matches ? .plain : .dim
      let row = StyledLine(" ") + mark(line.mark) + StyledLine(gutter, .dim) + StyledLine(line.text, style)
      text += StyledText([row]).wrapped(to: width, hanging: 12)
      guard let reason = line.reason else { continue }
      let indent = line.text.prefix { $0 == " " }.count
      text += StyledText([
        StyledLine(String(repeating: " ", count: 9 + indent) + "^ " + reason, .almost)
      ]).wrapped(to: width, hanging: 11 + indent)
    }
    return text
  }

  /// Two columns, in ASCII as well.
  private func mark(_ mark: MarkedPolicy.Mark) -> StyledLine {
    switch mark {
    case .none: StyledLine("  ")
    case .spare: StyledLine(Symbol.notAsked, .dim).padded(to: 2)
    case .matches: StyledLine(Symbol.yes, .yes).padded(to: 2)
    case .fails: StyledLine(Symbol.no, .no).padded(to: 2)
    }
  }
}
