import AWSProtocols
import Documents

/// `--generate-cli-skeleton`: an input with every member in it, for `--cli-input-json`.
///
/// Source: botocore's `ArgumentGenerator`, by what it prints. It picks an enumeration's value at random; here it is the first.
struct ShapeSkeleton {
  let model: ServiceModel

  func document(_ shape: Shape) -> Node { node(shape, inside: []) }

  private func node(_ reference: ShapeReference, inside outer: Set<String>) -> Node {
    // A shape that holds itself is left empty the second time.
    let shape = model.shape(reference)
    if outer.contains(shape.name) { return [:] }
    return node(shape, inside: outer.union([shape.name]))
  }

  private func node(_ shape: Shape, inside outer: Set<String>) -> Node {
    switch shape.kind {
    case .structure:
      Node(.object(shape.members.map { Node.Member(key: $0.name, value: node($0.value, inside: outer)) }))
    case .list: Node(shape.element.map { [node($0, inside: outer)] } ?? [])
    case .map: ["KeyName": shape.element.map { node($0, inside: outer) } ?? Node(.null)]
    case .string: Node(shape.enumeration.first ?? "")
    case .integer, .long: 0
    case .double, .float: Node(.number("0.0"))
    case .boolean: true
    case .timestamp: "1970-01-01T00:00:00"
    case .blob: Node(.null)
    }
  }
}

extension CLISession {
  /// The skeleton that a line asks for; nil where it asks for none.
  func skeleton(_ model: ServiceModel, _ operation: Operation, _ words: [String]) throws(CLIError) -> String?
  {
    let name = "--generate-cli-skeleton"
    guard let index = words.firstIndex(where: { $0 == name || $0.hasPrefix(name + "=") }) else { return nil }
    let kind =
      words[index] == name
      ? (index + 1 < words.count && !words[index + 1].hasPrefix("--") ? words[index + 1] : "input")
      : String(words[index].dropFirst(name.count + 1))
    let skeleton = ShapeSkeleton(model: model)
    switch kind {
    case "input":
      let document = model.input(of: operation).map { skeleton.document($0) } ?? [:]
      return JSON.pretty(document, indent: 4) + "\n"
    case "yaml-input" where version == .v2:
      return YAMLFormat.render(model.input(of: operation).map { skeleton.document($0) } ?? [:])
    case "output":
      let document = model.output(of: operation).map { skeleton.document($0) } ?? [:]
      return JSON.pretty(document, indent: 4) + "\n"
    default:
      let kinds = version == .v1 ? ["input", "output"] : ["input", "yaml-input", "output"]
      throw CommandLineProblem(version).choice(kind, of: name, among: kinds)
    }
  }
}
