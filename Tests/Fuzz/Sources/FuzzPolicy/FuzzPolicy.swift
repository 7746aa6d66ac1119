import Diagnostics
import FuzzDriver
import IAMPolicy

/// Reads the input as requests of `policy simulate`, as a policy document to be checked, and lets the policy decide some
/// requests: nothing may trap or take long, reasons must agree with decisions, and a normalised policy must decide alike.
private func fuzzPolicy(_ bytes: [UInt8]) {
  var stream = SimulationStream(name: "fuzz")
  for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
    for answer in stream.take(line: Array(line)) { examine(answer) }
  }
  for answer in stream.finish() { examine(answer) }
  let source = SourceText(name: "fuzz", text: String(decoding: bytes, as: UTF8.self))
  _ = PolicyChecker.check(source)
  var total = PolicyTotal(inlineOf: .user)
  _ = total.add(source)
  if let document = try? PolicyDocument.parse(source) { decide(document) }
}

/// The program.
@_cdecl("FuzzPolicy_main")
public func start(_ count: CInt, _ words: CommandWords) -> CInt { runFuzzer(count, words, fuzzPolicy) }

/// An answer to a request, and all that can be asked of it.
private func examine(_ answer: SimulationStream.Answer) {
  _ = answer.json
  guard case .decision(let decision, _, _) = answer else { return }
  for check in decision.checks where check.effect == .explicitDeny {
    precondition(
      check.statements.contains { $0.matched && $0.statement.effect == .deny },
      "a kind of policy forbids without a statement that does")
  }
  _ = (decision.markedPolicies, decision.sides, decision.lever, decision.matchedStatements)
  let inputs = decision.policies.inputs
  precondition(
    decision.verdict == inputs.normalised().evaluate(decision.request).verdict,
    "a request's normalised policies decide otherwise")
  let difference = DecisionDifference(
    decision, named: "a", PolicyInputs().evaluate(decision.request), named: "b")
  _ = (difference.lever, difference.values)
}

private func decide(_ document: PolicyDocument) {
  let policy = AttachedPolicy(name: "P", document: document)
  let inputs = PolicyInputs(identityPolicies: [policy], resourcePolicy: policy)
  let (prepared, normalised) = (PreparedPolicies(inputs), PreparedPolicies(inputs.normalised()))
  for caller in ["arn:aws:iam::111122223333:user/ana", "arn:aws:sts::111122223333:assumed-role/r/s", "*"] {
    guard let principal = RequestPrincipal(caller) else { continue }
    let request = AuthorizationRequest(
      principal: principal, action: "s3:GetObject", resource: "arn:aws:s3:::b/k",
      context: ["aws:TagKeys": ["a", "b"], "aws:SourceIp": "203.0.113.7", "k": "a"])
    let decision = prepared.evaluate(request)
    precondition(
      decision.verdict == normalised.evaluate(request).verdict, "a normalised policy decides otherwise")
    for check in decision.checks {
      let denies = check.statements.contains { $0.matched && $0.statement.effect == .deny }
      precondition(denies == (check.effect == .explicitDeny), "the reasons do not agree with the decision")
    }
    _ = (decision.lever, decision.nearestMiss?.sentence, decision.accessDenied(), decision.missingContextKeys)
  }
}
