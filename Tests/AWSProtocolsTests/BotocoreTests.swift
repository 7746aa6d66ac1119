import AWSProtocols
import Diagnostics
import Documents
import Effects
import HTTPMessages
import Testing

@Suite("requests look as AWS's own clients write them")
struct BotocoreTests {
  /// What botocore 1.44.5 wrote for these inputs; keys as in the file.
  static let cases: [Node] = {
    let path = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    guard let text = try? DiskFiles().readText("/\(path)/botocore-requests.json"),
      let document = try? JSON.parse(SourceText(name: "botocore-requests.json", text: text))
    else { return [] }
    return document.elements ?? []
  }()

  @Test("the cases are there")
  func present() { #expect(Self.cases.count == 20) }

  @Test("an input becomes the request that botocore sends", arguments: 0..<20)
  func requests(index: Int) throws {
    let item = try #require(Self.cases[safely: index])
    let model = try #require(ServiceModel.named(item["service"]?.string ?? ""))
    let operation = try #require(model.operations[item["operation"]?.string ?? ""])
    let input = WireMessage(item["input"] ?? [:], stream: item["stream"]?.string.map { Array($0.utf8) })
    let request = model.request(for: operation, input)
    #expect(request.method == item["method"]?.string)
    #expect(request.target == item["target"]?.string)
    let wanted = item["headers"]?.members ?? []
    for header in wanted { #expect(request.fields[header.key] == header.value.string) }
    #expect(request.fields.all.count == wanted.count)
    #expect(
      try Self.normal(String(decoding: request.body, as: UTF8.self))
        == Self.normal(item["body"]?.string ?? ""))
  }

  @Test("the service reads botocore's request as what was meant", arguments: 0..<20)
  func calls(index: Int) throws {
    let item = try #require(Self.cases[safely: index])
    let model = try #require(ServiceModel.named(item["service"]?.string ?? ""))
    var request = HTTPRequest(
      method: item["method"]?.string ?? "", target: item["target"]?.string ?? "",
      body: Array((item["body"]?.string ?? "").utf8))
    for header in item["headers"]?.members ?? [] {
      request.fields.append(header.key, header.value.string ?? "")
    }
    let call = try model.call(in: request)
    #expect(call.operation.name == item["operation"]?.string)
    #expect(Shuffle.text(call.input.document) == Shuffle.text(item["input"] ?? [:]))
    #expect(model.problems(with: call.input.document, for: call.operation) == [])
  }

  /// The body without differences that mean nothing: blanks in JSON, quotation marks in XML.
  private static func normal(_ body: String) throws -> String {
    if body.hasPrefix("{") { return JSON.compact(try JSON.parse(SourceText(name: "body", text: body))) }
    if body.hasPrefix("<") { return XML.compact(try XML.parse(SourceText(name: "body", text: body))) }
    return body
  }
}

/// Documents with their members in order and without places, so that they compare by meaning.
enum Shuffle {
  static func text(_ node: Node) -> String { JSON.compact(sorted(node)) }

  static func sorted(_ node: Node) -> Node {
    switch node.content {
    case .object(let members):
      let kept = members.filter { !$0.value.isNull }.sorted { $0.key < $1.key }
      return Node(.object(kept.map { Node.Member(key: $0.key, value: sorted($0.value)) }))
    case .array(let elements): return Node(elements.map(sorted))
    default: return Node(node.content)
    }
  }
}

extension Array {
  fileprivate subscript(safely index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
