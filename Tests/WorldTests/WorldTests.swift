import Diagnostics
import Documents
import Effects
import Testing
import World

@Suite("A world is read from YAML and validated")
struct WorldTests {
  static let scenario = """
    seed: 7
    clock: 2026-03-02T09:00:00Z
    account: "111122223333"
    users:
      app: { access-keys: [AKIAIOSFODNN7EXAMPLE], policies: [S3Full], groups: [Dev], mfa: true }
    groups:
      Dev: { policies: [AmazonEC2ReadOnlyAccess] }
    roles:
      one-bucket: { trust: ec2.amazonaws.com, policies: [OneBucket] }
    policies:
      S3Full: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }] }
      OneBucket: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::reports/*" }] }
    instances:
      web: { id: i-0abc1234def567890, profile: one-bucket, metadata-options: { http-tokens: required, hop-limit: 1 } }
    buckets: { reports: { objects: { q1.csv: "a,b" } }, payroll: {} }
    machines:
      laptop: { client: cli-v1, files: { "~/.aws/config": "[default]" } }
      web: { on: web, environment: { AWS_ACCESS_KEY_ID: AKIAIOSFODNN7EXAMPLE }, programs: { report: { sdk: boto3, reads: reports } } }
    start: laptop
    """

  private func load(_ text: String) throws -> World { try World.load(SourceText(name: "w.yaml", text: text)) }

  @Test("the world of the course notes' scenario")
  func scenario() throws {
    let world = try load(Self.scenario)
    #expect(world.main.users["app"]?.attachedPolicies == ["arn:aws:iam::111122223333:policy/S3Full"])
    #expect(
      world.identityPolicies(ofUser: "app", account: "111122223333").map(\.name) == [
        "S3Full", "AmazonEC2ReadOnlyAccess",
      ])
    let instance = try #require(world.instance("web")?.instance)
    #expect(instance.metadataOptions.tokensRequired)
    #expect(world.role(ofInstance: instance)?.name == "one-bucket")
    #expect(world.machines["web"]?.programs["report"]?.action["reads"]?.string == "reports")
    #expect(world.machines["web"]?.environment.first?.origin == "set for every process on web")
    #expect(world.start == "laptop")
    #expect(world.main.users["app"]?.accessKeys.first?.secret.count == 40)
    #expect(world.buckets["reports"]?.objects["q1.csv"]?.last?.etag == "\"b345e1dc09f20fdefdea469f09167892\"")
  }

  @Test("equal texts make equal worlds; another seed makes other secrets")
  func deterministic() throws {
    let one = try load(Self.scenario)
    #expect(try one == load(Self.scenario))
    let other = try load("seed: 8" + Self.scenario.dropFirst("seed: 7".count))
    #expect(one.main.users["app"]?.accessKeys != other.main.users["app"]?.accessKeys)
  }

  @Test(
    "mistakes are found where they stand, with the name that was probably meant",
    arguments: [
      (
        "users:\n  app: { policies: [OneBuket] }\npolicies: { OneBucket: { Statement: [] } }",
        "world.dangling-name", 2, 21, "did you mean `OneBucket`?"
      ),
      ("user: {}", "world.unknown-key", 1, 1, "did you mean `users`?"),
      (
        "buckets:\n  A_B: {}", "world.bucket-name", 2, 3,
        "3 to 63 lower-case letters, digits, dots and hyphens, a letter or digit at both ends"
      ),
      ("account: \"123\"", "world.account", 1, 10, nil),
      ("roles: { r: {} }", "world.role", 1, 10, nil),
      ("instances: { web: { profile: nope } }", "world.dangling-name", 1, 30, nil),
      ("instances: { web: { metadata-options: { hop-limit: 65 } } }", "world.number", 1, 52, nil),
      ("machines: { m: { client: cli-v3 } }", "world.word", 1, 26, "did you mean `cli-v1`?"),
      ("start: nowhere", "world.dangling-name", 1, 8, nil),
      ("policies: { P: { Statment: [] } }", "world.policy", 1, 16, "did you mean it by `Statment`?"),
      ("limits: { \"kms:Encrypt\": { rate: fast } }", "world.limit", 1, 34, "write it as 2/s"),
      (
        "instances: { web: { zone: us-east-1a } }", "world.zone", 1, 27,
        "zones are `eu-west-1a`, `eu-west-1b` and so on"
      ),
      ("instances: { web: { interfaces: [{ ipv6: [] }] } }", "world.interface", 1, 34, nil),
      ("instances: { web: { interfaces: {} } }", "world.list", 1, 33, nil),
      (
        "instances: { web: { events: [{ code: reboot, not-before: 2026-03-02T09:00:00Z }] } }", "world.word",
        1, 38, nil
      ),
      ("instances: { web: { events: [{ code: system-reboot }] } }", "world.event", 1, 30, nil),
      ("clock: yesterday", "world.time", 1, 8, nil), ("- 1", "world.type", 1, 1, nil),
    ] as [(String, String, Int, Int, String?)])
  func mistakes(text: String, code: String, line: Int, column: Int, hint: String?) throws {
    let diagnostics = #expect(throws: Diagnostics.self) { try load(text) }
    let first = try #require(diagnostics?.errors.first)
    #expect(first.code == code)
    #expect(first.range?.start.line == line)
    #expect(first.range?.start.column == column)
    if let hint { #expect(first.hint == hint) }
  }

  @Test("an instance's credentials stay, rotate before they end, and vanish with the profile")
  func rotation() throws {
    var world = try load(Self.scenario)
    var instance = try #require(world.instance("web")?.instance)
    let start = world.clock
    let handedOut = world.instanceCredentials(of: instance, now: start)
    let first = try #require(handedOut)
    let anHourLater = world.instanceCredentials(of: instance, now: start.adding(seconds: 3600))
    #expect(anHourLater == first)
    let late = first.expiration.adding(seconds: -600)
    let rotated = world.instanceCredentials(of: instance, now: late)
    let second = try #require(rotated)
    #expect(second != first)
    #expect(world.holder(ofAccessKey: first.accessKeyID) == .session(first))
    #expect(first.arn(in: world) == "arn:aws:sts::111122223333:assumed-role/one-bucket/i-0abc1234def567890")
    instance.profile = nil
    let none = world.instanceCredentials(of: instance, now: late)
    #expect(none == nil)
  }

  @Test("a failed change leaves the world as it was")
  func attempt() throws {
    struct Refused: Error {}
    var world = try load(Self.scenario)
    let before = world
    #expect(throws: Refused.self) {
      try world.attempt { world throws(Refused) in
        world.buckets = [:]
        throw Refused()
      }
    }
    #expect(world == before)
  }

  @Test("the world as a document speaks the words of its YAML")
  func document() throws {
    let document = try load(Self.scenario).document
    #expect(document["users"]?["app"]?["access-keys"]?[0]?["status"]?.string == "Active")
    #expect(document["buckets"]?["reports"]?["objects"]?["q1.csv"]?.string == "a,b")
    #expect(!JSON.compact(document).contains("secret"))
  }

  @Test("organization levels run from the root to the account")
  func organization() throws {
    let world = try load(
      """
      organization:
        units: { Sandbox: { accounts: ["111122223333"], scps: { NoDelete: { Statement: [{ Effect: Deny, Action: "s3:Delete*", Resource: "*" }] } } } }
      """)
    let levels = try #require(world.organization?.levels(of: "111122223333"))
    #expect(levels.count == 3)
    #expect(levels[0].serviceControlPolicies == nil)
    #expect(levels[1].serviceControlPolicies?.map(\.name) == ["NoDelete"])
  }
}
