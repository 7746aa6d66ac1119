package import Documents
package import Effects

/// A DynamoDB table: items found by their key.
package struct Table: Sendable, Hashable {
  package var name: String
  package var region: String
  package var created: Timestamp
  /// The partition key's name.
  package var partitionKey: String
  /// The sort key's name, if there is one.
  package var sortKey: String?
  /// Items in DynamoDB's own JSON (`{"id": {"S": "1"}}`), by their key's compact JSON.
  package var items: [String: Node]

  package init(name: String, region: String, created: Timestamp, partitionKey: String, sortKey: String? = nil)
  {
    self.name = name
    self.region = region
    self.created = created
    self.partitionKey = partitionKey
    self.sortKey = sortKey
    items = [:]
  }

  /// The names of the key's attributes.
  package var keyNames: [String] { [partitionKey] + (sortKey.map { [$0] } ?? []) }

  /// The place of an item or key among the items; nil where an attribute of the key is missing.
  package func place(of item: Node) -> String? {
    var members: [Node.Member] = []
    for name in keyNames {
      guard let value = item[name] else { return nil }
      members.append(Node.Member(key: name, value: value))
    }
    return JSON.compact(Node(.object(members)))
  }
}
