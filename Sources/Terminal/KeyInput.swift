import Glibc

/// The keyboard, one key at a time: while this exists the terminal neither echoes nor waits for Enter. The mode before comes
/// back when it ends.
///
/// Bytes are read one by one, so that what was typed ahead is never lost to whoever reads next.
public struct KeyInput: ~Copyable {
  private var cooked = termios()
  private let marksPastes: Bool
  private var resizesSeen = Interrupts.resizeCount

  /// Takes the keyboard; nil where standard input is no terminal.
  public init?(isDumb: Bool = false) {
    var mode = termios()
    guard unsafe tcgetattr(0, &mode) == 0 else { return nil }
    cooked = mode
    marksPastes = !isDumb
    enter()
  }

  deinit { leave() }

  /// Gives the terminal back for as long as `body` runs: another program, or the line editor.
  public mutating func whileReleased<Result>(_ body: () throws -> Result) rethrows -> Result {
    leave()
    defer { enter() }
    return try body()
  }

  private func enter() {
    var raw = cooked
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    raw.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR | IGNCR)
    EmergencyRestore.becomesRaw(from: cooked)
    _ = unsafe tcsetattr(0, TCSADRAIN, &raw)
    if marksPastes { try? DescriptorOutput.write("\u{1B}[?2004h", to: 1) }
  }

  private borrowing func leave() {
    if marksPastes { try? DescriptorOutput.write("\u{1B}[?2004l", to: 1) }
    var mode = cooked
    _ = unsafe tcsetattr(0, TCSADRAIN, &mode)
    EmergencyRestore.becomesCooked()
  }

  /// The next key.
  /// - Parameter milliseconds: how long to wait; nil waits for ever.
  public mutating func next(timeout milliseconds: Int? = nil) -> Key {
    switch read(timeout: milliseconds) {
    case .nothing: return .timeout
    case .gone: return .hangUp
    case .interrupted:
      resizesSeen = Interrupts.resizeCount
      return .redraw
    case .byte(let byte): return key(from: byte)
    }
  }

  private mutating func key(from byte: UInt8) -> Key {
    switch byte {
    case 0x0D, 0x0A: return .enter
    case 0x7F, 0x08: return .backspace
    case 0x09: return .tab
    case 0x1B: return escapeSequence()
    case 0x1A:
      suspend()
      return .redraw
    case 0x01...0x1A: return .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x00..<0x20: return .unknown
    case 0x20..<0x7F: return .character(Character(Unicode.Scalar(byte)))
    default: return multibyte(first: byte)
    }
  }

  /// Stops the process as Ctrl-Z does, and takes the terminal again when it goes on.
  private mutating func suspend() {
    leave()
    raise(SIGTSTP)
    enter()
  }

  private mutating func multibyte(first: UInt8) -> Key {
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    var bytes = [first]
    while bytes.count < length, case .byte(let next) = read(timeout: 50) { bytes.append(next) }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let character = text.first, character != "\u{FFFD}" else { return .unknown }
    return .character(character)
  }

  private mutating func escapeSequence() -> Key {
    guard case .byte(let second) = read(timeout: 50) else { return .escape }
    switch second {
    case 0x5B: return controlSequence()
    case 0x4F:
      guard case .byte(let final) = read(timeout: 50) else { return .unknown }
      return Self.key(final: final, parameters: "")
    default: return .unknown
    }
  }

  private mutating func controlSequence() -> Key {
    var parameters = ""
    while case .byte(let byte) = read(timeout: 50) {
      if (0x40...0x7E).contains(byte) {
        if parameters == "200", byte == 0x7E {
          dropPaste()
          return .paste
        }
        return Self.key(final: byte, parameters: parameters)
      }
      parameters.append(Character(Unicode.Scalar(byte)))
      if parameters.utf8.count > 32 { return .unknown }
    }
    return .unknown
  }

  private static func key(final: UInt8, parameters: String) -> Key {
    switch (final, parameters.prefix { $0 != ";" }) {
    case (0x41, _): .up
    case (0x42, _): .down
    case (0x43, _): .right
    case (0x44, _): .left
    case (0x48, _), (0x7E, "1"), (0x7E, "7"): .home
    case (0x46, _), (0x7E, "4"), (0x7E, "8"): .end
    case (0x7E, "3"): .delete
    case (0x7E, "5"): .pageUp
    case (0x7E, "6"): .pageDown
    default: .unknown
    }
  }

  /// Drops pasted text up to its end mark.
  private mutating func dropPaste() {
    let mark: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
    var last: [UInt8] = []
    while case .byte(let byte) = read(timeout: 500) {
      last.append(byte)
      if last.count > mark.count { last.removeFirst() }
      if last == mark { return }
    }
  }

  private enum Reading {
    case byte(UInt8)
    case nothing
    case interrupted
    case gone
  }

  private mutating func read(timeout milliseconds: Int?) -> Reading {
    if resizesSeen != Interrupts.resizeCount { return .interrupted }
    var waiting = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    let ready = unsafe poll(&waiting, 1, Int32(clamping: milliseconds ?? -1))
    if ready == 0 { return .nothing }
    if ready < 0 { return errno == EINTR ? .interrupted : .gone }
    var byte: UInt8 = 0
    let count = unsafe Glibc.read(0, &byte, 1)
    if count == 1 { return .byte(byte) }
    return count < 0 && errno == EINTR ? .interrupted : .gone
  }
}
