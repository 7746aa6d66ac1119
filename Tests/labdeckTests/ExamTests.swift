import Testing

@Suite("A practice exam on a terminal", .serialized)
struct ExamTests {
  @Test("own screen, choices, the list, handing in, report; wrong answers become due")
  func wholeExam() throws {
    let fixture = try Fixture()
    #expect(fixture.labdeck(["exam", "report"]).errors.contains("no exam was handed in yet"))
    let terminal = try fixture.terminal(["exam", "start", "--questions", "1"])
    #expect(terminal.expect("1 of 1 · 2:00 left"))
    #expect(terminal.expect("Enter next · a-b choose"))
    terminal.type("a")
    #expect(terminal.expect(" ▸ a"))
    terminal.type("m")
    #expect(terminal.expect("marked"))
    terminal.type("\n")
    #expect(terminal.expect("1 answered, 0 without an answer, 1 marked"))
    terminal.type("H")
    #expect(terminal.expect("hand in?"))
    terminal.type("H")
    #expect(terminal.expect("of 1 right"))
    #expect(terminal.expect("the true figure lies between"))
    #expect(terminal.expect("q leave ▸"))
    terminal.type("q")
    #expect(terminal.status() == 0)
    let text = String(decoding: terminal.raw, as: UTF8.self)
    #expect(text.contains("\u{1B}[?1049h") && text.contains("\u{1B}[?1049l"))
    #expect(fixture.labdeck(["exam", "history"]).output.contains("of 1"))
    let last = fixture.labdeck(["exam", "report"])
    #expect(last.status == 0 && last.output == fixture.labdeck(["exam", "report", "1"]).output)
  }

  @Test("an exam that was left, or whose process was killed, goes on where it stood")
  func resumed() throws {
    let fixture = try Fixture()
    let first = try fixture.terminal(["exam", "start"])
    #expect(first.expect("a-b choose"))
    first.type("b")
    #expect(first.expect(" ▸ b"))
    first.signal(9)
    #expect(first.status() == -9)
    let second = try fixture.terminal(["exam", "resume"])
    #expect(second.expect(" ▸ b"))
    second.type("q")
    #expect(second.expect("leave?"))
    second.type("q")
    #expect(second.expect("`exam resume` goes on"))
    #expect(second.status() == 0)
  }

  @Test("ended from outside, the program leaves the terminal as it was")
  func terminated() throws {
    let fixture = try Fixture()
    let terminal = try fixture.terminal(["exam", "start"])
    #expect(terminal.expect("a-b choose"))
    terminal.signal(15)
    #expect(terminal.status() == -15)
    #expect(String(decoding: terminal.raw, as: UTF8.self).contains("\u{1B}[?1049l"))
  }
}
