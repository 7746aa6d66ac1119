public import AWSTypes
public import Effects
public import HTTPMessages
internal import Crypto

/// Signs requests of one client to one service, keeping its buffers and the derived key between requests.
///
/// In steady state nothing is allocated for a header: the only new memory is that of the fields that are added.
public struct RequestSigner: ~Copyable {
  /// How requests are signed.
  public let settings: SigningSettings
  /// Who signs.
  public let credentials: Credentials

  private var canonicalizer = Canonicalizer()
  private var stringToSign = ByteBuffer(capacity: 256)
  private var output = ByteBuffer(capacity: 512)
  private var day: SigningDay?
  private let unsigned: Set<String>

  /// The moment of the last signature in the forms that it takes, and the key of its day.
  private final class SigningDay: Sendable {
    let second: Int64
    let stamp: String
    let scope: CredentialScope
    let scopeText: String
    let key: SigningKey?
    let pair: SigV4aKey?

    init(second: Int64, stamp: String, scope: CredentialScope, key: SigningKey?, pair: SigV4aKey?) {
      (self.second, self.stamp, self.scope, scopeText) = (second, stamp, scope, scope.description)
      (self.key, self.pair) = (key, pair)
    }
  }

  /// A signer. Throws where the credentials or the scope could never give a readable signature.
  public init(credentials: Credentials, settings: SigningSettings) throws(SigningError) {
    self.credentials = credentials
    self.settings = settings
    unsigned =
      settings.token == .signed
      ? settings.unsignedHeaders : settings.unsignedHeaders.union(["x-amz-security-token"])
    try RequestSigner.check(credentials, settings)
  }

  /// Adds date, token and signature to a request's headers and returns the signature in hexadecimal. Fields of these names that were
  /// there are replaced.
  @discardableResult
  public mutating func sign(_ request: inout HTTPRequest, at date: Timestamp) throws(SigningError) -> String {
    let hasSigningFields = try RequestSigner.check(request)
    let moment = try moment(at: date)
    let addsHash = settings.addsContentSHA256 || settings.payload != .signed
    var payload = Payload(settings.payload, of: request)
    if hasSigningFields {
      // What the request itself says of its body is signed, as botocore has it; whether that is true the server will see.
      if !addsHash, let claimed = request.fields["x-amz-content-sha256"] { payload = .literal(claimed) }
      if credentials.sessionToken != nil { request.remove("x-amz-security-token") }
      request.remove("x-amz-date")
      if settings.algorithm == .v4a { request.remove("x-amz-region-set") }
      if addsHash { request.remove("x-amz-content-sha256") }
      request.remove("authorization")
    }
    request.fields.all.reserveCapacity(request.fields.all.count + 5)
    if let token = credentials.sessionToken { request.fields.append("X-Amz-Security-Token", token) }
    request.fields.append("X-Amz-Date", moment.stamp)
    if settings.algorithm == .v4a { request.fields.append("X-Amz-Region-Set", settings.region) }
    if addsHash { request.fields.append("x-amz-content-sha256", payload.text) }
    canonicalizer.begin(
      request, normalizesPath: settings.normalizesPath, encodesPathTwice: settings.encodesPathTwice,
      leavingOut: [], selection: .all(except: unsigned))
    let signature = try finish(payload, moment)
    output.removeAll()
    output.append(settings.algorithm.rawValue)
    output.append(" Credential=")
    output.append(credentials.accessKeyID)
    output.append(0x2F)
    output.append(moment.scopeText)
    output.append(", SignedHeaders=")
    output.append(0..<canonicalizer.signedHeaders.count, of: canonicalizer.signedHeaders)
    output.append(", Signature=")
    output.append(signature)
    request.fields.all.append(HTTPField("Authorization", output.text()))
    return signature
  }

