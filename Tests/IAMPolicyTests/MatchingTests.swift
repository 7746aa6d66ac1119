import Testing

@testable import IAMPolicy

@Suite("actions: UG reference_policies_elements_action, _notaction")
struct ActionMatchingTests {
  @Test(
    "case does not matter, * is any run, ? one character",
    arguments: [
      ("s3:GetObject", "s3:GetObject", true), ("S3:getobject", "s3:GetObject", true),
      ("s3:Get*", "s3:GetObject", true),
      ("s3:*Object", "s3:GetObject", true), ("s3:G?tObject", "s3:GetObject", true),
      ("s3:?", "s3:GetObject", false),
      ("*", "s3:GetObject", true), ("*:*", "s3:GetObject", true), ("s*:GetObject", "s3:GetObject", true),
      ("s3:GetObject*", "s3:GetObject", true), ("s3:GetObject", "s3:GetObjectAcl", false),
      ("GetObject", "s3:GetObject", false), ("s3", "s3:GetObject", false), ("s3:", "s3:GetObject", false),
      ("s3:GetObject ", "s3:GetObject", false), ("s3:Get*,Put*", "s3:GetObject", false),
      ("*Object", "s3:GetObject", false),
    ])
  func patterns(pattern: String, action: String, matches: Bool) throws {
    let allow = PolicyInputs(identityPolicies: [try policy("P", statement("Allow", pattern))])
    #expect(allow.evaluate(try request(action)).isAllowed == matches)
    let not = #"{"Effect":"Allow","NotAction":"\#(pattern)","Resource":"*"}"#
    #expect(
      PolicyInputs(identityPolicies: [try policy("N", not)]).evaluate(try request(action)).isAllowed
        != matches)
  }

  @Test("NotAction of one service is every action of every other; under Deny it grants nothing")
  func notAction() throws {
    let inputs = { (effect: String) throws in
      PolicyInputs(identityPolicies: [
        try policy("N", #"{"Effect":"\#(effect)","NotAction":"iam:*","Resource":"*"}"#)
      ])
    }
    #expect(try inputs("Allow").evaluate(request("s3:GetObject")).isAllowed)
    #expect(try !inputs("Allow").evaluate(request("iam:GetUser", on: "*")).isAllowed)
    #expect(try inputs("Deny").evaluate(request("s3:GetObject")).verdict == .explicitlyDenied)
    #expect(try inputs("Deny").evaluate(request("iam:GetUser", on: "*")).verdict == .implicitlyDenied)
  }
}

@Suite("resources: UG reference_policies_elements_resource")
struct ResourceMatchingTests {
  @Test(
    "the segments are compared one by one; * crosses / and, at a segment's end, colons",
    arguments: [
      ("*", "*", true), ("arn:aws:s3:::b/k", "*", false), ("*", "arn:aws:s3:::b/k", true),
      ("arn:aws:s3:::b/*", "arn:aws:s3:::b/x/y", true), ("arn:aws:s3:::b/*", "arn:aws:s3:::b/", true),
      ("arn:aws:s3:::b/*", "arn:aws:s3:::b", false), ("arn:aws:s3:::b*", "arn:aws:s3:::b/x", true),
      ("arn:aws:s3:::B/k", "arn:aws:s3:::b/k", false), ("arn:aws:s3:::b/?", "arn:aws:s3:::b/ä", true),
      ("arn:aws:s3:::b/??", "arn:aws:s3:::b/😂", false), ("arn:aws:s3:*", "arn:aws:s3:::b/k", true),
      ("arn:aws:*", "arn:aws:s3:::b/k", true), ("arn:aws:ec2:*", "arn:aws:s3:::b/k", false),
      ("arn:aws:ec2:*:111122223333:instance/*", "arn:aws:ec2:eu-west-1:111122223333:instance/i-1", true),
      ("arn:aws:ec2:us-*-1:111122223333:instance/*", "arn:aws:ec2:us-east-1:111122223333:instance/i-1", true),
      (
        "arn:aws:ec2:us-*-1:111122223333:instance/*", "arn:aws:ec2:us-east-2:111122223333:instance/i-1", false
      ),
      ("arn:aws:ec2:*:444455556666:instance/*", "arn:aws:ec2:eu-west-1:111122223333:instance/i-1", false),
      ("arn:aws:sns:*:111122223333:t", "arn:aws:sns:eu-west-1:111122223333:t", true),
      (
        "arn:aws:logs:eu-west-1:111122223333:log-group:a:*",
        "arn:aws:logs:eu-west-1:111122223333:log-group:a:log-stream:b", true
      ),
      (
        "arn:aws:logs:eu-west-1:111122223333:log-group:a",
        "arn:aws:logs:eu-west-1:111122223333:log-group:a:b", false
      ),
      ("ARN:AWS:S3:::b", "arn:aws:s3:::b", true), ("arn:aws-cn:s3:::b", "arn:aws:s3:::b", false),
    ])
  func patterns(pattern: String, resource: String, matches: Bool) throws {
    let allow = PolicyInputs(identityPolicies: [try policy("P", statement("Allow", "*", on: pattern))])
    #expect(allow.evaluate(try request("x:Y", on: resource)).isAllowed == matches)
    let not = #"{"Effect":"Allow","Action":"*","NotResource":"\#(pattern)"}"#
    let except = PolicyInputs(identityPolicies: [try policy("N", not)])
    #expect(except.evaluate(try request("x:Y", on: resource)).isAllowed != matches)
  }
}

