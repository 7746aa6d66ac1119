import Glibc
import Testing

@Suite("The prompt on a terminal", .serialized)
struct PromptTests {
  /// The prompt, with the invitation of the first run declined.
  private func prompt(_ fixture: Fixture, environment: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try fixture.terminal(environment: environment)
    #expect(terminal.expect("Enter starts ten minutes of questions"))
    terminal.type("q")
    #expect(terminal.expect("labdeck> "))
    return terminal
  }

  @Test("Tab completes, Enter runs, Up brings a line back, Ctrl-D leaves with status 0")
  func editing() throws {
    let fixture = try Fixture()
    let terminal = try prompt(fixture)
    terminal.type("he\tqu")
    #expect(terminal.expect("help qu"))
    terminal.type("it\n")
    #expect(terminal.expect("quit: leave"))
    #expect(terminal.expect("labdeck> "))
    terminal.type("\u{1B}[A")
    #expect(terminal.expect("help quit"))
    terminal.type("\n")
    #expect(terminal.expect("labdeck> "))
    terminal.type("lab run gr\t")
    #expect(terminal.expect("lab run greeting"))
    terminal.type("\u{15}\u{4}")
    #expect(terminal.status() == 0)
  }

  @Test("q leaves here, too")
  func leaving() throws {
    let terminal = try prompt(try Fixture())
    terminal.type("q\n")
    #expect(terminal.status() == 0)
  }

  @Test("lines of an earlier session come back")
  func history() throws {
    let fixture = try Fixture()
    let first = try prompt(fixture)
    first.type("plan --per-day 7\n")
    #expect(first.expect("7 new a day"))
    first.type("quit\n")
    #expect(first.status() == 0)
    let second = try prompt(fixture)
    second.type("\u{1B}[A\u{1B}[A")
    #expect(second.expect("plan --per-day 7"))
  }

  @Test("Ctrl-C clears the line, and on an empty one says that everything is saved")
  func interrupt() throws {
    let fixture = try Fixture()
    let terminal = try prompt(fixture)
    terminal.type("xyz")
    #expect(terminal.expect("xyz"))
    terminal.type("\u{3}")
    #expect(terminal.expect("labdeck> "))
    #expect(!terminal.text.contains("everything is saved"))
    terminal.type("\u{3}")
    #expect(terminal.expect("everything is saved"))
    terminal.type("hlp\n")
    #expect(terminal.expect("Did you mean `help`?"))
    terminal.type("quit\n")
    #expect(terminal.status() == 0)
  }

  @Test("NO_COLOR and TERM=dumb leave no colours behind", arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
  func colourless(environment: [String: String]) throws {
    let fixture = try Fixture()
    let terminal = try prompt(fixture, environment: environment)
    terminal.type("help\n")
    #expect(terminal.expect("quit"))
    terminal.settle()
    let text = String(decoding: terminal.raw, as: UTF8.self)
    #expect(!text.contains("\u{1B}[1m") && !text.contains("\u{1B}[3") && !text.contains("\u{1B}[2m"))
    terminal.type("quit\n")
    #expect(terminal.status() == 0)
  }

  @Test("in the C locale typed UTF-8 arrives, signs are ASCII, and nothing crashes")
  func cLocale() throws {
    let fixture = try Fixture()
    let terminal = try prompt(fixture, environment: ["LANG": "C", "LC_ALL": "C"])
    #expect(terminal.text.contains("questions > "))
    terminal.type("zwölf\n")
    #expect(terminal.expect("there is no command `zw?lf`"))
    terminal.type("quit\n")
    #expect(terminal.status() == 0)
  }

  @Test("a window that is too narrow gets one sentence, and one-shot commands work all the same")
  func narrow() throws {
    let fixture = try Fixture()
    let terminal = try fixture.terminal(columns: 48)
    #expect(terminal.expect("this window has 48 columns and labdeck needs 60"))
    #expect(terminal.status() == 4)
    let review = try fixture.terminal(["review"], columns: 48)
    #expect(review.expect("this window has 48 columns"))
    let stats = try fixture.terminal(["stats"], columns: 48)
    #expect(stats.expect("0 answers"))
    #expect(stats.status() == 0)
  }

  @Test("letters typed at the invitation begin a command")
  func typedAhead() throws {
    let fixture = try Fixture()
    let terminal = try fixture.terminal()
    #expect(terminal.expect("Enter starts ten minutes of questions"))
    terminal.type("help quit\n")
    #expect(terminal.expect("quit: leave"))
  }
}

@Suite("Commands without a terminal")
struct BatchTests {
  @Test("standard input is run line by line and stops at the first failure, whose line is named")
  func stops() throws {
    let fixture = try Fixture()
    let result = fixture.labdeck([], input: "# a comment\nlabdeck stats\nshow nothing-here\nstats\n")
    #expect(result.status == 2)
    #expect(result.output.contains("0 answers"))
    #expect(result.errors.contains("there is no question `nothing-here`"))
    #expect(result.errors.contains("<stdin>:3: `show nothing-here` ended with exit status 2"))
  }

