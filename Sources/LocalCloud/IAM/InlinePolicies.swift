import IAMPolicy
import AWSProtocols
import Documents
import World

/// Policies that stand in a user, group or role itself.
extension Call {
  mutating func putInlinePolicy(_ kind: PolicyHolder) throws(ServiceError) -> WireMessage {
    let name = required(kind.member)
    let policyName = required("PolicyName")
    try authorizeIAM(kind, name)
    let document = try policyDocument(required("PolicyDocument"), for: .identity)
    var policies = try inlinePolicies(kind, name)
    policies[policyName] = document
    let size = policies.values.reduce(0) { $0 + JSON.compact($1).utf8.count }
    let limit = kind == .user ? 2048 : kind == .group ? 5120 : 10_240
    if size > limit {
      throw limitExceeded("Maximum policy size of \(limit) bytes exceeded for \(kind.word) \(name)")
    }
    setInlinePolicies(kind, name, policies)
    return WireMessage()
  }

  mutating func getInlinePolicy(_ kind: PolicyHolder) throws(ServiceError) -> WireMessage {
    let name = required(kind.member)
    let policyName = required("PolicyName")
    try authorizeIAM(kind, name)
    guard let document = try inlinePolicies(kind, name)[policyName] else { throw noPolicy(kind, policyName) }
    return WireMessage([
      kind.member: Node(name), "PolicyName": Node(policyName), "PolicyDocument": encoded(document),
    ])
  }

  mutating func listInlinePolicies(_ kind: PolicyHolder) throws(ServiceError) -> WireMessage {
    let name = required(kind.member)
    try authorizeIAM(kind, name)
    return try page(inlinePolicies(kind, name).keys.sorted().map { Node($0) }, as: "PolicyNames")
  }

  mutating func deleteInlinePolicy(_ kind: PolicyHolder) throws(ServiceError) -> WireMessage {
    let name = required(kind.member)
    let policyName = required("PolicyName")
    try authorizeIAM(kind, name)
    var policies = try inlinePolicies(kind, name)
    guard policies.removeValue(forKey: policyName) != nil else { throw noPolicy(kind, policyName) }
    setInlinePolicies(kind, name, policies)
    return WireMessage()
  }

  private func noPolicy(_ kind: PolicyHolder, _ name: String) -> ServiceError {
    noSuchEntity("The \(kind.word) policy with name \(name) cannot be found.")
  }

  private func inlinePolicies(_ kind: PolicyHolder, _ name: String) throws(ServiceError) -> [String: Node] {
    switch kind {
    case .user: try user(name).inlinePolicies
    case .group: try group(name).inlinePolicies
    case .role: try role(name).inlinePolicies
    }
  }

  private mutating func setInlinePolicies(_ kind: PolicyHolder, _ name: String, _ policies: [String: Node]) {
    switch kind {
    case .user: account.users[name]?.inlinePolicies = policies
    case .group: account.groups[name]?.inlinePolicies = policies
    case .role: account.roles[name]?.inlinePolicies = policies
    }
  }

  // MARK: Attachments

  mutating func attachPolicy(_ kind: PolicyHolder) throws(ServiceError) -> WireMessage {
    let name = required(kind.member)
    let arn = required("PolicyArn")
    try authorizeIAM(kind, name, ["iam:PolicyARN": .single(arn)])
    var attached = try attachedPolicies(kind, name)
    guard world.managedPolicy(arn: arn) != nil else {
      throw noSuchEntity("Policy \(arn) does not exist or is not attachable.")
    }
    guard !attached.contains(arn) else { return WireMessage() }
    attached.append(arn)
    if attached.count > 10 {
      throw limitExceeded("Cannot exceed quota for PoliciesPer\(kind.word.capitalised): 10")
    }
    setAttachedPolicies(kind, name, attached)
    return WireMessage()
  }

  mutating func detachPolicy(_ kind: PolicyHolder) throws(ServiceError) -> WireMessage {
    let name = required(kind.member)
    let arn = required("PolicyArn")
    try authorizeIAM(kind, name, ["iam:PolicyARN": .single(arn)])
    var attached = try attachedPolicies(kind, name)
    guard attached.contains(arn) else { throw noSuchEntity("Policy \(arn) was not found.") }
    attached.removeAll { $0 == arn }
    setAttachedPolicies(kind, name, attached)
    return WireMessage()
  }

  mutating func listAttachedPolicies(_ kind: PolicyHolder) throws(ServiceError) -> WireMessage {
    let name = required(kind.member)
    try authorizeIAM(kind, name)
    let nodes = try attachedPolicies(kind, name).map { arn -> Node in
      ["PolicyName": Node(arn.lastPathPart), "PolicyArn": Node(arn)]
    }
    return try page(nodes, as: "AttachedPolicies")
  }

  private func attachedPolicies(_ kind: PolicyHolder, _ name: String) throws(ServiceError) -> [String] {
    switch kind {
    case .user: try user(name).attachedPolicies
    case .group: try group(name).attachedPolicies
    case .role: try role(name).attachedPolicies
    }
  }

  private mutating func setAttachedPolicies(_ kind: PolicyHolder, _ name: String, _ arns: [String]) {
    switch kind {
    case .user: account.users[name]?.attachedPolicies = arns
    case .group: account.groups[name]?.attachedPolicies = arns
    case .role: account.roles[name]?.attachedPolicies = arns
    }
  }
}

extension String {
  /// What stands behind the last `/`.
  var lastPathPart: String { split(separator: "/").last.map(String.init) ?? self }

  /// With a capital first letter.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
