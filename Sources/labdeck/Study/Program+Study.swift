import CommandTable
import Diagnostics
import Effects
import Glibc
import Questions
import Scheduling
import Study
import StudyStore
import Terminal
import TextLayout

extension Program {
  /// The learner's store, opened once for each directory.
  /// - Parameter reading: whether one that may not be written will do; that it may not is said.
  func store(reading: Bool = false) throws -> StudyStore {
    let directory = storeDirectory
    if let (open, store) = openStore, open == directory, reading || !store.isReadOnly { return store }
    let store: StudyStore
    do throws(StoreError) {
      store = try StudyStore(directory: directory, clock: clock)
    } catch {
      guard reading, error.kind == .readOnly, let readable = try? StudyStore(reading: directory) else {
        throw error
      }
      store = readable
      output.remark(
        StyledText(
          "\(shownPath(store.path)) can't be written: this is what it holds; nothing new could be saved"
        )
        .wrapped(to: output.width))
    }
    openStore = (directory, store)
    return store
  }

  /// All questions, read anew: of the course and of what was imported.
  func bank(_ store: StudyStore) throws -> QuestionBank {
    let library = try library()
    let imported = try store.importedFiles().map { SourceText(name: $0.name, text: $0.text) }
    return QuestionBank(
      content: try contentFiles(library), imported: imported, kept: try store.keptQuestions(),
      labs: labSummaries(library))
  }

  /// The desk to study at. Answers follow their questions through edits; what was carried over is said.
  /// - Parameter reading: whether a store that may not be written will do.
  func desk(reading: Bool = false) throws -> StudyDesk {
    let store = try store(reading: reading)
    let desk = StudyDesk(
      bank: try bank(store), store: store, clock: clock, utcOffset: Self.utcOffset(now), seed: seed)
    for pair in try desk.adoptQuestions() {
      output.remark(StyledText("answers carried over: \(pair.old.prompt) -> \(pair.new.prompt)"))
    }
    return desk
  }

  /// Tells the days apart by this machine's time zone.
  var calendar: StudyCalendar { StudyCalendar(utcOffset: Self.utcOffset(now)) }

  /// The question files of a course, each under the path by which messages name it.
  func contentFiles(_ library: Library) throws -> [SourceText] {
    try library.content.flatMap { directory in
      try MarkdownFiles.below(directory, files: files).map { path in
        SourceText(name: shownPath(path), text: try files.readText(path))
      }
    }
  }

  /// How many questions the files of a course hold; directories that can't be read hold none.
  func questionCount(in library: Library) -> Int {
    ((try? contentFiles(library)) ?? []).reduce(0) { $0 + NoteFile(reading: $1).questions.count }
  }

  /// A path as a person in the working directory would write it.
  func shownPath(_ path: String) -> String {
    let here = installation.workingDirectory
    if path.hasPrefix(here + "/") { return String(path.dropFirst(here.utf8.count + 1)) }
    if let home = environment["HOME"], !home.isEmpty, path.hasPrefix(home + "/") {
      return "~" + path.dropFirst(home.utf8.count)
    }
    return path
  }

  /// The path of a name that `shownPath` gave.
  func realPath(_ shown: String) -> String {
    if shown.hasPrefix("~/"), let home = environment["HOME"] { return home + shown.dropFirst() }
    return installation.absolute(shown)
  }

  /// Seconds that local time is ahead of UTC at an instant.
  private static func utcOffset(_ instant: Timestamp) -> Int {
    var seconds = time_t(instant.seconds)
    var local = unsafe tm()
    guard unsafe localtime_r(&seconds, &local) != nil else { return 0 }
    return unsafe local.tm_gmtoff
  }
}

/// The Markdown files of a directory.
enum MarkdownFiles {
  /// All `*.md` below a directory, in the order of their paths; hidden ones are left out.
  static func below(_ directory: String, files: any FileReader) throws -> [String] {
    var found: [String] = []
    for name in try files.list(directory) where !name.hasPrefix(".") {
      let path = directory + "/" + name
      switch files.kind(of: path) {
      case .directory: found += try below(path, files: files)
      case .file where name.hasSuffix(".md"): found.append(path)
      default: break
      }
    }
    return found.sorted()
  }
}

/// Lines typed at the prompt, kept in the store.
final class StoredHistory: LineHistory {
  private let store: StudyStore
  private let clock: any Clock

  init(store: StudyStore, clock: any Clock) {
    self.store = store
    self.clock = clock
  }

  func recentLines(_ limit: Int) -> [String] { (try? store.history(limit: limit)) ?? [] }
  func remember(_ line: String) { try? store.addHistory(HistoryMasking.masked(line), at: clock.now) }
}
