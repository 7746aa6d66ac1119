package import InstanceMetadata
package import World

/// Where a client of the metadata services stands: on an instance of a world, or in a container on one.
package struct MetadataPlace: Sendable, Hashable {
  /// The account of the instance.
  package var account: String
  /// The world's name for the instance.
  package var instance: String
  /// The machine that is the container, if the client is in one.
  package var container: String?
  /// How its requests reach the service.
  package var caller: MetadataCaller

  /// The place of a name: an instance, an instance's id, or a machine that is one or a container on one. Nil where the world
  /// has none of that name.
  package init?(_ name: String, in world: World, overIPv6: Bool = false) {
    let machine = world.machines[name]
    let host = world.instance(name) == nil ? machine?.instance ?? machine?.container?.host : name
    guard let host, let (account, instance, _) = world.instance(host) else { return nil }
    self.account = account
    self.instance = instance
    caller = MetadataCaller(overIPv6: overIPv6)
    if host != name, let container = machine?.container {
      self.container = name
      caller.hops = container.hops
    }
  }

  /// What people call it: `web`, or `box on web`.
  package var name: String { container.map { "\($0) on \(instance)" } ?? instance }

  /// All names that stand for a place of a world, in order.
  package static func names(in world: World) -> [String] {
    let instances = world.accounts.values.flatMap { $0.instances.keys }
    let machines = world.machines.values.filter { $0.instance != nil || $0.container != nil }.map(\.name)
    return Set(instances + machines).sorted()
  }

  /// The address from which the place's calls to AWS come.
  package func address(in world: World) -> String? {
    world.accounts[account]?.instances[instance].map { $0.publicIP ?? $0.privateIP }
  }
}
