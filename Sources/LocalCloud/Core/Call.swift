import AWSProtocols
import Documents
import Effects
import IAMPolicy
import World

/// One call while it is answered: what was asked, by whom, and the world in which it happens. Operations are methods of
/// it, service by service; what they do to the world is kept only if they don't throw.
struct Call {
  /// The world, changed as the operation goes on.
  var world: World
  let service: ServiceModel
  let operation: Operation
  let message: WireMessage
  let caller: Caller
  let now: Timestamp
  /// The region of the call.
  let region: String
  let requestID: String
  let number: UInt64
  /// Where the condition keys that every decision of this call has come from.
  let surroundings: GlobalContext
  /// Whether the request carried a signature in its query.
  var isPresigned: Bool { surroundings.isPresigned }
  /// What every decision of this call needs, gathered for the first: many calls need none.
  private var prepared: (context: [String: ContextValue], policies: PolicyInputs)?
  /// All decisions so far.
  private(set) var decisions: [Decision] = []
  /// The status of the answer where it is not the operation's own.
  var status: Int?

  init(
    world: World, service: ServiceModel, operation: Operation, message: WireMessage, caller: Caller,
    now: Timestamp,
    region: String, requestID: String, number: UInt64, surroundings: GlobalContext
  ) {
    self.world = world
    self.service = service
    self.operation = operation
    self.message = message
    self.caller = caller
    self.now = now
    self.region = region
    self.requestID = requestID
    self.number = number
    self.surroundings = surroundings
  }

  /// What the operation was given.
  var input: Node { message.document }

  /// A text of the input.
  func text(_ name: String) -> String? { input[name]?.string }

  /// A text that the shapes guarantee.
  func required(_ name: String) -> String { input[name]?.string ?? "" }

  /// A list of texts of the input.
  func texts(_ name: String) -> [String] { input[name]?.elements?.compactMap(\.string) ?? [] }

  /// The account of the caller, or the world's own where nobody called.
  var accountID: String { caller.account.isEmpty ? world.mainAccount : caller.account }

  /// The caller's account.
  var account: Account {
    get { world.accounts[accountID] ?? Account(id: accountID) }
    set { world.accounts[accountID] = newValue }
  }

  // MARK: Authorization

  /// What a decision is about.
  struct Question {
    /// The action as IAM names it.
    var action: String
    /// The resource's ARN, or `*`.
    var resource: String = "*"
    /// The account that owns the resource; nil takes the one in the ARN.
    var owner: String?
    /// Condition keys of this question alone.
    var context: [String: ContextValue] = [:]
    /// The resource's own policy.
    var policy: AttachedPolicy?
    /// Who asks, where it is not the caller.
    var principal: RequestPrincipal?
  }

  /// Decides, and remembers the decision.
  @discardableResult
  mutating func decide(_ question: Question) -> Decision {
    let (context, policies) = preparation()
    var inputs = policies
    inputs.resourcePolicy = question.policy
    let owner = question.owner ?? (question.resource == "*" ? caller.account : nil)
    if let owner = owner ?? question.resource.arnAccount {
      inputs.resourceControlLevels = PrincipalPolicies.resourceControl(
        of: owner, action: question.action, in: world)
    }
    let request = AuthorizationRequest(
      principal: question.principal ?? caller.principal, action: question.action, resource: question.resource,
      resourceAccount: owner, context: context.merging(question.context) { _, own in own })
    let decision = inputs.evaluate(request)
    decisions.append(decision)
    return decision
  }

  /// The condition keys and the caller's policies of this call; what the call itself changes does not change them.
  private mutating func preparation() -> (context: [String: ContextValue], policies: PolicyInputs) {
    if let prepared { return prepared }
    let made = (
      context: surroundings.keys(caller, in: world, region: region),
      policies: PrincipalPolicies.inputs(of: caller, in: world)
    )
    prepared = made
    return made
  }

  /// Goes on only if the call is allowed.
  mutating func authorize(_ question: Question) throws(ServiceError) {
    let decision = decide(question)
    if !decision.isAllowed { throw denial(decision) }
  }

  /// Goes on only if the action on the resource is allowed.
  mutating func authorize(
    _ action: String, on resource: String = "*", _ context: [String: ContextValue] = [:]
  )
    throws(ServiceError)
  {
    try authorize(Question(action: action, resource: resource, context: context))
  }

  /// The error that the service gives for a decision that denied.
  func denial(_ decision: Decision) -> ServiceError {
    let sealed =
      service.name == "ec2"
      ? SealedMessage.seal(decision, caller: caller, number: number &+ UInt64(decisions.count), in: world)
      : nil
    guard let denied = decision.accessDenied(encodedMessage: sealed) else {
      return ServiceError("AccessDenied", "Access Denied", status: 403)
    }
    let code =
      service.wireProtocol == .json
      ? "AccessDeniedException" : service.name == "ec2" ? "UnauthorizedOperation" : "AccessDenied"
    return ServiceError(code, denied.message, status: service.wireProtocol == .json ? 400 : 403)
  }

  // MARK: Tags

  /// `[{Key, Value}]` as a dictionary.
  func tags(_ node: Node?) -> [String: String] {
    var tags: [String: String] = [:]
    for tag in node?.elements ?? [] { tags[tag["Key"]?.string ?? ""] = tag["Value"]?.string ?? "" }
    return tags
  }

  /// The condition keys of tags that a request brings.
  func tagContext(_ tags: [String: String]) -> [String: ContextValue] {
    guard !tags.isEmpty else { return [:] }
    var context: [String: ContextValue] = ["aws:TagKeys": .many(tags.keys.sorted())]
    for (key, value) in tags { context["aws:RequestTag/\(key)"] = .single(value) }
    return context
  }

  /// The condition keys of tags that a resource has.
  func resourceTagContext(_ tags: [String: String], prefix: String? = nil) -> [String: ContextValue] {
    var context: [String: ContextValue] = [:]
    for (key, value) in tags {
      context["aws:ResourceTag/\(key)"] = .single(value)
      if let prefix { context["\(prefix):ResourceTag/\(key)"] = .single(value) }
    }
    return context
  }
}

extension Node {
  /// Tags as the services list them, sorted by key.
  static func tags(_ tags: [String: String]) -> Node {
    Node(tags.sorted { $0.key < $1.key }.map { ["Key": Node($0.key), "Value": Node($0.value)] })
  }

  /// An object without the members that are `null`.
  static func present(_ members: KeyValuePairs<String, Node?>) -> Node {
    Node(
      .object(
        members.compactMap { key, value in
          value.flatMap { $0.isNull ? nil : Member(key: key, value: $0) }
        }))
  }

  /// An instant as documents hold it.
  init(_ time: Timestamp) {
    self.init(time.milliseconds % 1000 == 0 ? time.iso8601 : time.iso8601Milliseconds)
  }
}

extension String {
  /// The account in an ARN; nil where this is none or names none.
  var arnAccount: String? {
    let parts = split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "arn", !parts[4].isEmpty else { return nil }
    return String(parts[4])
  }
}
