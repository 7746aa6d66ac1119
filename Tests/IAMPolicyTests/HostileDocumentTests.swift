import Diagnostics
import Documents
import Testing

@testable import IAMPolicy

@Suite("hostile documents are answered soon, with a place")
struct HostileDocumentTests {
  @Test("deep nesting, duplicate keys, wrong bytes, wrong kinds everywhere")
  func mistakes() {
    let texts = [
      String(repeating: "[", count: 100_000), #"{"Statement":"# + String(repeating: "[", count: 5000),
      #"{"Statement":[],"Statement":[]}"#, #"{"Statement":[{"Effect":"Allow","Effect":"Deny"}]}"#,
      #"{"Version":{},"Statement":{"Effect":[],"Action":{},"Resource":0,"Principal":[],"Condition":"x"}}"#,
      "",
      "\u{0}", #"{"Statement":null}"#,
    ]
    for text in texts {
      let found = #expect(throws: Diagnostics.self) { try document(text) }
      #expect(found?.errors.first?.range != nil, "\(text.prefix(40))")
    }
  }

  @Test("megabytes of statements and of mistakes are read in time, with a bounded list of mistakes")
  func megabytes() throws {
    let many = (0..<5_000).map { #"{"Effect":"Allow","Action":"s3:Get\#($0)","Resource":"*"}"# }.joined(
      separator: ",")
    let clock = ContinuousClock()
    var read: PolicyDocument?
    let elapsed = try clock.measure { read = try document(#"{"Statement":[\#(many)]}"#) }
    #expect(read?.statements.count == 5_000)
    #expect(elapsed < .seconds(20), "took \(elapsed)")
    let wrong = (0..<5_000).map { _ in #"{"Effect":1}"# }.joined(separator: ",")
    let found = #expect(throws: Diagnostics.self) { try document(#"{"Statement":[\#(wrong)]}"#) }
    #expect((found?.all.count ?? 0) <= 100)
  }

  @Test("ten thousand wildcards against a long resource")
  func wildcards() throws {
    let pattern = "arn:aws:s3:::b/" + String(repeating: "*a", count: 10_000) + "b"
    let inputs = PolicyInputs(identityPolicies: [try policy("P", statement("Allow", "*", on: pattern))])
    let call = try request("s3:GetObject", on: "arn:aws:s3:::b/" + String(repeating: "a", count: 5_000))
    let clock = ContinuousClock()
    let elapsed = clock.measure { #expect(!inputs.evaluate(call).isAllowed) }
    #expect(elapsed < .seconds(5), "took \(elapsed)")
  }
}
