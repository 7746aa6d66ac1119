import Documents
import Effects

/// DynamoDB tables: `orders: { key: id, sort: time, items: [{ id: "1", time: 5 }] }`.
extension WorldLoader {
  mutating func loadTable(_ member: Node.Member, account: String) {
    guard let node = fields(member.value, "a table", known: ["key", "sort", "region", "items"]) else {
      return
    }
    var table = Table(
      name: member.key, region: node["region"].flatMap { string($0) } ?? world.region,
      created: world.clock.adding(seconds: -86_400 * 30),
      partitionKey: node["key"].flatMap { string($0) } ?? "id", sortKey: node["sort"].flatMap { string($0) })
    for element in node["items"]?.elements ?? [] {
      guard let members = object(element, "an item") else { continue }
      let item = Node(.object(members.map { Node.Member(key: $0.key, value: Self.attribute($0.value)) }))
      guard let place = table.place(of: item) else {
        report(
          "world.item", "this item lacks its key, `\(table.keyNames.joined(separator: "` and `"))`",
          element.range)
        continue
      }
      table.items[place] = item
    }
    world.accounts[account]?.tables[member.key] = table
  }

  /// A plain value as DynamoDB writes it, with its type.
  private static func attribute(_ node: Node) -> Node {
    switch node.content {
    case .null: ["NULL": true]
    case .bool(let value): ["BOOL": Node(value)]
    case .number(let text): ["N": Node(text)]
    case .string(let text): ["S": Node(text)]
    case .array(let elements): ["L": Node(elements.map(attribute))]
    case .object(let members):
      ["M": Node(.object(members.map { Node.Member(key: $0.key, value: attribute($0.value)) }))]
    }
  }
}
