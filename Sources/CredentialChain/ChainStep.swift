/// One provider of a chain and what came of it.
public struct ChainStep: Sendable, Hashable {
  /// What came of asking a provider.
  public enum Outcome: String, Sendable, Hashable {
    /// It gave the credentials.
    case found
    /// It has none; the chain went on.
    case absent
    /// It failed; some clients stop there, others go on.
    case error
    /// It would have dialled or run something, which was not allowed.
    case skipped
    /// The chain ended before it.
    case notReached = "not-reached"
  }

  /// Its place in the client's order, from 1.
  public var number: Int
  /// The client's own name for it.
  public var provider: String
  /// What kind of source it is, the same for all clients.
  public var source: SourceKind
  /// What came of it.
  public var outcome: Outcome
  /// Why, in a few words.
  public var reason: String
  /// What it looked at, in order.
  public var looked: [Look]
  /// What a step that was not reached holds, or what a skipped one would have done; nil where there is nothing to say.
  public var would: String?
  /// Whether it holds credentials (not reached: would have given some), for the renderer's emphasis.
  public var holdsSomething: Bool

  /// A step from its parts.
  public init(
    number: Int, provider: String, source: SourceKind, outcome: Outcome, reason: String, looked: [Look] = [],
    would: String? = nil, holdsSomething: Bool = false
  ) {
    self.number = number
    self.provider = provider
    self.source = source
    self.outcome = outcome
    self.reason = reason
    self.looked = looked
    self.would = would
    self.holdsSomething = holdsSomething
  }
}

/// One thing that a provider looked at: a variable, a line of a file, an address.
public struct Look: Sendable, Hashable, CustomStringConvertible {
  /// The variable's, property's or file's name, or the request line.
  public var what: String
  /// What was found there, secrets left out: `set in /etc/profile.d/app.sh:2`, `not set`, `not there`, `200`.
  public var finding: String

  /// A thing and what was found.
  public init(_ what: String, _ finding: String) {
    self.what = what
    self.finding = finding
  }

  /// `AWS_ACCESS_KEY_ID: not set`.
  public var description: String { finding.isEmpty ? what : "\(what): \(finding)" }
}

/// The kinds of source that clients have in common, whatever they call them and wherever they stand in the order.
public enum SourceKind: String, Sendable, Hashable, CaseIterable {
  /// Keys given to the client itself, or command-line options.
  case options
  /// Environment variables.
  case environment
  /// Java system properties.
  case properties
  /// A role that a profile names.
  case role
  /// A token that is exchanged for a role's credentials.
  case webIdentity
  /// IAM Identity Center.
  case identityCenter
  /// The shared credentials file.
  case credentialsFile
  /// A session of `aws login`.
  case login
  /// A program named by `credential_process`.
  case process
  /// The config file.
  case configFile
  /// A profile of both files at once, as the SDKs other than Python's see it.
  case profile
  /// The credential file of the old EC2 tools.
  case ec2File
  /// The config file of boto 2.
  case botoFile
  /// The endpoint of a container's task or pod.
  case container
  /// The instance metadata service.
  case instance
  /// Container endpoint or instance metadata, whichever applies, where a client has one provider for both.
  case containerOrInstance

  /// The row's title in full screens.
  public var title: String {
    switch self {
    case .options: "given to the client"
    case .environment: "environment variables"
    case .properties: "system properties"
    case .role: "role in a profile"
    case .webIdentity: "web identity"
    case .identityCenter: "IAM Identity Center"
    case .credentialsFile: "credentials file"
    case .login: "login"
    case .process: "custom process"
    case .configFile: "config file"
    case .profile: "profile"
    case .ec2File: "old EC2 file"
    case .botoFile: "old boto file"
    case .container: "container credentials"
    case .instance: "instance role"
    case .containerOrInstance: "container or instance"
    }
  }

  /// The row's title in short forms.
  public var shortTitle: String {
    switch self {
    case .environment: "environment"
    case .container: "container"
    case .properties: "properties"
    case .role: "role"
    case .identityCenter: "Identity Center"
    default: title
    }
  }

  /// The step of the course notes' order that this source is part of, of the six of the CLI or the five of the Java SDK; nil
  /// where the notes leave it out.
  public func notesNumber(for client: ChainClient) -> Int? {
    let isJava = client == .javaV1 || client == .javaV2
    return switch self {
    case .options: isJava ? nil : 1
    case .environment: isJava ? 1 : 2
    case .properties: isJava ? 2 : nil
    case .credentialsFile, .profile: 3
    case .configFile: 4
    case .container: isJava ? 4 : 5
    case .instance: isJava ? 5 : 6
    default: nil
    }
  }
}
