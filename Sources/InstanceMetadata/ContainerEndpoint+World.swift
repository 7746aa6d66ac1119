import Crypto
package import World

extension ContainerEndpoint {
  /// The endpoint of the containers on an instance; without one, that of all containers of the world.
  package init(of world: World, host: String? = nil) {
    let hostID = host.flatMap { world.instance($0)?.instance.id }
    roles = world.machines.values.sorted { $0.name < $1.name }.compactMap { machine in
      guard let container = machine.container, let role = container.taskRole else { return nil }
      if let hostID, world.instance(container.host)?.instance.id != hostID { return nil }
      let account = world.instance(container.host)?.account ?? world.mainAccount
      return ContainerRole(
        id: Self.id(ofMachine: machine.name, in: world), account: account, role: role,
        roleARN: world.roleARN(account: account, role: role),
        session: Self.id(ofMachine: machine.name, in: world),
        authorization: container.authorizationToken)
    }
  }

  /// The address below 169.254.170.2 that a task's machine finds in AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.
  package static func relativeURI(ofMachine name: String, in world: World) -> String {
    "/v2/credentials/" + id(ofMachine: name, in: world)
  }

  /// A UUID that belongs to a machine of a world.
  private static func id(ofMachine name: String, in world: World) -> String {
    let digits = Array(SHA256.hex("container \(name) of world \(world.seed)"))
    func part(_ range: Range<Int>) -> String { String(digits[range]) }
    return "\(part(0..<8))-\(part(8..<12))-4\(part(12..<15))-a\(part(15..<18))-\(part(18..<30))"
  }
}
