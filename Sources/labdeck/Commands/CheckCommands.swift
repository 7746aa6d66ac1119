import CommandTable
import Diagnostics
import Documents
import Effects
import Questions
import Study
import StudyStore
import TextLayout

/// `check` and `import`.
enum CheckCommands {
  static let paths = Parameter<[String]>.arguments(
    "PATH", "files or directories; the course without it", values: .file)
  static let fix = Parameter<Bool>.flag("--fix", "write the ids that are missing")
  static let imported = Parameter<[String]>.arguments(
    "PATH", "notes, as files or directories", values: .file, atLeastOne: true)
  static let dryRun = Parameter<Bool>.flag("--dry-run", "show what would be imported, keep nothing")
  static let everything = Parameter<Bool>.flag("--all", "serve also what resembles shipped questions")
  static let remove = Parameter<Bool>.flag("--remove", "take imported notes out again; their answers stay")

  static let check = LabdeckCommand(
    "check", group: CommandGroup.content, summary: "find mistakes in questions and labs", arguments: [paths],
    options: [fix],
    examples: [
      .init("check", "the whole course"), .init("check content/s3.md", "one file"),
      .init("check --fix", "also writes missing ids"),
    ], schema: "labdeck.check/1"
  ) { arguments, program in
    let checks = FileChecks(program: program)
    var chosen: Set<String>?
    if !arguments[paths].isEmpty {
      chosen = Set(try files(arguments[paths], program).map { program.shownPath($0) })
    }
    var (findings, noteFiles) = try checks.findings(chosen)
    if arguments[fix] {
      if try writeIDs(noteFiles, program) > 0 { (findings, noteFiles) = try checks.findings(chosen) }
    }
    let questions = noteFiles.reduce(0) { $0 + $1.questions.count }
    let errors = findings.filter { $0.severity == .error }.count
    let warnings = findings.filter { $0.severity == .warning }.count
    if program.wantsJSON {
      program.output.print(
        schema: "labdeck.check/1",
        [
          ("questions", Node(questions)), ("errors", Node(errors)), ("warnings", Node(warnings)),
          ("findings", Node(findings.map(node))),
        ])
    } else {
      for finding in findings {
        program.output.print(DiagnosticLayout.text(finding, width: program.output.listWidth))
      }
      let order = errors == 0 ? " in order" : ""
      let mistakes = errors == 0 ? "" : "\(Durations.count(errors, "error")), "
      program.output.print(
        "\(Durations.count(questions, "question"))\(order), \(mistakes)\(Durations.count(warnings, "warning"))"
      )
    }
    return errors == 0 ? .done : .failed
  }

  private static func node(_ finding: Diagnostic) -> Node {
    [
      "file": Node(finding.file), "line": finding.range.map { Node($0.start.line) } ?? nil,
      "column": finding.range.map { Node($0.start.column) } ?? nil,
      "severity": Node(finding.severity.rawValue),
      "code": Node(finding.code), "message": Node(finding.message), "hint": Node(finding.hint),
    ]
  }

  /// Writes ids into files of the course; never into installed content. Returns how many.
  private static func writeIDs(_ files: [NoteFile], _ program: Program) throws -> Int {
    let library = try program.library()
    var taken = Set(files.flatMap(\.questions).map(\.id))
    var count = 0
    for file in files where !file.missingIDs.isEmpty {
      let path = program.realPath(file.source.name)
      if library.installed.contains(where: { path.hasPrefix($0 + "/") }) { continue }
      let fixed = IDWriter.fix(file, taken: taken)
      try SafeFile.write(fixed.text, to: path)
      for (line, id) in fixed.added {
        taken.insert(id)
        program.output.remark(StyledText("\(file.source.name):\(line): named `\(id)`"))
      }
      count += fixed.added.count
    }
    return count
  }

  /// The files that some paths name; directories give their Markdown files.
  static func files(_ paths: [String], _ program: Program) throws -> [String] {
    try paths.flatMap { path -> [String] in
      let absolute = program.installation.absolute(path)
      switch program.files.kind(of: absolute) {
      case .directory: return try MarkdownFiles.below(absolute, files: program.files)
      case .file: return [absolute]
      case nil: throw FileError(.notFound, path: path, message: "No such file or directory")
      }
    }
  }