  @Test("a question mark asks for help, alone and before a command's name")
  func questionMark() throws {
    let fixture = try Fixture()
    let result = fixture.labdeck([], input: "?\n? due\n")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains(fixture.labdeck(["help"]).output.prefix(40)))
    #expect(result.output.contains("due: "))
  }

  @Test("a review takes an answer line and a grade line for each question")
  func review() throws {
    let fixture = try Fixture()
    let result = fixture.labdeck(["review"], input: "b\n3\n")
    #expect(result.status == 0)
    #expect(result.output.contains("saved: again in 10 minutes"))
    #expect(fixture.answers == 1)
    #expect(fixture.labdeck(["undo"]).output.contains("taken back: who-signs"))
    #expect(fixture.answers == 0)
  }

  @Test(
    "mistakes have the documented exit statuses",
    arguments: [
      (["revue"], 2), (["lab", "greetin"], 2), (["show", "who-sign"], 2), (["import", "/nonexistent.md"], 3),
      (["plan", "--exam", "yesterday"], 2), (["review", "--json"], 2), (["undo"], 1),
      (["--store", "/proc/x", "stats"], 4),
    ] as [([String], Int32)])
  func statuses(arguments: [String], status: Int32) throws {
    let fixture = try Fixture()
    let result = fixture.labdeck(arguments)
    #expect(result.status == status)
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
  }

  @Test("labs run without a person, challenges from a script, and all are proven")
  func labs() throws {
    let fixture = try Fixture()
    #expect(fixture.labdeck(["lab", "greeting"]).output.contains("[]"))
    #expect(fixture.labdeck(["lab", "silence"], input: "echo nothing\n").status == 1)
    let solved = fixture.labdeck(["lab", "silence"], input: "echo nothing\nrm ~/greeting\n")
    #expect(solved.status == 0)
    #expect(solved.output.contains("✓ 1  the greeting is gone"))
    #expect(solved.output.contains("that says nothing, and changes nothing"))
    #expect(fixture.labdeck(["verify"]).output.contains("2 labs run as written"))
    #expect(fixture.labdeck(["check"]).status == 0)
  }

  @Test("what `verify` finds has line and column, where the outputs part")
  func verifyPlaces() throws {
    let fixture = try Fixture()
    let lab = Fixture.lab.replacing("echo $GREETING\nhello", with: "echo $GREETING\nhelmet")
      .replacing("answers: [who-signs]", with: "answers: [who-signs, who-else]")
    Fixture.write(lab, to: fixture.root + "/labs/greeting.md")
    let result = fixture.labdeck(["verify", "greeting"])
    #expect(result.status == 1)
    let output = Self.joined(result.output)
    #expect(output.contains("greeting.md:29:4: error: step 1 does not run as written"), "\(output)")
    #expect(output.contains("greeting.md:5:22: error: there is no question `who-else`"), "\(output)")
  }

  /// A text in one row, however it was wrapped.
  private static func joined(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("a store that may not be written can be read, and nothing is asked that could not be saved")
  func readOnlyStore() throws {
    let fixture = try Fixture()
    #expect(fixture.labdeck(["review"], input: "b\n3\n").status == 0)
    _ = Runner.run("/bin/chmod", ["-R", "a-w,a+rX", fixture.root])
    defer { _ = Runner.run("/bin/chmod", ["-R", "u+w", fixture.root]) }
    func labdeck(_ arguments: [String], input: String = "") -> Runner.Result {
      // root may write everything
      let nobody = ["--reuid", "65534", "--regid", "65534", "--clear-groups", "--", PseudoTerminal.program]
      return geteuid() == 0
        ? Runner.run("/usr/bin/setpriv", nobody + fixture.options + arguments, input: input)
        : fixture.labdeck(arguments, input: input)
    }
    guard labdeck(["--version"]).status == 0 else {
      print("skipped: nobody else may run the program here")
      return
    }
    let stats = labdeck(["stats"])
    #expect(stats.status == 0, "\(stats.errors)")
    #expect(stats.output.contains("1 answer"))
    #expect(Self.joined(stats.errors).contains("can't be written: this is what it holds"))
    for command in [["due"], ["forecast"], ["questions"], ["show", "who-signs"], ["export", "reviews"]] {
      #expect(labdeck(command).status == 0, "\(command)")
    }
    for command in [["review"], ["undo"], ["plan", "--per-day", "3"], ["rebuild"]] {
      let refused = labdeck(command, input: "b\n3\n")
      #expect(refused.status == 4, "\(command)")
      #expect(Self.joined(refused.errors).contains("can't be written, so no answer could be saved"))
      #expect(refused.output.isEmpty)
    }
    #expect(fixture.answers == 1)
  }
}
