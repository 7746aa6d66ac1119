internal import AWSTypes
internal import Diagnostics
internal import Documents
internal import Effects

/// The CLIs' cache of assumed roles, `~/.aws/cli/cache/KEY.json`. boto3 keeps its own only as long as its process lives.
extension ChainRun {
  private var directory: String? { isCLI ? inputs.home.map { $0 + "/.aws/cli/cache/" } : nil }

  /// Credentials of an earlier run that still have 15 minutes to go.
  mutating func cachedRole(_ key: String, role: String) -> Finding? {
    guard let directory else { return nil }
    let path = shown(directory + key + ".json")
    guard let bytes = try? inputs.files.read(directory + key + ".json") else {
      look(path, "not there")
      return nil
    }
    let source = SourceText(name: path, text: String(decoding: bytes, as: UTF8.self))
    guard let entry = (try? JSON.parse(source))?["Credentials"], let id = entry["AccessKeyId"]?.string,
      let secret = entry["SecretAccessKey"]?.string, let token = entry["SessionToken"]?.string,
      let expiration = entry["Expiration"]?.string.flatMap(Self.cachedTime)
    else {
      look(path, "not usable")
      return nil
    }
    guard expiration.secondsSince(now) >= 900 else {
      look(path, "cached, but ends within 15 minutes")
      return nil
    }
    look(path, "cached until \(expiration.iso8601)")
    let proofs = [
      Proof(part: "access key", name: "AccessKeyId", origin: path),
      Proof(part: "secret key", name: "SecretAccessKey", origin: path),
      Proof(part: "session token", name: "SessionToken", origin: path),
    ]
    return Finding(
      credentials: Credentials(
        accessKeyID: id, secretAccessKey: secret, sessionToken: token, expiration: expiration,
        accountID: entry["AccountId"]?.string), proofs: proofs, identity: Self.roleName(role))
  }

  /// Notes what the CLI would write into its cache.
  mutating func remember(_ answer: RoleAnswer, as key: String) {
    guard let directory, !isPeeking, let expiration = answer.credentials.expiration else { return }
    var entry: [Node.Member] = [
      Node.Member(key: "AccessKeyId", value: Node(answer.credentials.accessKeyID)),
      Node.Member(key: "SecretAccessKey", value: Node(answer.credentials.secretAccessKey)),
      Node.Member(key: "SessionToken", value: Node(answer.credentials.sessionToken)),
      Node.Member(key: "Expiration", value: Node(expiration.iso8601.dropLast() + "UTC")),
    ]
    if let account = answer.credentials.accountID {
      entry.append(Node.Member(key: "AccountId", value: Node(account)))
    }
    let content = Node(.object([Node.Member(key: "Credentials", value: Node(.object(entry)))]))
    writes.append(CacheWrite(path: directory + key + ".json", content: JSON.compact(content)))
  }

  /// A time as Python's `%Z` wrote it: `…UTC`.
  private static func cachedTime(_ text: String) -> Timestamp? {
    Timestamp(iso8601: text.hasSuffix("UTC") ? text.dropLast(3) + "Z" : text[...])
  }
}
