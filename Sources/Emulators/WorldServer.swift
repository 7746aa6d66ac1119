package import HTTPServer
import InstanceMetadata
import LocalCloud
import World

/// The sockets through which real clients reach a shared world: its AWS endpoint, the metadata service and container endpoint
/// of one place in it, or both. It listens from its creation until `stop` or the end of its life.
package final class WorldServer: Sendable {
  /// Where to listen.
  package struct Listening: Sendable {
    /// An address in numbers.
    package var address: String
    /// A port; 0 takes a free one.
    package var port: Int

    package init(address: String = "127.0.0.1", port: Int = 0) {
      self.address = address
      self.port = port
    }
  }

  /// What the AWS endpoint puts up with.
  package static let cloudLimits = ServerLimits(threads: SharedWorld.usualDesks)
  /// What the metadata service puts up with: its requests are short.
  package static let metadataLimits = ServerLimits(headerBytes: 8192)

  package let world: SharedWorld
  /// Where the clients of the metadata service stand; nil where there is none.
  package let place: MetadataPlace?
  /// The AWS endpoint; nil where only metadata is served.
  package let cloud: HTTPServer?
  /// The metadata service, and the endpoint of the containers on its instance.
  package let metadata: HTTPServer?

  /// Opens the sockets.
  ///
  /// - Parameters:
  ///   - cloud: where the AWS endpoint listens; nil for none.
  ///   - tls: the AWS endpoint's key and certificate; nil for plain HTTP.
  ///   - place: where the clients stand; nil for a computer outside the cloud, which has no metadata service.
  ///   - metadata: where the metadata service of `place` listens.
  /// - Throws: why one of them cannot listen.
  package init(
    _ world: SharedWorld, cloud: Listening? = Listening(), tls: HTTPServer.TLS? = nil,
    place: MetadataPlace? = nil,
    metadata: Listening = Listening()
  ) throws(ServerError) {
    self.world = world
    self.place = place
    if let cloud {
      let isSecure = tls != nil
      let limits = Self.cloudLimits
      self.cloud = try HTTPServer(
        address: cloud.address, port: cloud.port, limits: limits, tls: tls,
        oversized: { LocalCloud.refusal(ofOversized: $0, limit: limits.bodyBytes) }
      ) { request in
        world.answerCall(request, isSecure: isSecure, from: place)
      }
    } else {
      self.cloud = nil
    }
    if let place {
      self.metadata = try HTTPServer(
        address: metadata.address, port: metadata.port, limits: Self.metadataLimits
      ) { request in
        world.answer(request, at: place)
      }
    } else {
      self.metadata = nil
    }
  }

  /// Closes all sockets. Once it returns no client is answered any more.
  package func stop() {
    cloud?.stop()
    metadata?.stop()
  }

  // MARK: What clients are told

  /// An environment variable and its value.
  package typealias Variable = (name: String, value: String)

  /// The variables that lead a client to what is served here: endpoints that end in a slash, the region, and for a task or pod
  /// the address and token of its credentials. A client outside the cloud is told that there is no metadata service.
  package var variables: [Variable] {
    let world = world.world
    var variables: [Variable] = []
    if let cloud {
      variables.append(("AWS_ENDPOINT_URL", cloud.url + "/"))
      let region = place.flatMap { world.accounts[$0.account]?.instances[$0.instance]?.region }
      for name in ["AWS_REGION", "AWS_DEFAULT_REGION"] { variables.append((name, region ?? world.region)) }
    }
    if let metadata {
      variables.append(("AWS_EC2_METADATA_SERVICE_ENDPOINT", metadata.url + "/"))
    } else {
      variables.append(("AWS_EC2_METADATA_DISABLED", "true"))
    }
    if let container = place?.container { variables += self.variables(ofContainer: container, in: world) }
    return variables
  }

  /// The containers with a role of their own on the instance, and the variables that lead each to its credentials, in the order
  /// of their names.
  package var containers: [(machine: String, variables: [Variable])] {
    guard let place else { return [] }
    let world = world.world
    return world.machines.values.sorted { $0.name < $1.name }.compactMap { machine in
      guard let container = machine.container, world.instance(container.host)?.name == place.instance else {
        return nil
      }
      let variables = variables(ofContainer: machine.name, in: world)
      return variables.isEmpty ? nil : (machine.name, variables)
    }
  }

  /// Where a container finds its credentials; nothing for one without a role. A pod's token stands in a file of its machine,
  /// which this computer does not have: here the variable holds it.
  private func variables(ofContainer name: String, in world: World) -> [Variable] {
    guard let metadata, let address = ContainerEndpoint.address(ofMachine: name, in: world) else { return [] }
    var variables: [Variable] = [("AWS_CONTAINER_CREDENTIALS_FULL_URI", metadata.url + address.path)]
    if let token = world.machines[name]?.container?.authorizationToken {
      variables.append(("AWS_CONTAINER_AUTHORIZATION_TOKEN", token))
    }
    return variables
  }
}
