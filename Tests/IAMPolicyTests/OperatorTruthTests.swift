import Testing

@testable import IAMPolicy

/// A condition on the key `k` against a request: `given` is nil for an absent key.
struct OperatorCase: Sendable, CustomTestStringConvertible {
  let name: String
  let values: [String]
  let given: ContextValue?
  let holds: Bool

  init(_ name: String, _ values: [String], _ given: ContextValue?, _ holds: Bool) {
    (self.name, self.values, self.given, self.holds) = (name, values, given, holds)
  }

  var testDescription: String {
    "\(name) \(values) with \(given.map { "\($0.all)" } ?? "absent key") is \(holds)"
  }

  func evaluate() throws -> Bool {
    let list = values.map { "\"\($0)\"" }.joined(separator: ",")
    let inputs = PolicyInputs(
      identityPolicies: [
        try policy("P", statement("Allow", "*", condition: #"{"\#(name)":{"k":[\#(list)]}}"#))
      ])
    let context: [String: ContextValue] = given.map { ["k": $0] } ?? [:]
    return inputs.evaluate(try request("s3:GetObject", on: objectARN, by: userARN, owner: account, context))
      .isAllowed
  }
}

/// One comparison with a value that it holds for and one that it does not.
struct Comparison: Sendable {
  let name: String
  let values: [String]
  let yes: String
  let no: String
}

let comparisons: [Comparison] = [
  .init(name: "StringEquals", values: ["a", "b"], yes: "b", no: "B"),
  .init(name: "StringNotEquals", values: ["a", "b"], yes: "B", no: "b"),
  .init(name: "StringEqualsIgnoreCase", values: ["a", "É"], yes: "é", no: "c"),
  .init(name: "StringNotEqualsIgnoreCase", values: ["a", "b"], yes: "c", no: "B"),
  .init(name: "StringLike", values: ["a*c", "x?"], yes: "abbc", no: "Abbc"),
  .init(name: "StringNotLike", values: ["a*c", "x?"], yes: "x", no: "xy"),
  .init(name: "NumericEquals", values: ["1", "2.50"], yes: "2.5", no: "3"),
  .init(name: "NumericNotEquals", values: ["1", "2.50"], yes: "3", no: "2.5"),
  .init(name: "NumericLessThan", values: ["10"], yes: "9.99", no: "10"),
  .init(name: "NumericLessThanEquals", values: ["10"], yes: "10.0", no: "10.01"),
  .init(name: "NumericGreaterThan", values: ["-3"], yes: "-2", no: "-3"),
  .init(name: "NumericGreaterThanEquals", values: ["-3"], yes: "-3", no: "-4"),
  .init(name: "DateEquals", values: ["2026-03-02T09:00:00Z"], yes: "1772442000", no: "2026-03-02T09:00:01Z"),
  .init(name: "DateNotEquals", values: ["1772442000"], yes: "2026-03-02", no: "2026-03-02T10:00:00+01:00"),
  .init(name: "DateLessThan", values: ["2026-03-02"], yes: "2026-03-01T23:59:59Z", no: "2026-03-02"),
  .init(name: "DateLessThanEquals", values: ["2026-03-02"], yes: "2026-03-02", no: "2026-03-02T00:00:01Z"),
  .init(name: "DateGreaterThan", values: ["2026-03-02"], yes: "2026-03-02T00:00:01Z", no: "2026-03-02"),
  .init(name: "DateGreaterThanEquals", values: ["2026-03-02"], yes: "2026-03-02", no: "2026-03-01"),
  .init(name: "Bool", values: ["true"], yes: "TRUE", no: "false"),
  .init(name: "BinaryEquals", values: ["QmluYXJ5"], yes: "QmluYXJ5", no: "QmluYXJ6"),
  .init(
    name: "IpAddress", values: ["203.0.113.0/24", "2001:db8::/32"], yes: "203.0.113.7", no: "203.0.114.7"),
  .init(name: "NotIpAddress", values: ["203.0.113.0/24"], yes: "198.51.100.1", no: "203.0.113.255"),
  .init(name: "ArnEquals", values: ["arn:aws:s3:::b*"], yes: "arn:aws:s3:::bucket", no: "arn:aws:s3:::other"),
  .init(
    name: "ArnLike", values: ["arn:aws:iam::*:role/x*"], yes: "arn:aws:iam::1:role/xy",
    no: "arn:aws:iam::1:user/x"),
  .init(name: "ArnNotEquals", values: ["arn:aws:s3:::b*"], yes: "arn:aws:s3:::c", no: "arn:aws:s3:::b"),
  .init(name: "ArnNotLike", values: ["arn:aws:s3:::b*"], yes: "arn:aws:s3:::c", no: "arn:aws:s3:::b"),
]

@Suite(
  "condition operators: UG reference_policies_elements_condition_operators, reference_policies_multi-value-conditions"
)
struct OperatorTruthTests {
  /// Missing key, one value, an empty set and several values, under each set operator, with and without IfExists.
  static let table: [OperatorCase] = comparisons.flatMap { c in
    let negated = c.name.contains("Not")
    return ["", "IfExists"].flatMap { suffix in
      let exists = !suffix.isEmpty
      let (plain, all, any) = (
        c.name + suffix, "ForAllValues:\(c.name)\(suffix)", "ForAnyValue:\(c.name)\(suffix)"
      )
      return [
        OperatorCase(plain, c.values, nil, exists || negated),
        OperatorCase(plain, c.values, .single(c.yes), true),
        OperatorCase(plain, c.values, .single(c.no), false),
        OperatorCase(plain, c.values, .many([c.yes]), false),
        OperatorCase(plain, c.values, .many([c.yes, c.yes]), false),
        OperatorCase(plain, c.values, .many([]), exists || negated),
        OperatorCase(all, c.values, nil, true),
        OperatorCase(all, c.values, .many([]), true),
        OperatorCase(all, c.values, .many([c.yes, c.yes]), true),
        OperatorCase(all, c.values, .many([c.yes, c.no]), false),
        OperatorCase(all, c.values, .single(c.yes), true),
        OperatorCase(all, c.values, .single(c.no), false),
        OperatorCase(any, c.values, nil, false),
        OperatorCase(any, c.values, .many([]), false),
        OperatorCase(any, c.values, .many([c.no, c.yes]), true),
        OperatorCase(any, c.values, .many([c.no, c.no]), false),
        OperatorCase(any, c.values, .single(c.yes), true),
      ]
    }
  }

  @Test("every operator with a missing key, one value and several", arguments: table)
  func truth(_ row: OperatorCase) throws {
    #expect(try row.evaluate() == row.holds)
  }

  @Test(
    "Null asks whether the key is there",
    arguments: [
      OperatorCase("Null", ["true"], nil, true), OperatorCase("Null", ["true"], "x", false),
      OperatorCase("Null", ["false"], nil, false), OperatorCase("Null", ["false"], "x", true),
      OperatorCase("Null", ["True"], nil, true), OperatorCase("Null", ["maybe"], nil, false),
      OperatorCase("Null", ["false"], .many(["a", "b"]), true),
      OperatorCase("Null", ["true", "false"], "x", true),
    ])
  func null(_ row: OperatorCase) throws {
    #expect(try row.evaluate() == row.holds)
  }

  @Test(
    "texts that an operator can't read never match",
    arguments: [
      OperatorCase("NumericEquals", ["1"], "one", false),
      OperatorCase("NumericNotEquals", ["1"], "one", false),
      OperatorCase("NumericEquals", ["one"], "1", false), OperatorCase("NumericEquals", ["1*"], "12", false),
      OperatorCase("NumericEquals", ["9007199254740993"], "9007199254740992", false),
      OperatorCase("NumericEquals", ["1e3"], "1000", true),
      OperatorCase("NumericEquals", ["1.5E-2"], "0.015", true),
      OperatorCase("NumericEquals", ["1e999999999"], "1e999999999", false),
      OperatorCase("NumericEquals", ["e3"], "0", false), OperatorCase("NumericEquals", ["1e"], "1", false),
      OperatorCase("DateEquals", ["yesterday"], "2026-03-02", false),
      OperatorCase("DateNotEquals", ["2026-03-02"], "soon", false),
      OperatorCase("Bool", ["true"], "1", false),
      OperatorCase("BinaryEquals", ["QQ=="], "Q Q=", false),
      OperatorCase("BinaryEquals", ["QQ=="], "QQ", true),
      OperatorCase("IpAddress", ["203.0.113.0/24"], "203.0.113", false),
      OperatorCase("NotIpAddress", ["203.0.113.0/24"], "here", false),
      OperatorCase("IpAddress", ["203.0.113.0/33"], "203.0.113.1", false),
      OperatorCase("ArnLike", ["arn:aws:s3:::*"], "bucket", false),
      OperatorCase("ArnNotLike", ["arn:aws:s3:::*"], "bucket", true),
      OperatorCase("ArnLike", ["arn:aws:s3:*"], "arn:aws:s3:::b", false),
      OperatorCase("ArnLike", ["*"], "arn:aws:s3:::b", false),
    ])
  func unreadable(_ row: OperatorCase) throws {
    #expect(try row.evaluate() == row.holds)
  }

  @Test(
    "addresses: bare ones are blocks of one, families never meet, blocks are compared by their bits",
    arguments: [
      OperatorCase("IpAddress", ["203.0.113.7"], "203.0.113.7", true),
      OperatorCase("IpAddress", ["203.0.113.7"], "203.0.113.8", false),
      OperatorCase("IpAddress", ["203.0.112.0/23"], "203.0.113.255", true),
      OperatorCase("IpAddress", ["0.0.0.0/0"], "203.0.113.255", true),
      OperatorCase("IpAddress", ["0.0.0.0/0"], "2001:db8::1", false),
      OperatorCase("NotIpAddress", ["0.0.0.0/0"], "2001:db8::1", true),
      OperatorCase("IpAddress", ["2001:DB8::/32"], "2001:db8:0:0::1", true),
      OperatorCase("IpAddress", ["::1"], "0:0:0:0:0:0:0:1", true),
      OperatorCase("IpAddress", ["::ffff:203.0.113.0/120"], "::ffff:cb00:7107", true),
    ])
  func addresses(_ row: OperatorCase) throws {
    #expect(try row.evaluate() == row.holds)
  }

  @Test(
    "ARNs are compared segment by segment, with case",
    arguments: [
      OperatorCase("ArnLike", ["arn:aws:iam::111122223333:*"], "arn:aws:iam::111122223333:user/a:b", true),
      OperatorCase("ArnLike", ["arn:aws:*::111122223333:user/a"], "arn:aws:iam:x:111122223333:user/a", false),
      OperatorCase("ArnLike", ["arn:aws:*:user/a"], "arn:aws:iam::111122223333:user/a", false),
      OperatorCase(
        "ArnEquals", ["arn:aws:iam::111122223333:user/A"], "arn:aws:iam::111122223333:user/a", false),
      OperatorCase("ArnLike", ["arn:aws:s?::*:x"], "arn:aws:s3::1:x", true),
    ])
  func arns(_ row: OperatorCase) throws {
    #expect(try row.evaluate() == row.holds)
  }

  @Test("ForAllValues of an empty text is true: the set resolves to nothing")
  func emptyText() throws {
    #expect(try OperatorCase("ForAllValues:StringEquals", ["a"], .many([""]), true).evaluate())
    #expect(try !OperatorCase("ForAnyValue:StringEquals", ["a"], .many([""]), false).evaluate())
  }

  @Test("operators, keys of one operator, and operators among themselves are all required; names ignore case")
  func conjunction() throws {
    let condition = #"{"stringequals":{"AWS:SourceVpc":"v","k":"a"},"Bool":{"m":"true"}}"#
    let inputs = PolicyInputs(identityPolicies: [try policy("P", statement(condition: condition))])
    func allowed(_ context: [String: ContextValue]) throws -> Bool {
      inputs.evaluate(try request(by: userARN, context)).isAllowed
    }
    #expect(try allowed(["aws:sourcevpc": "v", "K": "a", "m": "true"]))
    #expect(try !allowed(["aws:sourcevpc": "v", "k": "b", "m": "true"]))
    #expect(try !allowed(["aws:sourcevpc": "v", "k": "a", "m": "false"]))
    #expect(try !allowed(["k": "a", "m": "true"]))
  }
}
