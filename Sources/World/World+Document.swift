package import Documents
import Effects

/// The world as a document, in the words of its YAML, for goals and for people.
extension World {
  /// What `world:` goals query: the main account's sections on top, every account below `accounts`. Secrets are left out.
  package var document: Node {
    var members = main.sections(in: self)
    let all = accounts.sorted { $0.key < $1.key }.map { number, account in
      Node.Member(key: number, value: Node(.object(account.sections(in: self))))
    }
    members.insert(Node.Member(key: "account", value: Node(mainAccount)), at: 0)
    members.insert(Node.Member(key: "clock", value: Node(clock.iso8601)), at: 1)
    members.append(Node.Member(key: "buckets", value: .sorted(buckets) { $0.document }))
    members.append(Node.Member(key: "accounts", value: Node(.object(all))))
    members.append(
      Node.Member(
        key: "machines",
        value: .sorted(machines) { machine in
          ["files": .sorted(machine.files) { Node(String(decoding: $0.bytes, as: UTF8.self)) }]
        }))
    return Node(.object(members))
  }
}

extension Node {
  /// An object of a dictionary's values, by key.
  fileprivate static func sorted<Value>(_ values: [String: Value], _ node: (Value) -> Node) -> Node {
    Node(.object(values.sorted { $0.key < $1.key }.map { Member(key: $0.key, value: node($0.value)) }))
  }
}

extension Account {
  fileprivate func sections(in world: World) -> [Node.Member] {
    [
      Node.Member(
        key: "users", value: .sorted(users) { $0.document(arn: world.userARN(account: id, user: $0.name)) }),
      Node.Member(
        key: "groups",
        value: .sorted(groups) { group in
          ["policies": Node(group.attachedPolicies), "inline": .sorted(group.inlinePolicies) { $0 }]
        }),
      Node.Member(
        key: "roles", value: .sorted(roles) { $0.document(arn: world.roleARN(account: id, role: $0.name)) }),
      Node.Member(key: "policies", value: .sorted(policies) { $0.document }),
      Node.Member(key: "instance-profiles", value: .sorted(instanceProfiles) { ["roles": Node($0.roles)] }),
      Node.Member(key: "instances", value: .sorted(instances) { $0.document }),
    ]
  }
}

extension User {
  fileprivate func document(arn: String) -> Node {
    let keys = accessKeys.map { key -> Node in ["id": Node(key.id), "status": Node(key.status.rawValue)] }
    return [
      "arn": Node(arn), "id": Node(id), "access-keys": Node(keys), "groups": Node(groups),
      "boundary": Node(boundary),
      "policies": Node(attachedPolicies), "inline": .sorted(inlinePolicies) { $0 },
      "mfa": Node(devices.map(\.serial)), "tags": .sorted(tags) { Node($0) },
    ]
  }
}

extension Role {
  fileprivate func document(arn: String) -> Node {
    [
      "arn": Node(arn), "id": Node(id), "trust": trust, "boundary": Node(boundary),
      "policies": Node(attachedPolicies),
      "inline": .sorted(inlinePolicies) { $0 }, "tags": .sorted(tags) { Node($0) },
    ]
  }
}

extension Instance {
  fileprivate var document: Node {
    [
      "id": Node(id), "state": Node(state.rawValue), "profile": Node(profile), "type": Node(type),
      "metadata-options": [
        "http-tokens": metadataOptions.tokensRequired ? "required" : "optional",
        "hop-limit": Node(metadataOptions.hopLimit),
        "http-endpoint": metadataOptions.endpointEnabled ? "enabled" : "disabled",
      ],
      "tags": .sorted(tags) { Node($0) },
    ]
  }
}

extension Bucket {
  fileprivate var document: Node {
    let current = objects.compactMapValues { $0.last }.filter { !$0.value.isDeleteMarker }
    return [
      "account": Node(account), "region": Node(region), "policy": policy ?? nil,
      "versioning": Node(versioning.rawValue),
      "objects": .sorted(current) { Node(String(decoding: $0.bytes, as: UTF8.self)) },
    ]
  }
}
