import Documents
import Effects
import Testing

@testable import IAMPolicy

@Suite("what holds for all policies and requests")
struct PropertyTests {
  @Test("the evaluator agrees with a naive one written from the rules", arguments: 0..<16)
  func differential(seed: UInt64) throws {
    var random = RandomPolicies(seed: seed)
    var counts: [Verdict: Int] = [:]
    for _ in 0..<80 {
      let policies = random.policies()
      let prepared = PreparedPolicies(try policies.inputs())
      for _ in 0..<3 {
        guard let (naive, request) = random.call() else { continue }
        let (expected, actual) = (naive.verdict(policies), prepared.evaluate(request).verdict)
        counts[actual, default: 0] += 1
        #expect(expected == actual, "\(policies.text) \(naive)")
      }
    }
    #expect(counts.count == 3, "every verdict should occur: \(counts)")
  }

  @Test("reasons agree with the decision, statement by statement", arguments: 0..<6)
  func reasons(seed: UInt64) throws {
    var random = RandomPolicies(seed: seed &+ 1000)
    for _ in 0..<60 {
      let prepared = PreparedPolicies(try random.policies().inputs())
      guard let (_, request) = random.call() else { continue }
      let decision = prepared.evaluate(request)
      for check in decision.checks {
        let denies = check.statements.contains { $0.matched && $0.statement.effect == .deny }
        #expect(denies == (check.effect == .explicitDeny), "\(check.kind)")
        for statement in check.statements {
          let failing = [statement.action, statement.resource, statement.principal].compactMap { $0 }.filter {
            !$0.matched
          }
          #expect(failing.allSatisfy { $0.reason != nil })
          #expect(statement.failedConditions.allSatisfy { $0.reason != nil })
          #expect(statement.matched == (statement.failures == 0))
        }
      }
      #expect((decision.lever == nil) == decision.isAllowed)
      #expect((decision.accessDenied() == nil) == decision.isAllowed)
      if let miss = decision.nearestMiss { #expect(!miss.requirements.isEmpty) }
    }
  }

  /// Random inputs, changed by a function; returns the verdicts before and after.
  private func verdicts(
    seed: UInt64, rounds: Int = 60, _ change: (inout RandomPolicies, inout NaiveEvaluator.Policies) -> Void,
    _ check: (Verdict, Verdict) -> Void
  ) throws {
    var random = RandomPolicies(seed: seed)
    for _ in 0..<rounds {
      let before = random.policies()
      var after = before
      change(&random, &after)
      guard let (_, request) = random.call() else { continue }
      check(try before.inputs().evaluate(request).verdict, try after.inputs().evaluate(request).verdict)
    }
  }

  @Test("adding a Deny never allows", arguments: 0..<6)
  func addingDeny(seed: UInt64) throws {
    try verdicts(seed: seed) { random, policies in
      var members = random.statement(principal: false).members ?? []
      members[0].value = "Deny"
      policies.identity.append(["Version": "2012-10-17", "Statement": [Node(.object(members))]])
    } _: { before, after in
      #expect(before == .allowed || after != .allowed)
    }
  }

  @Test("removing an Allow never allows", arguments: 0..<6)
  func removingAllow(seed: UInt64) throws {
    try verdicts(seed: seed) { random, policies in
      guard !policies.identity.isEmpty else { return }
      let index = Int.random(in: 0..<policies.identity.count, using: &random.random)
      let kept = (policies.identity[index]["Statement"]?.elements ?? []).filter {
        $0["Effect"]?.string == "Deny"
      }
      policies.identity[index] = [
        "Version": policies.identity[index]["Version"] ?? "2008-10-17", "Statement": Node(kept),
      ]
    } _: { before, after in
      #expect(before == .allowed || after != .allowed)
    }
  }

  @Test("the order of policies, statements and values never matters", arguments: 0..<6)
  func order(seed: UInt64) throws {
    try verdicts(seed: seed) { random, policies in
      policies.identity = policies.identity.map { Self.shuffled($0, &random.random) }.shuffled(
        using: &random.random)
      policies.resource = policies.resource.map { Self.shuffled($0, &random.random) }
      policies.levels = policies.levels.map { $0.shuffled(using: &random.random) }
    } _: { before, after in
      #expect(before == after)
    }
  }

  @Test("a policy and its normalised form decide alike", arguments: 0..<6)
  func normalised(seed: UInt64) throws {
    var random = RandomPolicies(seed: seed)
    for _ in 0..<60 {
      let inputs = try random.policies().inputs()
      guard let (_, request) = random.call() else { continue }
      #expect(inputs.evaluate(request).verdict == inputs.normalised().evaluate(request).verdict)
    }
  }

  private static func shuffled(_ node: Node, _ random: inout SeededRandom) -> Node {
    switch node.content {
    case .array(let elements): return Node(elements.map { shuffled($0, &random) }.shuffled(using: &random))
    case .object(let members):
      return Node(
        .object(
          members.map { .init(key: $0.key, value: shuffled($0.value, &random)) }.shuffled(using: &random)))
    default: return node
    }
  }
}