@Suite("principals: UG reference_policies_elements_principal, _notprincipal")
struct PrincipalMatchingTests {
  /// Evaluated on a cross-account bucket with an identity policy that allows all, so that only the Principal decides.
  static func allowed(_ element: String, by caller: String, owner: String = other) throws -> Bool {
    let text = #"{"Effect":"Allow","Action":"*","Resource":"*",\#(element)}"#
    let inputs = PolicyInputs(
      identityPolicies: [try policy("All", statement("Allow", "*"))], resourcePolicy: try policy("B", text),
      sessionPolicies: caller == federatedARN ? [try policy("S", statement("Allow", "*"))] : [])
    return inputs.evaluate(try request(by: caller, owner: owner)).isAllowed
  }

  @Test(
    "who is named",
    arguments: [
      (#""Principal":"*""#, userARN, true), (#""Principal":{"AWS":"*"}"#, sessionARN, true),
      (#""Principal":{"AWS":"111122223333"}"#, userARN, true),
      (#""Principal":{"AWS":"arn:aws:iam::111122223333:root"}"#, sessionARN, true),
      (#""Principal":{"AWS":"444455556666"}"#, userARN, false),
      (#""Principal":{"AWS":"arn:aws:iam::111122223333:user/ana"}"#, userARN, true),
      (#""Principal":{"AWS":"arn:aws:iam::111122223333:user/Ana"}"#, userARN, false),
      (#""Principal":{"AWS":"arn:aws:iam::111122223333:user/*"}"#, userARN, false),
      (#""Principal":{"AWS":["444455556666","arn:aws:iam::111122223333:user/ana"]}"#, userARN, true),
      (#""Principal":{"AWS":"arn:aws:iam::111122223333:role/team/reader"}"#, sessionARN, true),
      (#""Principal":{"AWS":"arn:aws:iam::111122223333:role/reader"}"#, sessionARN, true),
      (#""Principal":{"AWS":"arn:aws:iam::111122223333:role/other"}"#, sessionARN, false),
      (#""Principal":{"AWS":"arn:aws:iam::444455556666:role/reader"}"#, sessionARN, false),
      (#""Principal":{"AWS":"arn:aws:sts::111122223333:assumed-role/reader/tuesday"}"#, sessionARN, true),
      (#""Principal":{"AWS":"arn:aws:sts::111122223333:assumed-role/reader/monday"}"#, sessionARN, false),
      (#""Principal":{"AWS":"arn:aws:iam::111122223333:user/ana"}"#, federatedARN, true),
      (#""Principal":{"Service":"lambda.amazonaws.com"}"#, userARN, false),
      (#""Principal":{"Service":"lambda.amazonaws.com"}"#, "lambda.amazonaws.com", true),
      (#""Principal":{"Service":"lambda.amazonaws.com"}"#, "ec2.amazonaws.com", false),
      (#""Principal":{"Federated":"accounts.google.com"}"#, "accounts.google.com", true),
      (#""Principal":{"Federated":"accounts.google.com"}"#, "graph.facebook.com", false),
      (#""Principal":{"AWS":"111122223333"}"#, "*", false), (#""Principal":"*""#, "*", true),
      (#""Principal":{"AWS":"*"}"#, "*", true), (#""Principal":{"Service":"ec2.amazonaws.com"}"#, "*", false),
      (#""NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/ana"}"#, userARN, false),
      (#""NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/bob"}"#, userARN, true),
      (#""NotPrincipal":{"AWS":"arn:aws:iam::111122223333:role/reader"}"#, sessionARN, false),
      (#""NotPrincipal":"*""#, userARN, false),
    ])
  func named(element: String, caller: String, matches: Bool) throws {
    #expect(try Self.allowed(element, by: caller) == matches)
  }

  @Test("a statement of a resource policy without Principal names nobody (noPrincipalElement)")
  func nobody() throws {
    let inputs = PolicyInputs(resourcePolicy: try policy("B", statement("Allow", "*")))
    #expect(!inputs.evaluate(try request()).isAllowed)
  }

  @Test(
    "Deny with NotPrincipal always denies a caller with a permissions boundary (access_policies_boundaries)")
  func notPrincipalAndBoundary() throws {
    let deny = #"{"Effect":"Deny","Action":"*","Resource":"*","NotPrincipal":{"AWS":"\#(userARN)"}}"#
    var inputs = PolicyInputs(
      identityPolicies: [try policy("All", statement("Allow", "*"))], resourcePolicy: try policy("B", deny))
    #expect(inputs.evaluate(try request()).isAllowed)
    inputs.permissionBoundaries = [try policy("PB", statement("Allow", "*"))]
    #expect(inputs.evaluate(try request()).verdict == .explicitlyDenied)
  }

  @Test(
    "an account in NotPrincipal alone does not spare its users (reference_policies_elements_notprincipal)")
  func notPrincipalAccount() throws {
    let deny = #"{"Effect":"Deny","Action":"*","Resource":"*","NotPrincipal":{"AWS":"111122223333"}}"#
    let inputs = PolicyInputs(
      identityPolicies: [try policy("All", statement("Allow", "*"))], resourcePolicy: try policy("B", deny))
    #expect(inputs.evaluate(try request()).verdict == .explicitlyDenied)
    #expect(inputs.evaluate(try request(by: "arn:aws:iam::111122223333:root")).isAllowed)
  }
}
