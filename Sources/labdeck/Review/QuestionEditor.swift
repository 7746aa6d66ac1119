import CommandTable
import Questions
import Terminal
import TextLayout

/// Opens a question in the learner's editor.
struct QuestionEditor {
  let program: Program

  /// Opens the file at the question's line. Throws where it may not be written: installed content and imported notes.
  func edit(_ question: Question) throws {
    let path = program.realPath(question.file)
    let library = try program.library()
    if library.installed.contains(where: { path.hasPrefix($0 + "/") }) {
      throw CommandFailure(
        .failed,
        "\(question.file) came with labdeck and stays as it is; a course of your own can hold a better one")
    }
    guard library.content.contains(where: { path.hasPrefix($0 + "/") }) else {
      throw CommandFailure(.failed, "\(question.file) was imported: edit the file there and import it again")
    }
    try open(path, line: question.line)
  }

  /// Opens a file at a line in $VISUAL, $EDITOR or vi.
  func open(_ path: String, line: Int) throws {
    let environment = program.environment
    let editor =
      [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }.first { !$0.isEmpty } ?? "vi"
    let name = editor.split(separator: " ").first.map { $0.split(separator: "/").last ?? $0 } ?? ""
    let takesLine = ["vi", "vim", "nvim", "nano", "emacs", "ed", "joe", "micro", "kak", "mg"].contains(
      String(name))
    let script = takesLine ? "exec \(editor) \"+$2\" \"$1\"" : "exec \(editor) \"$1\""
    switch ChildProcess.run(["/bin/sh", "-c", script, "sh", path, String(line)]) {
    case .exited(0): return
    case .exited(127), .notStarted:
      throw CommandFailure(
        .inputOutput, "the editor `\(editor)` cannot be started: set EDITOR to one that is installed")
    case .exited(let status): throw CommandFailure(.failed, "the editor ended with exit status \(status)")
    case .signalled(let number): throw CommandFailure(.failed, "the editor was ended by signal \(number)")
    }
  }
}
