import Glibc
import HTTPClient
import HTTPMessages
import Testing

@Suite(
  "Servers started at a terminal", .serialized,
  .enabled(if: HTTPClient.isAvailable, "libcurl is not installed"))
struct ServePromptTests {
  /// The port behind a text.
  private func port(behind text: String, on terminal: PseudoTerminal) -> Int {
    guard let start = terminal.text.firstRange(of: text)?.upperBound else { return 0 }
    return Int(terminal.text[start...].prefix { $0.isNumber }) ?? 0
  }

  private func get(_ path: String, port: Int) throws -> HTTPResponse {
    try HTTPClient().send(
      HTTPRequest(method: "GET", target: path), to: HTTPOrigin(host: "127.0.0.1", port: port), timeout: 5)
  }

  @Test("a request shows above the line that is being typed, and the line stays")
  func above() throws {
    let terminal = try #require(PseudoTerminal(["metadata", "serve"]))
    #expect(terminal.expect("metadata> "))
    let port = port(behind: "http://127.0.0.1:", on: terminal)
    terminal.type("tokens req")
    #expect(terminal.expect("tokens req"))
    #expect(try get("/latest/meta-data/instance-id", port: port).status == 200)
    #expect(terminal.expect("GET /latest/meta-data/instance-id  ✓ 200"))
    #expect(terminal.expect("metadata> tokens req"))
    terminal.type("uired\n")
    #expect(terminal.expect("tokens are required"))
    #expect(try get("/latest/meta-data/instance-id", port: port).status == 401)
    #expect(terminal.expect("✗ 401  no token"))
    terminal.type("\u{3}")
    #expect(terminal.status() == 130)
  }

  @Test("Tab completes, Up brings a line back, `help` lists what there is, Ctrl-D ends with status 0")
  func editing() throws {
    let terminal = try #require(PseudoTerminal(["cloud", "serve", "--instance", "web"]))
    #expect(terminal.expect("cloud> "))
    terminal.type("stat\t\n")
    #expect(terminal.expect("profile one-bucket, tokens optional, hops 1"))
    terminal.type("hops 3\n")
    #expect(terminal.expect("the hop limit is 3"))
    terminal.type("\u{1B}[A\u{1B}[A\n")
    #expect(terminal.expect("tokens optional, hops 3"))
    terminal.type("help\n")
    for word in ["why", "detach", "tokens required|optional", "lifecycle", "quit"] {
      #expect(terminal.expect(word), "\(word)")
    }
    terminal.type("\u{4}")
    #expect(terminal.status() == 0)
  }

  @Test("from the prompt, Ctrl-C goes back to it, and the port is free again")
  func prompt() throws {
    let fixture = try Fixture()
    let terminal = try fixture.terminal()
    #expect(terminal.expect("Enter starts ten minutes of questions"))
    terminal.type("q")
    for _ in 0..<2 {
      #expect(terminal.expect("labdeck> "))
      terminal.type("metadata serve\n")
      #expect(terminal.expect("metadata> "))
      terminal.type("\u{3}")
    }
    #expect(terminal.expect("labdeck> "))
    let port = port(behind: "http://127.0.0.1:", on: terminal)
    #expect(throws: TransportError.self) { try get("/", port: port) }
    terminal.type("quit\n")
    #expect(terminal.status() == 0)
  }

  @Test("a signal from outside ends it, whatever stands in the line")
  func signal() throws {
    let terminal = try #require(PseudoTerminal(["metadata", "serve"]))
    #expect(terminal.expect("metadata> "))
    terminal.type("hops")
    #expect(terminal.expect("hops"))
    terminal.signal(SIGINT)
    #expect(terminal.status() == 130)
  }
}
