import Diagnostics
import Sandbox

/// Console blocks: commands behind `$ `, what they print, and how they end.
extension LabParser {
  /// The entries of a block. Without `needsDollar` every line may be a command, as in a solution.
  mutating func console(_ range: Range<Int>, needsDollar: Bool) -> [ConsoleEntry] {
    let allCommands = !needsDollar && !range.contains { line($0).hasPrefix("$ ") }
    var entries: [ConsoleEntry] = []
    var number = range.lowerBound
    while number < range.upperBound {
      let text = line(number)
      if allCommands ? !text.trimmed.isEmpty : text.hasPrefix("$ ") || text == "$" {
        let start = number
        var command = String(allCommands ? text : text.dropFirst(2))
        number += 1
        while number < range.upperBound, ShellScript.needsMore(command) {
          command += "\n" + line(number)
          number += 1
        }
        check(command, at: start)
        entries.append(
          ConsoleEntry(
            command: command, line: start, expected: [], exit: 0, exitLine: nil, endLine: number))
        continue
      }
      if entries.isEmpty {
        if !text.trimmed.isEmpty {
          report(
            "lab.console", "output without a command before it", at: number,
            hint: "a command begins with `$ `")
        }
      } else if let status = Self.exitStatus(text) {
        entries[entries.count - 1].exit = status
        entries[entries.count - 1].exitLine = number
      } else {
        entries[entries.count - 1].expected.append(.init(text: String(text), number: number))
      }
      number += 1
    }
    for index in entries.indices {
      entries[index].endLine = index + 1 < entries.count ? entries[index + 1].line : range.upperBound
      while entries[index].expected.last?.text.trimmed.isEmpty == true {
        entries[index].expected.removeLast()
      }
    }
    return entries
  }

  private mutating func check(_ command: String, at start: Int) {
    do throws(Diagnostic) {
      _ = try ShellScript(command)
    } catch {
      let line = start + (error.range?.start.line ?? 1) - 1
      report("lab.command", error.message, at: line, hint: error.hint)
    }
  }

  /// The number of a line `[exit 254]`.
  static func exitStatus(_ line: some StringProtocol) -> Int? {
    let text = line.trimmed
    guard text.hasPrefix("[exit "), text.hasSuffix("]") else { return nil }
    return Int(text.dropFirst(6).dropLast())
  }
}
