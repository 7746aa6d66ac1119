import CommandTable
import Glibc
import Terminal
import TextLayout

/// Waits while a server of this process runs: takes lines from standard input, until Ctrl-C, until a line ends it, or, at a
/// terminal, until the end of input. Where standard input is no terminal its end changes nothing: the server goes on.
struct ServeLoop {
  let program: Program
  /// What stands before the place where a line is typed.
  let prompt: String

  /// Runs until something ends it; a line is answered by `take`, which returns false to end. Returns the exit status.
  func run(_ take: (String) -> Bool) -> ExitStatus {
    Interrupts.watch()
    Interrupts.clear()
    defer { if !program.isAtPrompt { Interrupts.ignoreNoMore() } }
    let isTerminal = program.output.capabilities.inputIsTerminal
    var rest: [UInt8] = []
    var isOpen = true
    show(isTerminal)
    while !Interrupts.wasInterrupted {
      var waiting = pollfd(fd: isOpen ? 0 : -1, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&waiting, 1, 200) > 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = unsafe read(0, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 {
        if isTerminal { return .done }
        isOpen = false
        continue
      }
      rest += buffer[0..<count]
      while let end = rest.firstIndex(of: 0x0A) {
        let line = String(decoding: rest[..<end], as: UTF8.self)
        rest.removeSubrange(...end)
        guard take(line) else { return .done }
        show(isTerminal)
      }
      if rest.count > 65_536 { rest = [] }
    }
    Interrupts.clear()
    return program.isAtPrompt ? .done : .interrupted
  }

  private func show(_ isTerminal: Bool) {
    if isTerminal, !program.wantsJSON { try? DescriptorOutput.write(prompt, to: 2) }
  }
}
