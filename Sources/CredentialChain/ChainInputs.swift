public import AWSTypes
public import Effects

/// An environment variable with the place that set it.
public struct EnvironmentVariable: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The value.
  public var value: String
  /// Where it was set, in words that follow "set": `in /etc/profile.d/app.sh:2`, `with export`; nil where nobody knows.
  public var origin: String?

  /// A variable. The origin may be a place alone, `/etc/profile.d/app.sh:2`, or words with or without `set` before them.
  public init(_ value: String, origin: String? = nil) {
    self.value = value
    self.origin = origin.map { origin in
      if origin.hasPrefix("/") || origin.hasPrefix("~") { return "in \(origin)" }
      return origin.hasPrefix("set ") ? String(origin.dropFirst(4)) : origin
    }
  }

  /// A variable of unknown origin.
  public init(stringLiteral value: String) { self.init(value) }
}

/// What is given to a client by name rather than found: command-line options, arguments of a session.
public struct ChainOptions: Sendable, Hashable {
  /// How new the followed client is, where releases differ.
  public enum Release: String, Sendable, Hashable {
    /// The releases that `ChainClient` names, as they were measured.
    case measured
    /// Releases of 2026, with login sessions and, for the Python clients, the common runtime.
    case newest
  }

  /// `--profile`, or `profile_name=`.
  public var profile: String?
  /// `--region`, or `region_name=`.
  public var region: String?
  /// `--output`.
  public var output: String?
  /// Keys that were given to the session or client itself.
  public var keys: Credentials?
  /// How new the client is.
  public var release: Release

  /// Options; all but the release default to not given.
  public init(
    profile: String? = nil, region: String? = nil, output: String? = nil, keys: Credentials? = nil,
    release: Release = .measured
  ) {
    self.profile = profile
    self.region = region
    self.output = output
    self.keys = keys
    self.release = release
  }
}

/// Everything that decides where a client finds its credentials, apart from the outside world (`ChainEffects`).
public struct ChainInputs: Sendable {
  /// Whose chain is followed.
  public var client: ChainClient
  /// What was given by name.
  public var options: ChainOptions
  /// The environment.
  public var environment: [String: EnvironmentVariable]
  /// Java system properties, as `-DNAME=VALUE` sets them.
  public var properties: [String: String]
  /// The files of the machine. Only files that the trace names are read.
  public var files: any FileReader
  /// The home directory, absolute; nil where there is none.
  public var home: String?
  /// The time.
  public var now: Timestamp

  /// Inputs; the home directory is the variable `HOME` unless one is given.
  public init(
    client: ChainClient, options: ChainOptions = ChainOptions(),
    environment: [String: EnvironmentVariable] = [:], properties: [String: String] = [:],
    files: any FileReader = MemoryFiles(), home: String? = nil, now: Timestamp
  ) {
    self.client = client
    self.options = options
    self.environment = environment
    self.properties = properties
    self.files = files
    self.home = home ?? environment["HOME"]?.value
    self.now = now
  }
}
