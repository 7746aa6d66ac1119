import Diagnostics
import Documents
import Testing

@testable import IAMPolicy

@Suite("policy documents are read with positions")
struct ReadingTests {
  @Test("every element form is read, and knows its line")
  func forms() throws {
    let text = """
      {
        "Version": "2012-10-17",
        "Id": "x",
        "Statement": [
          {"Sid": "A", "Effect": "Allow", "NotAction": ["s3:*", "ec2:*"],
           "NotResource": "arn:aws:s3:::b", "NotPrincipal": {"AWS": ["111122223333"], "Service": "ec2.amazonaws.com"},
           "Condition": {"ForAllValues:StringLikeIfExists": {"aws:TagKeys": ["a", 1, true]}}},
          {"Effect": "Deny", "Action": "*", "Resource": ["*"], "Principal": "*"}
        ]
      }
      """
    let read = try document(text)
    #expect(read.version == .v2012)
    #expect(read.id == "x")
    #expect(read.statements.map(\.index) == [1, 2])
    let first = read.statements[0]
    #expect(first.sid?.value == "A")
    #expect(first.actions.negated && first.actions.patterns.map(\.value) == ["s3:*", "ec2:*"])
    #expect(first.resources?.negated == true)
    #expect(first.principals?.negated == true && first.principals?.entries.count == 2)
    #expect(first.conditions[0].operator?.name == "ForAllValues:StringLikeIfExists")
    #expect(first.conditions[0].values.map(\.value) == ["a", "1", "true"])
    #expect(first.range.start.line == 5)
    #expect(first.conditions[0].key.range.start.line == 7)
    #expect(read.statements[1].principals?.entries[0].kind == .everyone)
  }

  @Test("a single statement needs no list, and a document without Version is of 2008")
  func single() throws {
    let read = try document(#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#)
    #expect(read.statements.count == 1 && read.version == .v2008)
  }

  @Test(
    "mistakes have a code and a place",
    arguments: [
      ("[]", "policy.not-an-object", 1, 1),
      ("{}", "policy.no-statement", 1, 1),
      (#"{"Statement":[3]}"#, "policy.statement", 1, 15),
      (#"{"Version":"2012-10-18","Statement":[]}"#, "policy.version", 1, 12),
      (#"{"Statment":[]}"#, "policy.unknown-element", 1, 2),
      (#"{"Statement":[{"Action":"*","Resource":"*"}]}"#, "policy.no-effect", 1, 15),
      (#"{"Statement":[{"Effect":"allow","Action":"*"}]}"#, "policy.effect", 1, 25),
      (#"{"Statement":[{"Effect":"Allow","Resource":"*"}]}"#, "policy.no-action", 1, 15),
      (#"{"Statement":[{"Effect":"Allow","Action":"*","NotAction":"*"}]}"#, "policy.both-forms", 1, 46),
      (#"{"Statement":[{"Effect":"Allow","Action":[1]}]}"#, "policy.string", 1, 43),
      (#"{"Statement":[{"Effect":"Allow","Action":[]}]}"#, "policy.empty-list", 1, 42),
      (
        #"{"Statement":[{"Effect":"Allow","Action":"*","Principal":"111122223333"}]}"#, "policy.principal", 1,
        58
      ),
      (
        #"{"Statement":[{"Effect":"Allow","Action":"*","Principal":{"aws":"*"}}]}"#, "policy.principal-kind",
        1, 59
      ),
      (
        #"{"Statement":[{"Effect":"Allow","Action":"*","Condition":{"StringEqual":{"a":"b"}}}]}"#,
        "policy.unknown-operator", 1, 59
      ),
      (
        #"{"Statement":[{"Effect":"Allow","Action":"*","Condition":{"StringEquals":{"a":null}}}]}"#,
        "policy.condition-value", 1, 79
      ),
      (
        #"{"Statement":[{"Sid":"A","Effect":"Allow","Action":"*"},{"Sid":"A","Effect":"Deny","Action":"*"}]}"#,
        "policy.duplicate-sid", 1, 64
      ),
    ])
  func mistakes(text: String, code: String, line: Int, column: Int) {
    let found = #expect(throws: Diagnostics.self) { try document(text) }
    #expect(found?.all.first?.code == code)
    #expect(found?.all.first?.range?.start.line == line)
    #expect(found?.all.first?.range?.start.column == column)
  }

  @Test("all mistakes are told at once")
  func several() {
    let found = #expect(throws: Diagnostics.self) {
      try document(#"{"Statement":[{"Effect":"Alow","Action":3},{"Sid":1}]}"#)
    }
    #expect((found?.all.count ?? 0) >= 4)
  }

  @Test("documents are equal when they say the same")
  func equality() throws {
    let one = try document(#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#)
    let two = try document("{ \"Statement\": {\"Effect\":\"Allow\",\n\"Action\":\"*\",\"Resource\":\"*\"}}")
    #expect(one == two)
  }
}
