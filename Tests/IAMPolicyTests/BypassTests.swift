import Testing

@testable import IAMPolicy

/// One row of the table of what an allow in the resource's policy outdoes.
struct BypassCase: Sendable, CustomTestStringConvertible {
  let principal: String
  let caller: String
  var condition: String?
  let identity: Bool
  let boundary: Bool
  let session: Bool
  var testDescription: String { "\(principal)\(condition ?? "") for \(caller)" }
}

@Suite(
  "what a resource policy's allow outdoes in one account: UG reference_policies_evaluation-logic, _principal")
struct BypassTests {
  static let rows: [BypassCase] = [
    BypassCase(principal: userARN, caller: userARN, identity: true, boundary: true, session: true),
    BypassCase(principal: userARN, caller: federatedARN, identity: true, boundary: false, session: false),
    BypassCase(principal: roleARN, caller: sessionARN, identity: true, boundary: false, session: false),
    BypassCase(principal: roleARN, caller: roleARN, identity: true, boundary: false, session: false),
    BypassCase(principal: sessionARN, caller: sessionARN, identity: true, boundary: true, session: true),
    BypassCase(principal: federatedARN, caller: federatedARN, identity: true, boundary: true, session: true),
    BypassCase(
      principal: "*", caller: sessionARN,
      condition: #"{"ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/reader"}}"#,
      identity: true,
      boundary: true, session: true),
    BypassCase(principal: account, caller: userARN, identity: false, boundary: false, session: false),
    BypassCase(
      principal: "arn:aws:iam::111122223333:root", caller: sessionARN, identity: false, boundary: false,
      session: false),
  ]

  private func inputs(_ row: BypassCase, boundary: Bool, session: Bool) throws -> PolicyInputs {
    let allow = statement("Allow", "*", principal: #"{"AWS":"\#(row.principal)"}"#, condition: row.condition)
    // A federated user without a session policy may do nothing at all, so it always gets one.
    let isFederated = row.caller == federatedARN
    let silent = try policy("Silent", statement("Allow", "ec2:*"))
    let open = try policy("Open", statement("Allow", "*"))
    return PolicyInputs(
      resourcePolicy: try policy("B", allow), permissionBoundaries: boundary ? [silent] : [],
      sessionPolicies: session ? [silent] : isFederated ? [open] : [])
  }

  @Test("the implicit deny of identity policies", arguments: rows)
  func identity(_ row: BypassCase) throws {
    #expect(
      try inputs(row, boundary: false, session: false).evaluate(request(by: row.caller)).isAllowed
        == row.identity)
  }

  @Test("the implicit deny of a permissions boundary", arguments: rows)
  func boundary(_ row: BypassCase) throws {
    #expect(
      try inputs(row, boundary: true, session: false).evaluate(request(by: row.caller)).isAllowed
        == row.boundary)
  }

  @Test("the implicit deny of a session policy", arguments: rows.filter { $0.caller != userARN })
  func session(_ row: BypassCase) throws {
    #expect(
      try inputs(row, boundary: false, session: true).evaluate(request(by: row.caller)).isAllowed
        == row.session)
  }

  @Test("an explicit deny is outdone by nothing", arguments: rows)
  func explicit(_ row: BypassCase) throws {
    for place in 0..<3 {
      var inputs = try inputs(row, boundary: false, session: false)
      let deny = try policy("D", statement("Deny", "*"), statement("Allow", "*"))
      switch place {
      case 0: inputs.identityPolicies = [deny]
      case 1: inputs.permissionBoundaries = [deny]
      default: inputs.sessionPolicies = [deny]
      }
      #expect(inputs.evaluate(try request(by: row.caller)).verdict == .explicitlyDenied)
    }
  }

  @Test("a federated user without a session policy may do nothing by its identity policies")
  func federated() throws {
    let all = try policy("All", statement("Allow", "*"))
    let inputs = PolicyInputs(identityPolicies: [all])
    let decision = inputs.evaluate(try request(by: federatedARN))
    #expect(decision.verdict == .implicitlyDenied && decision.blockedBy == [.session])
    #expect(
      PolicyInputs(identityPolicies: [all], sessionPolicies: [all]).evaluate(try request(by: federatedARN))
        .isAllowed)
    #expect(inputs.evaluate(try request(by: sessionARN)).isAllowed)
  }
}

@Suite("boundaries and session policies: UG access_policies_boundaries, access_policies")
struct IntersectionTests {
  @Test(
    "identity, boundary and session policy must all allow",
    arguments: [
      (true, true, true, true), (false, true, true, false), (true, false, true, false),
      (true, true, false, false),
    ])
  func intersection(identity: Bool, boundary: Bool, session: Bool, allowed: Bool) throws {
    func named(_ name: String, _ open: Bool) throws -> AttachedPolicy {
      try policy(name, statement("Allow", open ? "s3:*" : "ec2:*"))
    }
    let inputs = PolicyInputs(
      identityPolicies: [try named("I", identity)], permissionBoundaries: [try named("B", boundary)],
      sessionPolicies: [try named("S", session)])
    let decision = inputs.evaluate(try request(by: sessionARN))
    #expect(decision.isAllowed == allowed)
    let blocked: [PolicyKind] =
      (identity ? [] : [.identity]) + (boundary ? [] : [.boundary]) + (session ? [] : [.session])
    #expect(decision.blockedBy == blocked)
  }

  @Test("several session policies count as one")
  func union() throws {
    let inputs = PolicyInputs(
      identityPolicies: [try policy("I", statement("Allow", "*"))],
      sessionPolicies: [
        try policy("A", statement("Allow", "ec2:*")), try policy("B", statement("Allow", "s3:*")),
      ])
    #expect(inputs.evaluate(try request(by: sessionARN)).isAllowed)
  }
}
