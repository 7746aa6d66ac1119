import AWSCommand
import AWSTypes
import Effects
import HTTPMessages

/// A computer with a few files and variables, whose network is a function.
struct FakeHost: AWSCommandHost {
  var version = CLIVersion.v2
  var now = Timestamp(seconds: 1_772_442_000)
  var standardInput: [UInt8] = []
  var variables: [String: String] = [:]
  var files = MemoryFiles()
  var times: [String: Timestamp] = [:]
  var answers: [String] = []
  var prompts: [String] = []
  var client = ResolvedClient(
    credentials: Credentials(accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "s"), region: "eu-west-1")
  var respond: (HTTPRequest, HTTPOrigin) -> HTTPResponse = { _, _ in HTTPResponse(status: 200) }
  var sent: [(request: HTTPRequest, origin: HTTPOrigin)] = []
  var pauses: [Double] = []

  private func path(_ path: String) -> String {
    path.hasPrefix("~/")
      ? "/home/learner/" + path.dropFirst(2) : path.hasPrefix("/") ? path : "/home/learner/" + path
  }

  func variable(_ name: String) -> String? { variables[name] }
  func read(_ path: String) throws(FileError) -> [UInt8] { try files.read(self.path(path)) }
  func kind(of path: String) -> FileKind? { files.kind(of: self.path(path)) }
  func list(_ path: String) throws(FileError) -> [String] { try files.list(self.path(path)) }
  mutating func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    files.contents[self.path(path)] = bytes
  }
  func absolutePath(_ path: String) -> String {
    let parts = self.path(path).split(separator: "/").filter { $0 != "." }
    return "/" + parts.joined(separator: "/")
  }
  func modified(_ path: String) -> Timestamp? { times[self.path(path)] ?? now }
  mutating func setModified(_ path: String, _ time: Timestamp) { times[self.path(path)] = time }
  mutating func makeDirectories(_ path: String) throws(FileError) {}
  mutating func remove(_ path: String) throws(FileError) { files.contents[self.path(path)] = nil }
  mutating func prompt(_ text: String) -> String? {
    prompts.append(text)
    return answers.isEmpty ? nil : answers.removeFirst()
  }
  mutating func resolve(profile: String?, region: String?) throws(CLIError) -> ResolvedClient {
    var result = client
    if let region { result.region = region }
    return result
  }
  mutating func configurationList(profile: String?, region: String?) throws(CLIError) -> String { "list\n" }
  func sign(
    _ request: HTTPRequest, credentials: Credentials, region: String, service: String, payload: PayloadSigning
  ) -> HTTPRequest {
    var request = request
    request.fields["Authorization"] = "\(credentials.accessKeyID)/\(region)/\(service)"
    return request
  }
  func presign(
    _ request: HTTPRequest, credentials: Credentials, region: String, service: String, expires: Int
  ) -> String { "\(request.target)?X-Amz-Expires=\(expires)" }
  mutating func send(_ request: HTTPRequest, to origin: HTTPOrigin) throws(TransportError) -> HTTPResponse {
    sent.append((request, origin))
    return respond(request, origin)
  }
  mutating func pause(seconds: Double) { pauses.append(seconds) }
  mutating func random() -> Double { 0.5 }
}

extension FakeHost {
  /// Runs `aws` with the words of a line.
  mutating func aws(_ words: String...) -> AWSCommandResult { AWSCommand.run(words, on: &self) }
}
