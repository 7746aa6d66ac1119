import Testing

@testable import IAMPolicy

@Suite("two accounts: UG reference_policies_evaluation-logic-cross-account")
struct CrossAccountTests {
  private func inputs(identity: Bool, resource: String?) throws -> PolicyInputs {
    PolicyInputs(
      identityPolicies: [try policy("I", statement("Allow", identity ? "s3:*" : "ec2:*"))],
      resourcePolicy: try resource.map { try policy("B", statement("Allow", "s3:*", principal: $0)) })
  }

  @Test(
    "both sides must allow, whoever the resource policy names",
    arguments: [
      (true, #"{"AWS":"111122223333"}"#, true), (true, #"{"AWS":"\#(userARN)"}"#, true),
      (true, #""*""#, true),
      (false, #"{"AWS":"\#(userARN)"}"#, false), (false, #""*""#, false),
      (false, #"{"AWS":"111122223333"}"#, false),
      (true, #"{"AWS":"444455556666"}"#, false),
    ])
  func both(identity: Bool, principal: String, allowed: Bool) throws {
    #expect(
      try inputs(identity: identity, resource: principal).evaluate(request(owner: other)).isAllowed == allowed
    )
  }

  @Test("without a resource policy the resource's account does not allow")
  func none() throws {
    let decision = try inputs(identity: true, resource: nil).evaluate(request(owner: other))
    #expect(decision.verdict == .implicitlyDenied && decision.blockedBy == [.resource])
  }

  @Test("the caller's boundary, session policy and SCPs count, the resource's RCPs count")
  func guardrails() throws {
    let silent = try policy("S", statement("Allow", "ec2:*"))
    let base = try inputs(identity: true, resource: #"{"AWS":"\#(sessionARN)"}"#)
    let call = try request(by: sessionARN, owner: other)
    #expect(base.evaluate(call).isAllowed)
    var boundary = base
    boundary.permissionBoundaries = [silent]
    #expect(boundary.evaluate(call).blockedBy == [.boundary])
    var session = base
    session.sessionPolicies = [silent]
    #expect(session.evaluate(call).blockedBy == [.session])
    var scp = base
    scp.serviceControlLevels = [PolicyLevel(policies: [silent])]
    #expect(scp.evaluate(call).blockedBy == [.serviceControl])
    var rcp = base
    rcp.resourceControlLevels = [
      PolicyLevel(policies: [try policy("R", statement("Deny", "s3:*", principal: #""*""#))])
    ]
    #expect(
      rcp.evaluate(call).blockedBy == [.resourceControl] && rcp.evaluate(call).verdict == .explicitlyDenied)
  }

  @Test("the resource's account is the ARN's, unless it is given")
  func owner() throws {
    let queue = "arn:aws:sqs:eu-west-1:444455556666:q"
    let inputs = PolicyInputs(identityPolicies: [try policy("I", statement("Allow", "*"))])
    #expect(!inputs.evaluate(try request("sqs:SendMessage", on: queue, owner: nil)).isAllowed)
    #expect(inputs.evaluate(try request("s3:GetObject", on: objectARN, owner: nil)).isAllowed)
  }
}

@Suite("callers without an identity side: UG reference_policies_elements_principal, facts C")
struct OutsideCallerTests {
  @Test(
    "services and anonymous callers need the resource's policy only",
    arguments: [("lambda.amazonaws.com", #"{"Service":"lambda.amazonaws.com"}"#), ("*", #""*""#)])
  func resourceOnly(caller: String, principal: String) throws {
    let open = PolicyInputs(resourcePolicy: try policy("B", statement("Allow", "s3:*", principal: principal)))
    #expect(open.evaluate(try request(by: caller)).isAllowed)
    let closed = PolicyInputs(identityPolicies: [try policy("I", statement("Allow", "*"))])
    #expect(closed.evaluate(try request(by: caller)).blockedBy == [.resource])
  }

  @Test("service control policies do not reach them, resource control policies do")
  func organizations() throws {
    let deny = try policy("D", statement("Deny", "*", principal: #""*""#))
    var inputs = PolicyInputs(resourcePolicy: try policy("B", statement("Allow", "*", principal: #""*""#)))
    inputs.serviceControlLevels = [PolicyLevel(policies: [try policy("D", statement("Deny", "*"))])]
    #expect(inputs.evaluate(try request(by: "*")).isAllowed)
    inputs.resourceControlLevels = [PolicyLevel(policies: [deny])]
    #expect(inputs.evaluate(try request(by: "*")).blockedBy == [.resourceControl])
  }
}

@Suite("organizations: UG organizations_manage_policies_scps, _rcps")
struct OrganizationTests {
  private func scp(_ levels: [[String]]) throws -> PolicyInputs {
    PolicyInputs(
      identityPolicies: [try policy("Admin", statement("Allow", "*"))],
      serviceControlLevels: try levels.map { texts in
        PolicyLevel(policies: try texts.enumerated().map { try policy("scp\($0)", $1) })
      })
  }

  @Test("every level needs an allow; a level with nothing denies; no level, no organization")
  func levels() throws {
    let (open, ec2, deny) = (statement("Allow", "*"), statement("Allow", "ec2:*"), statement("Deny", "s3:*"))
    func verdict(_ levels: [[String]]) throws -> Verdict { try scp(levels).evaluate(request()).verdict }
    #expect(try verdict([]) == .allowed)
    #expect(try verdict([[open], [open], [open]]) == .allowed)
    #expect(try verdict([[open], [ec2], [open]]) == .implicitlyDenied)
    #expect(try verdict([[open], [], [open]]) == .implicitlyDenied)
    #expect(try verdict([[open], [open, deny], [open]]) == .explicitlyDenied)
    #expect(try verdict([[ec2, open]]) == .allowed)
  }

  @Test("an SCP never grants, and limits root, too")
  func root() throws {
    let root = "arn:aws:iam::111122223333:root"
    #expect(try PolicyInputs().evaluate(request(by: root)).isAllowed)
    #expect(
      try scp([[statement("Allow", "ec2:*")]]).evaluate(request(by: root)).blockedBy == [.serviceControl])
    #expect(
      try !PolicyInputs(serviceControlLevels: [PolicyLevel(policies: [policy("F", statement("Allow", "*"))])])
        .evaluate(request()).isAllowed)
  }

  @Test("service-linked roles are not limited")
  func serviceLinked() throws {
    let inputs = try scp([[statement("Deny", "*")]])
    let role = "arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForAutoScaling/AutoScaling"
    #expect(inputs.evaluate(try request(by: role)).isAllowed)
  }

  @Test("RCPFullAWSAccess is implied at each level, so an RCP can only deny")
  func resourceControl() throws {
    var inputs = PolicyInputs(identityPolicies: [try policy("I", statement("Allow", "*"))])
    inputs.resourceControlLevels = [PolicyLevel(policies: []), PolicyLevel(policies: [])]
    #expect(inputs.evaluate(try request()).isAllowed)
    let deny = statement(
      "Deny", "s3:*", principal: #""*""#, condition: #"{"StringNotEquals":{"aws:PrincipalOrgID":"o-1"}}"#)
    inputs.resourceControlLevels = [PolicyLevel(policies: [try policy("R", deny)])]
    #expect(inputs.evaluate(try request()).verdict == .explicitlyDenied)
    #expect(inputs.evaluate(try request(by: userARN, ["aws:PrincipalOrgID": "o-1"])).isAllowed)
  }

  @Test("an endpoint's policy must allow whoever comes through it")
  func endpoint() throws {
    var inputs = PolicyInputs(identityPolicies: [try policy("I", statement("Allow", "*"))])
    inputs.endpointPolicies = [try policy("E", statement("Allow", "s3:GetObject", principal: #""*""#))]
    #expect(inputs.evaluate(try request()).isAllowed)
    #expect(inputs.evaluate(try request("s3:PutObject")).blockedBy == [.endpoint])
    inputs.endpointPolicies = [
      try policy("E", statement("Allow", "*", principal: #"{"AWS":"444455556666"}"#))
    ]
    #expect(inputs.evaluate(try request()).verdict == .implicitlyDenied)
  }

  @Test("every kind that stands in the way is named, in the order of evaluation")
  func blockedBy() throws {
    var inputs = try scp([[statement("Deny", "*")]])
    inputs.permissionBoundaries = [try policy("PB", statement("Allow", "ec2:*"))]
    inputs.endpointPolicies = [try policy("E", statement("Deny", "*", principal: #""*""#))]
    inputs.identityPolicies = []
    #expect(inputs.evaluate(try request()).blockedBy == [.serviceControl, .endpoint, .identity, .boundary])
  }
}

@Suite(
  "role trust and key policies must allow explicitly: UG reference_policies_evaluation-logic; KMS key-policies"
)
struct TrustAndKeyTests {
  static let key = "arn:aws:kms:eu-west-1:111122223333:key/1234"

  private func verdict(_ action: String, _ resource: String, identity: Bool, principal: String?) throws
    -> Verdict
  {
    let inputs = PolicyInputs(
      identityPolicies: identity ? [try policy("I", statement("Allow", "*"))] : [],
      resourcePolicy: try principal.map { try policy("R", statement("Allow", "*", principal: $0)) })
    return inputs.evaluate(try request(action, on: resource, owner: nil)).verdict
  }

  @Test(
    "naming the caller is enough; naming the account hands over; silence denies",
    arguments: [("sts:AssumeRole", roleARN), ("kms:Decrypt", key)])
  func explicit(action: String, resource: String) throws {
    let (user, account) = (#"{"AWS":"\#(userARN)"}"#, #"{"AWS":"111122223333"}"#)
    #expect(try verdict(action, resource, identity: true, principal: nil) == .implicitlyDenied)
    #expect(
      try verdict(action, resource, identity: true, principal: #"{"AWS":"444455556666"}"#)
        == .implicitlyDenied)
    #expect(try verdict(action, resource, identity: false, principal: user) == .allowed)
    #expect(try verdict(action, resource, identity: false, principal: account) == .implicitlyDenied)
    #expect(try verdict(action, resource, identity: true, principal: account) == .allowed)
  }

  @Test("a trust policy without Resource applies to its role")
  func trust() throws {
    let text = #"{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"ec2.amazonaws.com"}}"#
    let inputs = PolicyInputs(resourcePolicy: try policy("T", text))
    #expect(inputs.evaluate(try request("sts:AssumeRole", on: roleARN, by: "ec2.amazonaws.com")).isAllowed)
    #expect(!inputs.evaluate(try request("sts:AssumeRole", on: roleARN, by: userARN)).isAllowed)
  }

  @Test("keys' neighbours, such as aliases and lists, follow the ordinary rule")
  func neighbours() throws {
    #expect(try verdict("kms:ListKeys", "*", identity: true, principal: nil) == .allowed)
    let alias = "arn:aws:kms:eu-west-1:111122223333:alias/a"
    #expect(try verdict("kms:DeleteAlias", alias, identity: true, principal: nil) == .allowed)
  }

  @Test("GetCallerIdentity is allowed whatever forbids it (STS API reference)")
  func callerIdentity() throws {
    let inputs = PolicyInputs(identityPolicies: [try policy("D", statement("Deny", "*"))])
    #expect(inputs.evaluate(try request("sts:GetCallerIdentity", on: "*")).isAllowed)
    #expect(inputs.evaluate(try request("sts:GetSessionToken", on: "*")).isAllowed)
    #expect(!inputs.evaluate(try request("sts:GetSessionToken", on: "*", by: sessionARN)).isAllowed)
  }
}
