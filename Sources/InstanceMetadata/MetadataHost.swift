package import Crypto
package import Effects
package import HTTPMessages
package import World

/// The metadata services of all instances of a world, with what they remember between requests. It follows the world:
/// what changed there shows in the next answer.
package struct MetadataHost: Sendable {
  private struct Kept {
    var source: Instance
    var role: String?
    var service: MetadataService
  }

  /// Seconds before an interruption at which EC2 announces it (EC2 User Guide, "Spot Instance interruption notices").
  private static let spotNotice: Double = 120

  private let identity: InstanceIdentity
  private var kept: [String: Kept] = [:]
  private var states: [String: MetadataState] = [:]

  /// Services that sign identity documents with the teaching key.
  package init() throws(CryptoError) { identity = try .teaching() }

  /// Answers a request that comes from an instance, named by the world's name or its id; nil where there is none. New
  /// credentials are entered in the world.
  package mutating func respond(
    to request: HTTPRequest, instance name: String, from caller: MetadataCaller = MetadataCaller(),
    in world: inout World, at now: Timestamp
  ) -> MetadataExchange? {
    guard var instance = world.instance(name)?.instance else { return nil }
    if let time = instance.spot?.time, time.secondsSince(now) > Self.spotNotice {
      instance.spot = SpotState()
    }
    let service = service(of: instance, in: world)
    return service.respond(
      to: request, from: caller, at: now, state: &states[instance.id, default: MetadataState()], mint: &world)
  }

  /// What the service of an instance knows of it.
  package mutating func description(of name: String, in world: World) -> DescribedInstance? {
    world.instance(name).map { service(of: $0.instance, in: world).instance }
  }

  private mutating func service(of instance: Instance, in world: World) -> MetadataService {
    let role = world.role(ofInstance: instance)?.name
    if let found = kept[instance.id], found.role == role, found.source == instance { return found.service }
    let service = MetadataService(
      DescribedInstance(instance, in: world), secret: world.metadataSecret, identity: identity)
    kept[instance.id] = Kept(source: instance, role: role, service: service)
    return service
  }
}
