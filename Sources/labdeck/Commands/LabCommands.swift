import Effects
import Diagnostics
import CommandTable
import Documents
import Labs
import Sandbox
import TextLayout

/// `lab`, `lab list`, `show`, `run`, `try`, `new`.
enum LabCommands {
  static let id = Parameter<String>.argument("ID", "the lab; `lab list` shows all", values: .lab)
  static let noPause = Parameter<Bool>.flag("--no-pause", "run from top to bottom without stops")
  static let from = Parameter<Int?>.integer(
    "--from", "N", "begin at step N, everything before it having run", in: 1...999)

  static let lab = LabdeckCommand(
    "lab", group: CommandGroup.labs, summary: "run a lab: step by step, or as a challenge",
    discussion: """
      Nothing in a lab reaches AWS or your own computer. Without a terminal a challenge reads its commands from standard \
      input, and ends with status 1 unless they solve it.
      """,
    arguments: [id],
    examples: [
      .init("lab env-beats-role", "begins the lab"),
      .init("lab shadowed-role", "a challenge: a shell, and goals to reach"),
    ]
  ) { arguments, program in
    let lab = try program.lab(arguments[id])
    guard program.isOnTerminal else { return try LabBatch(program: program, lab: lab).run(from: 1) }
    try program.runLab(
      lab.id, on: try Stage(output: program.output), returnTo: program.isAtPrompt ? "the prompt" : "the shell"
    )
    return .done
  }

  static let run = LabdeckCommand(
    "lab run", group: CommandGroup.labs, summary: "run a lab, from a step or without stops", arguments: [id],
    options: [noPause, from],
    examples: [
      .init("lab run env-beats-role --no-pause", "everything at once"),
      .init("lab run env-beats-role --from 2", "from its second step"),
    ]
  ) { arguments, program in
    let lab = try program.lab(arguments[id])
    if let step = arguments[from], lab.mode == .guided, step > lab.steps.count {
      throw UsageError("`\(lab.id)` has \(Durations.count(lab.steps.count, "step")), not \(step)")
    }
    if arguments[noPause] || !program.isOnTerminal {
      return try LabBatch(program: program, lab: lab).run(from: arguments[from] ?? 1)
    }
    try program.runLab(
      lab.id, on: try Stage(output: program.output),
      returnTo: program.isAtPrompt ? "the prompt" : "the shell",
      from: arguments[from] ?? 1)
    return .done
  }

  static let list = LabdeckCommand(
    "lab list", group: CommandGroup.labs, summary: "list the labs", examples: [.init("lab list", "all labs")],
    schema: "labdeck.lab-list/1"
  ) { _, program in
    let library = try program.labLibrary()
    program.show(
      schema: "labdeck.lab-list/1",
      json: {
        [
          (
            "labs",
            Node(
              library.labs.map { lab in
                [
                  "id": Node(lab.id), "title": Node(lab.title), "mode": Node(lab.mode.rawValue),
                  "topics": Node(lab.topics), "answers": Node(lab.answers), "summary": Node(lab.summary),
                  "minutes": lab.minutes.map { Node($0) } ?? nil,
                ] as Node
              })
          )
        ]
      },
      text: { width in
        var table = TextTable([
          .init("lab"), .init("mode"), .init("min", alignsRight: true), .init("", overflow: .wrap),
        ])
        for lab in library.labs {
          table.append(
            StyledLine(lab.id), StyledLine(lab.mode.rawValue), StyledLine(lab.minutes.map { "\($0)" } ?? ""),
            StyledLine(lab.summary.isEmpty ? lab.title : lab.summary))
        }
        return library.labs.isEmpty ? ["there are no labs here"] : table.laidOut(width: width)
      })
    for failure in library.failures {
      program.output.message(
        StyledText(
          failure.diagnostics.flatMap {
            DiagnosticLayout.text(program.shown($0), width: program.output.listWidth).lines
          }))
    }
    return library.failures.isEmpty ? .done : .malformedInput
  }

