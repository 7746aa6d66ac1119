import CommandTable

// How a command is added
// ----------------------
// 1. Write a file Sources/labdeck/Commands/XCommands.swift with an enum of static members:
//
//      enum ChainCommands {
//        static let profile = Parameter<String?>.text("--profile", "P", "the profile to use")
//        static let resolve = LabdeckCommand(
//          "chain resolve", group: CommandGroup.engines, summary: "find out which credentials a client would use",
//          arguments: [...], options: [profile],
//          examples: [.init("chain resolve --home ~ --client cli-v2", "which credentials the CLI finds")],
//          schema: "labdeck.chain/1"
//        ) { arguments, program in
//          let resolution = try ... arguments[profile] ...          // typed: String?
//          program.show(schema: "labdeck.chain/1", json: { [("profile", Node(...))] }, text: { width in ... StyledText })
//          return .done
//        }
//        static let all = [resolve]
//      }
//
// 2. Add `XCommands.all` to `allCommands` below; add the target to `labdeck` in Package.swift.
//
// Parameters: `Parameter<Bool>.flag`, `<String?>.text`, `<Int?>.integer(in:)`, `<String?>.choice`, `<[String]>.texts`,
// `.value` for anything read by a function; arguments: `<String>.argument`, `<String?>.optionalArgument`,
// `<[String]>.arguments`. Checked, with did-you-mean, before the handler runs.
//
// A handler gets `Program`: `program.now`, `.clock`, `.seed`, `.files`, `.environment`, `.library()` (content and lab
// directories), `.storeDirectory`, `.readText(path)` (`-` is standard input), `.wantsJSON`, and `.output`: `print` for results
// (standard output), `message` and `remark` for people (standard error). It returns an exit status, and throws
// `UsageError` (2), `Diagnostic`, `Diagnostics` or `FileError` (3; 4 for I/O), or `CommandFailure(status, text)`.
// Everything printed goes through TextLayout's encoder, which strips what could command the terminal.

/// A command of this program.
typealias LabdeckCommand = Command<Program>

/// The headings of `help`.
enum CommandGroup {
  static let study = "Study"
  static let exam = "Exam"
  static let content = "Questions and courses"
  static let labs = "Labs"
  static let engines = "The engines directly"
  static let emulators = "Emulators for real clients"
  static let help = "Help"
}

/// Every command, in the order of `help`.
let allCommands: [LabdeckCommand] = [
  ReviewCommands.all,
  StudyCommands.all,
  OptimizeCommands.all,
  ExamCommands.all,
  ContentCommands.all,
  ExportCommand.all,
  CourseCommands.all,
  CheckCommands.all,
  LabCommands.all,
  LabShellCommands.all,
  TeachCommand.all,
  VerifyCommands.all,
  ChainCommands.all,
  RetryCommands.all,
  PolicyCommands.all,
  SignatureCommands.all,
  MetadataCommands.all,
  CloudCommands.all,
  HelpCommands.all,
].flatMap { $0 }
