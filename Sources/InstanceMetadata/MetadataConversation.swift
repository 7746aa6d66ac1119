package import Effects
import HTTPMessages
package import World

/// What a client asked the metadata service to find its credentials, from the first request to the last, and what came
/// of it. It renders as screen, as short trace and as JSON.
package struct MetadataConversation: Sendable, Hashable {
  /// What the client came to.
  package enum Verdict: Sendable, Hashable {
    /// Credentials of a role.
    case credentials(role: String, accessKeyID: String, expiration: Timestamp)
    /// Something else that was asked for.
    case served(path: String)
    /// Nothing came back to a request, counted from 1.
    case silence(request: Int, MetadataSilence)
    /// A request was refused.
    case refused(request: Int, MetadataRefusal)
    /// Nothing was asked.
    case nothing
  }

  /// The name of the machine, and of the container on it, if one asked.
  package var machine: String
  package var container: String?
  /// The client, such as `the CLI`.
  package var client: String
  package var exchanges: [MetadataExchange]
  package var options: MetadataOptions
  /// The role in the instance's profile.
  package var role: String?

  package init(
    machine: String, container: String? = nil, client: String, exchanges: [MetadataExchange],
    instance: DescribedInstance
  ) {
    self.machine = machine
    self.container = container
    self.client = client
    self.exchanges = exchanges
    options = instance.metadataOptions
    role = instance.profile?.role
  }

  /// What the client came to: the last credentials it got, else the last thing that hindered it.
  package var verdict: Verdict {
    for exchange in exchanges.reversed() {
      if case .credentials(let role, let key, let end) = exchange.finding {
        return .credentials(role: role, accessKeyID: key, expiration: end)
      }
    }
    for (index, exchange) in exchanges.enumerated().reversed() {
      switch exchange.finding {
      case .silence(let why): return .silence(request: index + 1, why)
      case .refused(let why): return .refused(request: index + 1, why)
      default: break
      }
    }
    guard let last = exchanges.last else { return .nothing }
    return .served(path: String(last.request.path))
  }

  /// Whether the client worked with a session token.
  package var usesTokens: Bool {
    exchanges.contains { exchange in
      if case .token = exchange.finding { return true }
      return exchange.request.fields.contains("X-aws-ec2-metadata-token")
    }
  }
}
