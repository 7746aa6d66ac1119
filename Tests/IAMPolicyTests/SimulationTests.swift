import Diagnostics
import Documents
import Testing

@testable import IAMPolicy

@Suite("policy simulate: one answer for each request, in order")
struct SimulationTests {
  private func answers(_ text: String) -> [Node] {
    var stream = SimulationStream(name: "in.json")
    var answers: [Node] = []
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      answers += stream.take(line: Array(line)).map(\.json)
    }
    return answers + stream.finish().map(\.json)
  }

  static let good =
    #"{"name":"a","request":{"principal":"arn:aws:iam::111122223333:user/ana","action":"s3:GetObject","resource":"arn:aws:s3:::b/k"},"identityPolicies":[{"name":"P","policy":{"Version":"2012-10-17","Statement":[{"Sid":"S","Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}}]}}]}"#

  @Test("the answer names every check, statement, element and value")
  func shape() throws {
    let answer = try #require(answers(Self.good).first)
    #expect(answer["schema"]?.string == "labdeck.policy-simulation/1" && answer["name"]?.string == "a")
    #expect(answer["decision"]?.string == "ImplicitlyDenied")
    #expect(answer["blockedBy"]?.elements?.compactMap(\.string) == ["identity"])
    #expect(answer["missingContextKeys"]?.elements?.compactMap(\.string) == ["aws:SecureTransport"])
    #expect(
      answer["checks"]?.elements?.compactMap { $0["checkType"]?.string } == [
        "SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY", "VPC_ENDPOINT", "RESOURCE", "PRINCIPAL",
        "PERMISSIONS_BOUNDARY",
        "SESSION",
      ])
    let statement = try #require(answer["checks"]?[4]?["statements"]?[0])
    #expect(
      statement["policy"]?.string == "P" && statement["sid"]?.string == "S" && statement["index"]?.int == 1)
    #expect(statement["line"]?.int == 1 && statement["matched"]?.bool == false)
    #expect(statement["action"]?["matched"]?.bool == true && statement["resource"]?["matched"]?.bool == true)
    #expect(statement["conditions"]?[0]?["reason"]?.string == "the request has no `aws:SecureTransport`")
    #expect(statement["conditions"]?[0]?["values"]?[0]?["matched"]?.bool == false)
    #expect(answer["nearestMiss"]?["sentence"]?.string == "would be allowed if aws:SecureTransport were true")
  }

  @Test("one document a line, or one over many lines; the others go on after a mistake")
  func streams() throws {
    let lines = answers("\n" + Self.good + "\n{bad}\n" + Self.good + "\n")
    #expect(lines.count == 3)
    #expect(lines[1]["error"]?["line"]?.int == 3 && lines[1]["error"]?["column"]?.int == 2)
    #expect(lines[2]["decision"] != nil)
    let pretty = JSON.pretty(try JSON.parse(SourceText(name: "x", text: Self.good)))
    #expect(answers(pretty).count == 1 && answers(pretty)[0]["decision"] != nil)
    #expect(answers("{bad\n" + Self.good).count == 2)
    #expect(answers("").isEmpty)
    var stream = SimulationStream(name: "x")
    let wrong = stream.take(line: [0x7B, 0xFF, 0x7D]) + stream.finish()
    #expect(wrong.first?.json["error"]?["column"]?.int == 2)
  }

  @Test(
    "mistakes have a path, a line and a column",
    arguments: [
      (#"{"requst":{}}"#, "requst", 2), (#"{"name":"x"}"#, "", 1),
      (#"{"request":{"principal":"ana","action":"s3:GetObject"}}"#, "request.principal", 25),
      (#"{"request":{"principal":"*","action":"GetObject"}}"#, "request.action", 38),
      (#"{"request":{"principal":"*","action":"s3:*"}}"#, "request.action", 38),
      (
        #"{"request":{"principal":"*","action":"s3:A","resourceAccount":"12"}}"#, "request.resourceAccount",
        63
      ),
      (#"{"request":{"principal":"*","action":"s3:A","context":{"a":{}}}}"#, "request.context.a", 60),
      (
        #"{"request":{"principal":"*","action":"s3:A"},"identityPolicies":[{"Statement":[{"Effect":"Allow","Action":"*"}]}]}"#,
        "identityPolicies[0].Statement[0]", 80
      ),
      (
        #"{"request":{"principal":"*","action":"s3:A"},"resourcePolicy":{"Statement":[{"Effect":"No","Action":"*"}]}}"#,
        "resourcePolicy.Statement[0].Effect", 87
      ),
      (
        #"{"request":{"principal":"*","action":"s3:A"},"serviceControlPolicies":[[],[],[],[],[],[],[],[]]}"#,
        "serviceControlPolicies", 71
      ),
    ])
  func mistakes(text: String, path: String, column: Int) throws {
    let error = try #require(answers(text).first?["error"])
    #expect(error["path"]?.string == path)
    #expect(error["column"]?.int == column)
    #expect(error["message"]?.string?.isEmpty == false)
  }

  @Test("a policy beyond 131,072 characters is refused")
  func long() throws {
    let filler = String(repeating: "a", count: 131_072)
    let text =
      #"{"request":{"principal":"*","action":"s3:A"},"resourcePolicy":{"Id":"\#(filler)","Statement":[]}}"#
    #expect(answers(text).first?["error"]?["code"]?.string == "request.policy-too-long")
  }
}
