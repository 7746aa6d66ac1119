import Diagnostics
import Testing

@testable import IAMPolicy

@Suite("policy check: UG access-analyzer-reference-policy-checks")
struct CheckerTests {
  private func findings(_ text: String, as kind: CheckedPolicyKind? = nil) -> [PolicyFinding] {
    PolicyChecker.check(SourceText(name: "p.json", text: text), as: kind)
  }

  private static func identity(_ statement: String) -> String {
    #"{"Version":"2012-10-17","Statement":[\#(statement)]}"#
  }

  /// A statement, the code of the finding, its category, and what its hint or message holds.
  static let identityCases: [(String, String, PolicyFinding.Category, String)] = [
    (statement("Allow", "s3:GetObjct", on: "*"), "policy.unknown-action", .error, "`s3:GetObject`"),
    (statement("Allow", "s4:GetObject", on: "*"), "policy.unknown-service", .error, "s4"),
    (statement("Allow", "s3:Fetch*", on: "*"), "policy.unknown-action", .error, "matches no action"),
    (statement("Allow", "GetObject", on: "*"), "policy.malformed-action", .error, "service:Action"),
    (
      statement("Allow", "s3:GetObject", on: "arn:aws:s3:::b"), "policy.action-never-applies", .error,
      "GetObject"
    ),
    (statement("Allow", "s3:ListBucket", on: "arn:aws:s3:::b/k"), "", .error, ""),
    (
      statement("Allow", "s3:ListAllMyBuckets", on: "arn:aws:s3:::b"), "policy.action-needs-star", .error,
      "\"*\""
    ),
    (statement("Allow", "s3:GetObject", on: "my-bucket/*"), "policy.malformed-arn", .error, "no ARN"),
    (statement("Allow", "s3:GetObject", on: "arn:aws:s3::b"), "policy.malformed-arn", .error, "5 of the six"),
    (statement("Allow", "s3:GetObject", on: "arn:aws:*:::b/*"), "policy.arn-service", .error, "service"),
    (
      statement("Allow", "iam:GetUser", on: "arn:aws:iam::111122223333:us*/a"), "policy.arn-type", .error,
      "resource type"
    ),
    (
      statement("Allow", "s3:GetObject", on: "arn:aws:s3:::b/${aws:username"), "policy.variable-brace",
      .error, "brace"
    ),
    (
      statement("Allow", "s3:GetObject", on: "arn:aws:s3:::b/${aws:username, x}"), "policy.variable-form",
      .error, "quotes"
    ),
    (statement("Allow", "iam:PassRole", on: "*"), "policy.pass-role-star", .securityWarning, "any role"),
    (statement("Allow", "iam:*", on: "*"), "policy.pass-role-star", .securityWarning, "any role"),
    (
      #"{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}"#, "policy.allow-not-action", .securityWarning,
      "every other"
    ),
    (
      #"{"Effect":"Allow","Action":"s3:*","NotResource":"arn:aws:s3:::b"}"#, "policy.allow-not-resource",
      .securityWarning, ""
    ),
    (
      statement("Allow", "s3:*", principal: #""*""#), "policy.principal-in-identity", .error,
      "identity policy"
    ),
    (#"{"Effect":"Allow","Action":"s3:*"}"#, "policy.no-resource", .error, "Resource"),
    (
      #"{"Effect":"Allow","Action":["s3:Get*","s3:GetObject"],"Resource":"*"}"#, "policy.redundant-action",
      .suggestion, "s3:Get*"
    ),
    (
      #"{"Effect":"Allow","Action":"s3:GetObject","Resource":["arn:aws:s3:::b/*","arn:aws:s3:::b/k"]}"#,
      "policy.redundant-resource", .suggestion, "arn:aws:s3:::b/*"
    ),
    (
      statement("Allow", "s3:*") + "," + statement("Allow", "s3:GetObject", on: "arn:aws:s3:::b/k"),
      "policy.redundant-statement", .suggestion, "statement 1"
    ),
  ]

  @Test("actions, resources and grants of an identity policy", arguments: identityCases)
  func identity(text: String, code: String, category: PolicyFinding.Category, says: String) throws {
    let found = findings(Self.identity(text), as: .identity)
    guard !code.isEmpty else {
      #expect(!found.contains { $0.category == .error && $0.code != "policy.action-never-applies" })
      return
    }
    let finding = try #require(found.first { $0.code == code }, "\(found.map(\.code))")
    #expect(finding.category == category)
    #expect("\(finding.diagnostic.message) \(finding.diagnostic.hint ?? "")".contains(says))
    #expect(finding.diagnostic.range != nil)
  }

  /// A condition of an Allow of s3:GetObject, and the finding.
  static let conditionCases: [(String, String, PolicyFinding.Category)] = [
    (#"{"StringEqual":{"aws:username":"a"}}"#, "policy.unknown-operator", .error),
    (#"{"StringEquals":{"aws:TagKeys":"a"}}"#, "policy.set-operator", .error),
    (#"{"NullIfExists":{"aws:username":"true"}}"#, "policy.null-if-exists", .error),
    (#"{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}"#, "policy.private-address", .error),
    (#"{"IpAddress":{"aws:SourceIp":"203.0.113"}}"#, "policy.value-form", .error),
    (#"{"StringEquals":{"aws:usrname":"a"}}"#, "policy.unknown-key", .error),
    (#"{"StringEquals":{"s3:prefix":"a"}}"#, "policy.unsupported-key", .error),
    (#"{"ForAllValues:StringEquals":{"aws:username":"a"}}"#, "policy.for-all-single", .securityWarning),
    (#"{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}"#, "policy.for-all-unguarded", .securityWarning),
    (#"{"StringEquals":{"aws:username":"a*"}}"#, "policy.wildcard-without-like", .warning),
    (#"{"Bool":{"aws:SourceIp":"true"}}"#, "policy.type-mismatch", .warning),
    (#"{"ArnLike":{"aws:PrincipalArn":"role/x"}}"#, "policy.malformed-arn", .error),
    (#"{"StringEquals":{"aws:username":[]}}"#, "policy.empty-condition", .suggestion),
  ]

  @Test("conditions", arguments: conditionCases)
  func conditions(condition: String, code: String, category: PolicyFinding.Category) throws {
    let found = findings(
      Self.identity(statement("Allow", "s3:GetObject", condition: condition)), as: .identity)
    let finding = try #require(found.first { $0.code == code }, "\(found.map(\.code))")
    #expect(finding.category == category)
  }

  @Test("a guard with Null, IfExists, Like and a public address are fine")
  func fine() {
    let texts = [
      #"{"ForAllValues:StringEquals":{"aws:TagKeys":"a"},"Null":{"aws:TagKeys":"false"}}"#,
      #"{"StringLike":{"aws:username":"a*"}}"#, #"{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}"#,
      #"{"Bool":{"aws:SecureTransport":"true"}}"#,
      #"{"StringEquals":{"aws:PrincipalTag/team":"${aws:RequestTag/team}"}}"#,
    ]
    for condition in texts {
      let found = findings(
        Self.identity(statement("Allow", "s3:GetObject", condition: condition)), as: .identity)
      #expect(found.isEmpty, "\(condition) \(found.map(\.code))")
    }
  }

  @Test(
    "principals of resource and trust policies",
    arguments: [
      (
        #"{"AWS":"arn:aws:iam::111122223333:role/*"}"#, CheckedPolicyKind.resource,
        "policy.principal-wildcard"
      ),
      (#"{"AWS":"arn:aws:iam::111122223333:group/g"}"#, .resource, "policy.unsupported-principal"),
      (#"{"AWS":"lambda.amazonaws.com"}"#, .resource, "policy.unsupported-principal"),
      (#"{"AWS":"AROAEXAMPLEEXAMPLE000"}"#, .resource, "policy.orphaned-principal"),
      (#"{"Service":"*"}"#, .resource, "policy.unsupported-principal"),
      (#"{"Service":"cloudtrail.amazonaws.com"}"#, .resource, "policy.confused-deputy"),
    ])
  func principals(principal: String, kind: CheckedPolicyKind, code: String) {
    let text = Self.identity(statement("Allow", "s3:GetObject", on: "arn:aws:s3:::b/*", principal: principal))
    #expect(findings(text, as: kind).contains { $0.code == code })
  }

  @Test("trust policies: GitHub without sub, Resource, NotPrincipal; a plain EC2 trust is fine")
  func trust() {
    func trust(_ principal: String, _ more: String = "") -> [String] {
      findings(Self.identity(#"{"Effect":"Allow","Action":"sts:AssumeRole",\#(principal)\#(more)}"#)).map(
        \.code)
    }
    let github =
      #""Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}"#
    #expect(trust(github) == ["policy.github-sub"])
    #expect(
      trust(github, #","Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:me/x:*"}}"#)
        .isEmpty)
    #expect(trust(#""Principal":{"Service":"ec2.amazonaws.com"}"#).isEmpty)
    let withResource = findings(
      Self.identity(statement("Allow", "sts:AssumeRole", principal: #"{"AWS":"111122223333"}"#)), as: .trust)
    #expect(withResource.contains { $0.code == "policy.resource-in-trust" })
    #expect(trust(#""NotPrincipal":{"AWS":"111122223333"}"#).contains("policy.not-principal-in-trust"))
    #expect(trust(#""NotPrincipal":{"AWS":"111122223333"}"#).contains("policy.allow-not-principal"))
  }

  @Test("versions, sizes, characters, RCPs, the second factor")
  func documents() {
    let missing = findings(
      #"{"Statement":[\#(statement("Allow", "s3:GetObject", on: "arn:aws:s3:::b/${aws:username}"))]}"#)
    #expect(missing.map(\.code) == ["policy.missing-version", "policy.variable-in-2008"])
    #expect(findings(#"{"Version":"2008-10-17","Statement":[]}"#).map(\.code).contains("policy.old-version"))
    let long = String(repeating: "a", count: 6200)
    #expect(
      findings(Self.identity(statement("Allow", "s3:GetObject", on: "arn:aws:s3:::b/\(long)"))).contains {
        $0.code == "policy.too-long"
      })
    #expect(
      findings(Self.identity(statement("Allow", "s3:GetObject", on: "arn:aws:s3:::b/€"))).contains {
        $0.code == "policy.character"
      })
    let rcp = Self.identity(statement("Allow", "s3:*", principal: #"{"AWS":"111122223333"}"#))
    #expect(
      findings(rcp, as: .resourceControl).map(\.code).filter { $0.contains("rcp") } == [
        "policy.rcp-allow", "policy.rcp-principal",
      ])
    let deny = statement("Deny", "*", condition: #"{"Bool":{"aws:MultiFactorAuthPresent":"false"}}"#)
    #expect(findings(Self.identity(deny)).map(\.code) == ["policy.mfa-if-exists"])
    #expect(findings("{").first?.category == .error)
  }

  @Test("patterns that can overlap")
  func overlap() {
    #expect(GlobOverlap.overlap("arn:aws:s3:::b/*", "arn:aws:s3:::${BucketName}/${ObjectName}"))
    #expect(!GlobOverlap.overlap("arn:aws:s3:::b", "arn:aws:s3:::${BucketName}/${ObjectName}"))
    #expect(
      GlobOverlap.overlap("a*", "*b") && GlobOverlap.overlap("a?c", "ab*")
        && !GlobOverlap.overlap("a?c", "b*"))
    #expect(GlobOverlap.overlap("*", "") && GlobOverlap.overlap("**", "?") && !GlobOverlap.overlap("", "?"))
  }
}
