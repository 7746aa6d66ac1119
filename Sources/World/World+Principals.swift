package import Effects
import Documents

/// A long-term key and the user whose it is. A class, for it is handed on through every call.
package final class UserKey: Sendable, Hashable {
  package let account: String
  package let user: String
  package let key: AccessKey

  package init(account: String, user: String, key: AccessKey) {
    (self.account, self.user, self.key) = (account, user, key)
  }

  package static func == (left: UserKey, right: UserKey) -> Bool {
    (left.account, left.user, left.key) == (right.account, right.user, right.key)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

/// Whose an access key is.
package enum KeyHolder: Sendable, Hashable {
  /// A user's long-term key.
  case user(UserKey)
  /// Temporary credentials.
  indirect case session(Session)

  /// The secret that must have signed.
  package var secret: String {
    switch self {
    case .user(let held): held.key.secret
    case .session(let session): session.secret
    }
  }
}

extension World {
  /// The ARN of a user, its path included.
  package func userARN(account: String, user: String) -> String {
    User.arn(account: account, path: accounts[account]?.users[user]?.path ?? "/", name: user)
  }

  /// The ARN of a role, its path included.
  package func roleARN(account: String, role: String) -> String {
    "arn:aws:iam::\(account):role\(accounts[account]?.roles[role]?.path ?? "/")\(role)"
  }

  /// The ARN of an instance profile.
  package func instanceProfileARN(account: String, profile: String) -> String {
    "arn:aws:iam::\(account):instance-profile\(accounts[account]?.instanceProfiles[profile]?.path ?? "/")\(profile)"
  }

  /// Whose an access key is; nil for a key that the world does not know.
  package func holder(ofAccessKey id: String) -> KeyHolder? {
    if let session = sessions[id] { return .session(session) }
    for (number, account) in accounts {
      for (name, user) in account.users {
        if let key = user.accessKeys.first(where: { $0.id == id }) {
          return .user(UserKey(account: number, user: name, key: key))
        }
      }
    }
    return nil
  }

  /// The document of a managed policy, the customer's or AWS's own; nil where there is none.
  package func managedPolicy(arn: String) -> NamedPolicy? {
    let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[5].hasPrefix("policy/"), let name = parts[5].split(separator: "/").last
    else {
      return nil
    }
    if parts[4] == "aws" {
      return AWSManagedPolicies.document(named: String(name)).map {
        NamedPolicy(name: String(name), document: $0)
      }
    }
    guard let policy = accounts[String(parts[4])]?.policies[String(name)] else { return nil }
    return NamedPolicy(name: policy.name, document: policy.document)
  }

  /// The identity policies of a user: its own inline ones, those attached to it, and those of its groups.
  package func identityPolicies(ofUser name: String, account: String) -> [NamedPolicy] {
    guard let account = accounts[account], let user = account.users[name] else { return [] }
    var result = policies(inline: user.inlinePolicies, attached: user.attachedPolicies)
    for group in user.groups.sorted() {
      guard let group = account.groups[group] else { continue }
      result += policies(inline: group.inlinePolicies, attached: group.attachedPolicies)
    }
    return result
  }

  /// The identity policies of a role.
  package func identityPolicies(ofRole name: String, account: String) -> [NamedPolicy] {
    guard let role = accounts[account]?.roles[name] else { return [] }
    return policies(inline: role.inlinePolicies, attached: role.attachedPolicies)
  }

  private func policies(inline: [String: Node], attached: [String]) -> [NamedPolicy] {
    inline.sorted { $0.key < $1.key }.map { NamedPolicy(name: $0.key, document: $0.value) }
      + attached.compactMap { managedPolicy(arn: $0) }
  }

  // MARK: Instances

  /// The instance of a world's name or of an id, and its account.
  package func instance(_ nameOrID: String) -> (account: String, name: String, instance: Instance)? {
    for (number, account) in accounts {
      if let found = account.instances[nameOrID] { return (number, nameOrID, found) }
      if let (name, found) = account.instances.first(where: { $0.value.id == nameOrID }) {
        return (number, name, found)
      }
    }
    return nil
  }

  /// The role that an instance receives through its profile; nil where it has none.
  package func role(ofInstance instance: Instance) -> Role? {
    guard let account = accounts[instance.account], let profile = instance.profile,
      let name = account.instanceProfiles[profile]?.roles.first
    else { return nil }
    return account.roles[name]
  }

  // MARK: Keys

  /// The KMS key of an id, an alias, or an ARN of either; names without an account are of the one given.
  package func key(_ name: String, account: String) -> KMSKey? {
    let parts = name.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
    let isARN = parts.count == 6 && parts[0] == "arn"
    let owner = isARN ? parts[4] : account
    let text = isARN ? parts[5] : name
    let id = text.hasPrefix("key/") ? String(text.dropFirst(4)) : text
    return accounts[owner]?.keys.values.first { $0.id == id || $0.aliases.contains(text) }
  }

  // MARK: Minting

  /// Hands out temporary credentials and remembers them.
  package mutating func mint(
    _ kind: Session.Kind, issued: Timestamp, duration: Int64, purpose: String,
    configure: (inout Session) -> Void = { _ in }
  ) -> Session {
    var session = Session(
      kind: kind, accessKeyID: deriveID(.temporaryKey, for: purpose), secret: deriveSecret(for: purpose),
      token: deriveToken(for: purpose), issued: issued, expiration: issued.adding(seconds: duration))
    configure(&session)
    sessions[session.accessKeyID] = session
    return session
  }

  /// How long an instance's or a task's credentials are good for, in seconds.
  package static let serviceCredentialsDuration: Int64 = 21_600
  /// New credentials of an instance appear so many seconds before the old ones end (EC2 User Guide: at least five minutes).
  package static let rotationMargin: Int64 = 900

  /// The credentials that an instance's metadata service shows now: those handed out before while they last, new ones
  /// fifteen minutes before their end. Nil where the instance has no role.
  package mutating func instanceCredentials(of instance: Instance, now: Timestamp) -> Session? {
    guard let role = role(ofInstance: instance) else { return nil }
    let kind = Session.Kind.role(account: instance.account, role: role.name, sessionName: instance.id)
    return serviceCredentials(
      kind, instanceID: instance.id, purpose: "instance \(instance.id) \(role.name)", now: now)
  }

  /// The credentials that a container endpoint shows now for a task's role.
  package mutating func taskCredentials(role: String, account: String, task: String, now: Timestamp)
    -> Session?
  {
    guard accounts[account]?.roles[role] != nil else { return nil }
    let kind = Session.Kind.role(account: account, role: role, sessionName: task)
    return serviceCredentials(kind, instanceID: nil, purpose: "task \(task) \(role)", now: now)
  }

  private mutating func serviceCredentials(
    _ kind: Session.Kind, instanceID: String?, purpose: String, now: Timestamp
  ) -> Session {
    let current = sessions.values.filter { $0.kind == kind && $0.instanceID == instanceID && !$0.revoked }
      .max { ($0.expiration, $0.accessKeyID) < ($1.expiration, $1.accessKeyID) }
    if let current, current.issued <= now, now.adding(seconds: World.rotationMargin) < current.expiration {
      return current
    }
    return mint(kind, issued: now, duration: World.serviceCredentialsDuration, purpose: purpose) {
      $0.instanceID = instanceID
    }
  }
}
