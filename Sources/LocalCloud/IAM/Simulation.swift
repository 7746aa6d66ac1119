import AWSProtocols
import Diagnostics
import Documents
import IAMPolicy
import World

/// The policy simulator's operations. Source: IAM API reference, SimulateCustomPolicy, SimulatePrincipalPolicy and
/// GetContextKeysFor…; IAM User Guide, access_policies_testing-policies.
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
    return try simulate(inputs, of: nil)
  }

  mutating func simulatePrincipalPolicy() throws(ServiceError) -> WireMessage {
    let source = required("PolicySourceArn")
    try authorize("iam:SimulatePrincipalPolicy", on: source)
    var inputs = try sourcePolicies(source)
    inputs.serviceControlLevels = PrincipalPolicies.serviceControl(of: accountID, in: world)
    PolicyExclusions(input["PolicyExclusionList"]).apply(to: &inputs)
    inputs.identityPolicies += try policies(texts("PolicyInputList"), name: "PolicyInputList")
    let boundaries = texts("PermissionsBoundaryPolicyInputList")
    if !boundaries.isEmpty {
      inputs.permissionBoundaries = try policies(boundaries, name: "PermissionsBoundaryPolicyInputList")
    }
    return try simulate(inputs, of: source)
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

  /// Who is simulated: the caller given, else the entity whose policies they are; a group stands for one of its members.
  private func simulatedCaller(of source: String?) throws(ServiceError) -> RequestPrincipal {
    let anyone = "arn:aws:iam::\(accountID):user/simulated"
    let arn = text("CallerArn") ?? source ?? anyone
    if arn.contains(":group/"), let member = RequestPrincipal(anyone) { return member }
    guard arn.contains(":user/") || arn.contains(":role/"), let caller = RequestPrincipal(arn) else {
      throw ServiceError("InvalidInput", "CallerArn \(arn) must be the ARN of a user, group or role")
    }
    return caller
  }

  private func resourcePolicy(for caller: RequestPrincipal, of source: String?) throws(ServiceError)
    -> AttachedPolicy?
  {
    guard let text = text("ResourcePolicy") else { return nil }
    guard self.text("CallerArn") != nil || source?.contains(":user/") == true else {
      throw ServiceError("InvalidInput", "CallerArn is required when a resource policy is given")
    }
    // "Simulation of resource-based policies isn't supported for IAM roles" (both operations' pages).
    if case .role = caller.kind {
      throw ServiceError("InvalidInput", "Resource policies cannot be simulated for roles")
    }
    return try policies([text], name: "ResourcePolicy").first
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

  // MARK: Simulating

  private func simulate(_ inputs: PolicyInputs, of source: String?) throws(ServiceError) -> WireMessage {
    let caller = try simulatedCaller(of: source)
    var inputs = inputs
    inputs.resourcePolicy = try resourcePolicy(for: caller, of: source)
    let context = try simulatedContext()
    let prepared = PreparedPolicies(inputs)
    let resources = texts("ResourceArns")
    let owner = text("ResourceOwner")?.arnAccount
    var results: [Node] = []
    for action in texts("ActionNames") {
      guard action.contains(":"), !action.contains("*"), !action.contains("?") else {
        throw ServiceError("InvalidInput", "Invalid action: \(action). An action has the form service:Name")
      }
      let decisions = (resources.isEmpty ? ["*"] : resources).map { resource in
        prepared.evaluate(
          AuthorizationRequest(
            principal: caller, action: action, resource: resource, resourceAccount: owner, context: context))
      }
      results.append(SimulatedAction(action: action, decisions: decisions).node)
    }
    return try page(results, as: "EvaluationResults")
  }
}
