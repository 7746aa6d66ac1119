public import Diagnostics
public import Documents

/// One request of `labdeck policy simulate`: a call, and all policies that apply to it, in one JSON document.
public struct SimulationRequest: Sendable {
  /// Free text, echoed in the answer.
  public let name: String?
  /// The call.
  public let request: AuthorizationRequest
  /// The policies.
  public let inputs: PolicyInputs

  /// No policy document may be longer, in characters.
  public static let longestPolicy = 131_072
  /// An organization has the root, at most five levels of units, and the account.
  public static let mostLevels = 7

  /// Reads a request. Throws the first mistake, with its place.
  public init(_ node: Node, in source: SourceText) throws(Diagnostic) {
    self = try SimulationRequestReader(source: source, known: nil).request(node)
  }

  /// Reads a request on one line of several; documents that stood in earlier ones are not read again.
  init(_ node: Node, in source: SourceText, known: PolicyDocumentCache?) throws(Diagnostic) {
    self = try SimulationRequestReader(source: source, known: known).request(node)
  }
}

/// Reads the request document; see `SimulationRequest`.
private struct SimulationRequestReader {
  let source: SourceText
  let known: PolicyDocumentCache?
  private static let keys = [
    "name", "request", "identityPolicies", "resourcePolicy", "permissionBoundaries", "sessionPolicies",
    "serviceControlPolicies", "resourceControlPolicies", "endpointPolicies",
  ]
  private static let requestKeys = ["principal", "action", "resource", "resourceAccount", "context"]

  func request(_ node: Node) throws(Diagnostic) -> SimulationRequest {
    try refuseUnknownKeys(node, Self.keys, what: "a request document")
    guard let call = node["request"] else { throw fail("request.missing", "no `request`", node) }
    let inputs = PolicyInputs(
      identityPolicies: try policies(node, "identityPolicies", .identity),
      resourcePolicy: try single(node, "resourcePolicy"),
      permissionBoundaries: try policies(node, "permissionBoundaries", .boundary),
      sessionPolicies: try policies(node, "sessionPolicies", .session),
      serviceControlLevels: try levels(node, "serviceControlPolicies", .serviceControl),
      resourceControlLevels: try levels(node, "resourceControlPolicies", .resourceControl),
      endpointPolicies: try policies(node, "endpointPolicies", .endpoint))
    return SimulationRequest(
      name: try optionalText(node, "name"), request: try self.call(call), inputs: inputs)
  }

  // MARK: The call

  private func call(_ node: Node) throws(Diagnostic) -> AuthorizationRequest {
    try refuseUnknownKeys(node, Self.requestKeys, what: "`request`")
    let action = try action(node)
    return AuthorizationRequest(
      principal: try principal(node), action: action, resource: try optionalText(node, "resource") ?? "*",
      resourceAccount: try account(node), context: try context(node))
  }

