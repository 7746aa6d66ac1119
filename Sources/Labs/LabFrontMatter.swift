import Diagnostics
import Documents

/// What stands between the `---` lines at the head of a lab.
struct LabFrontMatter {
  var id = ""
  var title = ""
  var summary = ""
  var topics: [String] = []
  var answers: [String] = []
  var minutes: Int?
  var mode = Lab.Mode.guided
  var include: (name: String, range: SourceRange)?
  /// The first line of the body.
  var endLine = 1
}

extension LabParser {
  private static let frontKeys = [
    "id", "title", "summary", "topics", "answers", "minutes", "mode", "include",
  ]

  /// Reads the front matter; nil where there is none that can be used.
  mutating func frontMatter() -> LabFrontMatter? {
    guard line(1).trimmed == "---",
      let end = (2...max(2, lines.count)).first(where: { line($0).trimmed == "---" })
    else {
      report("lab.front-matter", "a lab begins with `---`, its `id` and `title`, and `---`", at: 1)
      return nil
    }
    var front = LabFrontMatter()
    front.endLine = end + 1
    let node: Node
    do throws(Diagnostic) {
      node = try YAML.parse(source, lines: 2..<end)
    } catch {
      problems.append(error)
      return nil
    }
    for member in node.members ?? [] { read(member, into: &front) }
    if front.id.isEmpty { report("lab.id", "a lab needs an `id`", at: 1) }
    if front.title.isEmpty { report("lab.title", "a lab needs a `title`", at: 1) }
    return front
  }

  private mutating func read(_ member: Node.Member, into front: inout LabFrontMatter) {
    let value = member.value
    switch member.key {
    case "id":
      front.id = text(value) ?? ""
      if !front.id.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
      {
        report("lab.id", "an id is of lower-case letters, digits and `-`", value.range)
      }
    case "title": front.title = text(value) ?? ""
    case "summary": front.summary = text(value) ?? ""
    case "topics": front.topics = list(value)
    case "answers": front.answers = list(value)
    case "minutes":
      front.minutes = value.int
      if value.int == nil { report("lab.minutes", "`minutes` is a whole number", value.range) }
    case "mode":
      guard let mode = value.string.flatMap({ Lab.Mode(rawValue: $0) }) else {
        report("lab.mode", "`mode` is `guided` or `challenge`", value.range)
        return
      }
      front.mode = mode
    case "include": front.include = text(value).map { ($0, value.range) }
    default:
      let near = NearestName.of(member.key, among: Self.frontKeys)
      report(
        "lab.unknown-key", "a lab has no `\(member.key)`", member.keyRange,
        hint: near.map { "did you mean `\($0)`?" })
    }
  }

  /// A list of words, written as a list or as one word.
  private mutating func list(_ node: Node) -> [String] {
    (node.elements ?? [node]).compactMap { text($0) }
  }
}
