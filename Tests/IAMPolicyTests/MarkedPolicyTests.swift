import Testing

@testable import IAMPolicy

@Suite("the text of a policy, with marks")
struct MarkedPolicyTests {
  private func marked(_ inputs: PolicyInputs, _ request: AuthorizationRequest) throws -> [MarkedPolicy] {
    inputs.evaluate(request).markedPolicies
  }

  @Test("what fails has its reason, what is spared is not blamed, other actions are left out")
  func marks() throws {
    let text = #"""
      {"Effect":"Allow","Action":["s3:PutObject","s3:Get*"],"Resource":["arn:aws:s3:::reports/*"],
       "Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"},"StringEquals":{"aws:username":["ana","bob"]}}}
      """#
    let other = statement("Allow", "ec2:*")
    let inputs = PolicyInputs(identityPolicies: [try policy("P", other, text)])
    let policies = try marked(inputs, request())
    #expect(policies.map(\.policy.name) == ["P"])
    let lines = try #require(policies.first?.lines)
    func line(_ part: String) throws -> MarkedPolicy.Line {
      try #require(lines.first { $0.text.contains(part) })
    }
    #expect(!lines.contains { $0.text.contains("ec2:*") })
    #expect(try line("s3:Get*").mark == .matches && line("s3:PutObject").mark == .spare)
    #expect(try line("arn:aws:s3:::reports/*").mark == .matches)
    let factor = try line("aws:MultiFactorAuthPresent")
    #expect(factor.mark == .fails && factor.reason == "the request has no `aws:MultiFactorAuthPresent`")
    #expect(try line("\"ana\"").mark == .matches && line("\"bob\"").mark == .spare)
    #expect(lines.map(\.number) == lines.map(\.number).sorted())
  }

  @Test("of NotAction the pattern that excludes is to blame")
  func negated() throws {
    let text = #"{"Effect":"Allow","NotAction":["iam:*","s3:*"],"Resource":"*"}"#
    let lines = try marked(PolicyInputs(identityPolicies: [try policy("N", text)]), request()).first?.lines
    #expect(lines?.first { $0.text.contains("s3:*") }?.mark == .fails)
    let action = lines?.first { $0.text.contains("NotAction") }
    #expect(action?.mark == .fails && action?.reason == "`s3:GetObject` is excluded by `s3:*`")
  }

  @Test("an allowed call shows what allowed it, a denial across accounts also what did")
  func both() throws {
    let allow = PolicyInputs(identityPolicies: [try policy("A", statement())])
    #expect(try marked(allow, request()).map(\.policy.name) == ["A"])
    let bucket = try policy("B", statement(principal: #"{"AWS":"111122223333"}"#))
    let inputs = PolicyInputs(
      identityPolicies: [try policy("I", statement("Allow", "ec2:*"))], resourcePolicy: bucket)
    #expect(try marked(inputs, request(owner: other)).map(\.policy.name).contains("B"))
  }
}

@Suite("the two sides of a call across accounts: UG reference_policies_evaluation-logic-cross-account")
struct AccountSidesTests {
  @Test(
    "each side tells what blocks it",
    arguments: [(true, true), (true, false), (false, true), (false, false)])
  func sides(own: Bool, theirs: Bool) throws {
    let inputs = PolicyInputs(
      identityPolicies: own ? [try policy("I", statement())] : [],
      resourcePolicy: theirs ? try policy("B", statement(principal: #"{"AWS":"111122223333"}"#)) : nil)
    let sides = try #require(inputs.evaluate(request(owner: other)).sides)
    #expect(sides.principalAccount == account && sides.resourceAccount == other)
    #expect(sides.principalBlockedBy == (own ? [] : [.identity]))
    #expect(sides.resourceBlockedBy == (theirs ? [] : [.resource]))
  }

  @Test("one account has no sides")
  func one() throws { #expect(PolicyInputs().evaluate(try request()).sides == nil) }
}
