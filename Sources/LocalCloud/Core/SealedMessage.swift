import Crypto
import Documents
import Effects
import IAMPolicy
import World

/// Encoded authorization messages: what a denial was about, sealed with a key of the world's, to be opened by
/// DecodeAuthorizationMessage in the same account.
enum SealedMessage {
  /// Seals the account of a denial; `number` makes each one different.
  static func seal(_ decision: Decision, caller: Caller, number: UInt64, in world: World) -> String {
    let text = JSON.compact(document(decision, caller: caller))
    var random = SeededRandom(seed: world.seed &+ number, purpose: "authorization message \(text.utf8.count)")
    let nonce = (0..<AESGCM.nonceLength).map { _ in UInt8(truncatingIfNeeded: random.next() >> 32) }
    guard
      let sealed = try? AESGCM.seal(
        Array(text.utf8), key: key(world), nonce: nonce, authenticating: Array(caller.account.utf8))
    else { return "" }
    return Base64.encodeForURL(nonce + sealed)
  }

  /// The document that was sealed; nil for a message of another world or account, or an altered one.
  static func open(_ message: String, account: String, in world: World) -> String? {
    guard let bytes = Base64.decode(message), bytes.count > AESGCM.nonceLength,
      let opened = try? AESGCM.open(
        Array(bytes[AESGCM.nonceLength...]), key: key(world), nonce: Array(bytes[..<AESGCM.nonceLength]),
        authenticating: Array(account.utf8))
    else { return nil }
    return String(decoding: opened, as: UTF8.self)
  }

  private static func key(_ world: World) -> [UInt8] {
    SHA256.hash("authorization messages of world \(world.seed)")
  }

  /// The shape that DecodeAuthorizationMessage gives (AWS CLI's own example, decode-authorization-message).
  private static func document(_ decision: Decision, caller: Caller) -> Node {
    let request = decision.request
    var principal: [Node.Member] = [
      Node.Member(key: "id", value: Node(caller.userID)), Node.Member(key: "arn", value: Node(caller.arn)),
    ]
    if case .user(let name) = caller.kind {
      principal.insert(Node.Member(key: "name", value: Node(name)), at: 1)
    }
    let denied = decision.verdict == .explicitlyDenied ? decision.decidedBy.map { statement($0, caller) } : []
    let context: Node = [
      "principal": Node(.object(principal)), "action": Node(request.action),
      "resource": Node(request.resource),
      "conditions": items(
        request.context.sorted { $0.key < $1.key }.map { key, value in
          [
            "key": Node(request.writtenName(ofKey: key)),
            "values": items(value.all.map { ["value": Node($0)] }),
          ]
        }),
    ]
    return [
      "allowed": false, "explicitDeny": Node(decision.verdict == .explicitlyDenied),
      "matchedStatements": items(denied), "failures": items([]), "context": context,
    ]
  }

  private static func statement(_ reference: StatementReference, _ caller: Caller) -> Node {
    let statement = reference.statement
    return [
      "statementId": Node(statement.sid?.value ?? ""),
      "effect": Node(statement.effect == .deny ? "DENY" : "ALLOW"),
      "principals": items([["value": Node(String(caller.userID.prefix { $0 != ":" }))]]),
      "principalGroups": items([]),
      "actions": items(statement.actions.patterns.map { ["value": Node($0.value)] }),
      "resources": items((statement.resources?.patterns ?? []).map { ["value": Node($0.value)] }),
      "conditions": items(
        statement.conditions.map { condition in
          [
            "key": Node(condition.key.value),
            "values": items(condition.values.map { ["value": Node($0.value)] }),
          ]
        }),
    ]
  }

  private static func items(_ nodes: [Node]) -> Node { ["items": Node(nodes)] }
}
