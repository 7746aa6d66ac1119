import Testing

@Suite("aws in the sandbox, line by line")
struct BuiltInCommandLineTests {
  /// All lines as v2; as v1, unless there is time, those that are about the client itself.
  static let runs: [(file: String, client: CommandLineClient)] =
    ClientLine.files.map { ($0, .v2) }
    + (RealClients.isWanted ? ClientLine.files : ["s3", "config"]).map { ($0, .v1) }

  @Test("every line ends as it should and says what it should", arguments: runs)
  func lines(file: String, client: CommandLineClient) throws {
    var builtIn = try BuiltInCommandLine(client)
    for line in try ClientLine.read(file, for: client) {
      let result = builtIn.run(line.text)
      #expect(result.status == line.ending.status(of: client), "\(line.text): \(result.text)")
      if line.comparesOutput {
        #expect(result.text.contains(line.mention), "\(line.text): \(result.text)")
      }
    }
  }

  @Test("the lines call every operation that there is")
  func coverage() throws {
    #expect(ClientLine.operations.subtracting(try ClientLine.operationsCalled()).sorted() == [])
  }
}

@Suite("The built-in aws against the real AWS CLI, line by line", .serialized)
struct CommandLineComparisonTests {
  @Test(
    "both end with the same status and print the same",
    .enabled(if: RealClients.isWanted, "real clients run under `make slow-test`"),
    arguments: CommandLineClient.allCases)
  func same(client: CommandLineClient) throws {
    guard RealCommandLine.python(of: client) != nil else {
      print("the real \(client.rawValue) is not there: nothing to compare with")
      return
    }
    let real = try RealCommandLine(client)
    for file in ClientLine.files {
      let lines = try ClientLine.read(file, for: client)
      let answers = try real.run(lines, against: try ServedCloud(["--as", "admin"]))
      var builtIn = try BuiltInCommandLine(client)
      for (line, answer) in zip(lines, answers) {
        let own = builtIn.run(line.text)
        let place = Comment(rawValue: "\(file), \(client.rawValue): \(line.text)")
        #expect(answer.status == line.ending.status(of: client), place)
        #expect(own.status == answer.status, place)
        guard line.comparesOutput else { continue }
        #expect(answer.text.contains(line.mention), place)
        #expect(shown(own.text, client) == shown(answer.text, client), place)
      }
    }
  }

  /// Debian's v2 is older than what the sandbox imitates: its models name members in another order.
  private func shown(_ text: String, _ client: CommandLineClient) -> String {
    let text = Unvarying.text(text)
    return client == .v1 ? text : Unvarying.orderless(text)
  }
}
