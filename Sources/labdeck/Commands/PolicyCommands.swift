import CommandTable
import Diagnostics
import Documents
import IAMPolicy
import PolicyRendering
import TextLayout

/// `policy simulate`, `explain` and the rest: the IAM policy engine directly.
enum PolicyCommands {
  static let request = Parameter<String?>.text(
    "--request", "FILE",
    "a request with its policies, one JSON document or one a line; `-` is standard input",
    values: .file)

  static let simulate = LabdeckCommand(
    "policy simulate", group: CommandGroup.engines, summary: "decide requests under given policies",
    discussion: """
      A request names the caller, the action and the resource, and brings all policies that apply. A denial is an answer: \
      the exit status is 0. A malformed request is answered with the place of its mistake, and the others go on.
      """,
    options: [request],
    examples: [
      .init("policy simulate --request request.json", "who decided, and what came nearest"),
      .init("policy simulate --request - --json", "one answer a line, with every statement's reasons"),
    ],
    schema: SimulationAnswer.schema
  ) { arguments, program in
    guard let path = arguments[request] else {
      throw UsageError("`policy simulate` wants --request FILE", hint: "`help policy simulate` has examples")
    }
    var stream = SimulationStream(name: path == "-" ? "<stdin>" : path)
    var failures = 0
    try program.forEachLine(of: path) { failures += PolicyOutput.show(stream.take(line: $0), program) }
    failures += PolicyOutput.show(stream.finish(), program)
    return failures > 0 ? .malformedInput : .done
  }

  static let explain = LabdeckCommand(
    "policy explain", group: CommandGroup.engines, summary: "explain one decision, statement by statement",
    options: [request, everyStatement],
    examples: [
      .init("policy explain --request request.json", "verdict, ladder, nearest miss, what to change"),
      .init("policy explain --request request.json --statements", "why each statement matched or did not"),
    ],
    schema: SimulationAnswer.schema
  ) { arguments, program in
    let simulation = try PolicyOutput.single(arguments[request], program, command: "policy explain")
    let decision = simulation.inputs.evaluate(simulation.request)
    if program.wantsJSON {
      program.output.print(compact: SimulationAnswer.decision(decision, name: simulation.name))
      return .done
    }
    let trace = PolicyTrace(decision)
    program.output.print(trace.full(width: program.output.width))
    if arguments[everyStatement] {
      program.output.print(StyledLine())
      program.output.print(trace.everyStatement(width: program.output.width))
    }
    return .done
  }

  static let everyStatement = Parameter<Bool>.flag(
    "--statements", "every statement that was read, with its reasons")

  static let first = Parameter<String>.argument("FIRST", "a request with its policies", values: .file)
  static let second = Parameter<String>.argument("SECOND", "another one", values: .file)

  static let diff = LabdeckCommand(
    "policy diff", group: CommandGroup.engines, summary: "find what separates two requests or two callers",
    arguments: [first, second],
    examples: [.init("policy diff mine.json colleague.json", "why the colleague's call works")],
    schema: DifferenceAnswer.schema
  ) { arguments, program in
    let (one, two) = (
      try PolicyOutput.single(arguments[first], program, command: "policy diff"),
      try PolicyOutput.single(arguments[second], program, command: "policy diff")
    )
    let difference = DecisionDifference(
      one.inputs.evaluate(one.request), named: one.name ?? arguments[first],
      two.inputs.evaluate(two.request), named: two.name ?? arguments[second])
    program.show(
      schema: DifferenceAnswer.schema, json: { DifferenceAnswer.members(difference) },
      text: { DifferenceTrace(difference).short(width: $0) })
    return .done
  }

  static let documents = Parameter<[String]>.arguments(
    "FILE", "policy documents; `-` is standard input", values: .file, atLeastOne: true)
  static let type = Parameter<String?>.choice(
    "--type", CheckedPolicyKind.allCases.map(\.rawValue), "what the documents are, where that is not plain")

  static let check = LabdeckCommand(
    "policy check", group: CommandGroup.engines,
    summary: "check policy documents: grammar, names, and what is hardly meant",
    discussion: """
      Names of actions, resource types and condition keys are looked up in AWS's service authorization reference as of \
      \(PolicyChecker.referenceDate).
      """,
    arguments: [documents], options: [type],
    examples: [
      .init("policy check policy.json", "errors, security warnings, warnings, suggestions"),
      .init("policy check trust.json --type trust", "a role's trust policy"),
    ],
    schema: "labdeck.policy-check/1"
  ) { arguments, program in
    let kind = arguments[type].flatMap { CheckedPolicyKind(rawValue: $0) }
    var failed = false
    var files: [Node] = []
    for path in arguments[documents] {
      let findings = PolicyChecker.check(try program.readText(path), as: kind)
      failed = failed || findings.contains { $0.category == .error }
      if program.wantsJSON {
        files.append(["file": Node(path), "findings": Node(findings.map(\.json))])
      } else {
        for finding in findings {
          program.output.print(DiagnosticLayout.text(PolicyOutput.labelled(finding)))
        }
        if findings.isEmpty { program.output.print(StyledLine("\(path): nothing to say")) }
      }
    }
    if program.wantsJSON { program.output.print(schema: "labdeck.policy-check/1", [("files", Node(files))]) }
    return failed ? .failed : .done
  }

  static let all = [simulate, check, explain, diff]
}

/// How answers of the policy engine are printed.
enum PolicyOutput {
  /// Prints answers; returns how many of them are mistakes.
  static func show(_ answers: [SimulationStream.Answer], _ program: Program) -> Int {
    for answer in answers { show(answer, program) }
    return answers.count { if case .failure = $0 { true } else { false } }
  }

  private static func show(_ answer: SimulationStream.Answer, _ program: Program) {
    if program.wantsJSON {
      program.output.print(compact: answer.json)
      return
    }
    switch answer {
    case .decision(let decision, let name, _):
      if let name { program.output.print(StyledLine(name, .dim)) }
      program.output.print(PolicyTrace(decision).short(width: program.output.width))
    case .failure(var diagnostic, let name, _, let firstLine):
      if let name { program.output.print(StyledLine(name, .dim)) }
      diagnostic.range?.start.line += firstLine - 1
      diagnostic.range?.end.line += firstLine - 1
      program.output.message(DiagnosticLayout.text(diagnostic))
    }
  }

  /// A finding whose message tells its category, where error and warning do not.
  static func labelled(_ finding: PolicyFinding) -> Diagnostic {
    var diagnostic = finding.diagnostic
    switch finding.category {
    case .securityWarning: diagnostic.message = "security: " + diagnostic.message
    case .suggestion: diagnostic.message = "suggestion: " + diagnostic.message
    case .error, .warning: break
    }
    return diagnostic
  }

  /// The one request of a file.
  static func single(_ path: String?, _ program: Program, command: String) throws -> SimulationRequest {
    guard let path else {
      throw UsageError("`\(command)` wants --request FILE", hint: "`help \(command)` has examples")
    }
    let source = try program.readText(path)
    return try SimulationRequest(try JSON.parse(source), in: source)
  }
}
