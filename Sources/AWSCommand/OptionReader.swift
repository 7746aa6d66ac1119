import AWSProtocols
import Crypto
import Diagnostics
import Documents

/// The values of one option, by the shape that the operation wants: plain text, JSON, or shorthand.
///
/// Source: AWS CLI User Guide, "Using shorthand syntax with the AWS CLI".
struct OptionReader {
  /// Stands before a value that `fileb://` has turned into base64 already.
  static let base64Mark = "\u{0}base64:"

  let model: ServiceModel
  let option: String
  let version: CLIVersion
  let binaryFormat: String?

  func node(_ texts: [String], _ shape: Shape) throws(CLIError) -> Node {
    switch shape.kind {
    case .list:
      if texts.count == 1, texts[0].drop(while: \.isWhitespace).first == "[", let json = try json(texts[0]) {
        return json
      }
      guard let element = shape.element.map({ model.shape($0) }) else { return Node(texts) }
      var nodes: [Node] = []
      for text in texts { nodes.append(try node([text], element)) }
      return Node(nodes)
    case .structure, .map:
      if let first = texts.first, let json = try json(first) { return json }
      var members: [Node.Member] = []
      for text in texts { members += try shorthand(text, shape) }
      return Node(.object(members))
    default: return try scalar(texts[0], shape)
    }
  }

  private func shorthand(_ text: String, _ shape: Shape) throws(CLIError) -> [Node.Member] {
    var reader = Shorthand(text: text, option: option, status: version.parameterStatus)
    let model = self.model
    let inner = Shorthand.Inner(
      member: { key, parent in
        switch parent?.kind {
        case .structure: parent?.member(key).map { model.shape($0.value) }
        case .map: parent?.element.map { model.shape($0) }
        default: nil
        }
      }, element: { $0?.element.map { model.shape($0) } },
      convert: { text, shape throws(CLIError) in try scalar(text, shape) })
    return try reader.members(of: shape, inner)
  }

  /// `a=b,c=d` or JSON for a map of texts, where no shape says so.
  func textMap(_ text: String) throws(CLIError) -> Node {
    if let json = try json(text) { return json }
    var reader = Shorthand(text: text, option: option, status: version.parameterStatus)
    let inner = Shorthand.Inner(
      member: { _, _ in nil }, element: { _ in nil }, convert: { text, _ throws(CLIError) in Node(text) })
    return Node(.object(try reader.members(of: nil, inner)))
  }

  private func json(_ text: String) throws(CLIError) -> Node? {
    let start = text.drop { $0.isWhitespace }.first
    guard start == "{" || start == "[" else { return nil }
    do {
      return try JSON.parse(SourceText(name: "--" + option, text: text))
    } catch {
      throw CLIError(
        "\nError parsing parameter '--\(option)': Invalid JSON: \(PythonJSON.problem(in: text) ?? error.message)\nJSON received: \(text)\n",
        status: version.parameterStatus)
    }
  }

  func scalar(_ text: String, _ shape: Shape?) throws(CLIError) -> Node {
    guard let shape else { return Node(text) }
    switch shape.kind {
    case .integer, .long:
      guard let number = Int(text) else {
        throw CLIError(
          "\ninvalid literal for int() with base 10: '\(text)'\n", status: version == .v1 ? 255 : 255)
      }
      return Node(number)
    case .double, .float:
      guard Double(text) != nil else {
        throw CLIError("\ncould not convert string to float: '\(text)'\n", status: 255)
      }
      return Node(.number(text))
    case .boolean: return Node(text.lowercased() == "true")
    case .blob: return try blob(text)
    case .list:
      if let json = try json(text) { return json }
      return Node([try scalar(text, shape.element.map { model.shape($0) })])
    case .structure, .map: return try node([text], shape)
    case .string, .timestamp: return Node(text)
    }
  }

  /// v1 takes a blob as it is written, v2 as base64 unless told otherwise.
  private func blob(_ text: String) throws(CLIError) -> Node {
    if text.hasPrefix(Self.base64Mark) { return Node(String(text.dropFirst(Self.base64Mark.count))) }
    if version == .v1 || binaryFormat == "raw-in-base64-out" { return Node(Base64.encode(Array(text.utf8))) }
    guard Base64.decode(text) != nil else {
      throw CLIError("\nInvalid base64: \"\(text)\"\n", status: version.parameterStatus)
    }
    return Node(text)
  }
}
