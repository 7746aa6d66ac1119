package import Effects
package import HTTPMessages
package import World

/// The metadata services of all instances of a world, with what they remember between requests. It follows the world:
/// what changed there shows in the next answer.
package struct MetadataHost: Sendable {
  /// What a service was made from; it is made anew when any of it changes.
  private struct Source: Hashable {
    var instance: Instance
    var profile: InstanceProfile?
    var role: String?
    var rate: Double?
  }

  /// A service and what it was made from; an object, for its parts are too many to be copied at each request.
  private final class Made: Sendable {
    let source: Source
    let service: MetadataService

    init(_ source: Source, _ service: MetadataService) {
      self.source = source
      self.service = service
    }
  }

  /// The service that was asked last, by the name under which it was asked.
  private struct Latest {
    var name: String
    var made: Made
    /// When a planned interruption will be announced.
    var end: Timestamp?
  }

  /// Seconds before an interruption at which EC2 announces it (EC2 User Guide, "Spot Instance interruption notices").
  private static let spotNotice: Int64 = 120

  private let identity: InstanceIdentity
  private var kept: [String: Made] = [:]
  private var states: [String: MetadataState] = [:]
  private var latest: Latest?

  /// Services that sign identity documents with the teaching key.
  package init() { identity = .teaching }

  /// Answers a request that comes from an instance, named by the world's name or its id; nil where there is none. New
  /// credentials are entered in the world.
  ///
  /// - Parameter isAsSeen: whether nothing but credentials changed in the world since the last request, so that the service
  ///   that answered it need not be compared with the instance.
  package mutating func respond(
    to request: HTTPRequest, instance name: String, from caller: MetadataCaller = MetadataCaller(),
    in world: inout World, at now: Timestamp, isAsSeen: Bool = false
  ) -> MetadataReply? {
    if !isAsSeen || latest?.name != name || latest?.end.map({ now >= $0 }) ?? false {
      latest = look(at: name, in: world, at: now)
    }
    guard let latest else { return nil }
    let service = latest.made.service
    return service.respond(
      to: request, from: caller, at: now, state: &states[service.instance.id, default: MetadataState()],
      mint: &world)
  }

  /// What the service of an instance knows of it.
  package mutating func description(of name: String, in world: World, at now: Timestamp? = nil)
    -> DescribedInstance?
  {
    look(at: name, in: world, at: now ?? world.clock)?.made.service.instance
  }

  /// The service of an instance as it is now.
  private mutating func look(at name: String, in world: World, at now: Timestamp) -> Latest? {
    guard var instance = world.instance(name)?.instance else { return nil }
    var end: Timestamp?
    if let time = instance.spot?.time?.adding(seconds: -Self.spotNotice), now < time {
      instance.spot = SpotState()
      end = time
    }
    let profile = instance.profile.flatMap { world.accounts[instance.account]?.instanceProfiles[$0] }
    let source = Source(
      instance: instance, profile: profile, role: world.role(ofInstance: instance)?.name,
      rate: world.limits["metadata:Request"]?.rate)
    if let found = kept[instance.id], found.source == source {
      return Latest(name: name, made: found, end: end)
    }
    let service = MetadataService(
      DescribedInstance(instance, in: world), secret: world.metadataSecret, identity: identity)
    let made = Made(source, service)
    kept[instance.id] = made
    return Latest(name: name, made: made, end: end)
  }
}
