public import Documents

/// What a call takes or gives, apart from the wire: a document in the members' names, and the bytes of a streamed body.
///
/// Instants stand as ISO 8601 text, bytes as base64, numbers and truth values as such.
public struct WireMessage: Sendable, Hashable {
  /// The members, an object.
  public var document: Node
  /// The body where a member of the shape is one, such as an S3 object's.
  public var stream: [UInt8]?

  /// A message from its parts.
  public init(_ document: Node = [:], stream: [UInt8]? = nil) {
    self.document = document
    self.stream = stream
  }
}

/// An error as a service answers it.
public struct ServiceError: Error, Sendable, Hashable {
  /// The code, such as `AccessDenied`.
  public var code: String
  /// The sentence for people.
  public var message: String
  /// The HTTP status.
  public var status: Int
  /// Further fields of the answer, in order, such as S3's `BucketName`.
  public var details: [Detail]
  /// Header fields of the answer beside the usual ones, such as S3's `x-amz-delete-marker`.
  public var headers: [Detail] = []
  /// The request's id where the answer told one.
  public var requestID: String?

  /// One further field.
  public struct Detail: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its text.
    public var value: String

    /// A field from its parts.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// An error from its parts.
  public init(_ code: String, _ message: String, status: Int = 400, details: [(String, String)] = []) {
    self.code = code
    self.message = message
    self.status = status
    self.details = details.map { Detail(name: $0.0, value: $0.1) }
  }

  /// Whether the caller is to blame rather than the service.
  public var isSenders: Bool { status < 500 }
}
