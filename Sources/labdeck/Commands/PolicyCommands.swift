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

  /// A request document, told to who writes one.
  private static let document = """
    {"request": {"principal": "arn:aws:iam::111122223333:user/ana", "action": "s3:GetObject", "resource": \
    "arn:aws:s3:::reports/q1.csv", "context": {"aws:SourceIp": "203.0.113.7"}}, "identityPolicies": [{"Version": \
    "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}]}. Policies stand as documents or as \
    {"name", "policy"}: identityPolicies, permissionBoundaries, sessionPolicies, endpointPolicies (lists), resourcePolicy \
    (one), serviceControlPolicies and resourceControlPolicies (a list for each level, the root first). `resourceAccount` in \
    the request names the resource's owner.
    """

  static let simulate = LabdeckCommand(
    "policy simulate", group: CommandGroup.engines, summary: "decide requests under given policies",
    discussion: """
      A request names the caller, the action and the resource, and brings all policies that apply: \(document) A denial is an answer: \
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
    discussion: """
      `help policy simulate` shows what a request looks like. On a terminal the explanation waits for a key: w shows every statement, v the text of the policies with a mark on \
      every line, j the answer as JSON.
      """,
    options: [request, everyStatement, marks],
    examples: [
      .init("policy explain --request request.json", "verdict, ladder, nearest miss, what to change"),
      .init("policy explain --request request.json --statements", "why each statement matched or did not"),
      .init("policy explain --request request.json --marks", "the policy's lines, each with its mark"),
    ],
    schema: SimulationAnswer.schema
  ) { arguments, program in
    let simulation = try PolicyOutput.single(arguments[request], program, command: "policy explain")
    let decision = simulation.inputs.evaluate(simulation.request)
    let answer = { SimulationAnswer.decision(decision, name: simulation.name) }
    if program.wantsJSON {
      program.output.print(compact: answer())
      return .done
    }
    let trace = PolicyTrace(decision)
    let screen = TraceScreen(
      title: "policy\(Symbol.between)why was this \(decision.isAllowed ? "allowed" : "refused")?",
      subject: simulation.name ?? "", body: { trace.full(width: $0) },
      views: [
        .init(key: "w", label: "every statement") { trace.everyStatement(width: $0) },
        .init(key: "v", label: "the policy with marks") { trace.markedPolicies(width: $0) },
        .init(key: "j", label: "JSON") { _ in StyledText(JSON.pretty(answer())) },
      ])
    let chosen = [(everyStatement, "w"), (marks, "v")].filter { arguments[$0.0] }.map(\.1)
    if chosen.isEmpty, program.isOnTerminal {
      screen.run(on: try Stage(output: program.output))
      return .done
    }
    var text = screen.text(width: program.output.width)
    for view in screen.views where chosen.contains(String(view.key)) {
      text.appendBlank()
      text += view.text(program.output.width)
    }
    program.output.page(text, environment: program.environment)
    return .done
  }

  static let everyStatement = Parameter<Bool>.flag(
    "--statements", "every statement that was read, with its reasons")
  static let marks = Parameter<Bool>.flag(
    "--marks", "the policies that decided or came near, a mark on every line")

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

  static let inlineOf = Parameter<String?>.choice(
    "--inline-of", PolicySize.Owner.allCases.map(\.rawValue),
    "the documents are all inline policies of one user, group or role: their sizes count together")

  static let check = LabdeckCommand(
    "policy check", group: CommandGroup.engines,
    summary: "check policy documents: grammar, names, and what is hardly meant",
    discussion: """
      Names of actions, resource types and condition keys are looked up in AWS's service authorization reference as of \
      \(PolicyChecker.referenceDate).
      """,
    arguments: [documents], options: [type, inlineOf],
    examples: [
      .init("policy check policy.json", "errors, security warnings, warnings, suggestions"),
      .init("policy check trust.json --type trust", "a role's trust policy"),
      .init("policy check a.json b.json --inline-of user", "and whether a user may have both inline"),
    ],
    schema: "labdeck.policy-check/1"
  ) { arguments, program in
    let kind = arguments[type].flatMap { CheckedPolicyKind(rawValue: $0) }
    var total = arguments[inlineOf].flatMap { PolicySize.Owner(rawValue: $0) }.map {
      PolicyTotal(inlineOf: $0)
    }
    if total == nil, kind == .session { total = .session }
    var failed = false
    var files: [Node] = []
    for path in arguments[documents] {
      let source = try program.readText(path)
      var findings = PolicyChecker.check(source, as: kind)
      if let finding = total?.add(source) { findings.insert(finding, at: 0) }
      failed = failed || findings.contains { $0.category == .error }
      if program.wantsJSON {
        files.append(["file": Node(path), "findings": Node(findings.map(\.json))])
      } else {
        for finding in findings {
          program.output.print(
            DiagnosticLayout.text(PolicyOutput.labelled(finding), width: program.output.listWidth))
        }
        if findings.isEmpty { program.output.print(StyledLine("\(path): nothing to say")) }
      }
    }
    if program.wantsJSON {
      program.output.print(
        schema: "labdeck.policy-check/1", [("files", Node(files)), ("total", total.map(\.json) ?? nil)])
    }
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
      program.output.message(DiagnosticLayout.text(diagnostic, width: program.output.listWidth))
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
