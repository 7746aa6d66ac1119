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

  /// The request must be one that can be sent: a method, a path, a host, no line ends in its headers.
  static func check(_ request: borrowing HTTPRequest) throws(SigningError) {
    guard HTTPFields.isToken(request.method) else {
      throw SigningError(.badRequest, "`\(request.method)` is no method")
    }
    guard request.target.utf8.first == 0x2F, isTarget(request.target) else {
      throw SigningError(.badRequest, "the target `\(request.target)` is no path that begins with `/`")
    }
    var hasHost = false
    for field in request.fields.all {
      guard HTTPFields.isToken(field.name) else {
        throw SigningError(.badRequest, "`\(field.name)` is no header name", header: field.name)
      }
      guard isFieldValue(field.value) else {
        throw SigningError(
          .badRequest, "the header `\(field.name)` holds a control character", header: field.name)
      }
      if !hasHost, HTTPFields.same(field.name, "host"), !field.value.isEmpty { hasHost = true }
    }
    guard hasHost else {
      throw SigningError(
        .missingHost, "there is no Host header, and every signature covers it", header: "Host")
    }
  }

  private static func isFieldValue(_ text: String) -> Bool {
    text.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 }
  }

  private static func isTarget(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } }
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
