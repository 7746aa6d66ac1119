internal import AWSTypes
internal import HTTPMessages

extension RequestSigner {
  /// What would give a signature that nobody can read is refused before anything is signed.
  static func check(_ credentials: Credentials, _ settings: SigningSettings) throws(SigningError) {
    let id = credentials.accessKeyID
    guard !id.isEmpty, id.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F && $0 != 0x2C }) else {
      throw SigningError(.badCredentials, "`\(id)` is no access key id")
    }
    guard !credentials.secretAccessKey.isEmpty else {
      throw SigningError(.badCredentials, "the secret access key is empty")
    }
    for (part, name) in [(settings.region, "region"), (settings.service, "service")] {
      guard !part.isEmpty, part.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F }) else {
        throw SigningError(.badCredentials, "`\(part)` is no \(name)")
      }
    }
    if let token = credentials.sessionToken, !isFieldValue(token) || token.isEmpty {
      throw SigningError(.badCredentials, "the session token holds a control character, or nothing")
    }
  }

  /// The request must be one that can be sent: a method, a path, a host, no line ends in its headers. Tells whether a
  /// field is there that signing replaces.
  @discardableResult
  static func check(_ request: borrowing HTTPRequest) throws(SigningError) -> Bool {
    guard unsafe withUTF8(request.method, { unsafe ByteRules.isToken($0) }) else {
      throw SigningError(.badRequest, "`\(request.method)` is no method")
    }
    guard unsafe withUTF8(request.target, { unsafe $0.first == 0x2F && ByteRules.isText($0, tabs: false) })
    else {
      throw SigningError(.badRequest, "the target `\(request.target)` is no path that begins with `/`")
    }
    var hasHost = false
    var hasSigningFields = false
    let fields = request.fields.all
    let span = fields.span
    for index in span.indices {
      let role = unsafe withUTF8(span[index].name) { unsafe FieldRole($0) }
      guard let role else {
        let name = fields[index].name
        throw SigningError(.badRequest, "`\(name)` is no header name", header: name)
      }
      guard isFieldValue(span[index].value) else {
        let name = fields[index].name
        throw SigningError(.badRequest, "the header `\(name)` holds a control character", header: name)
      }
      if role == .host, !span[index].value.isEmpty { hasHost = true }
      if role == .signing { hasSigningFields = true }
    }
    guard hasHost else {
      throw SigningError(
        .missingHost, "there is no Host header, and every signature covers it", header: "Host")
    }
    return hasSigningFields
  }

  /// What a field is to a signer.
  private enum FieldRole {
    case host
    /// One that signing replaces.
    case signing
    case other

    /// Nil for what is no name.
    @inline(__always)
    init?(_ name: UnsafeBufferPointer<UInt8>) {
      guard unsafe ByteRules.isToken(name) else { return nil }
      let isSigning =
        switch name.count {
        case 10: unsafe ByteRules.isSame(name, "x-amz-date")
        case 13: unsafe ByteRules.isSame(name, "authorization")
        case 16: unsafe ByteRules.isSame(name, "x-amz-region-set")
        case 20:
          unsafe ByteRules.isSame(name, "x-amz-security-token")
            || ByteRules.isSame(name, "x-amz-content-sha256")
        default: false
        }
      self = isSigning ? .signing : unsafe ByteRules.isSame(name, "host") ? .host : .other
    }
  }

  private static func isFieldValue(_ text: String) -> Bool {
    unsafe withUTF8(text) { unsafe ByteRules.isText($0, tabs: true) }
  }
}

extension HTTPRequest {
  /// Puts a field behind the others, in place of any of that name.
  mutating func set(_ name: String, _ value: String) {
    remove(name)
    fields.all.append(HTTPField(name, value))
  }

  /// Removes all fields of a name.
  mutating func remove(_ name: String) {
    guard fields.contains(name) else { return }
    fields.all.removeAll { HTTPFields.same($0.name, name) }
  }
}
