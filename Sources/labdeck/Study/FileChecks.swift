import Labs
import CommandTable
import Diagnostics
import Effects
import Questions
import Terminal
import TextLayout

/// What `check` finds, and the loop of editing until nothing is wrong.
struct FileChecks {
  let program: Program

  /// Every finding of some files, beside the whole course, so that ids and labs are known.
  func findings(_ paths: Set<String>? = nil) throws -> (findings: [Diagnostic], files: [NoteFile]) {
    let library = try program.library()
    var files = try program.contentFiles(library).map { NoteFile(reading: $0) }
    let known = Set(files.map(\.source.name))
    for path in (paths ?? []).sorted() where !known.contains(path) {
      files.append(
        NoteFile(reading: try SourceText(name: path, bytes: program.files.read(program.realPath(path)))))
    }
    var found = QuestionChecks.findings(files, labs: program.labSummaries(library))
    for failure in try program.labLibrary().failures { found += failure.diagnostics.map(program.shown) }
    if let paths {
      found = found.filter { $0.file.map(paths.contains) ?? false }
      files = files.filter { paths.contains($0.source.name) }
    }
    return (found, files)
  }

  /// Opens an editor, and again where mistakes are left and the person wants that.
  func editUntilSound(_ path: String, subject: String, edit: () throws -> Void) throws -> ExitStatus {
    let name = program.shownPath(path)
    while true {
      try edit()
      let (findings, _) = try findings([name])
      for finding in findings {
        program.output.message(DiagnosticLayout.text(finding, width: program.output.listWidth))
      }
      let errors = findings.filter { $0.severity == .error }
      if errors.isEmpty { return .done }
      program.output.message(
        StyledText(
          "\(Durations.count(errors.count, "error")). What is wrong is saved but not served; the others are unchanged."
        )
        .wrapped(to: program.output.width))
      let capabilities = program.output.capabilities
      guard capabilities.inputIsTerminal, capabilities.outputIsTerminal else { return .failed }
      let key = try Stage(output: program.output).stop("Enter edit again · q leave it so")
      guard key == .enter || key == .character(" ") else { return .failed }
    }
  }
}
