import AWSProtocols
import Diagnostics
import Documents
import IAMPolicy
import World

/// The policy simulator. Source: IAM API reference, SimulateCustomPolicy and SimulatePrincipalPolicy; IAM User Guide,
/// access_policies_testing-policies.
extension Call {
  mutating func simulateCustomPolicy() throws(ServiceError) -> WireMessage {
    try authorize("iam:SimulateCustomPolicy")
    var inputs = PolicyInputs()
    inputs.identityPolicies = try policies(texts("PolicyInputList"), name: "PolicyInputList")
    inputs.permissionBoundaries = try policies(
      texts("PermissionsBoundaryPolicyInputList"), name: "PermissionsBoundaryPolicyInputList")
    for (index, level) in (input["OrderedOrganizationPolicyInputList"]?.elements ?? []).enumerated() {
      let documents = level["ServiceControlPolicyInputList"]?.elements?.compactMap(\.string) ?? []
      let level = try policies(documents, name: "ServiceControlPolicyInputList.\(index + 1)")
      inputs.serviceControlLevels.append(PolicyLevel(name: "level \(index + 1)", policies: level))
    }
    let principal = text("CallerArn") ?? "arn:aws:iam::\(accountID):user/simulated"
    return try simulate(inputs, principal: principal, types: "IAM Policy")
  }

  mutating func simulatePrincipalPolicy() throws(ServiceError) -> WireMessage {
    let source = required("PolicySourceArn")
    try authorize("iam:SimulatePrincipalPolicy", on: source)
    var inputs = try sourcePolicies(source)
    inputs.identityPolicies += try policies(texts("PolicyInputList"), name: "PolicyInputList")
    let boundaries = texts("PermissionsBoundaryPolicyInputList")
    if !boundaries.isEmpty {
      inputs.permissionBoundaries = try policies(boundaries, name: "PermissionsBoundaryPolicyInputList")
    }
    inputs.serviceControlLevels = PrincipalPolicies.serviceControl(of: accountID, in: world)
    let principal =
      text("CallerArn") ?? (source.contains(":group/") ? "arn:aws:iam::\(accountID):user/simulated" : source)
    return try simulate(inputs, principal: principal, types: source)
  }

  mutating func getContextKeysForCustomPolicy() throws(ServiceError) -> WireMessage {
    try authorize("iam:GetContextKeysForCustomPolicy")
    return contextKeys(try policies(texts("PolicyInputList"), name: "PolicyInputList"))
  }

  mutating func getContextKeysForPrincipalPolicy() throws(ServiceError) -> WireMessage {
    let source = required("PolicySourceArn")
    try authorize("iam:GetContextKeysForPrincipalPolicy", on: source)
    let inputs = try sourcePolicies(source)
    return contextKeys(
      inputs.identityPolicies + (try policies(texts("PolicyInputList"), name: "PolicyInputList")))
  }

  private func contextKeys(_ policies: [AttachedPolicy]) -> WireMessage {
    var seen: Set<String> = []
    var names: [String] = []
    for policy in policies {
      for key in policy.document.contextKeys where seen.insert(key.lowercased()).inserted {
        names.append(key)
      }
    }
    return WireMessage(["ContextKeyNames": Node(names)])
  }

  // MARK: Inputs

  /// The policies of a user, group or role by its ARN.
  private func sourcePolicies(_ arn: String) throws(ServiceError) -> PolicyInputs {
    let name = arn.lastPathPart
    var inputs = PolicyInputs()
    if arn.contains(":user/"), let user = account.users[name] {
      inputs.identityPolicies = PrincipalPolicies.identity(ofUser: name, account: accountID, in: world)
      inputs.permissionBoundaries = PrincipalPolicies.boundary(user.boundary, in: world)
    } else if arn.contains(":role/"), let role = account.roles[name] {
      inputs.identityPolicies = PrincipalPolicies.identity(ofRole: name, account: accountID, in: world)
      inputs.permissionBoundaries = PrincipalPolicies.boundary(role.boundary, in: world)
    } else if arn.contains(":group/"), account.groups[name] != nil {
      inputs.identityPolicies = PrincipalPolicies.identity(ofGroup: name, account: accountID, in: world)
    } else {
      throw noSuchEntity("The entity \(arn) cannot be found.")
    }
    return inputs
  }