  static let show = LabdeckCommand(
    "lab show", group: CommandGroup.labs, summary: "show what a lab is about", arguments: [id],
    examples: [.init("lab show shadowed-role", "its steps or goals, its questions")], schema: "labdeck.lab/1"
  ) { arguments, program in
    let lab = try program.lab(arguments[id])
    program.show(
      schema: "labdeck.lab/1",
      json: {
        [
          ("id", Node(lab.id)), ("title", Node(lab.title)), ("summary", Node(lab.summary)),
          ("mode", Node(lab.mode.rawValue)), ("topics", Node(lab.topics)), ("answers", Node(lab.answers)),
          ("steps", Node(lab.steps.map(\.title))), ("goals", Node(lab.goals.map(\.say))),
          ("file", Node(program.shownPath(lab.source.name))),
        ]
      },
      text: { width in
        var text: StyledText = [StyledLine(lab.title, .bold)]
        if !lab.summary.isEmpty { text += StyledText.prose(lab.summary, width: width) }
        var table = TextTable([.init(), .init("", overflow: .wrap)])
        table.append("id", StyledLine(lab.id))
        table.append("mode", StyledLine(lab.mode.rawValue + (lab.minutes.map { ", about \($0) min" } ?? "")))
        for (index, step) in lab.steps.enumerated() where lab.mode == .guided {
          table.append(index == 0 ? "steps" : "", StyledLine("\(index + 1)  \(step.title)"))
        }
        for (index, goal) in lab.goals.enumerated() {
          table.append(index == 0 ? "goals" : "", StyledLine(goal.say))
        }
        if !lab.topics.isEmpty { table.append("topics", StyledLine(lab.topics.joined(separator: ", "))) }
        if !lab.answers.isEmpty { table.append("answers", StyledLine(lab.answers.joined(separator: ", "))) }
        table.append("file", StyledLine(program.shownPath(lab.source.name)))
        return text + table.laidOut(width: width)
      })
    return .done
  }

  static let tryLab = LabdeckCommand(
    "lab try", group: CommandGroup.labs, summary: "play freely in a lab's world", arguments: [id],
    examples: [.init("lab try env-beats-role", "a shell in its world; nothing counts")]
  ) { arguments, program in
    let lab = try program.lab(arguments[id])
    guard program.isOnTerminal else { return try LabBatch(program: program, lab: lab).play() }
    let stage = try Stage(output: program.output)
    let terminal = SandboxTerminal(program: program, stage: stage)
    TryShell(terminal: terminal, returnTo: program.isAtPrompt ? "the prompt" : "the shell").run(
      Sandbox(world: lab.world))
    return .done
  }

  static let newID = Parameter<String>.argument("ID", "the new lab's id: lower-case letters, digits and `-`")

  static let new = LabdeckCommand(
    "lab new", group: CommandGroup.labs, summary: "write a lab: a world, two steps, a prediction",
    arguments: [newID],
    examples: [.init("lab new bucket-or-object", "labs/bucket-or-object.md, which verifies as it is")]
  ) { arguments, program in
    let id = arguments[newID]
    guard !id.isEmpty,
      id.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
    else {
      throw UsageError("`\(id)` is no id: lower-case letters, digits and `-` make one")
    }
    let library = try program.library()
    guard
      let directory = library.labs.first(where: { !library.installed.contains($0) })
        ?? library.root.map({ $0 + "/labs" })
    else {
      throw CommandFailure(
        .failed,
        "there is no place for labs of your own here: a `labdeck.yaml` makes a directory a course, or name one with `--labs DIR`"
      )
    }
    let path = directory + "/\(id).md"
    if program.files.kind(of: path) != nil {
      throw CommandFailure(.failed, "\(program.shownPath(path)) is there already")
    }
    try LabSkeleton.write(id: id, to: path)
    program.output.print("\(program.shownPath(path)): a world, two steps, a prediction; it verifies as it is")
    return .done
  }

  static let all = [lab, list, show, run, tryLab, new]
}
