import Documents
import Glibc
import Threads
import Terminal
import TextLayout

/// The teacher's end of a lesson: a second terminal sends keys to the wall and is told the notes.
final class TeachDesk: Sendable {
  private struct State {
    var keys: [Key] = []
    var notes = StyledText()
    /// How often the wall was drawn.
    var version = 0
    /// When the second terminal asked last, in seconds.
    var heard: time_t = 0
    var drawnForListener = false
  }

  private let state = Lock(State())
  private let socket = Lock<ControlSocket?>(nil)

  /// The socket of a lesson, beside the store.
  static func path(_ storeDirectory: String, lab: String) -> String { "\(storeDirectory)/teach-\(lab)" }

  /// Opens the socket. Without one, where another lesson has it or the path is too long, all keys are pressed at the wall.
  func open(at path: String) {
    if ControlSocket.ask(["key": ""], at: path) != nil { return }
    _ = unsafe unlink(path)
    socket.withLock { $0 = ControlSocket(at: path) { [weak self] in self?.answer($0) ?? [:] } }
  }

  /// Closes the socket.
  func close(at path: String) {
    guard let open = socket.withLock({ $0 }) else { return }
    open.stop()
    _ = unsafe unlink(path)
  }

  // MARK: The wall

  /// Whether a second terminal is there.
  var hasListener: Bool { state.withLock { time(nil) - $0.heard <= 2 } }

  /// Whether the second terminal has come or gone since the wall was drawn.
  var hasNews: Bool {
    let listens = hasListener
    return state.withLock { $0.drawnForListener != listens }
  }

  /// A key of the second terminal.
  func nextKey() -> Key? {
    state.withLock { $0.keys.isEmpty ? nil : $0.keys.removeFirst() }
  }

  /// Says that the wall was drawn, and what the notes are now.
  func tell(_ notes: StyledText) {
    let listens = hasListener
    state.withLock { state in
      state.notes = notes
      state.version += 1
      state.drawnForListener = listens
    }
  }

  // MARK: The second terminal

  private func answer(_ question: Node) -> Node {
    guard let name = question["key"]?.string else { return [:] }
    guard !name.isEmpty else { return ["isOpen": true] }
    let version = state.withLock { state -> Int in
      state.heard = time(nil)
      if let key = Self.keys.first(where: { $0.name == name })?.key
        ?? (name.count == 1 ? .character(Character(name)) : nil)
      {
        state.keys.append(key)
      }
      return state.version
    }
    // the notes that belong to the key are there when the wall is drawn again
    if name != "look" {
      for _ in 0..<100 where state.withLock({ $0.version == version }) { usleep(10_000) }
    }
    var answer = ShellAnswer()
    answer.text = state.withLock { $0.notes }
    return answer.document
  }

  /// Keys that are more than a character, by the names under which they are sent.
  private static let keys: [(name: String, key: Key)] = [
    ("enter", .enter), ("backspace", .backspace), ("left", .left), ("right", .right), ("up", .up),
    ("down", .down),
    ("pageUp", .pageUp), ("pageDown", .pageDown), ("escape", .escape), ("leave", .control("c")),
  ]

  /// Sends a key to the lesson at a path; nil only asks for the notes. Nil where no lesson is there any more.
  static func send(_ key: Key?, to path: String) -> StyledText? {
    let name: String
    switch key {
    case nil: name = "look"
    case .character(let character): name = String(character)
    case let key?: name = keys.first { $0.key == key }?.name ?? "look"
    }
    guard let answer = ControlSocket.ask(["key": Node(name)], at: path), answer["text"] != nil else {
      return nil
    }
    return ShellAnswer(answer).text
  }
}
