package import AWSTypes
package import Effects
package import HTTPMessages

/// Which AWS CLI is imitated: the two differ in exit statuses, in how they print, and in what they send.
package enum CLIVersion: String, Sendable, Hashable {
  case v1 = "cli-v1"
  case v2 = "cli-v2"

  /// What `aws --version` prints.
  package var banner: String {
    switch self {
    case .v1: "aws-cli/1.45.11 Python/3.11.7 Linux/6.1.0 botocore/1.43.11"
    case .v2: "aws-cli/2.40.0 Python/3.13.5 Linux/6.1.0 exe/x86_64.amzn.2023"
    }
  }

  /// The exit status for a command line that can't be read.
  var usageStatus: Int { self == .v1 ? 2 : 252 }
  /// For parameters that don't fit the operation.
  var parameterStatus: Int { self == .v1 ? 255 : 252 }
  /// For missing or broken configuration.
  var configurationStatus: Int { self == .v1 ? 255 : 253 }
  /// For an error that the service answered.
  var serviceStatus: Int { self == .v1 ? 255 : 254 }
}

/// What the credential chain found for one command.
package struct ResolvedClient: Sendable {
  /// The credentials; nil where no source has any.
  package var credentials: Credentials?
  /// The region, if any.
  package var region: String?
  /// The output format that variables or the profile set.
  package var output: String?
  /// The properties of the profile in use, names in lower case.
  package var settings: [String: String]

  package init(
    credentials: Credentials? = nil, region: String? = nil, output: String? = nil,
    settings: [String: String] = [:]
  ) {
    self.credentials = credentials
    self.region = region
    self.output = output
    self.settings = settings
  }
}

/// How a request's body is covered by its signature.
package enum PayloadSigning: Sendable, Hashable {
  /// By its hash.
  case hashed
  /// By its hash, which stands in `x-amz-content-sha256` as well (S3).
  case hashedWithHeader
}

/// The computer on which `aws` runs: its variables, files and clock, and the way to the network. The command itself touches
/// nothing else.
package protocol AWSCommandHost {
  /// Which AWS CLI this is.
  var version: CLIVersion { get }
  /// The time.
  var now: Timestamp { get }
  /// Standard input.
  var standardInput: [UInt8] { get }
  /// An environment variable.
  func variable(_ name: String) -> String?
  /// A file's bytes; the path may be relative, and may begin with `~/`.
  func read(_ path: String) throws(FileError) -> [UInt8]
  /// What stands at a path.
  func kind(of path: String) -> FileKind?
  /// The names in a directory.
  func list(_ path: String) throws(FileError) -> [String]
  /// The path from the root that a path means here.
  func absolutePath(_ path: String) -> String
  /// When a file was changed last; nil where there is none.
  func modified(_ path: String) -> Timestamp?
  /// Writes a file.
  mutating func write(_ bytes: [UInt8], to path: String) throws(FileError)
  /// Dates a file back.
  mutating func setModified(_ path: String, _ time: Timestamp)
  /// Makes a directory, and those above it.
  mutating func makeDirectories(_ path: String) throws(FileError)
  /// Removes a file.
  mutating func remove(_ path: String) throws(FileError)
  /// Asks the person at the keyboard for a line; nil at the end of input.
  mutating func prompt(_ text: String) -> String?
  /// Runs the credential chain. Throws its error with the client's own words.
  mutating func resolve(profile: String?, region: String?) throws(CLIError) -> ResolvedClient
  /// What `aws configure list` prints.
  mutating func configurationList(profile: String?, region: String?) throws(CLIError) -> String
  /// Signs a request.
  func sign(
    _ request: HTTPRequest, credentials: Credentials, region: String, service: String, payload: PayloadSigning
  ) -> HTTPRequest
  /// The target of a presigned GET; `request` has its Host field.
  func presign(
    _ request: HTTPRequest, credentials: Credentials, region: String, service: String, expires: Int
  ) -> String
  /// Sends a request.
  mutating func send(_ request: HTTPRequest, to origin: HTTPOrigin) throws(TransportError) -> HTTPResponse
  /// Lets time pass before a retry.
  mutating func pause(seconds: Double)
  /// A random number in 0 ..< 1, for the waits between retries.
  mutating func random() -> Double
}

/// Why a command ends without its result: the words on standard error and the exit status.
package struct CLIError: Error, Sendable, Hashable {
  /// What stands behind a complaint about missing credentials, but not where it is part of another sentence.
  static let credentialsHint = " You can configure credentials by running \"aws configure\"."

  /// As the client prints it, line ends included.
  package var text: String
  package var status: Int
  /// The service's code, where a service refused.
  package var code: String?
  /// What was printed before.
  package var printed: String
  /// What the sandbox adds of its own: the name that was likely meant.
  package var hint: String?

  package init(_ text: String, status: Int, code: String? = nil, printed: String = "") {
    self.text = text
    self.status = status
    self.code = code
    self.printed = printed
  }

  /// The sentence alone, for use within another.
  var bare: String {
    let lines = text.drop { $0 == "\n" }.reversed().drop { $0 == "\n" }.reversed()
    let words = String(lines)
    return words.hasSuffix("credentials.\(Self.credentialsHint)")
      ? String(words.dropLast(Self.credentialsHint.count + 1)) : words
  }
}
