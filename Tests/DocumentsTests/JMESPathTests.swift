import Diagnostics
import Documents
import Testing

@Suite("JMESPath selects what the specification says")
struct JMESPathTests {
  private func run(_ expression: String, _ document: String) throws -> String {
    let node = try JSON.parse(SourceText(name: "d", text: document))
    return JSON.compact(try JMESPath(expression).search(node))
  }

  @Test(
    "fields, indexes, slices and projections",
    arguments: [
      ("a.b.c", #"{"a":{"b":{"c":7}}}"#, "7"), ("a.x.c", #"{"a":{"b":1}}"#, "null"),
      (#""a-b".c"#, #"{"a-b":{"c":1}}"#, "1"), ("a[-1]", #"{"a":[1,2,3]}"#, "3"),
      ("a[9]", #"{"a":[1]}"#, "null"),
      ("[1:3]", "[0,1,2,3]", "[1,2]"), ("[::-1]", "[0,1,2]", "[2,1,0]"), ("[:-1]", "[0,1,2]", "[0,1]"),
      ("[8:2:-2]", "[0,1,2,3,4,5]", "[5,3]"), ("a[*].b", #"{"a":[{"b":1},{"c":2},{"b":3}]}"#, "[1,3]"),
      ("*.b", #"{"x":{"b":1},"y":{"b":2}}"#, "[1,2]"),
      ("a[].b[]", #"{"a":[{"b":[1,2]},{"b":[3]}]}"#, "[1,2,3]"),
      ("[]", "[[1],2,[[3]]]", "[1,2,[3]]"), ("a[*].b | [0]", #"{"a":[{"b":1},{"b":2}]}"#, "1"),
      ("a[*].b[0]", #"{"a":[{"b":[1]},{"b":[2]}]}"#, "[1,2]"), ("a[0].b", "7", "null"),
    ])
  func selecting(expression: String, document: String, expected: String) throws {
    #expect(try run(expression, document) == expected)
  }

  @Test(
    "filters, comparisons and logic",
    arguments: [
      ("[?a=='x'].b", #"[{"a":"x","b":1},{"a":"y","b":2}]"#, "[1]"),
      ("[?a>`1` && b].a", #"[{"a":1,"b":true},{"a":2,"b":true},{"a":3,"b":false}]"#, "[2]"),
      ("[?!b].a", #"[{"a":1,"b":true},{"a":2}]"#, "[2]"), ("a || b", #"{"a":[],"b":2}"#, "2"),
      ("a && b", #"{"a":[],"b":2}"#, "[]"), ("`1` == `1.0`", "0", "true"), ("'a' < 'b'", "0", "null"),
      ("[?contains(@, 'ab')]", #"["cab","x"]"#, #"["cab"]"#),
      ("Users[?UserName==`ana`].Arn | [0]", #"{"Users":[{"UserName":"ana","Arn":"x"}]}"#, #""x""#),
      ("@ == `{\"a\": 1, \"b\": 2}`", #"{"b":2,"a":1}"#, "true"),
    ])
  func filtering(expression: String, document: String, expected: String) throws {
    #expect(try run(expression, document) == expected)
  }

  @Test(
    "lists, objects and functions",
    arguments: [
      ("[a, b.c]", #"{"a":1,"b":{"c":2}}"#, "[1,2]"),
      ("{x: a, \"y\": b}", #"{"a":1,"b":2}"#, #"{"x":1,"y":2}"#),
      ("a[].{n: b}", #"{"a":[{"b":1},{"b":2}]}"#, #"[{"n":1},{"n":2}]"#),
      ("length(@)", "[1,2]", "2"), ("length('ä😂')", "0", "2"), ("sum(@)", "[1,2]", "3"),
      ("avg(@)", "[1,2]", "1.5"),
      ("sort_by(@, &a)[].a", #"[{"a":2},{"a":1}]"#, "[1,2]"),
      ("max_by(@, &a).b", #"[{"a":2,"b":"x"},{"a":1,"b":"y"}]"#, #""x""#),
      ("map(&a, @)", #"[{"a":1},{}]"#, "[1,null]"), ("join(', ', @)", #"["a","b"]"#, #""a, b""#),
      ("keys(@)", #"{"a":1,"b":2}"#, #"["a","b"]"#),
      ("merge(@, `{\"a\": 2}`)", #"{"a":1,"b":1}"#, #"{"a":2,"b":1}"#),
      ("not_null(a, b)", #"{"b":1}"#, "1"), ("reverse('abc')", "0", #""cba""#),
      ("sort(@)", "[3,1,2]", "[1,2,3]"),
      ("starts_with(@, 'ab')", #""abc""#, "true"), ("ends_with(@, 'bc')", #""abc""#, "true"),
      ("to_array(@)", "1", "[1]"), ("to_number('12')", "0", "12"), ("to_string(@)", "[1]", #""[1]""#),
      ("type(@)", "null", #""null""#), ("ceil(`1.2`)", "0", "2"), ("floor(`-1.2`)", "0", "-2"),
      ("abs(`-3`)", "0", "3"),
      ("values(@)", #"{"a":1}"#, "[1]"), ("min(@)", #"["b","a"]"#, #""a""#), ("max(@)", "[]", "null"),
    ])
  func functions(expression: String, document: String, expected: String) throws {
    #expect(try run(expression, document) == expected)
  }

  @Test(
    "mistakes have a column",
    arguments: [
      ("a.", 3), ("a[", 3), ("a = b", 3), ("foo bar", 5), ("[?a", 4), ("'abc", 1), ("a.#", 3), ("a..b", 3),
      ("lenght(@)", 1), ("length()", 1), ("length(`1`)", 1), ("{a}", 3), ("[0:1:0]", 8),
    ])
  func mistakes(expression: String, column: Int) {
    let diagnostic = #expect(throws: Diagnostic.self) { try run(expression, "{}") }
    #expect(diagnostic?.range?.start.column == column)
  }

  @Test("an unknown function names the nearest")
  func nearest() {
    let diagnostic = #expect(throws: Diagnostic.self) { try run("lenght(@)", "{}") }
    #expect(diagnostic?.hint == "did you mean `length`?")
  }

  @Test("deep nesting is refused, not a crash")
  func deep() {
    #expect(throws: Diagnostic.self) { try run(String(repeating: "(", count: 50_000), "{}") }
    #expect(throws: Diagnostic.self) { try run(String(repeating: "!", count: 50_000), "{}") }
  }
}
