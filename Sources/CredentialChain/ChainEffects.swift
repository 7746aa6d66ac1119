public import AWSTypes
public import HTTPMessages

/// What a program that was run gave back.
public struct ProcessOutput: Sendable, Hashable {
  /// Its exit status.
  public var status: Int
  /// What it wrote to standard output.
  public var output: [UInt8]
  /// What it wrote to standard error.
  public var errors: [UInt8]

  /// The outcome of a run.
  public init(status: Int, output: [UInt8] = [], errors: [UInt8] = []) {
    self.status = status
    self.output = output
    self.errors = errors
  }
}

/// Why a program could not be run.
public struct ProcessError: Error, Sendable, Hashable {
  /// The system's words, such as `No such file or directory`.
  public var message: String

  /// A failure to start.
  public init(_ message: String) { self.message = message }
}

/// Runs the program of `credential_process`.
public protocol ProcessRunner {
  /// Runs a program without a shell and waits for its end. `words` begins with the program and is never empty.
  func run(_ words: [String]) throws(ProcessError) -> ProcessOutput
}

/// The outside world as far as a resolver may touch it. What is missing is neither dialled nor run: the step is `skipped` and
/// says what would have happened.
public struct ChainEffects {
  /// Signs a request to a service for a region with credentials.
  public typealias Signer = (HTTPRequest, HTTPOrigin, Credentials, String, String) -> HTTPRequest

  /// Answers HTTP; nil where nothing may be dialled.
  public var transport: (any HTTPTransport)?
  /// Runs programs; nil where nothing may be run.
  public var processes: (any ProcessRunner)?
  /// Signs requests, given the origin, the credentials, the region and the service; nil leaves them unsigned, which only
  /// recordings accept.
  public var sign: Signer?
  /// Asks for the code of an MFA device, given its serial number; nil where nobody can be asked.
  public var mfaCode: ((String) -> String?)?
  /// Whether the transport may also be used to find out what a provider holds that the chain did not reach.
  public var mayPeek: Bool
  /// Names the owner of credentials for people, `user app`; nil where nobody knows.
  public var identify: ((Credentials) -> String?)?

  /// Effects; all that is not given is not there.
  public init(
    transport: (any HTTPTransport)? = nil, processes: (any ProcessRunner)? = nil, sign: Signer? = nil,
    mfaCode: ((String) -> String?)? = nil, mayPeek: Bool = false, identify: ((Credentials) -> String?)? = nil
  ) {
    self.transport = transport
    self.processes = processes
    self.sign = sign
    self.mfaCode = mfaCode
    self.mayPeek = mayPeek
    self.identify = identify
  }
}
