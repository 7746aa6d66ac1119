import Diagnostics
import Documents
import Effects
import Glibc
import HTTPMessages
import Testing

/// `chain resolve --real --network` and the real clients on the same machine, both talking to what labdeck serves.
@Suite("Chains over the wire, beside real clients", .serialized)
struct RealChainClientTests {
  /// A program that prints what a client found, for its name on our command line.
  private struct Client: Sendable {
    let name: String
    let run: @Sendable ([String: String]) throws -> (provider: String, key: String, region: String)
  }

  private static let clients: [Client] = {
    var clients: [Client] = []
    if RealClients.has("boto3"), let python = RealClients.python {
      clients.append(
        Client(name: "boto3") { environment in
          let program = """
            import boto3
            s = boto3.Session(); c = s.get_credentials(); print(c.method, c.get_frozen_credentials().access_key, s.region_name)
            """
          let words = try RealClients.run(python, ["-c", program], environment).split {
            $0 == " " || $0 == "\n"
          }
          try #require(words.count == 3, "\(words)")
          return (String(words[0]), String(words[1]), String(words[2]))
        })
    }
    if RealClients.has("awscli"), let aws = RealClients.program("aws") {
      clients.append(commandLine("cli-v1", aws))
    }
    if RealClients.isWanted, unsafe access("/usr/bin/aws", X_OK) == 0,
      (try? RealClients.run("/usr/bin/aws", ["--version"]))?.hasPrefix("aws-cli/2") == true
    {
      clients.append(commandLine("cli-v2", "/usr/bin/aws"))
    }
    return clients
  }()

  /// The CLI shows the last four characters of a key.
  private static func commandLine(_ name: String, _ path: String) -> Client {
    Client(name: name) { environment in
      let text = try RealClients.run(path, ["configure", "list"], environment)
      let rows = text.split(separator: "\n").map { row in
        row.split { $0 == " " || $0 == ":" }.map(String.init)
      }
      let key = try #require(rows.first { $0.first == "access_key" }, "\(text)")
      let region = try #require(rows.first { $0.first == "region" }, "\(text)")
      return (key[2], key[1], region[1])
    }
  }

  private static func ours(_ client: String, _ environment: [String: String]) throws -> Node {
    let text = try RealClients.run(
      PseudoTerminal.program, ["chain", "resolve", "--real", "--network", "--client", client, "--json"],
      environment)
    return try JSON.parse(SourceText(name: "chain", text: text))
  }

  private static func agree(_ environment: [String: String], provider: String) throws {
    for client in clients {
      let real = try client.run(environment)
      let ours = try Self.ours(client.name, environment)
      let key = try #require(
        ours["credentials"]?["accessKeyId"]?.string, "\(client.name): \(JSON.compact(ours))")
      #expect(real.provider == provider && ours["provider"]?.string == provider)
      #expect(
        real.key.hasPrefix("*") ? real.key.suffix(4) == key.suffix(4) : real.key == key, "\(client.name)")
      #expect(
        (ours["region"]?["value"]?.string ?? "None") == real.region || real.region == "<not", "\(client.name)"
      )
    }
  }

  private static func home(_ config: String) throws -> String {
    let home = "/tmp/labdeck-home-\(getpid())"
    unsafe _ = mkdir(home, 0o700)
    unsafe _ = mkdir(home + "/.aws", 0o700)
    let descriptor = unsafe open(home + "/.aws/config", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    unsafe _ = write(descriptor, config, config.utf8.count)
    close(descriptor)
    return home
  }

  @Test(
    "The instance's role, its keys and its region",
    .enabled(if: !clients.isEmpty, "boto3 and the AWS CLI are not there: `make slow-test`"))
  func instance() throws {
    let served = try ServedMetadata()
    try Self.agree(["AWS_EC2_METADATA_SERVICE_ENDPOINT": served.endpoint], provider: "iam-role")
  }

  @Test(
    "A role of the local cloud, whose session each of them gets by a call of its own",
    .enabled(if: !clients.isEmpty, "boto3 and the AWS CLI are not there: `make slow-test`"))
  func role() throws {
    let served = try ServedCloud(["--as", "app"])
    var environment = served.environment.filter {
      $0.key.hasPrefix("AWS_ENDPOINT") || $0.key.hasPrefix("AWS_REGION")
    }
    environment["AWS_ENDPOINT_URL_STS"] = served.endpoint
    environment["AWS_DEFAULT_REGION"] = "eu-west-1"
    environment["AWS_PROFILE"] = "reader"
    environment["AWS_EC2_METADATA_DISABLED"] = "true"
    environment["HOME"] = try Self.home(
      """
      [profile reader]
      role_arn = arn:aws:iam::111122223333:role/reader
      source_profile = keys
      [profile keys]
      aws_access_key_id = \(served.environment["AWS_ACCESS_KEY_ID"] ?? "")
      aws_secret_access_key = \(served.environment["AWS_SECRET_ACCESS_KEY"] ?? "")
      """)
    // AWS CLI 2.9.19 knows no such variable and would ask STS itself.
    for client in Self.clients where client.name != "cli-v2" {
      let real = try client.run(environment)
      let ours = try Self.ours(client.name, environment)
      #expect(real.provider == "assume-role")
      #expect(ours["provider"]?.string == "assume-role", "\(JSON.compact(ours))")
      #expect(ours["identity"]?.string == "role reader")
      #expect(ours["credentials"]?["accessKeyId"]?.string?.hasPrefix("ASIA") == true)
    }
  }
}
