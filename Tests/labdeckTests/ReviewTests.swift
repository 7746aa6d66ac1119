import Glibc
import Testing

@Suite("A review on a terminal", .serialized)
struct ReviewTests {
  @Test("one Enter asks the first question; answer, grade, leave, come back and find it all there")
  func firstRun() throws {
    let fixture = try Fixture()
    let terminal = try fixture.terminal()
    #expect(terminal.expect("1 question and 2 labs"))
    #expect(terminal.expect("Enter starts ten minutes of questions"))
    terminal.type("\n")
    #expect(terminal.expect("─ 1 ─ new ─ security"))
    #expect(terminal.expect("left ─"))
    #expect(terminal.expect("Which identity signs the calls?"))
    #expect(terminal.expect("a-b answer · Enter don't know"))
    terminal.type(letter("the role", in: terminal))
    #expect(terminal.expect("you    the role"))
    #expect(terminal.expect("It is asked last."))
    #expect(terminal.expect("right  the user"))
    #expect(terminal.expect("The environment is asked first."))
    #expect(terminal.expect("‹1 again 1m›"))
    #expect(terminal.expect("Enter = 1"))
    terminal.settle(400)
    terminal.type("\n")
    #expect(terminal.expect("saved: again in 1 minute"))
    #expect(terminal.expect("1 is half learned"))
    terminal.type("q")
    #expect(terminal.expect("when is your exam?"))
    terminal.type("6w\n")
    #expect(terminal.expect("in 42 days. Tomorrow:"))
    #expect(terminal.expect("labdeck> "))
    terminal.type("quit\n")
    #expect(terminal.status() == 0)
    #expect(fixture.answers == 1)
    let again = try fixture.terminal()
    #expect(again.expect("1 due"))
    #expect(again.expect("labdeck> "))
  }

  @Test("at an ordering `?` and `q` are keys, and what names no part is asked again")
  func slipsOfTheHand() throws {
    let fixture = try Fixture()
    let questions = """
      ## Questions

      - In which order?the command line > the environment > the role

      """
    Fixture.write(questions, to: "\(fixture.root)/content/questions.md")
    let terminal = try fixture.terminal(["review"])
    #expect(terminal.expect("the letters in the right order"))
    terminal.type("?\n")
    #expect(terminal.expect("take out for good"))
    terminal.type("x y\n")
    #expect(terminal.expect("that names none of the parts"))
    terminal.type("q\n")
    #expect(terminal.status() == 0)
    #expect(fixture.answers == 0)
  }

  @Test("of several right options the one that was not chosen is told apart")
  func missed() throws {
    let fixture = try Fixture()
    let questions = """
      ## Questions

      ### Which two? {#two}
      - [x] the first right one
      - [x] the second right one
      - [ ] a wrong one

      """
    Fixture.write(questions, to: "\(fixture.root)/content/questions.md")
    let terminal = try fixture.terminal(["review"])
    #expect(terminal.expect("Enter hand in"))
    terminal.type(letter("the first right one", in: terminal))
    terminal.type("\n")
    #expect(terminal.expect("right  the first right one"))
    #expect(terminal.expect("missed the second right one"))
  }

  @Test("Enter pressed in the moment the answer appears is dropped")
  func enterGuard() throws {
    let fixture = try Fixture()
    let terminal = try fixture.terminal(["review"])
    #expect(terminal.expect("leave ▸"))
    terminal.type("\n\n")
    #expect(terminal.expect("Enter = 1"))
    terminal.settle(500)
    #expect(fixture.answers == 0)
    terminal.type("\n")
    #expect(terminal.expect("saved"))
  }

  @Test("l runs the question's lab and comes back with the clock stopped")
  func lab() throws {
    let fixture = try Fixture()
    let terminal = try fixture.terminal(["review"])
    #expect(terminal.expect("leave ▸"))
    terminal.type("l")
    #expect(terminal.expect("answer first"))
    terminal.type(letter("the user", in: terminal))
    #expect(terminal.expect("l see it happen (lab, 1 min)"))
    terminal.type("l")
    #expect(terminal.expect("═ lab ═ A first look"))
    #expect(terminal.expect("laptop:~$ echo $GREETING"))
    #expect(terminal.expect("predict: What does it hold?"))
    terminal.type("b")
    #expect(terminal.expect("✗ hello, not nothing"))
    #expect(terminal.expect("Enter next"))
    terminal.settle(400)
    terminal.type("t")
    #expect(terminal.expect("laptop:~$ "))
    terminal.type("echo tried $GREETING\n")
    #expect(terminal.expect("tried hello"))
    terminal.type("q\n")
    #expect(terminal.expect("q to question 1"))
    terminal.type("\n")
    #expect(terminal.expect("step 2/2"))
    #expect(terminal.expect("[]"))
    terminal.type("q")
    #expect(terminal.expect("back at question 1 (the lab took 0:0"))
    #expect(terminal.expect("‹3 good 10m›"))
    terminal.type("3")
    #expect(terminal.expect("saved: again in 10 minutes"))
  }

  @Test("u takes the last answer back; q leaves and says what is saved")
  func undo() throws {
    let fixture = try Fixture(questions: Fixture.questions + Self.typed)
    let terminal = try fixture.terminal(["review"])
    #expect(terminal.expect("─ 1 ─"))
    #expect(terminal.expect("▸"))
    // Whichever question came first, don't know and grade it.
    terminal.type("\n")
    #expect(terminal.expect("Enter = 1"))
    terminal.type("2")
    #expect(terminal.expect("saved: again in 6 minutes"))
    #expect(terminal.expect("─ 2 ─"))
    #expect(fixture.answers == 1)
    terminal.settle()
    terminal.type(terminal.text.hasSuffix("▸ ") && terminal.text.contains(":q leave\n▸ ") ? ":u\n" : "u")
    #expect(terminal.expect("taken back"))
    #expect(fixture.answers == 0)
  }

