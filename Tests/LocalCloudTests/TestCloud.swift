import AWSProtocols
import AWSTypes
import Diagnostics
import Documents
import Effects
import HTTPMessages
import LocalCloud
import SigV4
import World

/// A world with a client: calls are serialised, signed, answered and read as by a real one.
struct TestCloud {
  var world: World
  var now: Timestamp
  /// What the last request was and became.
  var record: CallRecord?
  /// What the last request was answered.
  var response: HTTPResponse?
  private var number: UInt64 = 0

  init(_ yaml: String) throws {
    world = try World.load(SourceText(name: "world.yaml", text: yaml))
    now = world.clock
  }

  /// The long-term credentials of a user.
  func keys(_ user: String, account: String = "111122223333") -> Credentials {
    let key = world.accounts[account]?.users[user]?.accessKeys.first
    return Credentials(accessKeyID: key?.id ?? "", secretAccessKey: key?.secret ?? "")
  }

  /// The credentials in an answer of STS.
  static func credentials(_ output: Node) -> Credentials {
    let part = output["Credentials"]
    return Credentials(
      accessKeyID: part?["AccessKeyId"]?.string ?? "",
      secretAccessKey: part?["SecretAccessKey"]?.string ?? "",
      sessionToken: part?["SessionToken"]?.string)
  }

  /// Makes a call; throws what the service answers as an error.
  mutating func call(
    _ service: String, _ name: String, _ input: Node = [:], as credentials: Credentials?,
    stream: [UInt8]? = nil,
    region: String = "eu-west-1", alter: (inout HTTPRequest) -> Void = { _ in }
  ) throws -> WireMessage {
    guard let model = ServiceModel.named(service), let operation = model.operations[name] else {
      throw ServiceError("Test", "no operation \(service) \(name)")
    }
    var request = model.request(for: operation, WireMessage(input, stream: stream))
    request.fields["Host"] = "127.0.0.1:4599"
    if let credentials {
      let settings = SigningSettings.of(service: model.signingName, region: region)
      request = try SigV4.sign(request, with: credentials, settings: settings, at: now).request
    }
    alter(&request)
    return try model.output(of: operation, in: send(request))
  }

  /// Sends a request as it is.
  mutating func send(_ request: HTTPRequest) -> HTTPResponse {
    var cloud = LocalCloud()
    number += 1
    let outcome = cloud.respond(
      to: request, in: &world, environment: CallEnvironment(now: now, isSecure: false, number: number))
    record = outcome.record
    response = outcome.response
    return outcome.response
  }

  /// Makes a call that is expected to fail; nil where it did not.
  mutating func failure(
    _ service: String, _ name: String, _ input: Node = [:], as credentials: Credentials?,
    stream: [UInt8]? = nil,
    region: String = "eu-west-1", alter: (inout HTTPRequest) -> Void = { _ in }
  ) throws -> ServiceError? {
    do {
      _ = try call(service, name, input, as: credentials, stream: stream, region: region, alter: alter)
      return nil
    } catch let error as ServiceError {
      return error
    }
  }
}

/// The world that most tests use.
let commonWorld = """
  seed: 7
  clock: 2026-03-02T09:00:00Z
  account: "111122223333"
  users:
    admin: { access-keys: [AKIAIOSFODNN7EXAMPLE], policies: [AdministratorAccess] }
    app: { access-keys: [AKIAI44QH8DHBEXAMPLE], policies: [Reader], mfa: { serial: "arn:aws:iam::111122223333:mfa/app", secret: JBSWY3DPEHPK3PXP } }
  roles:
    one-bucket: { trust: ec2.amazonaws.com, policies: [Reader] }
    partner:
      trust:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { AWS: "arn:aws:iam::111122223333:user/app" }
            Action: "sts:AssumeRole"
            Condition: { StringEquals: { "sts:ExternalId": "x-1" } }
      policies: [Reader]
  policies:
    Reader: { Version: "2012-10-17", Statement: [{ Sid: Read, Effect: Allow, Action: ["s3:GetObject", "s3:ListBucket"], Resource: ["arn:aws:s3:::reports", "arn:aws:s3:::reports/*"] }] }
  instances:
    web: { id: i-0abc1234def567890, profile: one-bucket }
  buckets:
    reports: { objects: { q1.csv: "a,b\\n1,2\\n" } }
    payroll: { objects: { june.csv: "x" } }
  """
