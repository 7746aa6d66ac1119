import Testing

@Suite("The prompt on a terminal", .serialized)
struct PromptTests {
  @Test("Tab completes, Enter runs, Up brings a line back, Ctrl-D leaves with status 0")
  func editing() throws {
    let terminal = try #require(PseudoTerminal(["--store", "/tmp/labdeck-none"]))
    #expect(terminal.expect("labdeck> "))
    terminal.type("he\tqu")
    #expect(terminal.expect("help qu"))
    terminal.type("it\n")
    #expect(terminal.expect("quit: leave"))
    #expect(terminal.expect("labdeck> "))
    terminal.type("\u{1B}[A")
    #expect(terminal.expect("help quit"))
    terminal.type("\n")
    #expect(terminal.expect("labdeck> "))
    terminal.type("\u{4}")
    #expect(terminal.status() == 0)
  }

  @Test("Ctrl-C clears the line, and on an empty one says that everything is saved")
  func interrupt() throws {
    let terminal = try #require(PseudoTerminal([]))
    #expect(terminal.expect("labdeck> "))
    terminal.type("xyz")
    #expect(terminal.expect("xyz"))
    terminal.type("\u{3}")
    #expect(terminal.expect("labdeck> "))
    #expect(!terminal.text.contains("everything is saved"))
    terminal.type("\u{3}")
    #expect(terminal.expect("everything is saved"))
    terminal.settle()
    terminal.type("hlp\n")
    #expect(terminal.expect("Did you mean `help`?"))
    terminal.type("quit\n")
    #expect(terminal.status() == 0)
  }

  @Test("NO_COLOR and TERM=dumb leave no colours behind", arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
  func colourless(environment: [String: String]) throws {
    let terminal = try #require(PseudoTerminal([], environment: environment))
    #expect(terminal.expect("labdeck> "))
    terminal.type("help\n")
    #expect(terminal.expect("quit"))
    terminal.settle()
    let text = String(decoding: terminal.raw, as: UTF8.self)
    #expect(!text.contains("\u{1B}[1m") && !text.contains("\u{1B}[3") && !text.contains("\u{1B}[2m"))
    terminal.type("quit\n")
    #expect(terminal.status() == 0)
  }

  @Test("in the C locale typed UTF-8 arrives and nothing crashes")
  func cLocale() throws {
    let terminal = try #require(PseudoTerminal([], environment: ["LANG": "C", "LC_ALL": "C"]))
    #expect(terminal.expect("labdeck> "))
    terminal.type("zwölf\n")
    #expect(terminal.expect("there is no command `zw?lf`"))
    terminal.type("quit\n")
    #expect(terminal.status() == 0)
  }
}
