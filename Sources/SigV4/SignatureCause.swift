/// The first thing that makes two signatures differ, and what to do about it.
public struct SignatureCause: Hashable, Sendable {
  /// Which part it is.
  public enum Part: Hashable, Sendable {
    /// The method.
    case method
    /// The path.
    case path
    /// The query.
    case query
    /// A header, by its name in lower case.
    case header(String)
    /// The list of signed headers.
    case signedHeaders
    /// The body, or what is said of it.
    case body
    /// The region of the scope or of the key.
    case region
    /// The service of the scope or of the key.
    case service
    /// The day of the scope or of the key, or the time of the string to sign.
    case date
    /// The secret.
    case secret
    /// The signature itself.
    case signature

    /// A name for programs: `path`, `header:host`.
    public var name: String {
      switch self {
      case .method: "method"
      case .path: "path"
      case .query: "query"
      case .header(let name): "header:\(name)"
      case .signedHeaders: "signedHeaders"
      case .body: "body"
      case .region: "region"
      case .service: "service"
      case .date: "date"
      case .secret: "secret"
      case .signature: "signature"
      }
    }
  }

  /// Which part it is.
  public var part: Part
  /// What happened, without a capital or a full stop: `the path changed after signing`.
  public var sentence: String
  /// What would change it: `sign the path that is sent`.
  public var lever: String

  init(_ part: Part, _ sentence: String, lever: String) {
    self.part = part
    self.sentence = sentence
    self.lever = lever
  }

  /// What is said of a part where both sides are known.
  static func changed(_ part: Part) -> SignatureCause {
    switch part {
    case .method:
      SignatureCause(part, "the method changed after signing", lever: "sign the method that is sent")
    case .path: SignatureCause(part, "the path changed after signing", lever: "sign the path that is sent")
    case .query: SignatureCause(part, "the query changed after signing", lever: "sign the query that is sent")
    case .header(let name):
      SignatureCause(
        part, "the header \(name) changed after signing",
        lever: "send the \(name) that was signed, or sign again behind whoever changes it")
    case .signedHeaders:
      SignatureCause(part, "the list of signed headers changed", lever: "send the list that was signed")
    case .body: SignatureCause(part, "the body changed after signing", lever: "sign the body that is sent")
    case .region:
      SignatureCause(
        part, "the client signed for another region", lever: "sign for the region that is called")
    case .service:
      SignatureCause(
        part, "the client signed for another service", lever: "sign for the service that is called")
    case .date: SignatureCause(part, "the client signed another date", lever: "sign the date that is sent")
    case .secret:
      SignatureCause(
        part, "the client has another secret for this key",
        lever: "give the client the secret of this access key id")
    case .signature:
      SignatureCause(
        part, "the signature itself changed after signing", lever: "send the signature as it was computed")
    }
  }
}
