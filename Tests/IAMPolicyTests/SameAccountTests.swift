import Testing

@testable import IAMPolicy

@Suite("one account: UG reference_policies_evaluation-logic")
struct SameAccountTests {
  @Test("nothing allows: implicit deny; one Allow: allowed; a Deny beats every Allow")
  func order() throws {
    #expect(PolicyInputs().evaluate(try request()).verdict == .implicitlyDenied)
    let allow = PolicyInputs(identityPolicies: [try policy("A", statement())])
    #expect(allow.evaluate(try request()).verdict == .allowed)
    let both = PolicyInputs(identityPolicies: [try policy("A", statement(), statement("Deny", "s3:*"))])
    let decision = both.evaluate(try request())
    #expect(decision.verdict == .explicitlyDenied)
    #expect(decision.blockedBy == [.identity])
    #expect(decision.decidedBy.map(\.name) == ["A:2"])
  }

  @Test("the nearest miss names the statement and what keeps it from matching")
  func nearest() throws {
    let bucket = try policy("OneBucket", statement("Allow", "s3:GetObject", on: "arn:aws:s3:::reports/*"))
    let decision = PolicyInputs(identityPolicies: [bucket]).evaluate(try request("s3:PutObject"))
    let miss = try #require(decision.nearestMiss)
    #expect(miss.reference.name == "OneBucket:1" && miss.suffices && !miss.forbids)
    #expect(miss.explanation.action.reason == "`s3:PutObject` is not `s3:GetObject`")
    #expect(decision.lever?.sentence == "add s3:PutObject to OneBucket:1")
    #expect(
      decision.accessDenied()?.message
        == "User: \(userARN) is not authorized to perform: s3:PutObject on resource: \"\(objectARN)\" because no identity-based policy allows the s3:PutObject action"
    )
  }

  @Test("a deny for want of a second factor says what it needs")
  func secondFactor() throws {
    let guardian = try policy(
      "RequireMFA",
      statement("Deny", "*", condition: #"{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}"#))
    let inputs = PolicyInputs(identityPolicies: [guardian, try policy("All", statement("Allow", "*"))])
    let decision = inputs.evaluate(try request("s3:GetObject", ["aws:MultiFactorAuthPresent": "false"]))
    let miss = try #require(decision.nearestMiss)
    #expect(miss.sentence == "would be allowed if aws:MultiFactorAuthPresent were true")
    #expect(decision.lever?.sentence == "get a session with a code, `aws sts get-session-token`")
    #expect(inputs.evaluate(try request("s3:GetObject", ["aws:multifactorauthpresent": "true"])).isAllowed)
  }
}
