import Diagnostics
import Testing

@testable import IAMPolicy

@Suite("policy check: names, forms, sizes, and silence where nothing is wrong")
struct CheckerNamesTests {
  private func findings(_ text: String, as kind: CheckedPolicyKind? = nil) -> [PolicyFinding] {
    PolicyChecker.check(SourceText(name: "p.json", text: text), as: kind)
  }

  private static func policy(_ statements: String...) -> String {
    #"{"Version":"2012-10-17","Statement":[\#(statements.joined(separator: ","))]}"#
  }

  @Test(
    "unknown names get the nearest real one",
    arguments: [
      (
        statement("Allow", "iam:GetRole", on: "arn:aws:iam::111122223333:rol/a"),
        "policy.unknown-resource-type",
        "did you mean `role`?"
      ),
      (
        statement("Allow", "dynamodb:*", on: "arn:aws:dynamodb:eu-west-1:111122223333:tabel/a"),
        "policy.unknown-resource-type", "did you mean `table`?"
      ),
      (
        statement("Allow", "s3:GetObject", on: "arn:awss:s3:::b/*"), "policy.arn-partition",
        "did you mean `aws`?"
      ),
      (
        statement("Allow", "dynamodb:*", on: "arn:aws:dynamdb:eu-west-1:111122223333:table/a"),
        "policy.unknown-service", "dynamodb"
      ),
      (
        statement("Allow", "s3:GetObject", condition: #"{"StringEqualz":{"aws:username":"a"}}"#),
        "policy.unknown-operator", "did you mean `StringEquals`?"
      ),
      (
        statement("Allow", "s3:GetObject", condition: #"{"ForAnyValues:StringEquals":{"aws:TagKeys":"a"}}"#),
        "policy.unknown-operator", "did you mean `ForAnyValue:StringEquals`?"
      ),
      (
        statement(
          "Allow", "ec2:RunInstances", condition: #"{"StringEquals":{"ec2:InstanceTyp":"t3.micro"}}"#),
        "policy.unknown-key", "did you mean `ec2:InstanceType`?"
      ),
      (#"{"Effect":"Alow","Action":"*","Resource":"*"}"#, "policy.effect", "write \"Allow\""),
      (#"{"Efect":"Allow","Action":"*","Resource":"*"}"#, "policy.unknown-element", "did you mean `Effect`?"),
      (
        #"{"Sid":"has a space","Effect":"Deny","Action":"*","Resource":"*"}"#, "policy.sid-form",
        "`hasaspace`"
      ),
    ])
  func nearest(statement: String, code: String, hint: String) throws {
    let found = findings(Self.policy(statement), as: .identity)
    let finding = try #require(found.first { $0.code == code }, "\(found.map(\.code))")
    #expect(finding.category == .error)
    #expect(finding.diagnostic.hint?.contains(hint) == true, "\(finding.diagnostic.hint ?? "")")
    #expect((finding.diagnostic.range?.start.column ?? 0) > 1)
  }

  /// Policies of AWS's own guides and of everyday use.
  static let sane: [(String, CheckedPolicyKind)] = [
    (
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::homes/${aws:username}/*"}}"#,
      .identity
    ),
    (
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::homes","Condition":{"StringLike":{"s3:prefix":["${aws:username}/*"]}}}]}"#,
      .identity
    ),
    (
      #"{"Version":"2012-10-17","Statement":[{"Sid":"DenyAllExceptListedIfNoMFA","Effect":"Deny","NotAction":["iam:CreateVirtualMFADevice","iam:EnableMFADevice","sts:GetSessionToken"],"Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}]}"#,
      .identity
    ),
    (
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/EC2-*","Condition":{"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}}]}"#,
      .identity
    ),
    (
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ec2:RunInstances","Resource":["arn:aws:ec2:*:*:instance/*","arn:aws:ec2:*:*:volume/*"],"Condition":{"StringEquals":{"aws:RequestTag/team":"red"},"ForAllValues:StringEquals":{"aws:TagKeys":["team","cost"]}}}]}"#,
      .identity
    ),
    (
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["dynamodb:GetItem","dynamodb:Query"],"Resource":"arn:aws:dynamodb:eu-west-1:111122223333:table/orders","Condition":{"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":["${aws:userid}"]},"Null":{"dynamodb:LeadingKeys":"false"}}}]}"#,
      .identity
    ),
    (
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"secretsmanager:GetSecretValue","Resource":"*","Condition":{"StringEquals":{"secretsmanager:ResourceTag/team":"${aws:PrincipalTag/team}"}}}]}"#,
      .identity
    ),
    (
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ec2:CreateNetworkInterface","Resource":"*","Condition":{"StringEquals":{"glue:RoleAssumedBy":"glue.amazonaws.com"}}}]}"#,
      .identity
    ),
    (
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#,
      .trust
    ),
    (
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"12345"}}}]}"#,
      .trust
    ),
    (
      #"{"Version":"2012-10-17","Statement":[{"Sid":"AllowSSLRequestsOnly","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}"#,
      .resource
    ),
    (
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:eu-west-1:111122223333:q","Condition":{"ArnEquals":{"aws:SourceArn":"arn:aws:sns:eu-west-1:111122223333:t"}}}]}"#,
      .resource
    ),
    (
      #"{"Version":"2012-10-17","Statement":[{"Sid":"Enable IAM User Permissions","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"}]}"#,
      .resource
    ),
    (
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#,
      .serviceControl
    ),
    (
      #"{"Version":"2012-10-17","Statement":[{"Sid":"EuropeOnly","Effect":"Deny","NotAction":["iam:*","sts:*"],"Resource":"*","Condition":{"StringNotLike":{"aws:RequestedRegion":"eu-*"}}}]}"#,
      .serviceControl
    ),
    (
      #"{"Version":"2012-10-17","Statement":[{"Sid":"OurOrgOnly","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-1"},"BoolIfExists":{"aws:PrincipalIsAWSService":"false"}}}]}"#,
      .resourceControl
    ),
    (
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}"#,
      .endpoint
    ),
  ]

  @Test("nothing is said of a policy with nothing wrong", arguments: sane)
  func silence(text: String, kind: CheckedPolicyKind) {
    #expect(findings(text, as: kind).map(\.code).isEmpty)
  }

  @Test(
    "rules of organization policies",
    arguments: [
      (
        statement("Deny", "s3:*", principal: #""*""#), CheckedPolicyKind.serviceControl,
        "policy.principal-in-identity"
      ),
      (
        #"{"Effect":"Deny","NotAction":"s3:*","Principal":"*","Resource":"*"}"#, .resourceControl,
        "policy.rcp-not-action"
      ),
      (statement("Deny", "s3:*"), .resourceControl, "policy.no-principal"),
      (statement("Allow", "s3:*", principal: #""*""#), .resourceControl, "policy.rcp-allow"),
    ])
  func organization(statement: String, kind: CheckedPolicyKind, code: String) {
    #expect(findings(Self.policy(statement), as: kind).contains { $0.code == code })
  }

  @Test("an RCP is of 2012-10-17; an SCP counts its white space")
  func organizationDocuments() {
    let old = #"{"Version":"2008-10-17","Statement":[\#(statement("Deny", "s3:*", principal: #""*""#))]}"#
    #expect(findings(old, as: .resourceControl).contains { $0.code == "policy.rcp-version" })
    let spaced = Self.policy(statement("Deny", "s3:*")).replacing(
      ",", with: "," + String(repeating: " ", count: 2000))
    #expect(findings(spaced, as: .serviceControl).contains { $0.code == "policy.too-long" })
    #expect(!findings(spaced, as: .identity).contains { $0.code == "policy.too-long" })
  }

  @Test("who is everyone: open buckets and roles")
  func everyone() {
    let open = Self.policy(statement("Allow", "s3:GetObject", on: "arn:aws:s3:::b/*", principal: #""*""#))
    #expect(findings(open, as: .resource).map(\.code) == ["policy.everyone"])
    #expect(findings(open, as: .endpoint).isEmpty)
    let trust = Self.policy(#"{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}"#)
    #expect(findings(trust, as: .trust).map(\.code) == ["policy.everyone"])
  }

  @Test("a queue's policy has 8,192 characters and 20 statements, a key's 32,768")
  func services() {
    let queue = "arn:aws:sqs:eu-west-1:111122223333:q"
    let many = (0..<21).map { _ in
      statement("Deny", "sqs:SendMessage", on: queue, principal: #"{"AWS":"111122223333"}"#)
    }
    let text = #"{"Version":"2012-10-17","Statement":[\#(many.joined(separator: ","))]}"#
    #expect(findings(text, as: .resource).contains { $0.code == "policy.too-many-statements" })
    let long = String(repeating: "a", count: 9000)
    func codes(_ action: String) -> [String] {
      findings(
        Self.policy(statement("Deny", action, on: "*", principal: #""*""#)).replacing(
          #""Version""#, with: #""Id":"\#(long)","Version""#), as: .resource
      ).map(\.code)
    }
    #expect(codes("sqs:SendMessage").contains("policy.too-long"))
    #expect(!codes("kms:Decrypt").contains("policy.too-long"))
  }

  @Test("inline policies count together, white space not counted")
  func totals() throws {
    let text = Self.policy(
      statement("Allow", "s3:GetObject", on: "arn:aws:s3:::b/\(String(repeating: "a", count: 1000))"))
    let source = SourceText(name: "p.json", text: text.replacing(",", with: ",      "))
    var user = PolicyTotal(inlineOf: .user)
    let findings = (0..<3).map { _ in user.add(source) }
    #expect(findings[0] == nil && findings[2] == nil, "it is said once")
    let finding = try #require(findings[1])
    #expect(finding.code == "policy.total-too-long" && finding.diagnostic.range != nil)
    #expect(user.characters == 3 * text.count && user.limit == 2048)
    var group = PolicyTotal(inlineOf: .group)
    let none = (0..<4).allSatisfy { _ in group.add(source) == nil }
    #expect(none)
  }

  @Test("a hostile document of many patterns is checked in bounded time")
  func hostile() {
    let actions = (0..<800).map { #""s3:GetObject","ec2:RunInstances\#($0 % 2 == 0 ? "" : "*")""# }.joined(
      separator: ",")
    let resources = (0..<99).map { #""arn:aws:ec2:*:*:\#(String(repeating: "*a", count: 60))\#($0)""# }
      .joined(
        separator: ",")
    let text =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":[\#(actions)],"Resource":[\#(resources)]}]}"#
    let clock = ContinuousClock()
    let elapsed = clock.measure { #expect(findings(text, as: .identity).count <= 600) }
    #expect(elapsed < .seconds(60), "took \(elapsed)")
  }
}
