internal import Effects

/// A refusal in the words of a service.
public struct VerificationFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// One further element of an S3 error.
  public struct Detail: Hashable, Sendable {
    /// The element's name.
    public var name: String
    /// Its text.
    public var value: String

    /// An element with its text.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What is wrong.
  public var problem: SignatureProblem
  /// The error code on the wire.
  public var code: String
  /// The message on the wire.
  public var message: String
  /// The HTTP status.
  public var status: Int
  /// Further elements of an S3 error body, in order.
  public var details: [Detail]

  /// `SignatureDoesNotMatch: The request signature …`.
  public var description: String { "\(code): \(message)" }

  /// What a family of services says of a problem.
  public init(
    _ problem: SignatureProblem, family: ProtocolFamily, source: SignatureParameters.Source = .header
  ) {
    switch family {
    case .s3: self = S3Wording(source: source).failure(problem)
    case .ec2: self = ServiceWording(family: .ec2).failure(problem)
    case .query: self = ServiceWording(family: .query).failure(problem)
    case .json: self = ServiceWording(family: .json).failure(problem)
    }
  }

  init(
    _ problem: SignatureProblem, _ code: String, _ status: Int, _ message: String, _ details: [Detail] = []
  ) {
    self.problem = problem
    self.code = code
    self.message = message
    self.status = status
    self.details = details
  }
}
