public import AWSTypes
public import Effects

/// When a client that keeps running asks for temporary credentials again, by how long the ones it has still last.
///
/// Sources: botocore `credentials.py` (15 and 10 minutes); aws-sdk-java `BaseCredentialsFetcher` (15 minutes); aws-sdk-java-v2
/// `ContainerCredentialsProvider` (prefetch 15 minutes, stale 1 minute) and its STS providers (5 minutes and 1); aws-sdk-go-v2
/// (5 minutes for endpoints, at expiry otherwise); aws-sdk-js-v3 (5 minutes); smithy-rs (10 seconds).
public struct RefreshPolicy: Sendable, Hashable {
  /// What a client does with credentials at a time.
  public enum State: String, Sendable, Hashable {
    /// It uses them.
    case fresh
    /// It asks for new ones, and goes on with these if it gets none.
    case advisory
    /// It asks for new ones, and fails if it gets none.
    case mandatory
    /// They have ended.
    case expired
  }

  /// Seconds before the end at which the client begins to ask for new ones.
  public var advisory: Int
  /// Seconds before the end from which it will not go on without new ones.
  public var mandatory: Int

  /// A policy from its two windows, in seconds before the end.
  public init(advisory: Int, mandatory: Int) {
    self.advisory = advisory
    self.mandatory = mandatory
  }

  /// The policy of a client for credentials of a kind of source.
  public static func of(_ client: ChainClient, source: SourceKind) -> RefreshPolicy {
    let isRemote = [.container, .instance, .containerOrInstance].contains(source)
    return switch client {
    case .cliV2, .cliV1, .boto3, .notes: RefreshPolicy(advisory: 900, mandatory: 600)
    case .javaV1:
      isRemote ? RefreshPolicy(advisory: 900, mandatory: 0) : RefreshPolicy(advisory: 300, mandatory: 60)
    case .javaV2:
      isRemote ? RefreshPolicy(advisory: 900, mandatory: 60) : RefreshPolicy(advisory: 300, mandatory: 60)
    case .goV2:
      source == .container
        ? RefreshPolicy(advisory: 300, mandatory: 300) : RefreshPolicy(advisory: 0, mandatory: 0)
    case .jsV3: RefreshPolicy(advisory: 300, mandatory: 0)
    case .rust: RefreshPolicy(advisory: 10, mandatory: 10)
    }
  }

  /// What the client does with credentials at a time; those without an end stay fresh.
  public func state(of credentials: Credentials, at now: Timestamp) -> State {
    guard let end = credentials.expiration else { return .fresh }
    let left = end.secondsSince(now)
    if left <= 0 { return .expired }
    if left < Double(mandatory) { return .mandatory }
    return left < Double(advisory) ? .advisory : .fresh
  }
}

/// The credentials of a program that keeps running: resolved once, kept, and asked for again when the client would.
public struct CredentialSession: Sendable {
  /// What the last successful resolution found.
  public private(set) var resolution: ChainResolution?

  /// A program that has not asked yet.
  public init() {}

  /// The resolution that the client works with at the time of the inputs: the kept one while that lasts, else a new one. A
  /// renewal that fails inside the advisory window changes nothing.
  public mutating func current(_ inputs: ChainInputs, _ effects: ChainEffects) -> ChainResolution {
    if let kept = resolution, let credentials = kept.credentials, let winner = kept.winner {
      let policy = RefreshPolicy.of(inputs.client, source: winner.source)
      let state = policy.state(of: credentials, at: inputs.now)
      if state == .fresh { return kept }
      let renewed = CredentialChain.resolve(inputs, effects)
      if renewed.credentials == nil, state == .advisory { return kept }
      resolution = renewed.credentials == nil ? resolution : renewed
      return renewed
    }
    let found = CredentialChain.resolve(inputs, effects)
    if found.credentials != nil { resolution = found }
    return found
  }
}
