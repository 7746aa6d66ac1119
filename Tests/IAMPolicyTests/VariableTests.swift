import Testing

@testable import IAMPolicy

@Suite("policy variables: UG reference_policies_variables")
struct VariableTests {
  private func allowed(
    _ resource: String, asked: String, version: String = "2012-10-17", by caller: String = userARN,
    _ context: [String: ContextValue] = [:]
  ) throws -> Bool {
    let text = #"{"Version":"\#(version)","Statement":[\#(statement("Allow", "*", on: resource))]}"#
    let inputs = PolicyInputs(identityPolicies: [AttachedPolicy(name: "V", document: try document(text))])
    return inputs.evaluate(try request("s3:GetObject", on: asked, by: caller, owner: account, context))
      .isAllowed
  }

  @Test("a home folder for each user")
  func home() throws {
    let folder = "arn:aws:s3:::homes/${aws:username}/*"
    #expect(try allowed(folder, asked: "arn:aws:s3:::homes/ana/x"))
    #expect(try !allowed(folder, asked: "arn:aws:s3:::homes/bob/x"))
    #expect(try !allowed(folder, asked: "arn:aws:s3:::homes/ana/x", by: sessionARN))
    #expect(try !allowed(folder, asked: "arn:aws:s3:::homes/ana/x", version: "2008-10-17"))
    #expect(try allowed(folder, asked: "arn:aws:s3:::homes/${aws:username}/x", version: "2008-10-17"))
  }

  @Test(
    "escapes, defaults, case of names, and values that look like wildcards",
    arguments: [
      ("arn:aws:s3:::b/${*}", "arn:aws:s3:::b/*", nil, true),
      ("arn:aws:s3:::b/${*}", "arn:aws:s3:::b/x", nil, false),
      ("arn:aws:s3:::b/${?}", "arn:aws:s3:::b/?", nil, true),
      ("arn:aws:s3:::b/${$}{x}", "arn:aws:s3:::b/${x}", nil, true),
      ("arn:aws:s3:::b/${aws:PrincipalTag/team, 'all'}", "arn:aws:s3:::b/all", nil, true),
      ("arn:aws:s3:::b/${aws:PrincipalTag/team, 'all'}", "arn:aws:s3:::b/red", "red", true),
      ("arn:aws:s3:::b/${aws:PrincipalTag/team}", "arn:aws:s3:::b/red", "red", true),
      ("arn:aws:s3:::b/${AWS:principaltag/TEAM}", "arn:aws:s3:::b/red", "red", true),
      ("arn:aws:s3:::b/${aws:PrincipalTag/team}", "arn:aws:s3:::b/anything", "*", false),
      ("arn:aws:s3:::b/${aws:PrincipalTag/team}", "arn:aws:s3:::b/*", "*", true),
      ("arn:aws:s3:::b/${aws:PrincipalTag/team", "arn:aws:s3:::b/${aws:PrincipalTag/team", "red", true),
    ])
  func forms(resource: String, asked: String, team: String?, matches: Bool) throws {
    let context: [String: ContextValue] = team.map { ["aws:PrincipalTag/team": .single($0)] } ?? [:]
    #expect(try allowed(resource, asked: asked, context) == matches)
  }

  @Test("a key with several values can't be put in")
  func multivalued() throws {
    #expect(try !allowed("arn:aws:s3:::b/${k}", asked: "arn:aws:s3:::b/a", ["k": .many(["a"])]))
  }

  @Test("in conditions of strings and ARNs; a variable without a value voids the comparison, under Not, too")
  func conditions() throws {
    func holds(_ condition: String, _ context: [String: ContextValue]) throws -> Bool {
      PolicyInputs(identityPolicies: [try policy("V", statement(condition: condition))])
        .evaluate(try request("s3:GetObject", on: objectARN, by: userARN, owner: account, context)).isAllowed
    }
    let equal = #"{"StringEquals":{"s3:prefix":"${aws:username}"}}"#
    #expect(try holds(equal, ["s3:prefix": "ana"]) && !holds(equal, ["s3:prefix": "bob"]))
    let tag = #"{"StringNotEquals":{"aws:ResourceTag/team":"${aws:PrincipalTag/team}"}}"#
    #expect(try holds(tag, ["aws:ResourceTag/team": "red", "aws:PrincipalTag/team": "blue"]))
    #expect(try !holds(tag, ["aws:ResourceTag/team": "red"]))
    let number = #"{"NumericEquals":{"k":"${aws:username}"}}"#
    #expect(try !holds(number, ["k": "ana"]))
    let arn = #"{"ArnLike":{"k":"arn:aws:iam::*:user/${aws:username}"}}"#
    #expect(try holds(arn, ["k": .single(userARN)]))
    let ignoring = #"{"StringEqualsIgnoreCase":{"k":"X-${aws:username}"}}"#
    #expect(try holds(ignoring, ["k": "x-ANA"]))
  }

  @Test("NotResource with a variable that has no value does not apply")
  func notResource() throws {
    let text = #"{"Effect":"Allow","Action":"*","NotResource":"arn:aws:s3:::b/${aws:PrincipalTag/team}"}"#
    let inputs = PolicyInputs(identityPolicies: [try policy("V", text)])
    #expect(!inputs.evaluate(try request()).isAllowed)
    #expect(inputs.evaluate(try request(by: userARN, ["aws:PrincipalTag/team": "red"])).isAllowed)
  }

  @Test("the keys that a request lacks are told")
  func missing() throws {
    let text = statement(
      "Allow", "s3:*", on: "arn:aws:s3:::reports/${aws:PrincipalTag/team}/*",
      condition: #"{"Bool":{"aws:MultiFactorAuthPresent":"true"},"StringEquals":{"aws:username":"ana"}}"#)
    let elsewhere = statement("Allow", "ec2:*", condition: #"{"StringEquals":{"ec2:Region":"x"}}"#)
    let decision = PolicyInputs(identityPolicies: [try policy("P", text, elsewhere)]).evaluate(try request())
    #expect(decision.missingContextKeys == ["aws:MultiFactorAuthPresent", "aws:PrincipalTag/team"])
  }
}
