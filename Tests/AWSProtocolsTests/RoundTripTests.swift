import AWSProtocols
import Documents
import Effects
import HTTPMessages
import Testing

@Suite("what one side writes, the other reads")
struct RoundTripTests {
  /// Every operation of every service.
  static let operations: [String] = ServiceModel.names.flatMap { name in
    (ServiceModel.named(name)?.operations.keys.sorted() ?? []).map { "\(name) \($0)" }
  }

  private func find(_ name: String) throws -> (ServiceModel, AWSProtocols.Operation) {
    let words = name.split(separator: " ").map(String.init)
    let model = try #require(ServiceModel.named(words[0]))
    return (model, try #require(model.operations[words[1]]))
  }

  @Test("an input reaches the service as the client gave it", arguments: operations)
  func inputs(name: String) throws {
    let (model, operation) = try find(name)
    guard let shape = model.input(of: operation) else { return }
    for seed in 0..<20 {
      var documents = RandomDocuments(model: model, random: SeededRandom(seed: UInt64(seed), purpose: name))
      let streams = shape.members.contains(where: \.isStream)
      let input = WireMessage(documents.document(shape), stream: streams ? [1, 2, 3] : nil)
      let request = model.request(for: operation, input)
      let call = try model.call(in: request)
      #expect(call.operation.name == operation.name, "\(request.method) \(request.target)")
      #expect(Shuffle.text(call.input.document) == Shuffle.text(input.document))
      #expect(call.input.stream == input.stream)
    }
  }

  @Test("an output reaches the client as the service gave it", arguments: operations)
  func outputs(name: String) throws {
    let (model, operation) = try find(name)
    guard let shape = model.output(of: operation) else { return }
    for seed in 0..<20 {
      var documents = RandomDocuments(
        model: model, random: SeededRandom(seed: UInt64(seed), purpose: "out" + name))
      let streams = shape.members.contains(where: \.isStream)
      let output = WireMessage(documents.document(shape), stream: streams ? [1, 2, 3] : nil)
      let response = model.response(to: operation, output, requestID: "00000000-0000-0000-0000-000000000001")
      let read = try model.output(of: operation, in: response)
      #expect(Shuffle.text(read.document) == Shuffle.text(output.document))
      #expect(read.stream == output.stream)
    }
  }

  @Test("an error reaches the client with code, text and status", arguments: ServiceModel.names)
  func errors(name: String) throws {
    let model = try #require(ServiceModel.named(name))
    let operation = try #require(model.operations.values.first { $0.method != "HEAD" })
    let error = ServiceError("AccessDenied", "User: <a> is \"not\" authorized", status: 403)
    let response = model.response(to: error, requestID: "R1")
    let read = #expect(throws: ServiceError.self) { try model.output(of: operation, in: response) }
    #expect(read?.code == "AccessDenied")
    #expect(read?.message == error.message)
    #expect(read?.status == 403)
    #expect(read?.requestID == "R1")
  }

  @Test("random bytes are refused or read, never a crash", arguments: ServiceModel.names)
  func garbage(name: String) throws {
    let model = try #require(ServiceModel.named(name))
    var random = SeededRandom(seed: 5, purpose: name)
    for operation in model.operations.values {
      var documents = RandomDocuments(model: model, random: random)
      let input = WireMessage(model.input(of: operation).map { documents.document($0) } ?? [:])
      var request = model.request(for: operation, input)
      for _ in 0..<20 where !request.body.isEmpty {
        let place = Int(random.next() % UInt64(request.body.count))
        request.body[place] = UInt8(truncatingIfNeeded: random.next())
        _ = try? model.call(in: request)
      }
    }
  }
}
