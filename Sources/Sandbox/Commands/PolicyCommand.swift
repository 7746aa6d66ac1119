import AWSTypes
import Diagnostics
import Documents
import IAMPolicy
import LocalCloud
import PolicyRendering
import TextLayout
import World

/// `policy explain` and `policy diff` over the world's own identities: what would be decided, without a call.
extension Shell {
  private static let policyUsage = """
    usage: policy explain WHO ACTION [RESOURCE] [KEY=VALUE…] [--full | --statements | --marks | --json]
           policy diff WHO WHO ACTION [RESOURCE] [KEY=VALUE…]
      WHO is user/NAME or role/NAME; RESOURCE an ARN, BUCKET/KEY for s3, or an instance id
    """

  mutating func policy(_ call: Invocation) -> Int {
    var words = call.arguments.filter { !$0.hasPrefix("--") }[...]
    let form = call.arguments.last { $0.hasPrefix("--") }
    let verb = words.popFirst()
    let count = verb == "diff" ? 2 : 1
    guard verb == "explain" || verb == "diff", words.count > count else {
      complain(Self.policyUsage)
      return 2
    }
    var callers: [Caller] = []
    let names = words.prefix(count).map { String($0.drop { $0 != "/" }.dropFirst()) }
    for name in words.prefix(count) {
      guard let caller = caller(name) else { return 2 }
      callers.append(caller)
    }
    words = words.dropFirst(count)
    let action = words.popFirst() ?? ""
    var context: [String: ContextValue] = [:]
    var resource = "*"
    for word in words {
      if let equals = word.firstIndex(of: "="), !word.hasPrefix("arn:") {
        context[String(word[..<equals])] = .single(String(word[word.index(after: equals)...]))
      } else {
        resource = arn(word, action: action)
      }
    }
    let decisions = callers.map { decide($0, action, resource, context) }
    let traces = decisions.map { PolicyTrace($0) }
    let full = traces.reduce(into: StyledText()) { $0 += $1.full() }
    let short =
      count == 1
      ? traces[0].short()
      : DifferenceTrace(
        DecisionDifference(
          decisions[0], named: names[0], decisions[1], named: names[1])
      ).short()
    let shown: String
    switch form {
    case "--full": shown = full.text
    case "--statements" where count == 1: shown = traces[0].everyStatement().text
    case "--marks" where count == 1: shown = traces[0].markedPolicies().text
    case "--json" where count == 1: shown = JSON.pretty(SimulationAnswer.decision(decisions[0])) + "\n"
    default: shown = short.text
    }
    write(Array(shown.utf8))
    sandbox.lastTrace = Trace(.policy, short: short, full: full)
    return 0
  }

  private func decide(
    _ caller: Caller, _ action: String, _ resource: String, _ context: [String: ContextValue]
  ) -> Decision {
    let world = sandbox.world
    var inputs = PrincipalPolicies.inputs(of: caller, in: world)
    var owner: String?
    if resource.hasPrefix("arn:aws:s3:::") {
      let name = String(resource.dropFirst(13).prefix { $0 != "/" })
      if let bucket = world.buckets[name] {
        owner = bucket.account
        inputs.resourcePolicy = bucket.policy.flatMap {
          PrincipalPolicies.attached("bucket policy of \(name)", $0)
        }
      }
    }
    var all = caller.context(in: world, now: sandbox.clock)
    all.merge(context) { _, own in own }
    return inputs.evaluate(
      AuthorizationRequest(
        principal: caller.principal, action: action, resource: resource, resourceAccount: owner, context: all)
    )
  }

  /// `reports/q1.csv` as an ARN, where the action is one of S3.
  private func arn(_ text: String, action: String) -> String {
    if text.hasPrefix("arn:") || text == "*" { return text }
    if action.lowercased().hasPrefix("s3:") { return "arn:aws:s3:::\(text)" }
    return sandbox.world.instance(text)?.instance.arn ?? text
  }

  private mutating func caller(_ name: String) -> Caller? {
    let world = sandbox.world
    let parts = name.split(separator: "/").map(String.init)
    let account = world.main
    if parts.count == 2, parts[0] == "user", let user = account.users[parts[1]] {
      let key = AccessKey(id: "AKIA", secret: "", created: world.clock)
      return Caller(.user(UserKey(account: account.id, user: user.name, key: key)), in: world)
    }
    if parts.count == 2, parts[0] == "role", account.roles[parts[1]] != nil {
      let session = Session(
        kind: .role(account: account.id, role: parts[1], sessionName: "policy"), accessKeyID: "ASIA",
        secret: "",
        token: "", issued: world.clock, expiration: world.clock)
      return Caller(.session(session), in: world)
    }
    let names =
      account.users.keys.sorted().map { "user/" + $0 } + account.roles.keys.sorted().map { "role/" + $0 }
    complain("policy: there is no \(name)")
    if let near = NearestName.of(name, among: names) {
      note("  did you mean `\(near)`?")
    } else {
      note("  there are \(Wording.list(Array(names.prefix(8))))")
    }
    return nil
  }
}
