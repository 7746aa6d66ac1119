import Diagnostics
import Glibc
import Documents
import Testing

@Suite("policy simulate, check, explain and diff")
struct PolicyCommandTests {
  private static let good =
    #"{"name":"q2","request":{"principal":"arn:aws:sts::111122223333:assumed-role/one-bucket/i-0","action":"s3:PutObject","resource":"arn:aws:s3:::reports/q2.csv"},"identityPolicies":[{"name":"OneBucket","policy":{"Version":"2012-10-17","Statement":[{"Sid":"ReadReports","Effect":"Allow","Action":["s3:GetObject","s3:ListBucket"],"Resource":"arn:aws:s3:::reports/*"}]}}]}"#

  private func file(_ name: String, _ text: String) throws -> (fixture: Fixture, path: String) {
    let fixture = try Fixture()
    let path = "\(fixture.root)/\(name)"
    Fixture.write(text, to: path)
    return (fixture, path)
  }

  private func json(_ text: some StringProtocol) throws -> Node {
    try JSON.parse(SourceText(name: "output", text: String(text)))
  }

  @Test("simulate answers line by line; a mistake is answered in its place, and the others go on")
  func simulate() throws {
    let fixture = try Fixture()
    let bad = #"{"name":"bad","request":{"principal":"x y","action":"s3:GetObject"}}"#
    let result = fixture.labdeck(
      ["policy", "simulate", "--request", "-", "--json"], input: "\(Self.good)\n\(bad)\n\(Self.good)\n")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3 && result.status == 3)
    #expect(try json(lines[0])["decision"]?.string == "ImplicitlyDenied")
    #expect(try json(lines[1])["error"]?["line"]?.int == 2)
    #expect(try json(lines[1])["error"]?["path"]?.string == "request.principal")
    #expect(try json(lines[2])["name"]?.string == "q2")
  }

  @Test(
    "bytes that are no text are told with their place, however the request is read",
    arguments: ["simulate", "explain"])
  func notText(command: String) throws {
    let fixture = try Fixture()
    let path = "\(fixture.root)/request.json"
    let bytes = Array(Self.good.utf8.prefix(40)) + [0xFF] + Self.good.utf8.dropFirst(40)
    let file = unsafe fopen(path, "w")
    _ = unsafe fwrite(bytes, 1, bytes.count, file)
    _ = unsafe fclose(file)
    let result = fixture.labdeck(["policy", command, "--request", path])
    #expect(result.status == 3)
    #expect(result.errors.contains("request.json:1:41: error: the byte 0xFF is not UTF-8"))
  }

  @Test("explain prints the screen, every statement and the marks where they are asked for")
  func explain() throws {
    let (fixture, path) = try file("request.json", Self.good)
    let text = fixture.labdeck(["policy", "explain", "--request", path, "--statements", "--marks"]).output
    for part in [
      "policy · why was this refused?", "DENIED  s3:PutObject", "nearest   OneBucket:1 \"ReadReports\"",
      "it would be allowed if OneBucket:1 named the action s3:PutObject", "to change it", "does not match",
      "^ `s3:PutObject` is not in",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("\u{1B}"))
    let answer = try json(fixture.labdeck(["policy", "explain", "--request", path, "--json"]).output)
    #expect(answer["schema"]?.string == "labdeck.policy-simulation/1")
  }

  @Test(
    "on a terminal the keys show statements, marks and JSON",
    arguments: [["TERM": "xterm-256color"], ["TERM": "dumb"], ["TERM": "xterm-256color", "NO_COLOR": "1"]])
  func keys(environment: [String: String]) throws {
    let (fixture, path) = try file("request.json", Self.good)
    let isDumb = environment["TERM"] == "dumb"
    let terminal = try fixture.terminal(["policy", "explain", "--request", path], environment: environment)
    let dot = isDumb ? "." : "·"
    #expect(
      terminal.expect(
        "Enter back \(dot) w every statement \(dot) v the policy with marks \(dot) j JSON \(dot) ? keys"))
    terminal.type("w")
    #expect(terminal.expect("does not match"))
    terminal.type("v")
    #expect(terminal.expect(isDumb ? "NO" : "✗"))
    #expect(terminal.expect("\"s3:GetObject\""))
    terminal.type("j")
    #expect(terminal.expect("\"schema\": \"labdeck.policy-simulation/1\""))
    terminal.type("?")
    #expect(terminal.expect("back to where you were"))
    terminal.type("\r")
    #expect(terminal.status() == 0)
    let colours = terminal.raw.split(separator: 0x1B).contains {
      $0.starts(with: Array("[31".utf8)) || $0.starts(with: Array("[32".utf8))
    }
    if isDumb || environment["NO_COLOR"] != nil { #expect(!colours) }
  }

  @Test("check: categories, places, totals and the exit status")
  func check() throws {
    let (fixture, path) = try file(
      "a.json",
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObjct","Resource":"arn:aws:s3:::\#(String(repeating: "a", count: 1500))/*"}]}"#
    )
    let result = fixture.labdeck(["policy", "check", path, path, "--inline-of", "user", "--json"])
    let document = try json(result.output)
    #expect(result.status == 1)
    let findings = document["files"]?[0]?["findings"]?.elements ?? []
    #expect(
      findings.first?["code"]?.string == "policy.unknown-action"
        && findings.first?["category"]?.string == "ERROR")
    #expect(findings.first?["hint"]?.string == "did you mean `s3:GetObject`?")
    #expect(document["files"]?[1]?["findings"]?[0]?["code"]?.string == "policy.total-too-long")
    #expect(document["total"]?["exceeded"]?.bool == true && document["total"]?["limit"]?.int == 2048)
    let text = fixture.labdeck(["policy", "check", path])
    #expect((text.output + text.errors).contains("a.json:1:"))
  }

  @Test("diff names the statement and the value that separate two requests")
  func diff() throws {
    let policy =
      #""identityPolicies":[{"name":"Office","policy":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}}]}}]}"#
    func request(_ name: String, _ address: String) -> String {
      #"{"name":"\#(name)","request":{"principal":"arn:aws:iam::111122223333:user/ana","action":"s3:GetObject","resource":"arn:aws:s3:::b/k","context":{"aws:SourceIp":"\#(address)"}},"#
        + policy
    }
    let (fixture, path) = try file("one.json", request("office", "203.0.113.7"))
    Fixture.write(request("home", "198.51.100.7"), to: "\(fixture.root)/two.json")
    let text = fixture.labdeck(["policy", "diff", path, "\(fixture.root)/two.json"]).output
    for part in [
      "office is ALLOWED, home is DENIED", "Office:1", "aws:SourceIp", "203.0.113.7", "198.51.100.7",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }
}
