import Effects
import Glibc
import Sandbox
import Terminal
import TextLayout

/// The sandbox's shell at the real terminal: lines are typed with editing and completion, output appears as it is printed,
/// `edit FILE` opens the learner's own editor on a copy.
struct SandboxTerminal {
  let program: Program
  let stage: Stage
  /// Words of the lab itself that Tab knows beside the shell's.
  var labCommands: [String] = []

  /// Reads a line, and more where a quote or a here-document is open; nil where the learner wants out (Ctrl-D, or Ctrl-C on
  /// an empty line).
  func readCommand(_ sandbox: Sandbox) -> String? {
    var text = ""
    var prompt = StyledLine(sandbox.prompt.trimmedRight, .sandboxRule) + StyledLine(" ")
    while true {
      let completion = SandboxCompletion(sandbox: sandbox, labCommands: labCommands)
      switch stage.readLine(prompt: prompt, in: .shell, complete: completion.completion(of:)) {
      case .line(let line):
        text += text.isEmpty ? line : "\n" + line
        if !ShellScript.needsMore(text) { return text }
        prompt = "> "
      case .interrupted(let hadText):
        stage.output.endRow()
        if !hadText, text.isEmpty { return nil }
        return ""
      case .endOfInput:
        stage.output.endRow()
        return nil
      }
    }
  }

  /// How commands reach the person.
  var interaction: Interaction {
    Interaction(emit: { show($0) }, ask: { ask($0) }, edit: { edit($0, $1) })
  }

  private func show(_ chunk: OutputChunk) {
    stage.output.write(text: chunk.text, style: chunk.stream == .note ? .dim : .plain)
  }

  private func ask(_ prompt: String) -> String? {
    guard case .line(let line) = stage.readLine(prompt: StyledLine(prompt), in: .answer) else {
      stage.output.endRow()
      return nil
    }
    return line
  }

  private func edit(_ name: String, _ text: String) -> String? {
    let base = name.split(separator: "/").last.map(String.init) ?? "file"
    guard let file = TemporaryFile(name: base, text: text) else { return nil }
    defer { file.remove() }
    do {
      try stage.released { try QuestionEditor(program: program).open(file.path, line: 1) }
      return try program.files.readText(file.path)
    } catch {
      _ = CommandRunner.explain(error, to: program.output)
      return nil
    }
  }
}

/// A file of our own in the directory for temporary files, readable by nobody else.
struct TemporaryFile {
  let path: String
  private let directory: String

  init?(name: String, text: String) {
    var template = Array("/tmp/labdeck-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { return nil }
    directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = directory + "/" + name
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    do { try DescriptorOutput.write(text, to: descriptor) } catch { return nil }
  }

  /// Removes the file, and what an editor left beside it.
  func remove() {
    for name in (try? DiskFiles().list(directory)) ?? [] { _ = unsafe unlink(directory + "/" + name) }
    _ = unsafe rmdir(directory)
  }
}

extension String {
  /// Without blanks at the end.
  var trimmedRight: String { String(reversed().drop { $0 == " " }.reversed()) }
}
