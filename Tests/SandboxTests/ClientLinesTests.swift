import Diagnostics
import Documents
import Effects
import Sandbox
import Testing
import World

@Suite("the built-in aws gives what the AWS CLI v1 gives")
struct ClientLinesTests {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/labdeckTests/RealClients"

  /// What the built-in `aws` does not know yet.
  private static let gaps = ["s3 sync"]

  @Test("the lines that the real AWS CLI is tested with end in the same status and tell the same")
  func lines() throws {
    let text = try DiskFiles().readText(Self.folder + "/world.yaml")
    var world = try World.load(SourceText(name: "world.yaml", text: text))
    let key = try #require(world.main.users["admin"]?.accessKeys.first)
    var laptop = Machine(name: "laptop")
    laptop.client = "cli-v1"
    laptop.environment = [
      EnvironmentEntry(name: "AWS_ACCESS_KEY_ID", value: key.id, origin: "the test"),
      EnvironmentEntry(name: "AWS_SECRET_ACCESS_KEY", value: key.secret, origin: "the test"),
      EnvironmentEntry(name: "AWS_DEFAULT_REGION", value: world.region, origin: "the test"),
    ]
    world.machines["laptop"] = laptop
    var sandbox = Sandbox(world: world)
    for row in try DiskFiles().readText(Self.folder + "/aws-lines.tsv").split(separator: "\n") {
      let parts = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, let status = Int(parts[0]) else { continue }
      let outcome = sandbox.run(parts[1])
      let wanted = parts[2].split(separator: "\\t").joined(separator: "\t")
      let agrees = outcome.status == status && outcome.text.contains(wanted)
      if Self.gaps.contains(where: { parts[1].contains($0) }) {
        withKnownIssue { #expect(agrees) }
      } else {
        #expect(agrees, "\(parts[1]): \(outcome.text)[\(outcome.status)]")
      }
    }
  }
}
