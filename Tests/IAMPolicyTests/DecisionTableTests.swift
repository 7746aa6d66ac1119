import Diagnostics
import Documents
import Effects
import Testing

@testable import IAMPolicy

/// A request with its policies and what AWS's text demands, from `Decisions/decisions.jsonl`.
struct DecisionRow: Sendable, CustomTestStringConvertible {
  let name: String
  let request: String
  let expected: Node
  var testDescription: String { name }

  /// All rows; the letter before each name is the rule of the facts that it tries.
  static let all: [DecisionRow] = {
    let path = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    guard let text = try? DiskFiles().readText("/\(path)/Decisions/decisions.jsonl") else { return [] }
    return text.split(separator: "\n").compactMap { line in
      guard let node = try? JSON.parse(SourceText(name: "decisions.jsonl", text: String(line))),
        let request = node["case"], let expected = node["expect"]
      else { return nil }
      return DecisionRow(
        name: request["name"]?.string ?? "", request: JSON.compact(request), expected: expected)
    }
  }()
}

@Suite("policy simulate: rules A to H, cell by cell")
struct DecisionTableTests {
  @Test("the table is there")
  func table() { #expect(DecisionRow.all.count > 450) }

  @Test("decision, what blocks it, missing keys and effects", arguments: DecisionRow.all)
  func decides(_ row: DecisionRow) throws {
    var stream = SimulationStream(name: "row")
    let answers = stream.take(line: Array(row.request.utf8)) + stream.finish()
    let answer = try #require(answers.first?.json)
    #expect(answer["decision"]?.string == row.expected["decision"]?.string)
    for key in ["blockedBy", "missingContextKeys"] {
      guard let wanted = row.expected[key]?.elements?.compactMap(\.string) else { continue }
      #expect(answer[key]?.elements?.compactMap(\.string) == wanted, "\(key)")
    }
    for effect in row.expected["effects"]?.members ?? [] {
      let check = answer["checks"]?.elements?.first { $0["checkType"]?.string == effect.key }
      #expect(check?["effect"]?.string == effect.value.string, "\(effect.key)")
    }
  }
}
