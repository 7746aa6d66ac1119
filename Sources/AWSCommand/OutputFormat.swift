import Documents

/// How results are printed.
enum OutputFormat {
  /// The document in a format, with its line end; nothing for an operation that answers nothing.
  static func render(_ document: Node, as format: String, title: String, version: CLIVersion) -> String {
    switch format {
    case "text": return TextFormat.render(document)
    case "table": return TableFormat.render(document, title: title)
    case "yaml", "yaml-stream": return document.members?.isEmpty == true ? "" : YAMLFormat.render(document)
    default:
      if document.members?.isEmpty == true { return "" }
      return JSON.pretty(document, indent: 4) + "\n"
    }
  }

  /// A scalar as Python prints it; nil for lists and objects.
  static func scalar(_ node: Node) -> String? {
    switch node.content {
    case .null: "None"
    case .bool(let value): value ? "True" : "False"
    case .number(let text), .string(let text): text
    case .array, .object: nil
    }
  }
}

/// `--output text`: scalars of an object in one row by the order of their names, lists and objects below, behind their name.
enum TextFormat {
  static func render(_ node: Node) -> String {
    var text = ""
    write(node, label: nil, columns: nil, into: &text)
    return text
  }

  private static func write(_ node: Node, label: String?, columns: [String]?, into text: inout String) {
    if let members = node.members {
      writeObject(members, label: label, columns: columns, into: &text)
    } else if let elements = node.elements {
      writeList(elements, label: label, into: &text)
    } else {
      text += (OutputFormat.scalar(node) ?? "") + "\n"
    }
  }

  private static func writeList(_ elements: [Node], label: String?, into text: inout String) {
    if elements.contains(where: { $0.members != nil }) {
      var names: Set<String> = []
      for element in elements {
        for member in element.members ?? [] where OutputFormat.scalar(member.value) != nil {
          names.insert(member.key)
        }
      }
      for element in elements { write(element, label: label, columns: names.sorted(), into: &text) }
      return
    }
    let scalars = elements.compactMap { OutputFormat.scalar($0) }
    if !scalars.isEmpty {
      if let label {
        for scalar in scalars { text += "\(label.uppercased())\t\(scalar)\n" }
      } else {
        text += scalars.joined(separator: "\t") + "\n"
      }
    }
    for element in elements where OutputFormat.scalar(element) == nil {
      write(element, label: label, columns: nil, into: &text)
    }
  }

  private static func writeObject(
    _ members: [Node.Member], label: String?, columns: [String]?, into text: inout String
  ) {
    var row: [String] = []
    var below: [Node.Member] = []
    if let columns {
      for name in columns {
        let value = members.first { $0.key == name }?.value
        row.append(value.flatMap { OutputFormat.scalar($0) } ?? "")
      }
      below = members.filter { !columns.contains($0.key) }.sorted { $0.key < $1.key }
    } else {
      for member in members.sorted(by: { $0.key < $1.key }) {
        if let scalar = OutputFormat.scalar(member.value) {
          row.append(scalar)
        } else {
          below.append(member)
        }
      }
    }
    if !row.isEmpty { text += ((label.map { [$0.uppercased()] } ?? []) + row).joined(separator: "\t") + "\n" }
    for member in below { write(member.value, label: member.key, columns: nil, into: &text) }
  }
}

/// `--output yaml` of v2.
enum YAMLFormat {
  static func render(_ node: Node) -> String {
    if OutputFormat.scalar(node) != nil { return JSON.compact(node) + "\n" }
    var text = ""
    write(node, indent: 0, into: &text)
    return text
  }

  private static func write(_ node: Node, indent: Int, into text: inout String) {
    let margin = String(repeating: " ", count: indent)
    for member in (node.members ?? []).sorted(by: { $0.key < $1.key }) {
      writeEntry("\(margin)\(member.key):", member.value, indent: indent, listIndent: indent, into: &text)
    }
    for element in node.elements ?? [] {
      if element.members?.isEmpty == false {
        var inner = ""
        write(element, indent: indent + 2, into: &inner)
        text += margin + "- " + inner.dropFirst(indent + 2)
      } else {
        writeEntry("\(margin)-", element, indent: indent + 2, listIndent: indent + 2, into: &text)
      }
    }
  }

  private static func writeEntry(
    _ head: String, _ value: Node, indent: Int, listIndent: Int, into text: inout String
  ) {
    if let elements = value.elements, !elements.isEmpty {
      text += head + "\n"
      write(value, indent: listIndent, into: &text)
    } else if let members = value.members, !members.isEmpty {
      text += head + "\n"
      write(value, indent: indent + 2, into: &text)
    } else {
      text += "\(head) \(scalar(value))\n"
    }
  }

  private static func scalar(_ node: Node) -> String {
    guard let text = node.string else { return JSON.compact(node) }
    let special = ["", "true", "false", "null", "yes", "no", "~"].contains(text.lowercased())
    let plain = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "#" && $0 != "'" && $0 != "\"" }
    let startsPlain = text.first.map { $0.isLetter || $0 == "/" } ?? false
    if plain, startsPlain, !special, !text.contains(": "), !text.hasSuffix(":") { return text }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
