import CommandTable
import Emulators
import Glibc
import HTTPServer
import Terminal
import TextLayout
import World

/// Waits while a server of this process runs: takes lines from standard input, until Ctrl-C, until a line ends it, or, at a
/// terminal, until the end of input. Where standard input is no terminal its end changes nothing: the server goes on.
struct ServeLoop {
  let program: Program
  /// What stands before the place where a line is typed.
  let prompt: String
  private let screen = ServeScreen()

  init(program: Program, prompt: String) {
    self.program = program
    self.prompt = prompt
  }

  /// Serves a world until something ends it; `announce` is told of the server once it listens. Returns the exit status.
  func serve(
    _ world: World, open: (SharedWorld) throws(ServerError) -> WorldServer, announce: (WorldServer) -> Void
  ) throws -> ExitStatus {
    let shared = SharedWorld(
      world, clock: program.clock, observe: ServedEvents.observer(program, screen))
    let server: WorldServer
    do throws(ServerError) { server = try open(shared) } catch {
      throw CommandFailure(.inputOutput, error.message)
    }
    defer { server.stop() }
    announce(server)
    return run(ServedLines(server: server, program: program))
  }

  private func run(_ lines: ServedLines) -> ExitStatus {
    Interrupts.watch()
    Interrupts.clear()
    defer { if !program.isAtPrompt { Interrupts.ignoreNoMore() } }
    let interrupted: Bool
    if program.isOnTerminal, !program.wantsJSON, var editor = LineEditor(program: "labdeck") {
      interrupted = screen.whileTyping { type(lines, &editor) }
    } else {
      interrupted = readStandardInput(lines)
    }
    Interrupts.clear()
    return interrupted && !program.isAtPrompt ? .interrupted : .done
  }

  /// Lines typed at a terminal, with history and completion; whether Ctrl-C or a signal ended it.
  private func type(_ lines: ServedLines, _ editor: inout LineEditor) -> Bool {
    let completer = WordCompletion(words: lines.words)
    while true {
      switch editor.readLine(
        prompt: StyledLine(prompt), encoder: program.output.capabilities.output, rowsAbove: screen.above,
        complete: completer.completion(of:))
      {
      case .line(let line): if !lines.take(line) { return false }
      case .interrupted:
        program.output.endRow()
        return true
      case .endOfInput:
        program.output.endRow()
        return false
      }
    }
  }

  /// Lines as they come, from a pipe or a file or beside results that go to one, until a signal or a line ends it; whether it
  /// was a signal.
  private func readStandardInput(_ lines: ServedLines) -> Bool {
    var rest: [UInt8] = []
    var isOpen = true
    while !Interrupts.wasInterrupted {
      var waiting = pollfd(fd: isOpen ? 0 : -1, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&waiting, 1, 200) > 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = unsafe read(0, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 {
        if program.output.capabilities.inputIsTerminal { return false }
        isOpen = false
        continue
      }
      rest += buffer[0..<count]
      while let end = rest.firstIndex(of: 0x0A) {
        let line = String(decoding: rest[..<end], as: UTF8.self)
        rest.removeSubrange(...end)
        guard lines.take(line) else { return false }
      }
      if rest.count > 65_536 { rest = [] }
    }
    return true
  }
}

/// Completes the first word of a line.
private struct WordCompletion {
  let words: [String]

  func completion(of line: String) -> LineCompletion {
    LineCompletion(written: line, candidates: line.contains(" ") ? [] : words.filter { $0.hasPrefix(line) })
  }
}
