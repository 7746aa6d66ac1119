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
        session: Self.session(of: machine.name, container, in: world),
        authorization: container.authorizationToken)
    }
  }

  /// Where a container with a role finds its credentials.
  package enum Address: Sendable, Hashable {
    /// A task's path below 169.254.170.2, as AWS_CONTAINER_CREDENTIALS_RELATIVE_URI tells it.
    case task(path: String)
    /// A pod's path at 169.254.170.23, and the file that holds its token.
    case pod(path: String, tokenFile: String)

    /// Below the endpoint.
    package var path: String {
      switch self {
      case .task(let path), .pod(let path, _): path
      }
    }
  }

  /// The agent on an EKS node.
  package static let podEndpoint = "http://169.254.170.23"

  /// Where a machine's container finds its credentials; nil for none, or one without a role.
  package static func address(ofMachine name: String, in world: World) -> Address? {
    guard let container = world.machines[name]?.container, container.taskRole != nil else { return nil }
    if let file = container.authorizationTokenFile { return .pod(path: "/v1/credentials", tokenFile: file) }
    return .task(path: "/v2/credentials/" + id(ofMachine: name, in: world))
  }

  /// ECS names a task's session by the task's id, EKS a pod's by cluster, pod and a UUID.
  private static func session(of name: String, _ container: Container, in world: World) -> String {
    let id = id(ofMachine: name, in: world)
    return container.authorizationTokenFile == nil ? id : "eks-\(container.host)-\(name)-\(id)"
  }

  /// A UUID that belongs to a machine of a world.
  private static func id(ofMachine name: String, in world: World) -> String {
    let digits = Array(SHA256.hex("container \(name) of world \(world.seed)"))
    func part(_ range: Range<Int>) -> String { String(digits[range]) }
    return "\(part(0..<8))-\(part(8..<12))-4\(part(12..<15))-a\(part(15..<18))-\(part(18..<30))"
  }
}
