package import Documents
import Effects
import HTTPMessages
import World

extension MetadataConversation {
  /// The conversation as a document of the schema `labdeck.metadata/1`; tokens and secrets are masked unless asked for.
  package func document(showingSecrets: Bool = false) -> Node {
    let requests = exchanges.map { exchange -> Node in
      let headers = exchange.request.fields.all.map { field in
        Node(["\(field.name): \(!showingSecrets && Self.isSecret(field.name) ? "····" : field.value)"])
      }
      return [
        "method": Node(exchange.request.method), "path": Node(exchange.request.target),
        "headers": Node(headers.compactMap { $0[0] }),
        "status": exchange.response.map { Node($0.status) } ?? nil,
        "answer": Node(MetadataWords.summary(of: exchange)), "time": Node(exchange.time.iso8601),
      ]
    }
    var members: [(String, Node)] = [
      ("schema", "labdeck.metadata/1"), ("machine", Node(machine)), ("container", Node(container)),
      ("client", Node(client)), ("tokens", Node(options.tokensRequired ? "required" : "optional")),
      ("hopLimit", Node(options.hopLimit)), ("role", Node(role)), ("requests", Node(requests)),
    ]
    switch verdict {
    case .credentials(let role, let key, let end):
      members.append(
        ("credentials", ["role": Node(role), "accessKeyId": Node(key), "expiration": Node(end.iso8601)]))
    default: members.append(("credentials", nil))
    }
    members.append(("lever", Node(MetadataWords.lever(verdict))))
    return Node(.object(members.map { Node.Member(key: $0.0, value: $0.1) }))
  }

  static func isSecret(_ name: String) -> Bool {
    name.lowercased() == "x-aws-ec2-metadata-token" || name.lowercased() == "authorization"
  }
}
