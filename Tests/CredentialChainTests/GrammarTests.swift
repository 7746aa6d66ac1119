import Diagnostics
import Documents
import Testing

@testable import CredentialChain

/// Rules of the two file grammars, in our own cases; the cross-SDK corpus is in `SharedVectorTests`.
@Suite("Profile files")
struct GrammarTests {
  struct Case: Sendable, CustomStringConvertible {
    let description: String
    let config: String
    let shared: [String: [String: String]]
    let python: [String: [String: String]]?
  }

  static let cases: [Case] = [
    Case(
      description: "comments behind values are kept by Python", config: "[profile a]\nregion = x # c",
      shared: ["a": ["region": "x"]], python: ["a": ["region": "x # c"]]),
    Case(
      description: "a colon separates for Python only", config: "[profile a]\nk : v=w",
      shared: ["a": [:]], python: ["a": ["k": "v=w"]]),
    Case(
      description: "repeated sections merge, and Python refuses them",
      config: "[profile a]\nk = 1\n[profile a]\nj = 2",
      shared: ["a": ["k": "1", "j": "2"]], python: nil),
    Case(
      description: "nested settings", config: "[default]\ns3 =\n  a = 1\n  b = 2\nregion = r",
      shared: ["default": ["s3": "\na = 1\nb = 2", "region": "r"]],
      python: ["default": ["s3": "\na = 1\nb = 2", "region": "r"]]),
    Case(
      description: "[DEFAULT] fills in for Python", config: "[DEFAULT]\nregion = d\n[profile a]\nk = 1",
      shared: ["a": ["k": "1"]], python: ["a": ["k": "1", "region": "d"]]),
    Case(
      description: "quoted names are one word for Python", config: "[profile \"two words\"]\nk = 1",
      shared: [:], python: ["two words": ["k": "1"]]),
    Case(
      description: "blank lines inside a value stay for Python", config: "[profile a]\nk = 1\n\n 2",
      shared: ["a": ["k": "1\n2"]], python: ["a": ["k": "1\n\n2"]]),
    Case(
      description: "[x] without prefix is no profile of the config file", config: "[x]\nk = 1", shared: [:],
      python: [:]),
    Case(
      description: "old line ends", config: "[profile a]\rk = 1\r\nj = 2", shared: [:],
      python: ["a": ["k": "1", "j": "2"]]),
  ]

  @Test("Each grammar reads what its clients read", arguments: cases)
  func reads(_ test: Case) {
    #expect(profiles(test.config, .python) == test.python)
    if let shared = profiles(test.config, .shared), !shared.isEmpty || test.shared.isEmpty {
      #expect(shared == test.shared)
    } else {
      #expect(test.shared.isEmpty)
    }
  }

  private func profiles(_ text: String, _ grammar: ProfileFile.Grammar) -> [String: [String: String]]? {
    let file = ProfileFile.read(Array(text.utf8), path: "config", kind: .config, grammar: grammar)
    if file.isRefused { return nil }
    let set = ProfileSet([file])
    return Dictionary(
      uniqueKeysWithValues: set.names.map { name in
        let settings = set.profile(name)?.settings ?? []
        return (name, Dictionary(uniqueKeysWithValues: settings.map { ($0.property.name, $0.value) }))
      })
  }

  @Test("A file of mistakes alone is refused, and lists the first of them", arguments: [false, true])
  func endless(_ isIndented: Bool) {
    let line = isIndented ? " x\n" : "x\n"
    let bytes = Array(("[default]\n" + String(repeating: line, count: 20_000)).utf8)
    for grammar in [ProfileFile.Grammar.shared, .python, .javaV1] {
      let file = ProfileFile.read(bytes, path: "config", kind: .config, grammar: grammar)
      #expect(file.isRefused && file.problems.count <= 200, "\(grammar)")
    }
  }

  @Test("Mistakes are reported where they stand")
  func positions() {
    let text = "[profile foo]\nname = value\n  \n[profile bar\n= x\nkey : value\n"
    let file = ProfileFile.read(Array(text.utf8), path: "~/.aws/config", kind: .config, grammar: .shared)
    #expect(
      file.problems.map(\.headline) == [
        "~/.aws/config:4:1: error: Profile definition must end with ']'",
        "~/.aws/config:5:1: error: Property did not have a name",
        "~/.aws/config:6:1: error: Expected an '=' sign defining a property",
      ])
    let python = ProfileFile.read(
      Array("[a]\nk = 1\nk = 2\nnothing\n[a]\n".utf8), path: "c", kind: .config, grammar: .python)
    #expect(python.problems.map(\.place) == ["c:3:1", "c:4:1", "c:5:2"])
  }

  @Test(
    "Command lines split as a shell splits them",
    arguments: [
      ("profile foo", ["profile", "foo"]), ("a 'b c' \"d\\\"e\" f\\ g", ["a", "b c", "d\"e", "f g"]),
      ("''", [""]), ("", []), ("a'b'c", ["abc"]), ("\"a\\b\"", ["a\\b"]),
    ])
  func words(_ text: String, _ expected: [String]) {
    #expect(ShellWords.split(text) == expected)
  }

  @Test("An open quote gives no words", arguments: ["'a", "\"a", "a\\"])
  func openQuotes(_ text: String) {
    #expect(ShellWords.split(text) == nil)
  }
}