  @Test("typed answers are judged word by word, and a colon begins a command")
  func typedLines() throws {
    let fixture = try Fixture(questions: "## Questions\n\n" + Self.typed)
    let terminal = try fixture.terminal(["review"])
    #expect(terminal.expect("both words, a comma between"))
    terminal.type(":m\n")
    #expect(terminal.expect("marked"))
    terminal.type(":zz\n")
    #expect(terminal.expect("there is no command `:zz`"))
    terminal.type("meta data, permanent\n")
    #expect(terminal.expect("✓ metadata (you: meta data)   ✗ temporary (you: permanent)"))
    terminal.type("q")
    #expect(terminal.expect("not saved"))
    #expect(terminal.status() == 0)
    #expect(fixture.labdeck(["questions", "is:marked"]).output.contains("1 question"))
  }

  @Test("a process killed at any moment loses nothing that was acknowledged", arguments: 1...3)
  func killed(round: Int) throws {
    let fixture = try Fixture()
    let terminal = try fixture.terminal(["review"])
    #expect(terminal.expect("leave ▸"))
    terminal.type("a")
    #expect(terminal.expect("Enter = "))
    terminal.type("4")
    #expect(terminal.expect("saved"))
    terminal.signal(SIGKILL)
    #expect(terminal.status() == -SIGKILL)
    #expect(fixture.answers == 1)
  }

  @Test(
    "Ctrl-C and Ctrl-D leave one level; the terminal echoes again afterwards", arguments: ["\u{3}", "\u{4}"])
  func leaving(key: String) throws {
    let fixture = try Fixture()
    let terminal = try fixture.terminal()
    #expect(terminal.expect("Enter starts"))
    terminal.type("\n")
    #expect(terminal.expect("leave ▸"))
    terminal.type(key)
    #expect(terminal.expect("nothing was answered"))
    #expect(terminal.expect("labdeck> "))
    terminal.type("quit\n")
    #expect(terminal.status() == 0)
  }

  @Test("a new size of the window shows in the next row, a paste at a key stop is dropped")
  func resizeAndPaste() throws {
    let fixture = try Fixture()
    let terminal = try fixture.terminal(["review"], columns: 120)
    #expect(terminal.expect("leave ▸"))
    terminal.type("\u{1B}[200~aaa\u{1B}[201~")
    #expect(terminal.expect("what was pasted is dropped"))
    terminal.resize(rows: 24, columns: 60)
    terminal.type("?")
    #expect(terminal.expect("don't know"))
    terminal.type("a")
    #expect(terminal.expect("Enter = "))
    let last = terminal.text.split(separator: "\n").suffix(6)
    #expect(last.allSatisfy { $0.count <= 62 })
  }

  @Test("TERM=dumb keeps the columns and writes ASCII only")
  func dumb() throws {
    let fixture = try Fixture()
    let terminal = try fixture.terminal(["review"], environment: ["TERM": "dumb"])
    #expect(terminal.expect("- 1 - new - security"))
    terminal.type("b")
    #expect(terminal.expect("Enter = "))
    terminal.settle()
    #expect(terminal.raw.allSatisfy { $0 < 0x80 && $0 != 0x1B })
  }

  /// The letter under which an option stands.
  private func letter(_ option: String, in terminal: PseudoTerminal) -> String {
    for line in terminal.text.split(separator: "\n") where line.hasSuffix("  \(option)") {
      if let letter = line.first(where: { $0.isLetter }) { return String(letter) }
    }
    return "a"
  }

  private static let typed =
    "C: The CLI asks the [metadata] service for [temporary] credentials. {#cli-metadata}\n"
}

@Suite("Questions are written and mended from the terminal", .serialized)
struct EditingTests {
  @Test("o opens the question at its line; the question comes back in its new form, its answers with it")
  func editing() throws {
    let fixture = try Fixture()
    Fixture.write(
      "#!/bin/sh\nsed -i 's/signs the calls/signed the calls/' \"$1\"\n", to: "\(fixture.root)/editor")
    _ = Runner.run("/bin/chmod", ["+x", "\(fixture.root)/editor"])
    let terminal = try fixture.terminal(["review"], environment: ["EDITOR": "/bin/sh \(fixture.root)/editor"])
    #expect(terminal.expect("signs the calls?"))
    #expect(terminal.expect("leave ▸"))
    terminal.type("o")
    #expect(terminal.expect("signed the calls?"))
    terminal.type("q")
    #expect(terminal.status() == 0)
  }

  @Test("a new question is opened as a skeleton; what is wrong is shown, and edited again")
  func new() throws {
    let fixture = try Fixture()
    // The first time the editor takes the right answer away, the second time it leaves things as they are.
    Fixture.write(
      "#!/bin/sh\nsed -i 's/- \\[x\\] the right option/- [ ] the right option/' \"$1\"\n",
      to: "\(fixture.root)/editor")
    _ = Runner.run("/bin/chmod", ["+x", "\(fixture.root)/editor"])
    let terminal = try fixture.terminal(
      ["new", "choice", "\(fixture.root)/content/questions.md"],
      environment: ["EDITOR": "/bin/sh \(fixture.root)/editor"])
    #expect(terminal.expect("no option is marked as right"))
    #expect(terminal.expect("Enter edit again · q leave it so"))
    terminal.type("q")
    #expect(terminal.status() == 1)
    #expect(fixture.labdeck(["check"]).status == 1)
    #expect(fixture.labdeck(["questions"]).output.contains("who-signs"))
  }
}
