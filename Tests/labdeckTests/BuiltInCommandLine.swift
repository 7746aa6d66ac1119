import Diagnostics
import Effects
import Sandbox
import Testing
import World

/// The sandbox's `aws`, on a laptop of the world for real clients.
struct BuiltInCommandLine {
  private var sandbox: Sandbox

  init(_ client: CommandLineClient) throws {
    let text = try DiskFiles().readText(ServedCloud.folder + "/world.yaml")
    var world = try World.load(SourceText(name: "world.yaml", text: text))
    let key = try #require(world.main.users["admin"]?.accessKeys.first)
    var laptop = Machine(name: "laptop")
    laptop.client = client.rawValue
    laptop.environment = [
      ("AWS_ACCESS_KEY_ID", key.id), ("AWS_SECRET_ACCESS_KEY", key.secret), ("AWS_REGION", world.region),
      ("AWS_DEFAULT_REGION", world.region), ("AWS_EC2_METADATA_DISABLED", "true"),
    ].map { EnvironmentEntry(name: $0, value: $1, origin: "the test") }
    world.machines["laptop"] = laptop
    sandbox = Sandbox(world: world)
  }

  /// Runs a line.
  mutating func run(_ line: String) -> LineResult {
    // Prompts are answered by what is piped in, and by nobody else.
    let outcome = sandbox.run(line)
    return LineResult(status: outcome.status, text: outcome.text)
  }
}
