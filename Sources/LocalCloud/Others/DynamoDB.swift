import AWSProtocols
import Documents
import IAMPolicy
import World

/// Amazon DynamoDB, the simplest operations. Source: the DynamoDB API reference; Service Authorization Reference.
enum DynamoDBOperations {
  static let all: [String: Handler] = [
    "GetItem": { (call) throws(ServiceError) in try call.getItem() },
    "PutItem": { (call) throws(ServiceError) in try call.putItem() },
    "DeleteItem": { (call) throws(ServiceError) in try call.deleteItem() },
    "DescribeTable": { (call) throws(ServiceError) in try call.describeTable() },
    "ListTables": { (call) throws(ServiceError) in try call.listTables() },
  ]
}

extension Call {
  private var tableName: String { required("TableName").lastPathPart }

  /// Goes on only if the action on the table, and on the item's partition, is allowed.
  private mutating func authorizeTable(_ action: String, _ item: Node? = nil) throws(ServiceError) {
    var context: [String: ContextValue] = [:]
    if let table = account.tables[tableName],
      let key = item?[table.partitionKey]?.members?.first?.value.string
    {
      context["dynamodb:LeadingKeys"] = .many([key])
    }
    if let names = item?.members?.map(\.key), !names.isEmpty { context["dynamodb:Attributes"] = .many(names) }
    context["dynamodb:ReturnValues"] = text("ReturnValues").map { .single($0) }
    try authorize(action, on: "arn:aws:dynamodb:\(region):\(accountID):table/\(tableName)", context)
  }

  private func table() throws(ServiceError) -> Table {
    guard let table = account.tables[tableName], table.region == region else {
      throw ServiceError(
        "ResourceNotFoundException",
        operation.name == "DescribeTable"
          ? "Requested resource not found: Table: \(tableName) not found" : "Requested resource not found")
    }
    return table
  }

  private func place(_ table: Table, _ item: Node, isKey: Bool) throws(ServiceError) -> String {
    guard let place = table.place(of: item), !isKey || item.members?.count == table.keyNames.count else {
      throw ServiceError(
        "ValidationException",
        isKey
          ? "The provided key element does not match the schema"
          : "One or more parameter values were invalid: Missing the key \(table.keyNames.first { item[$0] == nil } ?? "") in the item"
      )
    }
    return place
  }

  mutating func getItem() throws(ServiceError) -> WireMessage {
    let key = input["Key"] ?? [:]
    try authorizeTable("dynamodb:GetItem", key)
    let table = try table()
    let item = table.items[try place(table, key, isKey: true)]
    return WireMessage(.present(["Item": item]))
  }

  mutating func putItem() throws(ServiceError) -> WireMessage {
    let item = input["Item"] ?? [:]
    try authorizeTable("dynamodb:PutItem", item)
    let table = try table()
    let place = try place(table, item, isKey: false)
    try refuseExpressions()
    let old = table.items[place]
    let name = tableName
    account.tables[name]?.items[place] = item
    return WireMessage(.present(["Attributes": text("ReturnValues") == "ALL_OLD" ? old : nil]))
  }

  mutating func deleteItem() throws(ServiceError) -> WireMessage {
    let key = input["Key"] ?? [:]
    try authorizeTable("dynamodb:DeleteItem", key)
    let table = try table()
    let place = try place(table, key, isKey: true)
    try refuseExpressions()
    let old = table.items[place]
    let name = tableName
    account.tables[name]?.items[place] = nil
    return WireMessage(.present(["Attributes": text("ReturnValues") == "ALL_OLD" ? old : nil]))
  }

  /// A condition that is not understood must not count as met.
  private func refuseExpressions() throws(ServiceError) {
    if text("ConditionExpression") != nil || input["Expected"] != nil {
      throw ServiceError("ValidationException", "Condition expressions are not supported here")
    }
  }

  mutating func describeTable() throws(ServiceError) -> WireMessage {
    try authorizeTable("dynamodb:DescribeTable")
    let table = try table()
    let keys = table.keyNames.enumerated().map { index, name -> Node in
      ["AttributeName": Node(name), "KeyType": index == 0 ? "HASH" : "RANGE"]
    }
    let size = table.items.values.reduce(0) { $0 + JSON.compact($1).utf8.count }
    return WireMessage([
      "Table": [
        "AttributeDefinitions": Node(
          table.keyNames.map { ["AttributeName": Node($0), "AttributeType": "S"] }),
        "TableName": Node(table.name), "KeySchema": Node(keys), "TableStatus": "ACTIVE",
        "CreationDateTime": Node(table.created), "TableSizeBytes": Node(size),
        "ItemCount": Node(table.items.count),
        "TableArn": Node("arn:aws:dynamodb:\(region):\(accountID):table/\(table.name)"),
        "BillingModeSummary": ["BillingMode": "PAY_PER_REQUEST"],
      ]
    ])
  }

  mutating func listTables() throws(ServiceError) -> WireMessage {
    try authorize("dynamodb:ListTables")
    let names = account.tables.values.filter { $0.region == region }.map(\.name).sorted()
    return WireMessage(["TableNames": Node(names)])
  }
}
