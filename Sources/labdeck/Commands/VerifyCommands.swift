import Diagnostics
import CommandTable
import Documents
import Effects
import Labs
import Questions
import Terminal
import TextLayout

/// `verify`.
enum VerifyCommands {
  static let ids = Parameter<[String]>.arguments("ID", "the labs; all without it", values: .lab)
  static let update = Parameter<Bool>.flag("--update", "write what is printed into the documents")
  static let accept = Parameter<[String]>.texts(
    "--accept", "LINE", "let --update write a failure at this line")

  static let verify = LabdeckCommand(
    "verify", group: CommandGroup.labs,
    summary: "prove that labs run as written and challenges can be solved",
    discussion: """
      A guided lab must print what its document says. A challenge must begin unsolved, stay so after each wrong turn, and be \
      solved by its solution. Every question that a lab answers must exist.
      """,
    arguments: [ids], options: [update, accept],
    examples: [
      .init("verify", "all labs"),
      .init("verify bucket-or-object", "one lab, with the reason beside each difference"),
      .init("verify bucket-or-object --update", "take over what it prints now"),
    ], schema: "labdeck.verify/1"
  ) { arguments, program in
    let began = SystemClock().now
    let library = try program.labLibrary()
    let labs = arguments[ids].isEmpty ? library.labs : try arguments[ids].map { try program.lab($0) }
    let questions = Set(
      try program.contentFiles(try program.library()).flatMap { NoteFile(reading: $0).questions }.map(\.id))
    let accepted = try Set(
      arguments[accept].map { text in
        guard let line = Int(text) else { throw UsageError("`--accept` takes a line number, not `\(text)`") }
        return line
      })
    let failures = arguments[ids].isEmpty ? library.failures : []
    var results: [LabVerification] = []
    for lab in labs {
      if Interrupts.wasInterrupted { throw CommandFailure(.interrupted, "stopped by Ctrl-C") }
      results.append(LabVerification(lab, questions: questions))
    }
    if arguments[update] {
      for (index, result) in results.enumerated() where !result.isProven {
        if try write(result, accepted, program) {
          results[index] = LabVerification(try program.lab(result.lab.id), questions: questions)
        }
      }
    }
    let failed = results.filter { !$0.isProven }.count + failures.count
    let seconds = SystemClock().now.secondsSince(began)
    if program.wantsJSON {
      program.output.print(
        schema: "labdeck.verify/1",
        [
          ("labs", Node(results.map { node($0, program) })), ("failed", Node(failed)),
          ("unreadable", Node(failures.map { Node($0.file) })),
        ])
    } else {
      for failure in failures {
        program.output.print(
          StyledText(
            failure.diagnostics.flatMap {
              DiagnosticLayout.text(program.shown($0), width: program.output.listWidth).lines
            }))
      }
      for result in results {
        program.output.print(VerificationLayout(result, program).text(width: program.output.width))
      }
      let total = results.count + failures.count
      program.output.print(
        failed == 0
          ? .justified(
            "\(Durations.count(total, "lab")) \(total == 1 ? "runs" : "run") as written",
            "\(tenths(seconds)) s",
            width: min(program.output.width, 80))
          : "\(failed) of \(Durations.count(total, "lab")) failed")
    }
    return failed == 0 ? .done : .failed
  }

  private static func tenths(_ seconds: Double) -> String {
    let value = Int((seconds * 10).rounded())
    return "\(value / 10).\(value % 10)"
  }

  /// Writes what a lab printed into its document. Returns whether anything was written.
  private static func write(_ result: LabVerification, _ accepted: Set<Int>, _ program: Program) throws
    -> Bool
  {
    let new = LabUpdate(result, accepted: accepted)
    let path = result.lab.source.name
    if try program.library().installed.contains(where: { path.hasPrefix($0 + "/") }) {
      throw CommandFailure(.failed, "nothing is written into the installed labs")
    }
    for line in new.refused {
      program.output.message(
        [
          "\(program.shownPath(path)):\(line): not written: a failure where a success stood; `--accept \(line)` writes it"
        ])
    }
    guard new.changed > 0 else { return false }
    try SafeFile.write(new.text, to: path)
    program.output.remark(["\(program.shownPath(path)): \(Durations.count(new.changed, "command")) updated"])
    return true
  }

  private static func node(_ result: LabVerification, _ program: Program) -> Node {
    [
      "id": Node(result.lab.id), "file": Node(program.shownPath(result.lab.source.name)),
      "proven": Node(result.isProven),
      "problems": Node(
        result.problems.map {
          [
            "kind": Node($0.kind.rawValue), "line": Node($0.line), "column": Node($0.column),
            "message": Node($0.message),
            "warning": Node($0.isWarning),
          ] as Node
        }),
    ]
  }

  static let all = [verify]
}
