internal import Crypto
internal import Effects
internal import HTTPMessages

extension SignatureVerifier {
  /// Lifetime, age and date of a signature.
  mutating func checkTime(
    _ date: String, from source: SignatureParameters.Source, expires: String?, _ now: Timestamp
  ) throws(SignatureProblem) -> Timestamp {
    guard let signedAt = rememberedDate(date, from: source) else { throw .badDate(date) }
    if let text = expires {
      guard let seconds = Int(text), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), seconds >= 1,
        seconds <= SignatureVerifier.longestExpiry
      else { throw .badExpires(text) }
      guard now.seconds <= signedAt.seconds + Int64(seconds) else {
        throw .presignedExpired(signed: signedAt, now: now, seconds: seconds)
      }
    } else {
      guard signedAt.seconds >= now.seconds - Int64(allowedSkew) else {
        throw .expired(signed: signedAt, now: now, window: allowedSkew)
      }
    }
    guard signedAt.seconds <= now.seconds + Int64(allowedSkew) else {
      throw .notYetCurrent(signed: signedAt, now: now, window: allowedSkew)
    }
    return signedAt
  }

  /// The date, read anew only where it is another than the last one.
  private mutating func rememberedDate(_ text: String, from source: SignatureParameters.Source) -> Timestamp?
  {
    if let lastDate, lastDate.text == text, lastDate.source == source { return lastDate.value }
    guard let value = date(text, from: source) else { return nil }
    lastDate = (text, source, value)
    return value
  }

  /// `X-Amz-Date` is in the basic form; `Date`, which old clients send, may be an HTTP date.
  func date(_ text: String, from source: SignatureParameters.Source) -> Timestamp? {
    if text.utf8.count == 16, let date = Timestamp(iso8601: text) { return date }
    return source == .header ? Timestamp(httpDate: text) : nil
  }

  /// The form of the credential and the parts of its scope.
  func checkScope(
    _ parameters: SignatureParameters, _ signedAt: Timestamp
  ) throws(SignatureProblem) -> CredentialScope {
    guard let scope = parameters.scope, !parameters.accessKeyID.isEmpty else {
      throw .credentialParts(parameters.credential, expected: parameters.algorithm == .v4 ? 5 : 4)
    }
    var problems: [SignatureProblem.ScopeProblem] = []
    if let region = scope.region {
      if acceptsAnyRegion ? region.isEmpty : region != settings.region {
        problems.append(.region(found: region, expected: settings.region))
      }
    } else if !acceptsAnyRegion, !regionSet(parameters.regionSet ?? "", contains: settings.region) {
      problems.append(.region(found: parameters.regionSet ?? "", expected: settings.region))
    }
    if scope.service != settings.service {
      problems.append(.service(found: scope.service, expected: settings.service))
    }
    if scope.terminator != CredentialScope.terminator {
      problems.append(.terminator(found: scope.terminator))
    }
    if !isDay(scope.date, of: parameters.date), scope.date != signedAt.basic.prefix(8) {
      let stamp = signedAt.basic
      problems.append(.date(found: scope.date, expected: String(stamp.prefix(8)), stamp: stamp))
    }
    guard problems.isEmpty else { throw .scope(problems) }
    return scope
  }

  /// Whether a day is that of a date in the basic form.
  func isDay(_ day: String, of date: String) -> Bool {
    guard day.utf8.count == 8, date.utf8.count == 16 else { return false }
    let (day, date) = (day.utf8.span, date.utf8.span)
    return day.indices.allSatisfy { day[$0] == date[$0] }
  }

  /// A set of regions is a comma-separated list in which `*` stands for any characters.
  private func regionSet(_ set: String, contains region: String) -> Bool {
    set.split(separator: ",").contains { pattern in
      matches(Array(pattern.utf8.drop { $0 == 0x20 }), Array(region.utf8))
    }
  }

  private func matches(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
    var p = 0
    var t = 0
    var star: (pattern: Int, text: Int)?
    while t < text.count {
      if p < pattern.count, pattern[p] == 0x2A {
        star = (p, t)
        p += 1
      } else if p < pattern.count, pattern[p] == text[t] {
        p += 1
        t += 1
      } else if let last = star {
        star = (last.pattern, last.text + 1)
        p = last.pattern + 1
        t = last.text + 1
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == 0x2A }
  }

  /// Host and every `x-amz-` header must be signed.
  func checkHeaders(
    _ parameters: SignatureParameters, _ request: borrowing HTTPRequest
  ) throws(SignatureProblem) {
    guard !(request.fields["host"] ?? "").isEmpty else { throw .missingHost }
    guard parameters.signedHeaders.contains("host") else { throw .hostNotSigned }
    var unsigned: [String] = []
    for field in request.fields.all {
      let isAmazons = unsafe withUTF8(field.name) { name in
        unsafe name.count > 6 && ByteRules.isSame(UnsafeBufferPointer(rebasing: name[..<6]), "x-amz-")
      }
      guard isAmazons else { continue }
      if parameters.signedHeaders.contains(where: { HTTPFields.same($0, field.name) }) { continue }
      let name = field.name.lowercased()
      if parameters.signedHeaders.contains(name) || unsigned.contains(name) { continue }
      if settings.token == .addedAfterSigning, name == "x-amz-security-token" { continue }
      unsigned.append(name)
    }
    guard unsigned.isEmpty else { throw .headersNotSigned(unsigned) }
  }

  /// The key is known and on, the token is its own and lasts.
  func checkKey(
    _ id: String, token: String?, _ lookup: (String) -> SigningSecret?, _ now: Timestamp
  ) throws(SignatureProblem) -> SigningSecret {
    guard let secret = lookup(id) else { throw .unknownKey(id) }
    guard secret.isActive else { throw .inactiveKey(id) }
    switch (secret.sessionToken, token) {
    case (nil, nil): break
    case (let expected?, let given?) where ConstantTime.equal(expected, given): break
    default: throw .wrongToken(token)
    }
    if let end = secret.expiration, now >= end { throw .expiredToken }
    return secret
  }

  /// What the last line of the canonical request must be.
  func payloadMode(
    _ parameters: SignatureParameters, _ request: borrowing HTTPRequest
  ) throws(SignatureProblem) -> PayloadMode {
    let isS3 = family == .s3
    var claimed = request.fields["x-amz-content-sha256"]
    if claimed == nil, isS3, parameters.source == .query {
      claimed = request.queryItems.first { $0.name == "X-Amz-Content-Sha256" }?.value
    }
    guard let claimed else {
      if parameters.source == .query { return settings.presignedPayload }
      if isS3 { throw .missingContentHash }
      return settings.payload
    }
    guard let mode = PayloadMode(headerValue: claimed) else {
      if isS3 { throw .badContentHash(claimed) }
      return .signed
    }
    return mode
  }
}

extension Timestamp {
  /// Reads `Mon, 02 Mar 2026 09:00:00 GMT` (RFC 9110, section 5.6.7); nil for anything else.
  init?(httpDate text: String) {
    let parts = text.split(separator: " ")
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    guard parts.count == 6, parts[0].hasSuffix(","), parts[5] == "GMT", let day = Int(parts[1]),
      let month = months.firstIndex(of: String(parts[2])), let year = Int(parts[3])
    else { return nil }
    let clock = parts[4].split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2],
      let time = CivilTime(year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second)
    else { return nil }
    self = time.timestamp
  }
}
