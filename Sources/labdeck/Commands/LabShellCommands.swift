import CommandTable
import Documents
import Sandbox
import TextLayout

/// `lab shell`, and what is asked in one: `goals`, `why`, `hint`, `lab exec`.
enum LabShellCommands {
  static let command = Parameter<[String]>.arguments(
    "COMMAND", "behind `--`: one command to run there instead of a shell")
  static let machine = Parameter<String?>.text(
    "--machine", "NAME", "the machine to be on (else where the goals are tried, or the lab's first)")
  static let brief = Parameter<Bool>.flag("--short", "in a few characters, for a prompt; news beside it")
  static let full = Parameter<Bool>.flag("--full", "with every statement, or the canonical requests")
  static let words = Parameter<[String]>.arguments(
    "WORDS", "the command and its arguments, behind `--` where they begin with `-`", atLeastOne: true)

  static let shell = LabdeckCommand(
    "lab shell", group: CommandGroup.labs, summary: "open your own shell against a lab's world, on loopback",
    discussion: """
      The AWS CLI, boto3 and other SDKs of this computer find the lab's world there and reach no other address: \
      proxies are a closed port, HOME is private and is removed when the shell ends, no start-up file is read. \
      Environment and files are those of the lab's machine; what you change there counts for the goals, which stand in \
      the prompt. AWS CLI versions that overlook AWS_ENDPOINT_URL are led by a wrapper. The exit status is the shell's.
      """,
    arguments: [LabCommands.id, command], options: [machine],
    examples: [
      .init("lab shell shadowed-role", "your shell on the lab's machine"),
      .init("lab shell env-beats-role -- aws sts get-caller-identity", "one command there"),
      .init("lab shell shadowed-role --machine laptop", "on another machine of its world"),
    ]
  ) { arguments, program in
    guard program.environment["LABDECK_SHELL"] == nil else {
      throw CommandFailure(
        .failed, "this is a lab shell already: `exit` leaves it, then another can be opened")
    }
    let lab = try program.lab(arguments[LabCommands.id])
    let command = arguments[LabShellCommands.command]
    let shell = LabShell(
      program: program, lab: lab, machine: try LabShell.machine(arguments[machine], of: lab))
    let status = try shell.run(command)
    program.childStatus = status
    return status == 0 ? .done : .failed
  }

  static let goals = LabdeckCommand(
    "goals", group: CommandGroup.labs, summary: "in a lab shell: try the lab's goals and tell how they stand",
    discussion: "Ends with status 1 while a goal is open.",
    options: [brief], examples: [.init("goals", "all goals of the lab whose shell you are in")],
    schema: "labdeck.goals/1"
  ) { arguments, program in
    if arguments[brief] {
      // Before a prompt, silence is better than a complaint.
      if let answer = try? ask(.brief, program) {
        program.output.message(answer.news)
        program.output.print(plain: answer.text.lines.map(\.text).joined())
      }
      return .done
    }
    return show(try ask(.goals, program), schema: "labdeck.goals/1", program)
  }

  static let why = LabdeckCommand(
    "why", group: CommandGroup.labs,
    summary: "in a lab shell: tell why the last call was answered as it was",
    options: [full],
    examples: [.init("why", "who called, and which statement decided"), .init("why --full", "all of it")],
    schema: "labdeck.why/1"
  ) { arguments, program in
    let words = arguments[full] ? ["--full"] : []
    return show(try ask(.why, words: words, program), schema: "labdeck.why/1", program)
  }

  static let hint = LabdeckCommand(
    "hint", group: CommandGroup.labs, summary: "in a lab shell: get a hint for the first goal that is open",
    examples: [.init("hint", "the next hint")], schema: "labdeck.hint/1"
  ) { _, program in
    show(try ask(.hint, program), schema: "labdeck.hint/1", program)
  }

  static let exec = LabdeckCommand(
    "lab exec", group: CommandGroup.labs, summary: "in a lab shell: run a command of the sandbox",
    discussion: """
      The sandbox's own commands and the programs of the lab's machine see the files and variables of your shell. \
      `authenticator` and the machine's programs can be called without `lab exec`.
      """,
    arguments: [words],
    examples: [
      .init("lab exec -- chain --client boto3", "where its credentials would come from"),
      .init("lab exec authenticator ana", "the code that ana's device shows now"),
    ]
  ) { arguments, program in
    let answer = try ask(.exec, words: arguments[words], program)
    for chunk in answer.output {
      if chunk.stream == .output {
        program.output.print(plain: chunk.text)
      } else {
        program.output.message(plain: chunk.text)
      }
    }
    program.childStatus = Int32(answer.status)
    return answer.status == 0 ? .done : .failed
  }

  static let all = [shell, exec, goals, why, hint]

  // MARK: Asking the shell around

  private static func ask(_ kind: ShellQuestion.Kind, words: [String] = [], _ program: Program) throws
    -> ShellAnswer
  {
    guard let directory = program.environment["LABDECK_SHELL"] else {
      throw CommandFailure(
        .usage,
        "this is no lab shell: `labdeck lab shell ID` opens one. In the sandbox of a challenge `goals`, `why` and `hint` work as they are"
      )
    }
    let question = ShellQuestion(
      kind, words: words, environment: program.environment, width: min(program.output.width, 100))
    guard let answer = ControlSocket.ask(question.document, at: directory + "/control") else {
      throw CommandFailure(
        .inputOutput, "the lab shell that this belongs to has ended: `exit` leaves what is left of it")
    }
    return ShellAnswer(answer)
  }

  private static func show(_ answer: ShellAnswer, schema: String, _ program: Program) -> ExitStatus {
    program.output.message(answer.news)
    program.show(
      schema: schema, json: { (answer.data.members ?? []).map { ($0.key, $0.value) } },
      text: { _ in answer.text })
    return answer.status == 0 ? .done : .failed
  }
}
