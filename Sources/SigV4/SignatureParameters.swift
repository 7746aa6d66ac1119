public import HTTPMessages

/// What a request says about its own signature.
public struct SignatureParameters: Hashable, Sendable {
  /// Where the signature stands.
  public enum Source: Hashable, Sendable {
    /// In the Authorization header.
    case header
    /// In the query: a presigned URL.
    case query
  }

  /// Where the signature stands.
  public var source: Source
  /// The way of signing.
  public var algorithm: SigningAlgorithm
  /// The credential as written: access key id and scope.
  public var credential: String
  /// The names of the signed headers in lower case, as listed.
  public var signedHeaders: [String]
  /// The signature as written.
  public var signature: String
  /// The date as written, of `X-Amz-Date` or of `Date`.
  public var date: String
  /// Seconds that a presigned URL is good for, as written.
  public var expires: String?
  /// The session token.
  public var sessionToken: String?
  /// The set of regions of SigV4a.
  public var regionSet: String?

  /// The parts of the credential between slashes.
  public var credentialParts: [Substring] {
    credential.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).map { Substring($0) }
  }

  /// The access key id: what stands before the first slash.
  public var accessKeyID: String {
    String(credential[..<(credential.utf8.firstIndex(of: 0x2F) ?? credential.endIndex)])
  }

  /// The scope, where the credential has the right number of parts.
  public var scope: CredentialScope? {
    let parts = credentialParts
    switch (algorithm, parts.count) {
    case (.v4, 5):
      return CredentialScope(
        date: String(parts[1]), region: String(parts[2]), service: String(parts[3]),
        terminator: String(parts[4]))
    case (.v4a, 4):
      return CredentialScope(
        date: String(parts[1]), region: nil, service: String(parts[2]), terminator: String(parts[3]))
    default: return nil
    }
  }
}

extension SignatureParameters {
  /// What a request says of its signature; nil where that cannot be read.
  public static func claimed(by request: HTTPRequest) -> SignatureParameters? { try? read(request) }

  /// The names of the query items that carry a signature.
  static let queryNames = [
    "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature", "X-Amz-Date", "X-Amz-SignedHeaders",
    "X-Amz-Expires",
  ]

  /// Finds and reads the signature of a request.
  static func read(_ request: borrowing HTTPRequest) throws(SignatureProblem) -> SignatureParameters {
    let authorization = request.fields["authorization"]
    let items = request.hasQuery ? request.queryItems : []
    if items.contains(where: { $0.name == "X-Amz-Algorithm" || $0.name == "X-Amz-Signature" }) {
      if authorization != nil { throw .twoSignatures }
      return try read(query: items)
    }
    guard let authorization else {
      let names = Set(items.map(\.name))
      if names.contains("Signature"), names.contains("AWSAccessKeyId") { throw .oldVersion(inQuery: true) }
      throw .missing
    }
    return try read(authorization, of: request)
  }

  private static func read(
    _ authorization: String, of request: borrowing HTTPRequest
  ) throws(SignatureProblem) -> SignatureParameters {
    let value = authorization.utf8
    guard let space = value.firstIndex(of: 0x20) else {
      throw authorization.isEmpty ? .missing : .unsupportedAlgorithm(authorization)
    }
    let name = String(authorization[..<space])
    guard let algorithm = SigningAlgorithm(rawValue: name) else {
      throw name == "AWS" ? .oldVersion(inQuery: false) : .unsupportedAlgorithm(name)
    }
    var credential: Substring?
    var signedHeaders: Substring?
    var signature: Substring?
    var rest = authorization[value.index(after: space)...]
    while !rest.isEmpty {
      let end = rest.utf8.firstIndex(of: 0x2C) ?? rest.endIndex
      let parameter = trimmed(rest[..<end])
      rest = end == rest.endIndex ? rest[end...] : rest[rest.utf8.index(after: end)...]
      guard let equals = parameter.utf8.firstIndex(of: 0x3D) else {
        if parameter.isEmpty { continue }
        throw .badParameter(String(parameter))
      }
      let text = parameter[parameter.utf8.index(after: equals)...]
      switch parameter[..<equals] {
      case "Credential" where credential == nil: credential = text
      case "SignedHeaders" where signedHeaders == nil: signedHeaders = text
      case "Signature" where signature == nil: signature = text
      default: throw .badParameter(String(parameter))
      }
    }
    let date = request.fields["x-amz-date"] ?? request.fields["date"]
    var missing: [String] = []
    if credential?.isEmpty ?? true { missing.append("Credential") }
    if signature?.isEmpty ?? true { missing.append("Signature") }
    if signedHeaders?.isEmpty ?? true { missing.append("SignedHeaders") }
    if date == nil { missing.append("X-Amz-Date") }
    guard missing.isEmpty, let credential, let signature, let signedHeaders, let date else {
      throw .incomplete(missing, authorization: authorization)
    }
    return SignatureParameters(
      source: .header, algorithm: algorithm, credential: String(credential),
      signedHeaders: names(signedHeaders),
      signature: String(signature), date: date, sessionToken: request.fields["x-amz-security-token"],
      regionSet: algorithm == .v4a ? request.fields["x-amz-region-set"] : nil)
  }

  private static func read(query items: [(name: String, value: String)]) throws(SignatureProblem)
    -> SignatureParameters
  {
    func value(_ name: String) -> String? { items.first { $0.name == name }?.value }
    let missing = queryNames.filter { value($0)?.isEmpty ?? true }
    guard missing.isEmpty else { throw .incompleteQuery(missing) }
    guard let algorithm = SigningAlgorithm(rawValue: value("X-Amz-Algorithm") ?? "") else {
      throw .unsupportedAlgorithm(value("X-Amz-Algorithm") ?? "")
    }
    return SignatureParameters(
      source: .query, algorithm: algorithm, credential: value("X-Amz-Credential") ?? "",
      signedHeaders: names(Substring(value("X-Amz-SignedHeaders") ?? "")),
      signature: value("X-Amz-Signature") ?? "",
      date: value("X-Amz-Date") ?? "", expires: value("X-Amz-Expires"),
      sessionToken: value("X-Amz-Security-Token"),
      regionSet: algorithm == .v4a ? value("X-Amz-Region-Set") : nil)
  }

  private static func names(_ list: Substring) -> [String] {
    list.utf8.split(separator: 0x3B, omittingEmptySubsequences: false).map { name in
      name.contains { $0 &- 0x41 < 26 } ? Substring(name).lowercased() : String(Substring(name))
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.utf8.first == 0x20 || text.utf8.first == 0x09 {
      text = text[text.utf8.index(after: text.startIndex)...]
    }
    while text.utf8.last == 0x20 || text.utf8.last == 0x09 {
      text = text[..<text.utf8.index(before: text.endIndex)]
    }
    return text
  }
}
