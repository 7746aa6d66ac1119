import Diagnostics
import Documents
import Effects
import HTTPMessages
import Testing
import World

@testable import InstanceMetadata

@Suite("The metadata services of a world")
struct WorldMetadataTests {
  private static func world(_ more: String = "") throws -> World {
    let text = """
      seed: 7
      clock: 2026-03-02T09:00:00Z
      account: "111122223333"
      roles:
        one-bucket: { trust: ec2.amazonaws.com }
        people: { trust: ec2.amazonaws.com }
        task: { trust: ecs-tasks.amazonaws.com }
      instances:
        web: { id: i-0abc1234567890def, profile: one-bucket, metadata-options: { http-tokens: required }, user-data: "#!/bin/sh" }
        odd: { profile: people }
        bare: { tags: { Name: bare } }
      machines:
        web: { on: web }
        job: { container: { on: web, task-role: task, authorization-token: abc } }
      \(more)
      """
    return try World.load(SourceText(name: "world.yaml", text: text))
  }

  /// A world with its services.
  private struct Site {
    var world: World
    var host = MetadataHost()

    init(_ world: World) { self.world = world }

    mutating func ask(
      _ method: String, _ path: String, on instance: String = "web", _ fields: HTTPFields = [:]
    )
      throws -> MetadataReply
    {
      let request = HTTPRequest(method: method, target: path, fields: fields)
      return try #require(host.respond(to: request, instance: instance, in: &world, at: world.clock))
    }

    /// A GET with a new token; the text where the status is 200.
    mutating func text(_ path: String, on instance: String = "web") throws -> String? {
      let put = try ask(
        "PUT", "/latest/api/token", on: instance, ["X-aws-ec2-metadata-token-ttl-seconds": "60"])
      let token = try #require(put.response?.text)
      let response = try ask("GET", path, on: instance, ["X-aws-ec2-metadata-token": token]).response
      return response?.status == 200 ? response?.text : nil
    }

    mutating func key(on instance: String = "web") throws -> Node? {
      let path = "/latest/meta-data/iam/security-credentials/one-bucket"
      return try text(path, on: instance).map { try JSON.parse(SourceText(name: "answer", text: $0)) }
    }
  }