  /// Adds the signature to the request's query, which makes its URL good for so many seconds, and returns the signature. Clients sign any
  /// expiry from 1 second; servers refuse more than 604800 seconds.
  @discardableResult
  public mutating func presign(_ request: inout HTTPRequest, at date: Timestamp, expires: Int)
    throws(SigningError) -> String
  {
    try RequestSigner.check(request)
    guard expires >= 1 else {
      throw SigningError(.badExpiry, "a presigned URL is good for at least 1 second, not \(expires)")
    }
    let names = request.queryItems.map { $0.name.lowercased() }
    guard !names.contains("x-amz-signature"), !names.contains("x-amz-algorithm") else {
      throw SigningError(.alreadySigned, "the request carries a signature in its query already")
    }
    let moment = try moment(at: date)
    canonicalizer.begin(
      request, normalizesPath: false, encodesPathTwice: false, leavingOut: [],
      selection: .all(except: unsigned))
    let signedHeaders = canonicalizer.signedHeaders.text()
    var added = [
      ("X-Amz-Algorithm", settings.algorithm.rawValue),
      ("X-Amz-Credential", "\(credentials.accessKeyID)/\(moment.scopeText)"), ("X-Amz-Date", moment.stamp),
      ("X-Amz-SignedHeaders", signedHeaders), ("X-Amz-Expires", String(expires)),
    ]
    if settings.algorithm == .v4a { added.append(("X-Amz-Region-Set", settings.region)) }
    if let token = credentials.sessionToken { added.append(("X-Amz-Security-Token", token)) }
    request.target +=
      request.target.contains("?")
      ? (request.target.hasSuffix("?") || request.target.hasSuffix("&") ? "" : "&") : "?"
    request.target += added.map { "\($0.0)=\(PercentEncoding.encode($0.1))" }.joined(separator: "&")
    canonicalizer.begin(
      request, normalizesPath: settings.normalizesPath, encodesPathTwice: settings.encodesPathTwice,
      leavingOut: settings.token == .addedAfterSigning ? ["X-Amz-Security-Token"] : [],
      selection: .all(except: unsigned))
    let signature = try finish(Payload(settings.presignedPayload, of: request), moment)
    request.target += "&X-Amz-Signature=\(signature)"
    return signature
  }

  /// The stages of the signature that was made last, of the request as it then was.
  public func explanation(of request: HTTPRequest, signature: String) -> SignatureExplanation {
    let scope = day?.scope ?? CredentialScope(date: "", region: settings.region, service: settings.service)
    return SignatureExplanation(
      algorithm: settings.algorithm, canonicalRequest: CanonicalRequest(canonicalizer, of: request),
      stringToSign: stringToSign.text(),
      keySteps: settings.algorithm == .v4a
        ? day?.pair?.steps ?? []
        : SigningKey.steps(
          secret: credentials.secretAccessKey, date: scope.date, region: settings.region,
          service: settings.service),
      signature: signature, scope: scope)
  }

  private mutating func finish(_ payload: Payload, _ moment: SigningDay) throws(SigningError) -> String {
    payload.finish(&canonicalizer)
    let hash = canonicalizer.text.withSpan { SHA256.digest($0) }
    stringToSign.removeAll()
    stringToSign.append(settings.algorithm.rawValue)
    stringToSign.append(0x0A)
    stringToSign.append(moment.stamp)
    stringToSign.append(0x0A)
    stringToSign.append(moment.scopeText)
    stringToSign.append(0x0A)
    stringToSign.appendHex(hash)
    if let pair = moment.pair {
      let message = stringToSign.text()
      do { return Hex.encode(try pair.privateKey.sign(Array(message.utf8))) } catch {
        throw SigningError(.keyFailure, error.message)
      }
    }
    guard let key = moment.key else { throw SigningError(.keyFailure, "no key was derived") }
    output.removeAll()
    output.appendHex(stringToSign.withSpan { key.hmac.code($0) })
    return output.text()
  }

  private mutating func moment(at date: Timestamp) throws(SigningError) -> SigningDay {
    if let day, day.second == date.seconds { return day }
    let stamp = Timestamp(seconds: date.seconds).basic
    guard stamp.utf8.count == 16 else {
      throw SigningError(.badRequest, "the date `\(stamp)` cannot be signed; years have four digits")
    }
    let isV4a = settings.algorithm == .v4a
    let scope = CredentialScope(
      date: String(stamp.prefix(8)), region: isV4a ? nil : settings.region, service: settings.service)
    let known = day.flatMap { $0.scope == scope ? $0 : nil }
    var pair = known?.pair
    var key = known?.key
    if isV4a, pair == nil {
      do {
        pair = try SigV4aKey(accessKeyID: credentials.accessKeyID, secret: credentials.secretAccessKey)
      } catch { throw SigningError(.keyFailure, error.message) }
    } else if !isV4a, key == nil {
      key = SigningKey(
        secret: credentials.secretAccessKey, date: scope.date, region: settings.region,
        service: settings.service)
    }
    let next = SigningDay(second: date.seconds, stamp: stamp, scope: scope, key: key, pair: pair)
    day = next
    return next
  }
}
