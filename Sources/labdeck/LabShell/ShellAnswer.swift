import Documents
import Sandbox
import TextLayout

/// What a lab shell is asked from within.
struct ShellQuestion {
  enum Kind: String {
    /// How the goals stand; `brief` for a prompt, with what changed since the last one.
    case goals, brief
    /// Why the last call was answered as it was.
    case why
    case hint
    /// Run words in the sandbox.
    case exec
  }

  var kind: Kind
  /// The words to run, or `--full`.
  var words: [String] = []
  /// The environment of whoever asks.
  var environment: [String: String]
  /// Columns that the answer may take.
  var width: Int

  init(_ kind: Kind, words: [String] = [], environment: [String: String], width: Int) {
    self.kind = kind
    self.words = words
    self.environment = environment
    self.width = width
  }

  init?(_ document: Node) {
    guard let kind = document["ask"]?.string.flatMap({ Kind(rawValue: $0) }) else { return nil }
    self.kind = kind
    words = (document["words"]?.elements ?? []).compactMap(\.string)
    width = max(20, document["width"]?.int ?? 80)
    environment = [:]
    for member in document["environment"]?.members ?? [] { environment[member.key] = member.value.string }
  }

  var document: Node {
    let variables = environment.sorted { $0.key < $1.key }.map {
      Node.Member(key: $0.key, value: Node($0.value))
    }
    return [
      "ask": Node(kind.rawValue), "words": Node(words), "width": Node(width),
      "environment": Node(.object(variables)),
    ]
  }
}

/// What a lab shell answers.
struct ShellAnswer {
  var status = 0
  /// The answer, laid out.
  var text = StyledText()
  /// What is to be told beside it.
  var news = StyledText()
  /// The answer for programs: an object.
  var data: Node = [:]
  /// What a command of the sandbox printed.
  var output: [(stream: OutputStream, text: String)] = []

  init() {}

  init(_ document: Node) {
    status = document["status"]?.int ?? 4
    text = Self.text(document["text"])
    news = Self.text(document["news"])
    data = document["data"] ?? [:]
    output = (document["output"]?.elements ?? []).compactMap { chunk in
      guard let stream = chunk[0]?.string.flatMap({ OutputStream(rawValue: $0) }), let text = chunk[1]?.string
      else { return nil }
      return (stream, text)
    }
  }

  var document: Node {
    [
      "status": Node(status), "text": Self.node(text), "news": Self.node(news), "data": data,
      "output": Node(output.map { [Node($0.stream.rawValue), Node($0.text)] as Node }),
    ]
  }

  private static func node(_ text: StyledText) -> Node {
    Node(text.lines.map { line in Node(line.spans.map { [Node($0.text), Node("\($0.style)")] as Node }) })
  }

  private static func text(_ node: Node?) -> StyledText {
    StyledText(
      (node?.elements ?? []).map { line in
        StyledLine(
          (line.elements ?? []).map { span in
            let name = span[1]?.string ?? ""
            return StyledSpan(span[0]?.string ?? "", TextStyle.allCases.first { "\($0)" == name } ?? .plain)
          })
      })
  }
}
