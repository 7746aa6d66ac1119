import Diagnostics
import Documents
import Testing

@testable import CredentialChain

/// The cross-SDK grammar corpus: all of it for the SDKs' grammar, and as much for Python's as the real botocore agrees on.
@Suite(
  "Cross-SDK profile files",
  .enabled(if: SharedVectors.directory != nil, "../shared/vectors/chain is not there"))
struct SharedVectorTests {
  private func agrees(_ test: Node, _ grammar: ProfileFile.Grammar) -> Bool {
    let input = test["input"]
    let files = [("configFile", ProfileFile.Kind.config), ("credentialsFile", .credentials)].compactMap {
      name, kind in
      input?[name]?.string.map { ProfileFile.read(Array($0.utf8), path: name, kind: kind, grammar: grammar) }
    }
    let problems = files.flatMap(\.problems).filter { $0.severity == .error }
    if let wanted = test["output"]?["errorContaining"]?.string {
      return grammar == .python ? !problems.isEmpty : problems.contains { $0.message.contains(wanted) }
    }
    if !problems.isEmpty { return false }
    let set = ProfileSet(files)
    let config = test["output"]?["config"]
    return same(config?["profiles"], set.names, grammar) { set.profile($0) }
      && same(config?["sso_sessions"], set.ssoSessionNames, grammar) { set.ssoSession($0) }
  }

  private func same(
    _ wanted: Node?, _ names: [String], _ grammar: ProfileFile.Grammar, _ find: (String) -> Profile?
  ) -> Bool {
    guard let wanted = wanted?.members else { return names.isEmpty }
    guard Set(wanted.map(\.key)) == Set(names) else { return false }
    return wanted.allSatisfy { member in
      let settings = find(member.key)?.settings ?? []
      // botocore gives a block of settings as a dictionary, the SDKs as text.
      if settings.contains(where: { $0.property.isBlock }), grammar == .python { return false }
      let values = Dictionary(uniqueKeysWithValues: settings.map { ($0.property.name, $0.value) })
      let expected = (member.value.members ?? []).map { ($0.key, $0.value.string ?? "") }
      return values == Dictionary(uniqueKeysWithValues: expected)
    }
  }

  @Test("Every case reads as the SDKs read it")
  func shared() throws {
    let tests = try #require(try SharedVectors.json("profile-parser-tests.json")?["tests"]?.elements)
    #expect(tests.count == 65)
    for test in tests where !agrees(test, .shared) {
      Issue.record("\(test["name"]?.string ?? "?")")
    }
  }

  @Test("botocore's own grammar agrees on the cases on which botocore does")
  func python() throws {
    let tests = try #require(try SharedVectors.json("profile-parser-tests.json")?["tests"]?.elements)
    #expect(tests.count { agrees($0, .python) } == 42)
  }
}
