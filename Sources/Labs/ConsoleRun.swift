package import Sandbox

/// An entry of a console block after it ran.
package struct EntryResult: Sendable, Hashable {
  package var entry: ConsoleEntry
  /// The command as it ran, captured names replaced.
  package var command: String
  /// The prompt before it.
  package var prompt: String
  package var outcome: Outcome
  package var comparison: OutputComparison
  /// Requests that the command sent.
  package var calls: [RecordedCall]
  /// Why the last request, or the last search for credentials, came out as it did.
  package var trace: Trace?

  /// Whether it printed what was expected and ended as expected.
  package var isAsWritten: Bool { comparison.isSame && outcome.status == entry.exit }
}

extension ConsoleEntry {
  /// Runs the command in a sandbox. What the document shows behind a program's prompt is typed there.
  package func run(in sandbox: inout Sandbox, captures: [String: String]) -> EntryResult {
    let command = LinePattern.replaced(self.command, captures)
    let prompt = sandbox.prompt
    var typed = expected.map(\.text)[...]
    let interaction = Interaction(
      ask: { prompt in
        // the line of the document that begins with this prompt holds the answer
        let wanted = prompt.trimmedEnd
        guard !wanted.isEmpty, let index = typed.firstIndex(where: { $0.hasPrefix(wanted) }) else {
          return nil
        }
        let answer = typed[index].dropFirst(wanted.count).trimmed
        typed = typed[(index + 1)...]
        return LinePattern.replaced(answer, captures)
      })
    let before = sandbox.calls.count
    let traces = sandbox.traceCount
    let outcome = sandbox.run(command, interaction)
    var printed = outcome.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if printed.last?.isEmpty == true { printed.removeLast() }
    while printed.last?.trimmed.isEmpty == true { printed.removeLast() }
    // the CLI begins its errors with an empty line, which a document need not repeat
    if expected.first?.text.trimmed.isEmpty != true {
      printed.removeSubrange(..<(printed.firstIndex { !$0.trimmed.isEmpty } ?? 0))
    }
    let comparison = OutputComparison(
      expected: expected.map(\.text), printed: printed, captures: captures)
    return EntryResult(
      entry: self, command: command, prompt: prompt, outcome: outcome, comparison: comparison,
      calls: Array(sandbox.calls.dropFirst(before)),
      trace: sandbox.traceCount > traces ? sandbox.lastTrace : nil)
  }
}
