import CommandTable
import Diagnostics
import Effects
import Labs
import Questions
import TextLayout

extension Program {
  /// The labs in use, read anew.
  func labLibrary() throws -> LabLibrary { LabLibrary(directories: try library().labs, files: files) }

  /// A lab by its id. Throws with the nearest name, or with what is wrong with the lab that has this name.
  func lab(_ id: String) throws -> Lab {
    let library = try labLibrary()
    if let lab = library[id] { return lab }
    if let broken = library.failures.first(where: { $0.file.hasSuffix("/\(id).md") }) {
      var text = StyledText(
        broken.diagnostics.flatMap { DiagnosticLayout.text(shown($0), width: output.listWidth).lines })
      text.append("The lab was not started.")
      throw CommandFailure(.malformedInput, text)
    }
    let names = library.labs.map(\.id) + table.subcommands(of: ["lab"])
    let hint = NearestName.of(id, among: names).map { ". Did you mean `\($0)`?" } ?? "; `lab list` shows all"
    throw CommandFailure(.usage, "there is no lab `\(id)`\(hint)")
  }

  /// What questions need to know of the labs.
  func labSummaries(_ library: Library) -> [LabSummary] {
    LabLibrary(directories: library.labs, files: files).labs.map { lab in
      let prose = lab.steps.flatMap(\.scenes).map { "\($0.text)\n\($0.afterword)" }
      let commands =
        lab.steps.flatMap(\.scenes).flatMap(\.entries).map(\.command) + lab.solution.map(\.command)
      return LabSummary(
        id: lab.id, title: lab.title, summary: lab.summary, topics: lab.topics, answers: lab.answers,
        minutes: lab.minutes, text: ([lab.introduction] + prose + commands).joined(separator: "\n"),
        file: shownPath(lab.source.name))
    }
  }

  /// A finding with its file as people know it.
  func shown(_ finding: Diagnostic) -> Diagnostic {
    var finding = finding
    finding.file = finding.file.map(shownPath)
    return finding
  }
}
