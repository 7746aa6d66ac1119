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
      let asksAll = request.principal.isIAMPrincipal && request.principal.kind != .root
      for check in decision.checks {
        let denies = check.statements.contains { $0.matched && $0.statement.effect == .deny }
        if check.effect == .explicitDeny { #expect(denies, "\(check.kind)") }
        // Of root and of callers without an account some kinds of policy are not asked.
        if asksAll { #expect(denies == (check.effect == .explicitDeny), "\(check.kind)") }
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

  @Test("adding a Deny never allows, in whatever policy", arguments: 0..<6)
  func addingDeny(seed: UInt64) throws {
    try verdicts(seed: seed) { random, policies in
      func deny(principal: Bool) -> Node {
        var members = random.statement(principal: principal).members ?? []
        members[0].value = "Deny"
        return ["Version": "2012-10-17", "Statement": [Node(.object(members))]]
      }
      switch Int.random(in: 0..<6, using: &random.random) {
      case 0: policies.identity.append(deny(principal: false))
      case 1: if !policies.boundaries.isEmpty { policies.boundaries.append(deny(principal: false)) }
      case 2: if !policies.session.isEmpty { policies.session.append(deny(principal: false)) }
      case 3: if !policies.levels.isEmpty { policies.levels[0].append(deny(principal: false)) }
      case 4: policies.resourceLevels.append([deny(principal: true)])
      default:
        policies.resource = policies.resource.map {
          Self.with(
            $0, ($0["Statement"]?.elements ?? []) + (deny(principal: true)["Statement"]?.elements ?? []))
        }
      }
    } _: { before, after in
      #expect(before == .allowed || after != .allowed)
    }
  }

  @Test("removing an Allow never allows, from whatever policy", arguments: 0..<6)
  func removingAllow(seed: UInt64) throws {
    try verdicts(seed: seed) { random, policies in
      func thinned(_ documents: [Node]) -> [Node] {
        guard let index = documents.indices.randomElement(using: &random.random) else { return documents }
        var documents = documents
        documents[index] = Self.with(
          documents[index],
          (documents[index]["Statement"]?.elements ?? []).filter { $0["Effect"]?.string == "Deny" })
        return documents
      }
      switch Int.random(in: 0..<6, using: &random.random) {
      case 0: policies.identity = thinned(policies.identity)
      case 1: policies.boundaries = thinned(policies.boundaries)
      case 2: policies.session = thinned(policies.session)
      case 3: policies.levels = policies.levels.map { thinned($0) }
      case 4: policies.endpoint = thinned(policies.endpoint)
      default: policies.resource = policies.resource.map { thinned([$0])[0] }
      }
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

  /// A document with other statements.
  private static func with(_ document: Node, _ statements: [Node]) -> Node {
    ["Version": document["Version"] ?? "2008-10-17", "Statement": Node(statements)]
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
