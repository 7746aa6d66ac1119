import CommandTable
import Diagnostics
import Effects
import StudyStore
import Terminal
import TextLayout

/// Runs one command line and turns every error into one clear message and an exit status.
struct CommandRunner {
  let program: Program

  /// What is short for a command, here as on the screens with keys.
  private static let short = ["?": "help", "q": "quit"]

  /// Runs the words of a command line.
  func run(_ words: [String]) -> ExitStatus {
    let words = words.first.flatMap { Self.short[$0] }.map { [$0] + words.dropFirst() } ?? words
    do {
      let call = try program.table.parse(words)
      return program.with(call.global) { run(call) }
    } catch {
      report(error)
      return .usage
    }
  }

  private func run(_ call: CommandTable<Program>.Invocation) -> ExitStatus {
    do {
      let status = try perform(call)
      if let failure = program.output.failure {
        program.output.message(StyledText("standard output: \(failure.message)"))
        return .inputOutput
      }
      return status
    } catch {
      return Self.explain(error, to: program.output)
    }
  }

  private func perform(_ call: CommandTable<Program>.Invocation) throws -> ExitStatus {
    let width = program.output.width
    let prefix = program.isAtPrompt ? "" : "labdeck "
    if call.wantsHelp {
      if let command = call.command {
        program.output.print(program.table.help(for: command, program: prefix, width: width))
      } else if call.path.isEmpty {
        program.output.print(program.table.overview(width: width))
      } else {
        program.output.print(program.table.groupHelp(call.path, width: width))
      }
      return .done
    }
    guard let command = call.command else { return .done }
    if command.place == .prompt, !program.isAtPrompt {
      throw UsageError("`\(command.name)` makes sense at the prompt only", hint: "`labdeck` alone opens it")
    }
    if program.wantsJSON, command.schema == nil {
      throw UsageError("`\(command.name)` has no JSON form")
    }
    return try command.run(call.arguments, program)
  }

  private func report(_ error: UsageError) { _ = Self.explain(error, to: program.output) }

  /// Prints what went wrong; returns the exit status that says so.
  static func explain(_ error: any Error, to output: Output) -> ExitStatus {
    switch error {
    case let error as UsageError:
      var text = StyledText(error.message)
      if let hint = error.hint { text += StyledText(hint) }
      output.message(text.wrapped(to: output.width))
      return .usage
    case let error as CommandFailure:
      output.message(error.text.wrapped(to: output.width))
      return error.status
    case let error as Diagnostic:
      output.message(DiagnosticLayout.text(error, width: output.listWidth))
      return .malformedInput
    case let error as Diagnostics:
      output.message(
        StyledText(error.all.flatMap { DiagnosticLayout.text($0, width: output.listWidth).lines }))
      return .malformedInput
    case let error as StoreError:
      output.message(StyledText(error.text).wrapped(to: output.width))
      return ExitStatus(rawValue: error.exitStatus) ?? .inputOutput
    case let error as FileError:
      output.message(StyledText("\(error.path): \(lowercasedFirst(error.message))").wrapped(to: output.width))
      return error.kind == .other ? .inputOutput : .malformedInput
    default:
      output.message(StyledText("\(error)").wrapped(to: output.width))
      return .inputOutput
    }
  }

  private static func lowercasedFirst(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
