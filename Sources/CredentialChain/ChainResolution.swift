public import AWSTypes

/// A value and where it came from.
public struct Sourced: Sendable, Hashable {
  /// The value; nil where nothing gave one.
  public var value: String?
  /// Its origin: `--region`, `AWS_DEFAULT_REGION`, `~/.aws/config:2`, `default`; nil where there is no value.
  public var source: String?

  /// A value with its origin.
  public init(_ value: String? = nil, source: String? = nil) {
    self.value = value
    self.source = source
  }
}

/// Where a part of the winning credentials came from.
public struct Proof: Sendable, Hashable {
  /// `access key`, `secret key`, `session token`.
  public var part: String
  /// The variable, property, setting or field that held it.
  public var name: String
  /// Where that stands: `set in /etc/profile.d/app.sh:2`, `~/.aws/credentials:3`, `GET http://169.254.169.254/…`.
  public var origin: String

  /// A proof of origin.
  public init(part: String, name: String, origin: String) {
    self.part = part
    self.name = name
    self.origin = origin
  }
}

/// A file that the client would write, such as the CLI's cache of assumed roles.
public struct CacheWrite: Sendable, Hashable {
  /// The absolute path.
  public var path: String
  /// The content. It holds secrets.
  public var content: String

  /// A file to write.
  public init(path: String, content: String) {
    self.path = path
    self.content = content
  }
}

/// How a client's chain went: what it found, every step, and why.
public struct ChainResolution: Sendable, Hashable {
  /// Whose chain it is.
  public var client: ChainClient
  /// The profile in use.
  public var profile: Sourced
  /// What was found; nil where nothing was.
  public var credentials: Credentials?
  /// The client's own name for the provider it settled on, even where that one failed afterwards.
  public var provider: String?
  /// Who the credentials belong to, as far as the chain can tell: `role one-bucket`, or what `ChainEffects.identify` said.
  public var identity: String?
  /// Where each part of the credentials came from.
  public var proofs: [Proof]
  /// The region in use.
  public var region: Sourced
  /// The output format in use; only the CLIs have one.
  public var output: Sourced
  /// What the client says, where it fails. Where a step was skipped, what it says when nobody answers.
  public var error: ChainError?
  /// What the client prints for the error, as its users see it.
  public var errorText: String?
  /// The exit status of the client, or of a program that does not catch its error; nil where only running would tell.
  public var exitStatus: Int?
  /// Whether a skipped step leaves open what would really have happened.
  public var isUndecided: Bool
  /// Every provider in the client's order.
  public var steps: [ChainStep]
  /// The profile files that were read, or looked for and not found.
  public var files: [Look]
  /// Files that the client would have written.
  public var writes: [CacheWrite]

  /// The step that gave the credentials.
  public var winner: ChainStep? { steps.first { $0.outcome == .found } }
}
