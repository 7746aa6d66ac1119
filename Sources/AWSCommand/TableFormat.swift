import Documents

/// `--output table`: boxes within boxes, one for each object or list.
enum TableFormat {
  private static let terminalWidth = 80

  static func render(_ node: Node, title: String) -> String {
    var builder = Builder()
    guard builder.add(node, title: title, level: 0) else { return "" }
    var sections = builder.sections
    var width = sections.map(\.totalWidth).max() ?? 0
    if width > terminalWidth {
      sections = sections.map(\.upright)
      width = sections.map(\.totalWidth).max() ?? 0
    }
    return String(repeating: "-", count: width) + "\n" + sections.map { $0.rendered(width) }.joined()
  }

  /// One box: a title, headings, rows, and how deep it stands.
  struct Section {
    var title = ""
    var level = 0
    var headers: [String] = []
    var rows: [[String]] = []

    private var columnWidths: [Int] {
      let all = (headers.isEmpty ? [] : [headers]) + rows
      let count = all.map(\.count).max() ?? 0
      return (0..<count).map { column in all.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0 }
    }

    var totalWidth: Int {
      let columns = columnWidths.reduce(0) { $0 + $1 + 4 } + 2 + 2 * level
      return max(title.count + 2 + 2 * level, columns)
    }

    /// A box of one row turned on its side, where the screen is too narrow for it.
    var upright: Section {
      guard rows.count == 1, !headers.isEmpty else { return self }
      var section = Section(title: title, level: level)
      section.rows = zip(headers, rows[0]).map { [$0, $1] }
      return section
    }

    /// The columns' widths, stretched so that they fill the box.
    private func widths(filling width: Int) -> [Int] {
      let natural = columnWidths.map { $0 + 4 }
      let sum = natural.reduce(0, +)
      guard sum > 0 else { return [] }
      let factor = Double(width) / Double(sum)
      var scaled = natural.map { Int((factor * Double($0)).rounded(.toNearestOrEven)) }
      var excess = scaled.reduce(0, +) - width
      while excess != 0 {
        for index in excess > 0 ? Array(scaled.indices) : scaled.indices.reversed() where excess != 0 {
          scaled[index] += excess > 0 ? -1 : 1
          excess += excess > 0 ? -1 : 1
        }
      }
      return scaled
    }

    func rendered(_ outer: Int) -> String {
      let width = outer - 2 * level
      var lines: [String] = []
      if !title.isEmpty {
        lines.append(Self.centred(title, width, leftEdge: "|"))
        if headers.isEmpty, rows.isEmpty {
          lines.append("+" + String(repeating: "-", count: width - 2) + "+")
        }
      }
      let widths = widths(filling: width)
      if !headers.isEmpty {
        lines.append(Self.rule(widths))
        lines.append(
          zip(widths, headers).enumerated()
            .map { Self.centred($1.1, $1.0, leftEdge: $0 == 0 ? "|" : "") }.joined())
      }
      if !rows.isEmpty, !widths.isEmpty {
        lines.append(Self.rule(widths))
        for row in rows {
          lines.append(
            zip(widths, row).enumerated().map { Self.atLeft($1.1, $1.0, leftEdge: $0 == 0 ? "|" : "") }
              .joined())
        }
        lines.append(Self.rule(widths))
      }
      let edge = String(repeating: "|", count: level)
      return lines.map { edge + $0 + edge + "\n" }.joined()
    }

    private static func rule(_ widths: [Int]) -> String {
      widths.enumerated().map { index, width in
        (index == 0 ? "+" : "") + String(repeating: "-", count: max(0, width - (index == 0 ? 2 : 1))) + "+"
      }.joined()
    }

    private static func centred(_ text: String, _ width: Int, leftEdge: String) -> String {
      let before = max(0, width / 2 - text.count / 2 - 1)
      let after = max(0, width - 1 - leftEdge.count - before - text.count)
      return leftEdge + String(repeating: " ", count: before) + text + String(repeating: " ", count: after)
        + "|"
    }

    private static func atLeft(_ text: String, _ width: Int, leftEdge: String) -> String {
      let padding = width - (text.count + 3 + leftEdge.count) >= 0 ? 2 : 0
      let after = max(0, width - leftEdge.count - padding - text.count - 1)
      return leftEdge + String(repeating: " ", count: padding) + text + String(repeating: " ", count: after)
        + "|"
    }
  }

  private struct Builder {
    var sections: [Section] = []

    private mutating func row(_ cells: [String]) {
      if !sections.isEmpty { sections[sections.count - 1].rows.append(cells) }
    }

    private func text(_ node: Node?) -> String { node.flatMap { OutputFormat.scalar($0) } ?? "" }

    /// Adds the boxes of a node; false where there is nothing to show.
    mutating func add(_ node: Node, title: String?, level: Int) -> Bool {
      switch node.content {
      case .null, .bool(false): return false
      case .string(let text) where text.isEmpty: return false
      case .array(let elements) where elements.isEmpty: return false
      case .object(let members) where members.isEmpty: return false
      default: break
      }
      if let title { sections.append(Section(title: title, level: level)) }
      if let members = node.members {
        addObject(members, level: level)
      } else if let elements = node.elements {
        if elements[0].members != nil {
          addObjects(elements, title: title, level: level)
        } else {
          for element in elements { addElement(element, level: level) }
        }
      }
      return true
    }

    private mutating func addElement(_ element: Node, level: Int) {
      if let scalar = OutputFormat.scalar(element) {
        row([scalar])
      } else if let inner = element.elements, inner.allSatisfy({ OutputFormat.scalar($0) != nil }) {
        row(inner.map { text($0) })
      } else {
        _ = add(element, title: nil, level: level)
      }
    }

    private mutating func addObject(_ members: [Node.Member], level: Int) {
      let scalars = members.filter { OutputFormat.scalar($0.value) != nil }.sorted { $0.key < $1.key }
      if scalars.count == 1 {
        row([scalars[0].key, text(scalars[0].value)])
      } else if !scalars.isEmpty {
        sections[sections.count - 1].headers = scalars.map(\.key)
        row(scalars.map { text($0.value) })
      }
      for member in members.sorted(by: { $0.key < $1.key }) where OutputFormat.scalar(member.value) == nil {
        _ = add(member.value, title: member.key, level: level + 1)
      }
    }

    private mutating func addObjects(_ elements: [Node], title: String?, level: Int) {
      var names: Set<String> = []
      var nested: Set<String> = []
      for element in elements {
        for member in element.members ?? [] {
          if OutputFormat.scalar(member.value) != nil {
            names.insert(member.key)
          } else {
            nested.insert(member.key)
          }
        }
      }
      let headers = names.sorted()
      sections[sections.count - 1].headers = headers
      for (index, element) in elements.enumerated() {
        if index > 0, !nested.isEmpty {
          sections.append(Section(title: title ?? "", level: level, headers: headers))
        }
        row(headers.map { text(element[$0]) })
        for name in nested.sorted() {
          if let value = element[name], OutputFormat.scalar(value) == nil {
            _ = add(value, title: name, level: level + 1)
          }
        }
      }
    }
  }
}
