import CommandTable
import Diagnostics
import Documents
import Effects
import Labs
import Questions
import Study
import StudyStore
import Terminal
import TextLayout

/// What a command's handler gets to work with: output, time, directories and input. One stands for the whole process, or
/// for the whole time at the prompt.
final class Program {
  let table: CommandTable<Program>
  let environment: [String: String]
  let installation: Installation
  /// The options given when the program was started; those of a single line at the prompt are laid over them.
  let startOptions: Arguments
  private(set) var options: Arguments
  private(set) var output: Output
  /// Whether commands are typed at the prompt.
  var isAtPrompt = false
  /// The store, once it was opened, and the directory it stands in.
  var openStore: (directory: String, store: StudyStore)?
  /// Challenges that were left open: their worlds as they were.
  var keptChallenges: [String: ChallengeRun] = [:]
  /// The exit status of a program that ran in the place of this one; it becomes this one's.
  var childStatus: Int32?
  /// Set by `quit`.
  var wantsToLeave = false

  init(table: CommandTable<Program>, options: Arguments) {
    self.table = table
    environment = ProcessEnvironment.variables
    installation = Installation(
      files: DiskFiles(), executable: ProcessEnvironment.executable,
      workingDirectory: ProcessEnvironment.workingDirectory)
    startOptions = options
    self.options = options
    output = Self.output(options, environment)
  }

  private static func output(_ options: Arguments, _ environment: [String: String]) -> Output {
    let capabilities = TerminalCapabilities.detect(
      environment: environment, noColour: options[GlobalOptions.noColour])
    return Output(
      capabilities: capabilities, json: options[GlobalOptions.json], quiet: options[GlobalOptions.quiet])
  }

  /// Runs something with the global options of one line laid over those of the start.
  func with<Result>(_ lineOptions: Arguments, _ body: () throws -> Result) rethrows -> Result {
    let (options, output) = (self.options, self.output)
    self.options = startOptions.overlaid(with: lineOptions)
    if lineOptions != Arguments() { self.output = Self.output(self.options, environment) }
    defer { (self.options, self.output) = (options, output) }
    return try body()
  }

  // MARK: What handlers ask for

  /// Where lines typed at the prompt are kept; nil where the store cannot be used.
  var lineHistory: (any LineHistory)? {
    (try? store()).map { StoredHistory(store: $0, clock: clock) }
  }

  /// The names of all labs or questions, for completion and suggestions.
  func names(of kind: ValueKind) -> [String] {
    switch kind {
    case .lab: (try? labLibrary().labs.map(\.id)) ?? []
    case .question: (try? desk().bank.questions.map(\.id)) ?? []
    default: []
    }
  }

  /// The time: `--now`, else the machine's.
  var clock: any Clock { options[GlobalOptions.now].map { FixedClock($0) } ?? SystemClock() }

  /// The time now.
  var now: Timestamp { clock.now }

  /// Whether `--now` was given.
  var hasFixedTime: Bool { options[GlobalOptions.now] != nil }

  /// `--seed`, where it was given.
  var seed: UInt64? { options[GlobalOptions.seed] }

  /// Whether results are wanted as JSON.
  var wantsJSON: Bool { output.json }

  /// Whether a person sits at a terminal, for input and output.
  var isOnTerminal: Bool { output.capabilities.inputIsTerminal && output.capabilities.outputIsTerminal }

  /// The machine's files.
  var files: DiskFiles { DiskFiles() }

  /// The questions and labs in use.
  func library() throws -> Library {
    try installation.library(
      content: options[GlobalOptions.content], labs: options[GlobalOptions.labs],
      added: CourseList(storeDirectory: storeDirectory).roots)
  }

  /// The directory of the store: `--store`, else $LABDECK_HOME, else below the user's data directory.
  var storeDirectory: String {
    if let given = options[GlobalOptions.store] { return installation.absolute(given) }
    if let home = environment["LABDECK_HOME"], !home.isEmpty { return installation.absolute(home) }
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/labdeck" }
    return (environment["HOME"] ?? "/tmp") + "/.local/share/labdeck"
  }

  /// A file's text, `-` being standard input; errors name it as the user did, and tell where it is not UTF-8.
  func readText(_ path: String) throws -> SourceText {
    try SourceText(name: path == "-" ? "<stdin>" : path, bytes: readBytes(path))
  }

  /// A file's bytes, `-` being standard input; errors name it as the user did.
  func readBytes(_ path: String) throws -> [UInt8] {
    try files.read(path == "-" ? "/dev/stdin" : installation.absolute(path))
  }

  /// Prints a result: as JSON with its schema where `--json` is given, else as text laid out for `width` columns.
  func show(schema: String, json: () throws -> [(String, Node)], text: (_ width: Int) throws -> StyledText)
    rethrows
  {
    if wantsJSON {
      output.print(schema: schema, try json())
    } else {
      output.page(try text(output.width), environment: environment)
    }
  }
}