  private func policies(_ texts: [String], name: String) throws(ServiceError) -> [AttachedPolicy] {
    var policies: [AttachedPolicy] = []
    for (index, text) in texts.enumerated() {
      do {
        let document = try PolicyDocument.parse(SourceText(name: "\(name).\(index + 1)", text: text))
        policies.append(AttachedPolicy(name: "\(name).\(index + 1)", document: document))
      } catch {
        throw ServiceError(
          "InvalidInput", "Invalid Policy Syntax: \(error.errors.first?.message ?? "not a policy")")
      }
    }
    return policies
  }

  // MARK: Simulating

  private func simulate(_ inputs: PolicyInputs, principal: String, types: String) throws(ServiceError)
    -> WireMessage
  {
    var inputs = inputs
    if let text = text("ResourcePolicy") {
      guard input["CallerArn"] != nil || operation.name == "SimulatePrincipalPolicy" else {
        throw ServiceError("InvalidInput", "CallerArn is required when a resource policy is given")
      }
      inputs.resourcePolicy = try policies([text], name: "ResourcePolicy").first
    }
    guard let caller = RequestPrincipal(principal) else {
      throw ServiceError("InvalidInput", "\(principal) is not a valid caller")
    }
    let resources = texts("ResourceArns").isEmpty ? ["*"] : texts("ResourceArns")
    let context = try simulatedContext()
    let prepared = PreparedPolicies(inputs)
    var results: [Node] = []
    for action in texts("ActionNames") {
      guard action.contains(":") else {
        throw ServiceError("InvalidInput", "Invalid action: \(action). An action has the form service:Name")
      }
      for resource in resources {
        let request = AuthorizationRequest(
          principal: caller, action: action, resource: resource,
          resourceAccount: text("ResourceOwner")?.arnAccount,
          context: context)
        results.append(result(prepared.evaluate(request), inputs))
      }
    }
    return try page(results, as: "EvaluationResults")
  }

  private func simulatedContext() throws(ServiceError) -> [String: ContextValue] {
    var context: [String: ContextValue] = [:]
    for entry in input["ContextEntries"]?.elements ?? [] {
      let name = entry["ContextKeyName"]?.string ?? ""
      let values = entry["ContextKeyValues"]?.elements?.compactMap(\.string) ?? []
      let isList = entry["ContextKeyType"]?.string?.hasSuffix("List") ?? false
      guard isList || values.count == 1 else {
        throw ServiceError("InvalidInput", "Context key \(name) must have one value")
      }
      context[name] = isList ? .many(values) : .single(values[0])
    }
    return context
  }

  private func result(_ decision: Decision, _ inputs: PolicyInputs) -> Node {
    let word =
      switch decision.verdict {
      case .allowed: "allowed"
      case .explicitlyDenied: "explicitDeny"
      case .implicitlyDenied: "implicitDeny"
      }
    let organization = decision.effect(of: .serviceControl)
    let boundary = decision.effect(of: .boundary)
    func allows(_ effect: PolicyEffect) -> Node { Node(effect == .allow || effect == .noImpact) }
    return .present([
      "EvalActionName": Node(decision.request.action), "EvalResourceName": Node(decision.request.resource),
      "EvalDecision": Node(word), "MatchedStatements": Node(decision.decidedBy.map { matched($0) }),
      "MissingContextValues": Node(decision.missingContextKeys),
      "OrganizationsDecisionDetail": inputs.serviceControlLevels.isEmpty
        ? nil : ["AllowedByOrganizations": allows(organization)],
      "PermissionsBoundaryDecisionDetail": inputs.permissionBoundaries.isEmpty
        ? nil : ["AllowedByPermissionsBoundary": allows(boundary)],
    ])
  }

  private func matched(_ reference: StatementReference) -> Node {
    let type: String
    switch reference.kind {
    case .resource: type = "resource"
    case .identity where reference.policy.arn?.contains(":aws:policy/") == true: type = "aws-managed"
    case .identity where reference.policy.arn != nil: type = "user-managed"
    case .identity: type = reference.policy.attachedTo.map { String($0.prefix { $0 != " " }) } ?? "none"
    default: type = "none"
    }
    let range = reference.statement.range
    return [
      "SourcePolicyId": Node(reference.policy.name), "SourcePolicyType": Node(type),
      "StartPosition": ["Line": Node(range.start.line), "Column": Node(range.start.column)],
      "EndPosition": ["Line": Node(range.end.line), "Column": Node(range.end.column)],
    ]
  }
}
