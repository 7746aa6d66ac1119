import Documents

/// JSON as the metadata service writes it: two blanks of indent and a blank on both sides of a colon.
enum SpacedJSON {
  /// A value.
  enum Value {
    case text(String)
    case null

    var written: String {
      switch self {
      case .text(let text): JSON.quoted(text)
      case .null: "null"
      }
    }
  }

  /// An object on several lines.
  static func object(_ members: [(String, Value)], indent: String = "") -> String {
    let lines = members.map { "\(indent)  \(JSON.quoted($0.0)) : \($0.1.written)" }
    return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
  }

  /// An object in an object of one member.
  static func object(nested name: String, _ members: [(String, Value)]) -> String {
    "{\n  \(JSON.quoted(name)) : \(object(members, indent: "  "))\n}"
  }

  /// A list of objects; `[]` where there are none.
  static func list(_ objects: [[(String, Value)]]) -> String {
    if objects.isEmpty { return "[]" }
    return "[ " + objects.map { object($0) }.joined(separator: ", ") + " ]"
  }
}
