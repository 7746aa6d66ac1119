import CommandTable
import Effects
import Terminal

/// Completes a line at the prompt: commands and options from the table, files, and what `Program` knows by name.
struct Completer {
  let program: Program

  /// What the line up to the cursor may become.
  func completion(of line: String) -> LineCompletion {
    var words = CommandWords.partial(line)
    if words.count > 1, words[0] == "labdeck" { words.removeFirst() }
    let written = words.last ?? ""
    let found = program.table.completion(words)
    var candidates = found.words
    if let request = found.values { candidates += values(request) }
    return LineCompletion(written: written, candidates: Array(Set(candidates)).sorted())
  }

  private func values(_ request: CompletionRequest) -> [String] {
    switch request.kind {
    case .text: []
    case .words(let words): words
    case .file: files(request.prefix)
    case .command: program.table.subcommands(of: []) + ["options"]
    case .lab: program.names(of: .lab)
    case .question: program.names(of: .question)
    case .query:
      program.names(of: .question)
        + ["is:due", "is:new", "is:marked", "is:out", "is:missed", "domain:", "tag:", "lab:", "section:"]
    }
  }

  private func files(_ prefix: String) -> [String] {
    let cut = prefix.lastIndex(of: "/").map { prefix.index(after: $0) } ?? prefix.startIndex
    let directory = String(prefix[..<cut])
    let home = program.environment["HOME"] ?? ""
    let expanded = directory.hasPrefix("~/") ? home + directory.dropFirst() : directory
    let absolute = program.installation.absolute(expanded.isEmpty ? "." : expanded)
    let hidden = prefix[cut...].hasPrefix(".")
    let names = (try? program.files.list(absolute)) ?? []
    return names.filter { hidden || !$0.hasPrefix(".") }.map { name in
      directory + name + (program.files.kind(of: absolute + "/" + name) == .directory ? "/" : "")
    }
  }
}
