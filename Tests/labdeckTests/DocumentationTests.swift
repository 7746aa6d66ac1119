import TextLayout
import CommandTable
import Effects
import Testing

@testable import labdeck

@Suite("The command table is what the documentation says")
struct DocumentationTests {
  private let table = CommandTable(allCommands, globalOptions: GlobalOptions.all)

  @Test("every example of every command is understood, and every command has one")
  func examples() throws {
    for command in table.commands where command.place == .everywhere {
      #expect(!command.examples.isEmpty, "\(command.name) has no example")
      for example in command.examples {
        let call = try table.parse(CommandWords.split(example.line))
        #expect(call.command?.name == command.name, "\(example.line)")
      }
    }
  }

  @Test("names are unique, summaries are short, schemas are versioned")
  func form() {
    #expect(Set(table.commands.map(\.name)).count == table.commands.count)
    for command in table.commands {
      #expect(command.summary.count <= 80 && command.summary.first?.isLowercase == true, "\(command.name)")
      if let schema = command.schema {
        #expect(schema.hasPrefix("labdeck.") && schema.hasSuffix("/1"), "\(schema)")
      }
      let names = (command.options + table.globalOptions).map(\.definition.name)
      #expect(Set(names).count == names.count, "\(command.name) has an option that every command has")
    }
  }

  @Test("every line of the documents that begins with `labdeck` is understood")
  func documents() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    for name in ["README.md", "CONTRIBUTING.md"] {
      guard let text = try? DiskFiles().readText("\(root)/\(name)") else { continue }
      for line in text.split(separator: "\n") {
        let trimmed = line.drop { $0 == " " }
        guard
          let command = ["$ labdeck ", "labdeck "].first(where: {
            trimmed.hasPrefix($0) && line.first != "l" || trimmed.hasPrefix("$ labdeck ")
          })
        else { continue }
        let words = try CommandWords.split(String(trimmed.dropFirst(command.count)))
        #expect(throws: Never.self, "\(name): \(trimmed)") { try table.parse(words) }
      }
    }
  }

  @Test(
    "secrets do not reach the history",
    arguments: [
      ("sigv4 sign --secret-key wJalrXUtnFEMI --region x", "sigv4 sign --secret-key ···· --region x"),
      ("a --session-token=abc", "a --session-token=····"),
      ("x wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY y", "x ···· y"), ("review is:due", "review is:due"),
    ])
  func masking(line: String, kept: String) { #expect(HistoryMasking.masked(line) == kept) }

  @Test("rows of keys break between keys")
  func keyRows() {
    let rows = KeyRow.wrapped("Enter next · a-e choose · p previous", width: 24).map(\.text)
    #expect(rows == ["Enter next · a-e choose", "p previous"])
  }
}
