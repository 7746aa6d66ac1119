public import Diagnostics
public import Documents

/// Requests as they come in, line by line: one document a line, each answered as soon as its line is complete, or one document
/// over many lines, answered at the end.
///
/// Which of the two it is shows in the first lines: a first line that is a document by itself, or a second line that begins with
/// `{` in column 1, means one document a line.
public struct SimulationStream: Sendable {
  /// The answer to one request.
  public enum Answer: Sendable {
    /// A decision, the request's name, and the line at which its document begins.
    case decision(Decision, name: String?, firstLine: Int)
    /// A mistake, the request's name, and the way to the mistake in its document.
    case failure(Diagnostic, name: String?, path: String, firstLine: Int)

    /// As JSON of the schema `labdeck.policy-simulation/1`.
    public var json: Node {
      switch self {
      case .decision(let decision, let name, let firstLine):
        SimulationAnswer.decision(decision, name: name, firstLine: firstLine)
      case .failure(let error, let name, let path, let firstLine):
        SimulationAnswer.failure(error, name: name, path: path, firstLine: firstLine)
      }
    }
  }

  private enum Form { case unknown, lines, document }

  /// The longest document that is read, in bytes.
  public static let longest = 16 << 20
  private let name: String
  private let known = PolicyDocumentCache()
  private var form = Form.unknown
  private var line = 0
  /// The bytes of a document over many lines, or of a first line that may be one.
  private var waiting: [UInt8] = []
  private var waitingFrom = 1

  /// A stream under the name that messages show.
  public init(name: String) { self.name = name }

  /// Takes the bytes of a line, without its line end, and returns what can be answered now.
  public mutating func take(line bytes: [UInt8]) -> [Answer] {
    line += 1
    let isBlank = bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    switch form {
    case .lines: return isBlank ? [] : [answer(bytes, firstLine: line)]
    case .document:
      append(bytes)
      return []
    case .unknown:
      if isBlank {
        if !waiting.isEmpty { append(bytes) }
        return []
      }
      return decide(bytes)
    }
  }

  /// Answers what is left when the input has ended.
  public mutating func finish() -> [Answer] {
    defer { waiting = [] }
    return waiting.isEmpty ? [] : [answer(waiting, firstLine: waitingFrom)]
  }

  private mutating func decide(_ bytes: [UInt8]) -> [Answer] {
    if waiting.isEmpty {
      if isDocument(bytes) {
        form = .lines
        return [answer(bytes, firstLine: line)]
      }
      waiting = bytes
      waitingFrom = line
      return []
    }
    guard bytes.first == 0x7B else {
      form = .document
      append(bytes)
      return []
    }
    form = .lines
    let first = answer(waiting, firstLine: waitingFrom)
    waiting = []
    return [first, answer(bytes, firstLine: line)]
  }

  private mutating func append(_ bytes: [UInt8]) {
    waiting.append(0x0A)
    // One byte too many is enough to tell that the document is too long.
    waiting += bytes.prefix(max(0, Self.longest + 1 - waiting.count))
  }

  private func isDocument(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= Self.longest, bytes.last(where: { $0 != 0x20 && $0 != 0x0D }) == 0x7D else {
      return false
    }
    let source = SourceText(name: name, text: String(decoding: bytes, as: UTF8.self))
    return (try? JSON.parse(source)) != nil
  }

  private func answer(_ bytes: [UInt8], firstLine: Int) -> Answer {
    guard bytes.count <= Self.longest else {
      let error = Diagnostic(
        code: "request.too-long", "a request of more than \(Self.longest >> 20) MiB is not read", file: name)
      return .failure(error, name: nil, path: "", firstLine: firstLine)
    }
    let source: SourceText
    do throws(Diagnostic) {
      source = try SourceText(name: name, bytes: bytes)
    } catch {
      return .failure(error, name: nil, path: "", firstLine: firstLine)
    }
    return SimulationAnswer.answer(
      to: source, firstLine: firstLine, known: form == .lines ? known : nil)
  }
}
