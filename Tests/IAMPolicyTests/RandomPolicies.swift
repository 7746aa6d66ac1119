import Documents
import Effects

@testable import IAMPolicy

/// Random policies and requests over a small vocabulary, so that things match often.
struct RandomPolicies {
  var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed, purpose: "policies") }

  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: 0..<list.count, using: &random)]
  }
  mutating func some<Element>(_ list: [Element]) -> [Element] {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in pick(list) }
  }
  mutating func chance(_ part: Int) -> Bool { Int.random(in: 0..<part, using: &random) == 0 }

  static let actions = ["s3:GetObject", "s3:PutObject", "ec2:RunInstances", "s3:GetBucketAcl"]
  static let actionPatterns = [
    "s3:GetObject", "s3:Get*", "*", "s3:*", "ec2:*", "S3:put*", "s3:?etObject", "ec2:RunInstances",
  ]
  static let resources = ["arn:aws:s3:::b/ana/x", "arn:aws:s3:::b/k", "arn:aws:s3:::c", "*"]
  static let resourcePatterns = [
    "*", "arn:aws:s3:::b/*", "arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::c", "arn:aws:s3:::b/${k}",
    "arn:aws:s3:::?/k",
  ]
  static let principals = [
    userARN, "arn:aws:iam::111122223333:user/bob", "arn:aws:sts::111122223333:assumed-role/r/s", federatedARN,
  ]
  static let entries = [
    "*", "111122223333", "arn:aws:iam::111122223333:root", "444455556666", userARN,
    "arn:aws:iam::111122223333:role/r",
    "arn:aws:sts::111122223333:assumed-role/r/s", federatedARN,
  ]
  static let operators = [
    "StringEquals", "StringNotEquals", "StringLike", "StringNotLikeIfExists", "StringEqualsIfExists",
    "NumericLessThan",
    "Bool", "BoolIfExists", "Null", "ForAllValues:StringEquals", "ForAnyValue:StringLike",
    "ForAnyValue:StringNotEqualsIfExists",
    "ForAllValues:StringNotLike",
  ]
  static let values = ["a", "b", "a*", "${k}", "${aws:username}", "true", "false", "5", "?"]

  mutating func statement(principal: Bool) -> Node {
    var members: [(String, Node)] = [("Effect", Node(chance(3) ? "Deny" : "Allow"))]
    members.append((chance(6) ? "NotAction" : "Action", Node(some(Self.actionPatterns))))
    members.append((chance(6) ? "NotResource" : "Resource", Node(some(Self.resourcePatterns))))
    if principal {
      let list: Node = ["AWS": Node(some(Self.entries))]
      members.append((chance(6) ? "NotPrincipal" : "Principal", chance(6) ? "*" : list))
      if members.last?.0 == "NotPrincipal", members.last?.1.string == "*" {
        members[members.count - 1].1 = list
      }
    }
    if chance(2) {
      let condition: Node = Node(
        .object([.init(key: pick(["k", "K", "m"]), value: Node(some(Self.values)))]))
      members.append(("Condition", Node(.object([.init(key: pick(Self.operators), value: condition)]))))
    }
    return Node(.object(members.map { .init(key: $0.0, value: $0.1) }))
  }

  mutating func document(principal: Bool = false) -> Node {
    let statements = (0..<Int.random(in: 0...3, using: &random)).map { _ in statement(principal: principal) }
    return ["Version": Node(chance(8) ? "2008-10-17" : "2012-10-17"), "Statement": Node(statements)]
  }

  mutating func documents(_ range: ClosedRange<Int>) -> [Node] {
    (0..<Int.random(in: range, using: &random)).map { _ in document() }
  }

  mutating func policies() -> NaiveEvaluator.Policies {
    NaiveEvaluator.Policies(
      identity: documents(0...3), resource: chance(2) ? document(principal: true) : Node?.none,
      boundaries: chance(4) ? documents(1...1) : [], session: chance(4) ? documents(1...2) : [],
      levels: chance(4) ? [documents(0...2), documents(0...2)] : [])
  }

  mutating func context() -> [String: ContextValue] {
    var context: [String: ContextValue] = [:]
    for key in ["k", "m"] where !chance(3) {
      let texts = some(["a", "b", "ab", "true", "4", "", "*"])
      context[key] = chance(3) ? .many(chance(5) ? [] : texts) : .single(texts[0])
    }
    return context
  }

  mutating func call() -> (NaiveEvaluator, AuthorizationRequest)? {
    let (caller, action, resource) = (pick(Self.principals), pick(Self.actions), pick(Self.resources))
    let (owner, context) = (chance(3) ? other : account, context())
    guard let principal = RequestPrincipal(caller) else { return nil }
    return (
      NaiveEvaluator(principal: caller, action: action, resource: resource, owner: owner, context: context),
      AuthorizationRequest(
        principal: principal, action: action, resource: resource, resourceAccount: owner, context: context)
    )
  }
}

extension NaiveEvaluator.Policies {
  /// All documents as JSON, for the message of a failing test.
  var text: String {
    func list(_ nodes: [Node]) -> String { nodes.map { JSON.compact($0) }.joined(separator: "\n  ") }
    return
      "identity \(list(identity)) resource \(list(resource.map { [$0] } ?? [])) boundary \(list(boundaries)) "
      + "session \(list(session)) levels \(levels.map { list($0) })"
  }

  /// The same policies for the real evaluator.
  func inputs() throws -> PolicyInputs {
    func attached(_ nodes: [Node], _ name: String) throws -> [AttachedPolicy] {
      try nodes.enumerated().map { AttachedPolicy(name: "\(name)\($0)", document: try PolicyDocument($1)) }
    }
    return PolicyInputs(
      identityPolicies: try attached(identity, "i"),
      resourcePolicy: try resource.map { AttachedPolicy(name: "r", document: try PolicyDocument($0)) },
      permissionBoundaries: try attached(boundaries, "b"), sessionPolicies: try attached(session, "s"),
      serviceControlLevels: try levels.map { PolicyLevel(policies: try attached($0, "scp")) })
  }
}
