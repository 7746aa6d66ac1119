import AWSTypes
import Diagnostics
import Documents
import Effects
import Emulators
import HTTPMessages
import InstanceMetadata
import LocalCloud
import SigV4
import Threads
import Testing
import World

@Suite("One world behind several doors")
struct SharedWorldTests {
  private static let text = """
    seed: 3
    account: "111122223333"
    region: eu-west-1
    users:
      admin: { access-keys: [AKIAIOSFODNN7EXAMPLE], policies: [AdministratorAccess] }
    roles:
      one-bucket: { trust: ec2.amazonaws.com, policies: [AmazonS3ReadOnlyAccess] }
      task: { trust: ecs-tasks.amazonaws.com }
    instances:
      web: { id: i-0abc1234567890def, profile: one-bucket, public-ip: 198.51.100.7 }
      idle: {}
    machines:
      web: { on: web }
      box: { container: { on: web, hops: 2 } }
      job: { container: { on: web, task-role: task, authorization-token: abc } }
      laptop: {}
    """

  private static let clock = FixedClock(Timestamp(seconds: 1_772_442_000))

  private func site(desks: Int = 1) throws -> Site {
    let world = try World.load(SourceText(name: "world.yaml", text: Self.text))
    return Site(
      shared: SharedWorld(world, clock: Self.clock, desks: desks),
      web: try #require(MetadataPlace("web", in: world)))
  }

  /// A shared world, asked without sockets.
  private struct Site {
    let shared: SharedWorld
    let web: MetadataPlace

    func get(_ path: String) -> HTTPResponse? {
      shared.answer(HTTPRequest(method: "GET", target: "/latest/meta-data/\(path)"), at: web)
    }

    /// The keys that a program on the instance finds.
    func keys() throws -> Credentials? {
      guard let response = get("iam/security-credentials/one-bucket"), response.status == 200 else {
        return nil
      }
      let key = try JSON.parse(SourceText(name: "answer", text: response.text))
      return Credentials(
        accessKeyID: try #require(key["AccessKeyId"]?.string),
        secretAccessKey: try #require(key["SecretAccessKey"]?.string), sessionToken: key["Token"]?.string)
    }

    var adminKeys: Credentials {
      get throws {
        let key = try #require(shared.world.main.users["admin"]?.accessKeys.first)
        return Credentials(accessKeyID: key.id, secretAccessKey: key.secret)
      }
    }

    /// A signed call of the Query protocol.
    func call(_ service: String, _ form: String, _ keys: Credentials) throws -> HTTPResponse {
      var request = HTTPRequest(
        method: "POST", target: "/",
        fields: [
          "Host": "127.0.0.1", "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
        ], body: Array(form.utf8))
      var signer = try RequestSigner(
        credentials: keys, settings: SigningSettings(service: service, region: "eu-west-1"))
      _ = try signer.sign(&request, at: shared.clock.now)
      return shared.answerCall(request, from: web)
    }
  }

  @Test("keys of the metadata service are taken by the cloud, and tell whose they are")
  func keys() throws {
    let site = try site()
    let keys = try #require(try site.keys())
    let answer = try site.call("sts", "Action=GetCallerIdentity&Version=2011-06-15", keys)
    #expect(answer.status == 200)
    #expect(
      answer.text.contains("arn:aws:sts::111122223333:assumed-role/one-bucket/i-0abc1234567890def"))
  }

  @Test("what a call changes about the instance, the metadata service tells with its next answer")
  func callThenMetadata() throws {
    let site = try site()
    #expect(try site.keys() != nil)
    let association = try #require(site.shared.world.main.instances["web"]?.associationID)
    let answer = try site.call(
      "ec2", "Action=DisassociateIamInstanceProfile&Version=2016-11-15&AssociationId=\(association)",
      try site.adminKeys)
    #expect(answer.status == 200, "\(answer.text)")
    #expect(site.get("iam/info")?.status == 404)
    let required = try site.call(
      "ec2",
      "Action=ModifyInstanceMetadataOptions&Version=2016-11-15&InstanceId=i-0abc1234567890def&HttpTokens=required",
      try site.adminKeys)
    #expect(required.status == 200, "\(required.text)")
    #expect(site.get("instance-id")?.status == 401)
  }

  @Test("what is changed in the world, both tell")
  func worldThenBoth() throws {
    let site = try site()
    let keys = try #require(try site.keys())
    site.shared.withWorld { $0.main.instances["web"]?.tags["Name"] = "new" }
    site.shared.withWorld { $0.main.instances["web"]?.metadataOptions.tagsEnabled = true }
    #expect(site.get("tags/instance/Name")?.text == "new")
    site.shared.withWorld { world in
      for id in world.sessions.keys { world.sessions[id]?.revoked = true }
    }
    #expect(try site.call("sts", "Action=GetCallerIdentity&Version=2011-06-15", keys).status == 403)
  }

  @Test("an interruption that the world plans shows when its time has come, without any change")
  func planned() throws {
    var world = try World.load(SourceText(name: "world.yaml", text: Self.text))
    let start = Timestamp(seconds: 1_772_442_000)
    world.main.instances["web"]?.spot = SpotState(action: "stop", time: start.adding(seconds: 600))
    let clock = MovingClock(start)
    let shared = SharedWorld(world, clock: clock)
    let place = try #require(MetadataPlace("web", in: world))
    func status() -> Int? {
      shared.answer(HTTPRequest(method: "GET", target: "/latest/meta-data/spot/instance-action"), at: place)?
        .status
    }
    #expect(status() == 404)
    clock.move(seconds: 479)
    #expect(status() == 404)
    clock.move(seconds: 1)
    #expect(status() == 200)
  }

  @Test("the cloud sees calls come from the instance's address, and remembers them without their bodies")
  func records() throws {
    let site = try site()
    _ = try site.call("sts", "Action=GetCallerIdentity&Version=2011-06-15", try site.adminKeys)
    let call = try #require(site.shared.calls.last)
    #expect(call.record.sourceIP == "198.51.100.7")
    #expect(call.record.operation == "GetCallerIdentity")
    #expect(call.request.body.isEmpty)
  }

  @Test("only the last calls are kept")
  func keptCalls() throws {
    let site = try site()
    for _ in 0..<(2 * SharedWorld.keptCalls + 10) {
      _ = site.shared.answerCall(HTTPRequest(method: "GET", target: "/nobody"))
    }
    #expect(site.shared.calls.count == SharedWorld.keptCalls)
  }

  @Test(
    "a place is an instance, or a machine on one",
    arguments: [
      ("web", "web", nil, 1), ("i-0abc1234567890def", "web", nil, 1), ("box", "web", "box", 2),
      ("idle", "idle", nil, 1),
    ] as [(String, String, String?, Int)])
  func places(name: String, instance: String, container: String?, hops: Int) throws {
    let world = try World.load(SourceText(name: "world.yaml", text: Self.text))
    let place = try #require(MetadataPlace(name, in: world))
    #expect(place.instance == instance && place.container == container && place.caller.hops == hops)
    #expect(MetadataPlace("laptop", in: world) == nil && MetadataPlace("nowhere", in: world) == nil)
    #expect(MetadataPlace.names(in: world) == ["box", "idle", "job", "web"])
  }

  @Test("clients of both sides at once are all answered, and each call is counted once", arguments: [1, 2])
  func together(desks: Int) async throws {
    let site = try site(desks: desks)
    let keys = try #require(try site.keys())
    let before = site.shared.calls.count
    let good = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var good = 0
          for _ in 0..<20 {
            if site.get("instance-id")?.status == 200 { good += 1 }
            let call = try site.call("sts", "Action=GetCallerIdentity&Version=2011-06-15", keys)
            if call.status == 200 { good += 1 }
            site.shared.withWorld { $0.main.instances["web"]?.tags["Count", default: ""] += "x" }
          }
          return good
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(good == 320)
    #expect(site.shared.calls.count - before == 160)
    #expect(Set(site.shared.calls.map(\.record.requestID)).count == site.shared.calls.count)
    #expect(site.shared.world.main.instances["web"]?.tags["Count"]?.count == 160)
  }

  @Test("a terminated instance's place answers nothing")
  func gone() throws {
    let site = try site()
    site.shared.withWorld { $0.main.instances["web"] = nil }
    #expect(site.get("instance-id") == nil)
    #expect(site.shared.description(of: site.web) == nil)
  }
}

/// A clock that a test moves.
private final class MovingClock: Clock {
  private let time: Lock<Timestamp>

  init(_ start: Timestamp) { time = Lock(start) }

  var now: Timestamp { time.withLock { $0 } }

  func move(seconds: Int64) { time.withLock { $0 = $0.adding(seconds: seconds) } }
}
