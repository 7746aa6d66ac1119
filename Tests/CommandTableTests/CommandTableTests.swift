import TextLayout
import Testing

@testable import CommandTable

private let minutes = Parameter<Int?>.integer("--minutes", "N", "how long", in: 1...600)
private let properties = Parameter<[String]>.texts("--property", "K=V", "a property")
private let preview = Parameter<Bool>.flag("--preview", "store nothing")
private let query = Parameter<[String]>.arguments("QUERY", "which questions", values: .query)
private let lab = Parameter<String>.argument("ID", "the lab", values: .lab)
private let json = Parameter<Bool>.flag("--json", "machine-readable")
private let store = Parameter<String?>.text("--store", "DIR", "where the store is", values: .file)

private let table = CommandTable<Void>(
  [
    Command("review", group: "Study", summary: "ask", arguments: [query], options: [minutes, preview]) {
      _, _ in .done
    },
    Command("lab", group: "Labs", summary: "run a lab", arguments: [lab]) { _, _ in .done },
    Command("lab list", group: "Labs", summary: "list labs", schema: "labdeck.labs/1") { _, _ in .done },
    Command(
      "chain resolve", group: "Engines", summary: "resolve", options: [properties],
      examples: [.init("chain resolve --property a=b", "with a property")]
    ) { _, _ in .done },
    Command("chain compare", group: "Engines", summary: "compare") { _, _ in .done },
  ], globalOptions: [json, store])

@Suite("A command line is understood, or the mistake is named")
struct CommandTableTests {
  @Test("options and arguments may be mixed, and global options stand anywhere")
  func mixed() throws {
    let call = try table.parse([
      "--json", "review", "is:due", "--minutes=10", "--store", "x", "s3", "--preview",
    ])
    #expect(call.command?.name == "review")
    #expect(call.arguments[query] == ["is:due", "s3"])
    #expect(call.arguments[minutes] == 10)
    #expect(call.arguments[preview])
    #expect(call.global[json])
    #expect(call.global[store] == "x")
  }

  @Test("the longest name wins, everything else is an argument")
  func longest() throws {
    #expect(try table.parse(["lab", "list"]).command?.name == "lab list")
    let call = try table.parse(["lab", "env-beats-role"])
    #expect(call.command?.name == "lab")
    #expect(call.arguments[lab] == "env-beats-role")
    let repeated = try table.parse(["chain", "resolve", "--property", "a=1", "--property", "b=2"])
    #expect(repeated.arguments[properties] == ["a=1", "b=2"])
    #expect(try table.parse(["review", "--", "--minutes"]).arguments[query] == ["--minutes"])
  }

  @Test(
    "mistakes are told in the user's own words",
    arguments: [
      (["reveiw"], "there is no command `reveiw`. Did you mean `review`?"),
      (["xyzzy"], "there is no command `xyzzy`"),
      (["chain"], "`chain` wants one more word: resolve, compare"),
      (["chain", "resolv"], "there is no command `chain resolv`. Did you mean `chain resolve`?"),
      (["lab"], "`lab` wants ID: the lab"),
      (["lab", "a", "b"], "`lab` does not take `b`"),
      (["review", "--minuts", "3"], "`review` has no option `--minuts`. Did you mean `--minutes`?"),
      (["review", "--minutes"], "`--minutes` wants a value: N"),
      (["review", "--minutes", "0"], "`--minutes` takes a whole number from 1 to 600, not `0`"),
      (["review", "--minutes", "3", "--minutes", "4"], "`--minutes` stands twice"),
      (["review", "--preview=yes"], "`--preview` takes no value"),
    ])
  func mistakes(words: [String], message: String) {
    do {
      _ = try table.parse(words)
      Issue.record("understood")
    } catch {
      #expect(error.message == message)
    }
  }

  @Test(
    "Tab offers commands, options and the kind of value that may stand there",
    arguments: [
      ("re", ["review"], nil), ("chain ", ["resolve", "compare"], nil), ("chain c", ["compare"], nil),
      ("review --m", ["--minutes"], nil), ("lab l", ["list"], .lab), ("review x ", [], .query),
      ("review --store ", [], .file), ("lab x ", [], nil),
    ] as [(String, [String], ValueKind?)])
  func completion(line: String, words: [String], kind: ValueKind?) {
    let found = table.completion(CommandWords.partial(line))
    #expect(found.words == words)
    #expect(found.values?.kind == kind)
  }

  @Test("help shows examples before usage")
  func help() throws {
    let command = try #require(table.command(for: ["chain", "resolve"]))
    let rows = table.help(for: command, program: "labdeck ", width: 60).lines.map(\.text)
    #expect(
      rows == [
        "chain resolve: resolve", "", "  labdeck chain resolve --property a=b", "      with a property", "",
        "usage: labdeck chain resolve [--property K=V]", "  --property K=V  a property",
      ])
    #expect(table.overview(width: 60).lines.allSatisfy { $0.width <= 60 })
  }
}

@Suite("Lines are split into words as a shell does")
struct CommandWordsTests {
  @Test(
    "blanks, quotes, backslashes and comments",
    arguments: [
      ("a  b", ["a", "b"]), ("a 'b c' \"d \\\" e\"", ["a", "b c", "d \" e"]), ("a\\ b", ["a b"]),
      ("a # b", ["a"]),
      ("a#b ''", ["a#b", ""]), ("", []),
    ])
  func words(line: String, expected: [String]) throws { #expect(try CommandWords.split(line) == expected) }

  @Test("an open quote is an error")
  func open() { #expect(throws: UsageError("the quote ' is not closed")) { try CommandWords.split("a 'b") } }

  @Test("a quoted word comes back whole", arguments: ["a", "", "a b", "it's", "\"", "\\", "# x", "'"])
  func quoting(word: String) throws { #expect(try CommandWords.split(CommandWords.quoted(word)) == [word]) }
}