  static let importNotes = LabdeckCommand(
    "import", group: CommandGroup.content, summary: "take questions from notes as they are",
    discussion: """
      Notes are kept in the store as they are read now; import them again after a change, and answers follow their questions. \
      A question that resembles a shipped one is named and not served unless `--all` is given. Ends with status 1 where one \
      has a mistake and is left out.
      """,
    arguments: [imported], options: [dryRun, everything, remove],
    examples: [
      .init("import notes.md --dry-run", "what would be asked"),
      .init("import notes.md", "keep its questions"),
      .init("import notes.md --dry-run --json", "the same as JSON"),
    ], schema: "labdeck.import/1"
  ) { arguments, program in
    let desk = try program.desk()
    if arguments[remove] { return try removeNotes(arguments[imported], program, desk) }
    let paths = try files(arguments[imported], program)
    if paths.isEmpty {
      throw CommandFailure(
        .usage,
        "there are no notes in \(arguments[imported].joined(separator: ", ")): no file there ends in .md; others are taken by their names"
      )
    }
    var hasErrors = false
    for path in paths {
      let notes = NoteImport(
        try SourceText(name: program.shownPath(path), bytes: program.files.read(path)), desk: desk)
      if notes.file.problems.contains(where: { $0.severity == .error }) { hasErrors = true }
      if !arguments[dryRun] { try notes.keep(in: desk, all: arguments[everything]) }
      if program.wantsJSON {
        if paths.count == 1 {
          program.output.print(json: notes.json)
        } else {
          program.output.print(compact: notes.json)
        }
      } else {
        program.output.print(
          text(notes, all: arguments[everything], kept: !arguments[dryRun], width: program.output.listWidth))
      }
    }
    if !arguments[dryRun] { _ = try program.desk() }
    return hasErrors ? .failed : .done
  }

  private static func removeNotes(_ paths: [String], _ program: Program, _ desk: StudyDesk) throws
    -> ExitStatus
  {
    for path in paths {
      let name = program.shownPath(program.installation.absolute(path))
      guard try desk.store.removeImported(name) else {
        let known = try desk.store.importedFiles().map(\.name)
        let hint = NearestName.of(name, among: known).map { ". Did you mean `\($0)`?" } ?? ""
        throw CommandFailure(.usage, "no notes `\(name)` were imported\(hint)")
      }
      program.output.remark(["\(name): taken out; its answers stay"])
    }
    return .done
  }

  private static func text(_ notes: NoteImport, all: Bool, kept: Bool, width: Int) -> StyledText {
    var text = StyledText()
    let kinds = QuestionKind.allCases.compactMap { kind -> String? in
      let count = notes.questions.filter { $0.kind == kind }.count
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }
    let list = kinds.isEmpty ? "" : " (\(kinds.joined(separator: ", ")))"
    text.append(
      "\(notes.file.source.name, .bold): \(Durations.count(notes.questions.count, "question"))\(list)\(kept ? "" : ", nothing kept")"
    )
    var table = TextTable([.init("", alignsRight: true), .init("", overflow: .cut), .init()], indent: 2)
    for question in notes.questions {
      table.append(
        "\(question.line)", StyledLine(question.prompt.plain),
        StyledLine(question.lab.map { "lab \($0)" } ?? "no lab", .dim))
    }
    text += table.laidOut(width: width)
    if !notes.resembling.isEmpty {
      text.appendBlank()
      text.append(
        StyledLine(
          all
            ? "these resemble shipped questions and are served all the same:"
            : "these resemble shipped questions and are not served (`--all` serves them):", .almost))
      var table = TextTable([.init("", alignsRight: true), .init("", overflow: .cut), .init()], indent: 2)
      for pair in notes.resembling {
        table.append(
          "\(pair.question.line)", StyledLine(pair.question.prompt.plain), StyledLine(pair.shipped.id, .dim))
      }
      text += table.laidOut(width: width)
    }
    if !notes.file.drafts.isEmpty {
      text.append("")
      text.append("\(Durations.count(notes.file.drafts.count, "draft")), not served:")
      for draft in notes.file.drafts {
        text += StyledLine("  \(draft.line)  \(draft.reason): \(draft.text)", .dim).truncated(to: width)
          .wrapped(to: width)
      }
    }
    for problem in notes.file.problems { text += DiagnosticLayout.text(problem, width: width) }
    return text
  }

  static let all = [check, importNotes]
}
