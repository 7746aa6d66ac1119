import AWSTypes
import Crypto
import Effects
import HTTPMessages
import Testing
import World

@testable import InstanceMetadata

/// An instance of which every category has something to say.
func fullInstance() -> DescribedInstance {
  var plain = Instance(
    id: "i-1234567890abcdef0", account: "111122223333", region: "eu-west-1",
    launched: at("2026-03-02T08:00:00Z"), privateIP: "172.16.34.43", mac: "0e:49:61:0f:c3:11",
    reservationID: "r-1234567890abcdef0")
  plain.publicIP = "192.0.2.54"
  plain.securityGroups = [
    SecurityGroup(id: "sg-0b07f8f6cb485d4df", name: "web"),
    SecurityGroup(id: "sg-0b07f8f6cb485d4e0", name: "ssh"),
  ]
  plain.furtherInterfaces = [
    NetworkInterface(
      id: "eni-0f95d3625f5c521cd", mac: "0e:49:61:0f:c3:12", deviceNumber: 1,
      privateIPs: ["172.16.34.44", "172.16.34.45"])
  ]
  var instance = DescribedInstance(plain)
  instance.interfaces[0].id = "eni-0f95d3625f5c521cc"
  instance.interfaces[0].ipv6s = ["2001:db8:8:4::2"]
  instance.networks.subnetIPv6CIDRs = ["2001:db8:8:4::/64"]
  instance.networks.vpcIPv6CIDRs = ["2001:db8:8::/56"]
  instance.image.ancestors = ["ami-0000000000000aaaa"]
  instance.image.kernelID = "aki-5c21674b"
  instance.image.ramdiskID = "ari-01bb5768"
  instance.image.productCodes = ["3iplms73etrdhxdepv72l6ywj"]
  instance.spot = .init(action: "terminate", time: at("2026-03-02T09:02:00Z"))
  instance.rebalanceNotice = at("2026-03-02T08:50:00Z")
  instance.placement.group = "a-placement-group"
  instance.placement.host = "h-0da999999f9999fb9"
  instance.placement.partition = 1
  instance.blockDevices.merge(["ebs1": "sdb", "ephemeral0": "sdc", "swap": "sdcs"]) { $1 }
  instance.publicKeys = [.init(name: "my-public-key", openSSH: "ssh-ed25519 AAAA my-public-key")]
  instance.tags = ["Name": "web-1", "Team": "blue", "not shown": "x", "a/b": "x", "_index": "x", "é": "x"]
  instance.metadataOptions.tagsEnabled = true
  instance.userData = Array("#!/bin/sh\necho hello\n".utf8)
  instance.autoscalingState = "InService"
  instance.elasticGPUs = [.init(id: "egpu-1", type: "eg1.medium")]
  instance.elasticInference = [.init(id: "eia-1", type: "eia1.medium")]
  instance.profile = .init(
    arn: "arn:aws:iam::111122223333:instance-profile/one-bucket", id: "AIPAEXAMPLEEXAMPLEEXA",
    role: "one-bucket")
  instance.events = [
    .init(
      code: "system-reboot", description: "scheduled reboot", id: "instance-event-0d59937288b749b32",
      notBefore: at("2026-03-21T09:00:43Z"), notAfter: at("2026-03-21T09:17:23Z")),
    .init(
      code: "system-reboot", description: "scheduled reboot", id: "instance-event-0d59937288b749b33",
      state: "completed", notBefore: at("2026-02-21T09:00:43Z")),
  ]
  return instance
}

/// A freshly launched instance without anything that is optional.
func plainInstance() -> DescribedInstance {
  var plain = Instance(
    id: "i-0abc1234567890def", account: "111122223333", region: "us-east-1",
    launched: at("2026-03-02T08:00:00Z"), privateIP: "10.0.7.10", mac: "0e:00:00:00:00:01",
    reservationID: "r-0abc1234567890def")
  plain.securityGroups = []
  return DescribedInstance(plain)
}

func at(_ text: String) -> Timestamp { Timestamp(iso8601: text) ?? Timestamp(milliseconds: 0) }

let nine = at("2026-03-02T09:00:00Z")

/// Issues credentials that tell what was ordered, new ones each hour.
struct TestMint: CredentialMint {
  var asked: [CredentialHolder] = []
  var answer: MintedCredentials?

  mutating func credentials(of holder: CredentialHolder, at now: Timestamp) -> MintedCredentials {
    asked.append(holder)
    if let answer { return answer }
    let since = Timestamp(seconds: now.seconds / 3600 * 3600)
    let hash = SHA256.hex("\(holder) \(since.iso8601)").uppercased()
    return .issued(
      Credentials(
        accessKeyID: "ASIA" + hash.prefix(16), secretAccessKey: String(hash.prefix(40)),
        sessionToken: "token-" + hash,
        expiration: since.adding(seconds: 21_600)), since: since)
  }
}

/// A service with its memory, asked by path.
struct Asked {
  var service: MetadataService
  var state = MetadataState()
  var mint = TestMint()
  var now = nine

  init(_ instance: DescribedInstance, secret: String = "secret") {
    service = MetadataService(instance, secret: Array(secret.utf8), identity: .teaching)
  }

  mutating func exchange(
    _ method: String, _ target: String, _ fields: HTTPFields = [:], from caller: MetadataCaller = .init()
  ) -> MetadataExchange {
    let request = HTTPRequest(method: method, target: target, fields: fields)
    let reply = service.respond(to: request, from: caller, at: now, state: &state, mint: &mint)
    return MetadataExchange(request, reply, caller: caller, time: now)
  }

  mutating func get(_ target: String, _ fields: HTTPFields = [:]) -> HTTPResponse {
    exchange("GET", target, fields).response ?? HTTPResponse(status: 0)
  }

  mutating func text(_ target: String) -> String? {
    let response = get(target)
    return response.status == 200 ? response.text : nil
  }

  /// The text, which must be there.
  mutating func need(_ target: String) throws -> String {
    let found = text(target)
    return try #require(found, "\(target)")
  }

  mutating func token(life: String = "21600") -> String {
    let fields: HTTPFields = ["X-aws-ec2-metadata-token-ttl-seconds": life]
    return exchange("PUT", "/latest/api/token", fields).response?.text ?? ""
  }
}