  @Test("An instance finds its role's name and credentials that the world knows")
  func credentials() throws {
    var site = Site(try Self.world())
    #expect(try site.text("/latest/meta-data/iam/security-credentials/") == "one-bucket")
    let key = try #require(try site.key())
    let id = try #require(key["AccessKeyId"]?.string)
    #expect(id.hasPrefix("ASIA"))
    #expect(key["Expiration"]?.string == "2026-03-02T15:00:00Z")
    let session = try #require(site.world.sessions[id])
    #expect(
      session.arn(in: site.world) == "arn:aws:sts::111122223333:assumed-role/one-bucket/i-0abc1234567890def")
    #expect(session.secret == key["SecretAccessKey"]?.string)
    #expect(session.token == key["Token"]?.string)
  }

  @Test(
    "Credentials stay the same until shortly before their end; then new ones come while the old still work")
  func rotation() throws {
    var site = Site(try Self.world())
    let first = try #require(try site.key())
    site.world.clock = site.world.clock.adding(seconds: 3600)
    #expect(try site.key() == first)
    site.world.clock = at("2026-03-02T14:55:00Z")
    let second = try #require(try site.key())
    #expect(second["AccessKeyId"] != first["AccessKeyId"])
    #expect(second["LastUpdated"]?.string == "2026-03-02T14:55:00Z")
    #expect(site.world.sessions[first["AccessKeyId"]?.string ?? ""] != nil)
  }

  @Test("Detaching the profile takes role and credentials away at once")
  func detach() throws {
    var site = Site(try Self.world())
    #expect(try site.key() != nil)
    site.world.main.instances["web"]?.profile = nil
    #expect(try site.key() == nil)
    #expect(try site.text("/latest/meta-data/iam/info") == nil)
    #expect(try site.text("/latest/meta-data/")?.contains("iam") == false)
  }

  @Test("A spot interruption shows as soon as it is announced")
  func interruption() throws {
    var site = Site(try Self.world())
    #expect(try site.text("/latest/meta-data/spot/instance-action") == nil)
    site.world.main.instances["web"]?.spot = SpotState(action: "terminate", time: at("2026-03-02T09:02:00Z"))
    #expect(try site.text("/latest/meta-data/spot/instance-action")?.contains("terminate") == true)
  }

  @Test("An interruption that a world plans is announced two minutes before, and not earlier")
  func plannedInterruption() throws {
    let world = try World.load(
      SourceText(
        name: "world.yaml",
        text: """
          clock: 2026-03-02T09:00:00Z
          account: "111122223333"
          instances:
            web: { spot: { action: stop, time: 2026-03-02T09:30:00Z } }
          """))
    var site = Site(world)
    let path = "/latest/meta-data/spot/instance-action"
    #expect(try site.text("/latest/meta-data/instance-life-cycle") == "spot")
    site.world.clock = at("2026-03-02T09:27:59Z")
    #expect(try site.text(path) == nil)
    site.world.clock = at("2026-03-02T09:28:00Z")
    #expect(try site.text(path)?.contains("stop") == true)
  }

  @Test("Tokens become required as soon as the option changes")
  func requireTokens() throws {
    var site = Site(try Self.world())
    #expect(try site.ask("GET", "/latest/", on: "bare").response?.status == 200)
    site.world.main.instances["bare"]?.metadataOptions.tokensRequired = true
    #expect(try site.ask("GET", "/latest/", on: "bare").response?.status == 401)
  }

  @Test("A role that does not trust EC2 is named, but gives no keys")
  func untrusted() throws {
    var world = try Self.world()
    let other = try #require(world.main.roles["task"]?.trust)
    world.main.roles["people"]?.trust = other
    var site = Site(world)
    #expect(try site.text("/latest/meta-data/iam/security-credentials/", on: "odd") == "people")
    let info = try #require(try site.text("/latest/meta-data/iam/info", on: "odd"))
    #expect(info.contains("AssumeRoleUnauthorizedAccess"))
    #expect(site.world.sessions.isEmpty)
  }

  @Test("Without a profile there are no credentials, and the identity document still answers")
  func bare() throws {
    var site = Site(try Self.world())
    #expect(
      try site.ask("GET", "/latest/meta-data/iam/info", on: "bare").finding == .refused(.notFound(.noProfile))
    )
    #expect(
      try site.text("/latest/dynamic/instance-identity/document", on: "bare")?.contains("111122223333")
        == true)
  }

  @Test("A task has its own role, not that of its instance")
  func container() throws {
    var world = try Self.world()
    let endpoint = ContainerEndpoint(of: world, host: "web")
    let path = try #require(ContainerEndpoint.address(ofMachine: "job", in: world)?.path)
    let request = HTTPRequest(method: "GET", target: path, fields: ["Authorization": "abc"])
    let response = endpoint.respond(to: request, at: world.clock, mint: &world).response
    let node = try JSON.parse(SourceText(name: "answer", text: response.text))
    #expect(node["RoleArn"]?.string == "arn:aws:iam::111122223333:role/task")
    let session = try #require(world.sessions[node["AccessKeyId"]?.string ?? ""])
    #expect(session.arn(in: world).hasPrefix("arn:aws:sts::111122223333:assumed-role/task/"))
    #expect(ContainerEndpoint(of: world, host: "bare").roles.isEmpty)
  }

  @Test("A pod is led to the agent's one address, and is known by the token in its file")
  func pod() throws {
    var world = try World.load(
      SourceText(
        name: "world.yaml",
        text: """
          roles:
            host: { trust: ec2.amazonaws.com }
            one: { trust: pods.eks.amazonaws.com }
            two: { trust: pods.eks.amazonaws.com }
          instances: { node: { profile: host } }
          machines:
            a: { container: { on: node, task-role: one, authorization-token-file: /var/run/token } }
            b: { container: { on: node, task-role: two, authorization-token-file: /var/run/token } }
          """))
    let endpoint = ContainerEndpoint(of: world, host: "node")
    #expect(
      ContainerEndpoint.address(ofMachine: "a", in: world)
        == .pod(path: "/v1/credentials", tokenFile: "/var/run/token"))
    for (machine, role) in [("a", "one"), ("b", "two")] {
      let token = try #require(world.machines[machine]?.container?.authorizationToken)
      #expect(token.hasPrefix("eyJ") && token.split(separator: ".").count == 3)
      let request = HTTPRequest(
        method: "GET", target: "/v1/credentials", fields: ["Authorization": token])
      let response = endpoint.respond(to: request, at: world.clock, mint: &world).response
      let key = try JSON.parse(SourceText(name: "answer", text: response.text))["AccessKeyId"]?.string
      let session = try #require(world.sessions[key ?? ""])
      #expect(session.arn(in: world).contains(":assumed-role/\(role)/eks-node-\(machine)-"))
    }
  }

  @Test("What a world says of interfaces, placement, devices and announcements shows below its paths")
  func details() throws {
    let world = try World.load(
      SourceText(
        name: "world.yaml",
        text: """
          clock: 2026-03-02T09:00:00Z
          instances:
            web:
              zone: eu-west-1c
              ipv6: ["2001:db8::1"]
              interfaces: [{ private-ips: [10.0.9.9, 10.0.9.10], public-ips: [192.0.2.7] }]
              placement: { group: spread, partition: 2 }
              block-devices: { ebs1: sdb }
              events: [{ code: system-reboot, not-before: 2026-03-09T09:00:00Z }]
              rebalance: 2026-03-02T08:00:00Z
              autoscaling: Standby
          """))
    var site = Site(world)
    let data = "/latest/meta-data/"
    for (path, value) in [
      ("placement/availability-zone", "eu-west-1c"), ("placement/group-name", "spread"),
      ("placement/partition-number", "2"), ("ipv6", "2001:db8::1"),
      ("block-device-mapping/", "ami\nebs1\nroot"), ("autoscaling/target-lifecycle-state", "Standby"),
      ("events/recommendations/rebalance", #"{"noticeTime":"2026-03-02T08:00:00Z"}"#),
    ] {
      #expect(try site.text(data + path) == value, "\(path)")
    }
    let cards = try #require(try site.text(data + "network/interfaces/macs/")).split(separator: "\n")
    #expect(cards.count == 2)
    let own = try #require(try site.text(data + "mac"))
    let other = try #require(cards.first { !$0.hasPrefix(own) })
    let second = data + "network/interfaces/macs/" + other
    #expect(try site.text(second + "device-number") == "1")
    #expect(try site.text(second + "local-ipv4s") == "10.0.9.9\n10.0.9.10")
    #expect(try site.text(second + "ipv4-associations/192.0.2.7") == "10.0.9.9")
    let events = try #require(try site.text(data + "events/maintenance/scheduled"))
    #expect(events.contains(#""Description" : "scheduled reboot""#))
    #expect(events.contains(#""NotBefore" : "09 Mar 2026 09:00:00 GMT""#))
  }

  @Test("Nothing asks from an instance that is stopped, and once it runs again it answers")
  func stopped() throws {
    var site = Site(try Self.world())
    site.world.main.instances["bare"]?.state = .stopped
    let exchange = try site.ask("GET", "/latest/", on: "bare")
    #expect(exchange.response == nil && exchange.finding == .silence(.notRunning("stopped")))
    site.world.main.instances["bare"]?.state = .running
    #expect(try site.ask("GET", "/latest/", on: "bare").response?.status == 200)
  }

  @Test("Each instance has a rate of its own")
  func rates() throws {
    var site = Site(try Self.world("limits: { \"metadata:Request\": { rate: 3/s } }"))
    func statuses(_ name: String) throws -> [Int] {
      try (0..<4).compactMap { _ in try site.ask("GET", "/latest/", on: name).response?.status }
    }
    #expect(try statuses("bare") == [200, 200, 200, 503])
    #expect(try statuses("odd") == [200, 200, 200, 503])
    // A rate that is taken away counts no more.
    site.world.limits = [:]
    #expect(try statuses("bare") == [200, 200, 200, 200])
  }

  @Test("Equal worlds give equal answers")
  func deterministic() throws {
    var one = Site(try Self.world())
    var two = Site(try Self.world())
    #expect(try one.key() == two.key())
    let request: HTTPFields = ["X-aws-ec2-metadata-token-ttl-seconds": "60"]
    #expect(
      try one.ask("PUT", "/latest/api/token", request).response?.text
        == two.ask("PUT", "/latest/api/token", request).response?.text)
  }
}
