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

  static let actions = [
    "s3:GetObject", "s3:PutObject", "ec2:RunInstances", "s3:GetBucketAcl", "s3:ListAllMyBuckets",
  ]
  static let actionPatterns = [
    "s3:GetObject", "s3:Get*", "*", "s3:*", "ec2:*", "S3:put*", "s3:?etObject", "ec2:RunInstances",
    "s3:List*",
  ]
  static let resources = [
    "arn:aws:s3:::b/ana/x", "arn:aws:s3:::b/k", "arn:aws:s3:::c", "*",
    "arn:aws:ec2:eu-west-1:111122223333:instance/i-1",
    "arn:aws:logs:eu-west-1:111122223333:log-group:a:log-stream:b",
  ]
  static let resourcePatterns = [
    "*", "arn:aws:s3:::b/*", "arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::c", "arn:aws:s3:::b/${k}",
    "arn:aws:s3:::?/k", "arn:aws:s3:*", "arn:aws:s3:*:*:b/*", "arn:aws:ec2:*:*:instance/*",
    "arn:aws:ec2:*:instance/*", "arn:aws:ec2:eu-*-1:111122223333:instance/i-?", "arn:aws:ec2:*-1:instance/*",
    "arn:aws:logs:*:111122223333:log-group:a:*", "arn:aws:logs:*:log-stream:b", "arn:aws:*:b",
    "arn:aws:l?gs:*:*:log-stream:b", "arn:*",
  ]
  static let principals = [
    userARN, "arn:aws:iam::111122223333:user/bob", "arn:aws:sts::111122223333:assumed-role/r/s", federatedARN,
    "arn:aws:iam::111122223333:role/r", "arn:aws:iam::111122223333:root", "lambda.amazonaws.com", "*",
  ]
  static let entries = [
    "*", "111122223333", "arn:aws:iam::111122223333:root", "444455556666", userARN,
    "arn:aws:iam::111122223333:role/r",
    "arn:aws:sts::111122223333:assumed-role/r/s", federatedARN,
  ]
  /// Values that mean something to one family of operators or another.
  static let values: [String: [String]] = [
    "String": ["a", "b", "a*", "${k}", "${aws:username}", "true", "5", "?", "AB"],
    "Bool": ["true", "false", "TRUE", "${k}", "a"], "Null": ["true", "false"],
    "Numeric": ["5", "4.5", "-3", "a", "05", "${k}"],
    "Date": ["2026-03-02T09:00:00Z", "1772442000", "2026-03-02", "soon", "1772442001"],
    "Binary": ["QQ==", "QUI=", "true", "ab", "-"],
    "Ip": ["203.0.113.0/24", "203.0.113.7", "0.0.0.0/0", "2001:DB8::/32", "2001:db8::1", "203.0.113"],
    "Arn": [
      "arn:aws:iam::*:user/${aws:username}", "arn:aws:iam::111122223333:*", "arn:aws:*::*:b", "arn:aws:s3:*",
      "a",
    ],
  ]
  static let given = [
    "a", "b", "ab", "true", "4", "", "*", "5", "-3", "2026-03-02T10:00:00+01:00", "1772442001", "QQ", "QUI=",
    "203.0.113.7", "2001:db8::1", "arn:aws:iam::111122223333:user/ana", "arn:aws:s3:::b", "AB",
  ]

  /// Any comparison under any set operator, with `IfExists` or without.
  mutating func comparison() -> (name: String, family: String) {
    let plain = pick(ConditionOperator.Comparison.allCases).rawValue
    let family = Self.values.keys.first { plain.hasPrefix($0) || plain.hasPrefix("Not" + $0) } ?? "String"
    if family == "Null" { return (plain, family) }
    return (pick(["", "", "ForAllValues:", "ForAnyValue:"]) + plain + pick(["", "IfExists"]), family)
  }

  mutating func statement(principal: Bool) -> Node {
    var members: [(String, Node)] = [("Effect", Node(chance(3) ? "Deny" : "Allow"))]
    members.append((chance(6) ? "NotAction" : "Action", Node(some(Self.actionPatterns))))
    members.append((chance(6) ? "NotResource" : "Resource", Node(some(Self.resourcePatterns))))
    if principal {
      var list: Node = ["AWS": Node(some(Self.entries))]
      if chance(5) { list = ["AWS": Node(some(Self.entries)), "Service": "lambda.amazonaws.com"] }
      members.append((chance(6) ? "NotPrincipal" : "Principal", chance(6) ? "*" : list))
      if members.last?.0 == "NotPrincipal", members.last?.1.string == "*" {
        members[members.count - 1].1 = list
      }
    }
    if chance(2) {
      let (name, family) = comparison()
      let values = some(Self.values[family] ?? [])
      let condition: Node = Node(.object([.init(key: pick(["k", "K", "m"]), value: Node(values))]))
      members.append(("Condition", Node(.object([.init(key: name, value: condition)]))))
    }
    return Node(.object(members.map { .init(key: $0.0, value: $0.1) }))
  }

  mutating func document(principal: Bool = false) -> Node {
    let statements = (0..<Int.random(in: 0...3, using: &random)).map { _ in statement(principal: principal) }
    return ["Version": Node(chance(8) ? "2008-10-17" : "2012-10-17"), "Statement": Node(statements)]
  }

  mutating func documents(_ range: ClosedRange<Int>, principal: Bool = false) -> [Node] {
    (0..<Int.random(in: range, using: &random)).map { _ in document(principal: principal) }
  }

  mutating func policies() -> NaiveEvaluator.Policies {
    // Sets of many statements are looked up in an index, small ones are not.
    NaiveEvaluator.Policies(
      identity: chance(3) ? documents(12...24) : documents(0...3),
      resource: chance(2) ? document(principal: true) : Node?.none,
      boundaries: chance(4) ? documents(1...1) : [], session: chance(4) ? documents(1...2) : [],
      levels: chance(4) ? [documents(0...2), documents(0...2)] : [],
      resourceLevels: chance(4) ? [documents(0...2, principal: true)] : [],
      endpoint: chance(6) ? documents(1...2, principal: true) : [])
  }

  mutating func context() -> [String: ContextValue] {
    var context: [String: ContextValue] = [:]
    for key in ["k", "m"] where !chance(3) {
      let texts = some(Self.given)
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
      + " resource levels \(resourceLevels.map { list($0) }) endpoint \(list(endpoint))"
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
      serviceControlLevels: try levels.map { PolicyLevel(policies: try attached($0, "scp")) },
      resourceControlLevels: try resourceLevels.map { PolicyLevel(policies: try attached($0, "rcp")) },
      endpointPolicies: try attached(endpoint, "e"))
  }
}
