import AWSProtocols
import AWSTypes
import Diagnostics
import Documents
import Effects
import HTTPMessages
import LocalCloud
import SigV4
import World

/// AWS's endpoints over a small world, for the fuzz target in Tests/Fuzz: reads any bytes as a few calls, one after the other,
/// and names a rule that an answer breaks.
///
/// The bytes choose operations and the values of their members, so that calls get behind the reading of their form; one choice
/// in nine takes the rest of the bytes as a request of its own.
public struct FuzzedCloud: Sendable {
  private let world: World
  private let keys: [Credentials]

  /// The world with its keys; nil where it can't be read, which would be a mistake of this file.
  public init?() {
    guard let world = try? World.load(SourceText(name: "fuzz", text: Self.text)) else { return nil }
    self.world = world
    keys = ["admin", "app"].compactMap { name in
      world.main.users[name]?.accessKeys.first.map {
        Credentials(accessKeyID: $0.id, secretAccessKey: $0.secret)
      }
    }
    guard keys.count == 2 else { return nil }
  }

  /// Makes the calls. Answers the first rule that is broken, in words; nil where all hold.
  public func brokenRule(_ bytes: [UInt8]) -> String? {
    var choices = ChosenValues(bytes)
    var site = Site(world: world)
    for _ in 0..<6 where !choices.isAtEnd {
      let found = site.brokenRule(&choices, keys)
      if let found { return found }
    }
    return nil
  }

  private static let text = """
    seed: 7
    clock: 2026-03-02T09:00:00Z
    account: "111122223333"
    users:
      admin: { access-keys: [AKIAIOSFODNN7EXAMPLE], policies: [AdministratorAccess] }
      app: { access-keys: [AKIAI44QH8DHBEXAMPLE], policies: [Reader], mfa: { serial: "arn:aws:iam::111122223333:mfa/app", secret: JBSWY3DPEHPK3PXP } }
    groups: { staff: {} }
    roles:
      one-bucket: { trust: ec2.amazonaws.com, policies: [Reader] }
    policies:
      Reader: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: ["s3:Get*", "s3:List*"], Resource: "*" }] }
    instances:
      web: { id: i-0abc1234def567890, profile: one-bucket }
    buckets:
      reports: { versioning: enabled, objects: { q1.csv: "a,b" } }
      payroll: { objects: { june.csv: "x" } }
    """
}

/// A world and what its answers have told so far.
private struct Site {
  var world: World
  private var number: UInt64 = 0

  init(world: World) { self.world = world }

  mutating func brokenRule(_ choices: inout ChosenValues, _ keys: [Credentials]) -> String? {
    let service = Int(choices.next())
    guard service % 9 < ServiceModel.names.count,
      let model = ServiceModel.named(ServiceModel.names[service % 9])
    else {
      guard let request = try? RawRequest.read(choices.rest()).request else { return nil }
      return brokenRule(request, nil).rule
    }
    let names = model.operations.keys.sorted()
    guard let operation = model.operations[names[Int(choices.next()) % names.count]] else { return nil }
    let input = choices.input(of: operation, model)
    var request = model.request(for: operation, input)
    request.fields["Host"] = "127.0.0.1"
    let signer = Int(choices.next() % 8)
    if signer < 7 {
      let settings = SigningSettings.of(service: model.signingName, region: "eu-west-1")
      guard let key = signer < 6 ? keys.first : keys.last,
        let signed = try? SigV4.sign(request, with: key, settings: settings, at: world.clock).request
      else { return nil }
      request = signed
    }
    let (rule, response) = brokenRule(request, operation)
    if let rule { return "\(model.name) \(operation.name): \(rule)" }
    do {
      choices.remember(try model.output(of: operation, in: response).document)
    } catch {
      let mayBeEmpty = request.method == "HEAD" || response.status == 304
      if response.status < 300 {
        return "\(model.name) \(operation.name): its own client can't read the answer: \(error.message)"
      }
      if error.code.isEmpty, !mayBeEmpty { return "\(model.name) \(operation.name): an error without a code" }
    }
    return nil
  }

  /// Sends a request twice, to equal worlds, and goes on with one of them.
  private mutating func brokenRule(_ request: HTTPRequest, _ operation: Operation?) -> (
    rule: String?, response: HTTPResponse
  ) {
    number += 1
    let environment = CallEnvironment(now: world.clock, isSecure: false, number: number)
    var (one, other) = (world, world)
    var cloud = LocalCloud()
    let outcome = cloud.respond(to: request, in: &one, environment: environment)
    let again = cloud.respond(to: request, in: &other, environment: environment)
    let response = outcome.response
    var rule: String?
    if again.response != response || other != one { rule = "two equal worlds answer differently" }
    if !(200..<600).contains(response.status) { rule = "status \(response.status)" }
    if response.status == 500 { rule = "an internal failure" }
    if (response.status < 400) == (outcome.record.error != nil), response.status != 304 {
      rule = "status and record do not agree"
    }
    if outcome.record.error != nil, one.withoutBooks != world.withoutBooks {
      rule = "a call that failed changed the world"
    }
    world = one
    return (rule, response)
  }
}

extension World {
  /// All but what a failed call may change: when keys were used, what is left of a rate, what CloudTrail remembers.
  fileprivate var withoutBooks: World {
    var world = self
    world.limits = [:]
    world.trail.removeAll()
    for (id, account) in accounts {
      for (name, user) in account.users {
        for index in user.accessKeys.indices {
          world.accounts[id]?.users[name]?.accessKeys[index].lastUsed = nil
        }
      }
    }
    return world
  }
}
