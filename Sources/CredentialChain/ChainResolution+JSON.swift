public import Documents
internal import AWSTypes
internal import Effects

extension ChainResolution {
  /// The name and version of the JSON form.
  public static let schema = "labdeck.chain/1"

  /// The members of the JSON form behind its schema. Secret key and session token are masked unless they are asked for.
  public func members(showingSecrets: Bool = false) -> [(String, Node)] {
    let keys = credentials.map { credentials in
      Node(
        dictionaryLiteral: ("accessKeyId", Node(credentials.accessKeyID)),
        ("secretAccessKey", Node(showingSecrets ? credentials.secretAccessKey : Masking.secret)),
        ("sessionToken", Node(credentials.sessionToken.map { showingSecrets ? $0 : Masking.secret })),
        ("expiration", Node(credentials.expiration?.iso8601)), ("accountId", Node(credentials.accountID)))
    }
    return [
      ("client", Node(client.rawValue)), ("profile", profile.node), ("credentials", keys ?? nil),
      ("provider", Node(provider)), ("identity", Node(identity)), ("region", region.node),
      ("output", output.node), ("error", Node(errorText)),
      ("exitStatus", exitStatus.map { Node($0) } ?? nil), ("undecided", Node(isUndecided)),
      ("files", Node(files.map(\.description))), ("renewal", Node(renewal)),
      ("proofs", Node(proofs.map(\.node))),
      ("steps", Node(steps.map(\.node))),
    ]
  }
}

extension Sourced {
  var node: Node { ["value": Node(value), "source": Node(source)] }
}

extension Proof {
  var node: Node { ["part": Node(part), "name": Node(name), "origin": Node(origin)] }
}

extension ChainStep {
  var node: Node {
    [
      "number": Node(number), "provider": Node(provider), "source": Node(source.rawValue),
      "outcome": Node(outcome.rawValue), "reason": Node(reason), "looked": Node(looked.map(\.description)),
      "would": Node(would),
    ]
  }
}