  private func action(_ node: Node) throws(Diagnostic) -> String {
    guard let value = node["action"] else { throw fail("request.action", "`request` has no `action`", node) }
    guard let text = value.string else { throw wrongKind(value, "action", "a string") }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw fail("request.action", "`\(text)` is no action", value, hint: "write it as service:Action")
    }
    guard !text.contains("*"), !text.contains("?") else {
      throw fail("request.action", "a request has one action, without wildcards", value)
    }
    return text
  }

  private func principal(_ node: Node) throws(Diagnostic) -> RequestPrincipal {
    guard let value = node["principal"] else {
      throw fail("request.principal", "`request` has no `principal`", node)
    }
    if value.members != nil {
      guard value["type"]?.string == "Anonymous" else {
        throw fail(
          "request.principal", "an object as principal is {\"type\": \"Anonymous\"}, nothing else", value)
      }
      return .anonymous
    }
    guard let text = value.string else { throw wrongKind(value, "principal", "a string") }
    guard let principal = RequestPrincipal(text) else {
      throw fail(
        "request.principal", "`\(text)` is no principal", value,
        hint: "give the ARN of a user, role, session or root, or a service such as lambda.amazonaws.com")
    }
    return principal
  }

  private func account(_ node: Node) throws(Diagnostic) -> String? {
    guard let text = try optionalText(node, "resourceAccount"), let value = node["resourceAccount"] else {
      return nil
    }
    guard text.utf8.count == 12, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw fail("request.account", "`\(text)` is no account", value, hint: "an account is twelve digits")
    }
    return text
  }

  private func context(_ node: Node) throws(Diagnostic) -> [String: ContextValue] {
    guard let value = node["context"], !value.isNull else { return [:] }
    guard let members = value.members else { throw wrongKind(value, "context", "an object") }
    var context: [String: ContextValue] = [:]
    var seen: Set<String> = []
    for member in members {
      guard seen.insert(member.key.lowercased()).inserted else {
        throw Diagnostic(
          code: "request.context", "the key `\(member.key)` stands twice; case does not matter", in: source,
          at: member.keyRange)
      }
      if let elements = member.value.elements {
        var texts: [String] = []
        for element in elements { texts.append(try contextText(element, member.key)) }
        context[member.key] = .many(texts)
      } else {
        context[member.key] = .single(try contextText(member.value, member.key))
      }
    }
    return context
  }

  private func contextText(_ node: Node, _ key: String) throws(Diagnostic) -> String {
    switch node.content {
    case .string(let text), .number(let text): return text
    case .bool(let value): return value ? "true" : "false"
    case .null, .array, .object: throw wrongKind(node, key, "strings, numbers or truth values")
    }
  }

  // MARK: Policies

  private func policies(_ node: Node, _ key: String, _ kind: PolicyKind) throws(Diagnostic)
    -> [AttachedPolicy]
  {
    guard let value = node[key], !value.isNull else { return [] }
    guard let elements = value.elements else { throw wrongKind(value, key, "a list of policies") }
    var policies: [AttachedPolicy] = []
    for (index, element) in elements.enumerated() {
      policies.append(try policy(element, "\(key)[\(index)]", kind))
    }
    return policies
  }

  private func single(_ node: Node, _ key: String) throws(Diagnostic) -> AttachedPolicy? {
    guard let value = node[key], !value.isNull else { return nil }
    return try policy(value, key, .resource)
  }

  private func levels(_ node: Node, _ key: String, _ kind: PolicyKind) throws(Diagnostic) -> [PolicyLevel] {
    guard let value = node[key], !value.isNull else { return [] }
    guard let elements = value.elements else { throw wrongKind(value, key, "a list of levels") }
    guard elements.count <= SimulationRequest.mostLevels else {
      throw fail(
        "request.levels",
        "\(elements.count) levels; an organization has at most \(SimulationRequest.mostLevels)",
        value)
    }
    var levels: [PolicyLevel] = []
    for (index, element) in elements.enumerated() {
      guard let inner = element.elements else {
        throw wrongKind(element, "\(key)[\(index)]", "a list of policies")
      }
      var policies: [AttachedPolicy] = []
      for (number, policy) in inner.enumerated() {
        policies.append(try self.policy(policy, "\(key)[\(index)][\(number)]", kind))
      }
      levels.append(PolicyLevel(name: "level \(index + 1)", policies: policies))
    }
    return levels
  }

  /// A policy document, or {"name", "policy": document}.
  private func policy(_ node: Node, _ place: String, _ kind: PolicyKind) throws(Diagnostic) -> AttachedPolicy
  {
    var name = place
    var body = node
    if let inner = node["policy"], node["Statement"] == nil {
      try refuseUnknownKeys(node, ["name", "policy"], what: "a named policy")
      name = try optionalText(node, "name") ?? place
      body = inner
    }
    let length = body.range.end.offset - body.range.start.offset
    guard length <= SimulationRequest.longestPolicy else {
      throw Diagnostic(
        code: "request.policy-too-long",
        "a policy of \(length) bytes; at most \(SimulationRequest.longestPolicy) are read", in: source,
        at: SourceRange(body.range.start, body.range.start))
    }
    let document: PolicyDocument
    do {
      if let known {
        document = try known.document(body, in: source)
      } else {
        document = try PolicyDocument(body, in: source)
      }
    } catch {
      throw error.errors.first ?? fail("request.policy", "`\(place)` is no policy", node)
    }
    for statement in document.statements {
      if let error = document.missingResource(statement, kind).first { throw error }
    }
    return AttachedPolicy(name: name, document: document)
  }

  // MARK: Mistakes

  private func optionalText(_ node: Node, _ key: String) throws(Diagnostic) -> String? {
    guard let value = node[key], !value.isNull else { return nil }
    guard let text = value.string else { throw wrongKind(value, key, "a string") }
    return text
  }

  private func refuseUnknownKeys(_ node: Node, _ known: [String], what: String) throws(Diagnostic) {
    guard let members = node.members else {
      throw fail("request.object", "\(what) is an object, this is \(node.kindName)", node)
    }
    for member in members where !known.contains(member.key) {
      throw Diagnostic(
        code: "request.unknown-key", "\(what) has no `\(member.key)`", in: source, at: member.keyRange,
        hint: NearestName.of(member.key, among: known).map { "did you mean `\($0)`?" }
          ?? "known are \(known.joined(separator: ", "))")
    }
  }

  private func wrongKind(_ node: Node, _ key: String, _ wanted: String) -> Diagnostic {
    fail("request.kind", "`\(key)` wants \(wanted), this is \(node.kindName)", node)
  }

  private func fail(_ code: String, _ message: String, _ node: Node, hint: String? = nil) -> Diagnostic {
    Diagnostic(code: code, message, in: source, at: node.range, hint: hint)
  }
}

extension SimulationRequest {
  fileprivate init(name: String?, request: AuthorizationRequest, inputs: PolicyInputs) {
    self.name = name
    self.request = request
    self.inputs = inputs
  }
}
