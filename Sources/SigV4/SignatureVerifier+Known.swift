internal import Crypto
public import Effects
public import HTTPMessages

/// A request that passed the short way.
struct KnownPass {
  let claim: KnownClaim
  let payload: PayloadMode
  let signedAt: Timestamp
  /// Where date and token stand among the request's fields.
  let date: Int
  let token: Int?
  let authorization: Int
}

extension SignatureVerifier {
  /// Verifies a request as `verify` does, and tells no more than whose key signed it and, of an `aws-chunked` body, its bytes.
  public mutating func verifyHolder(
    _ request: borrowing HTTPRequest, at now: Timestamp, lookup: (String) -> SigningSecret?
  ) throws(VerificationFailure) -> (accessKeyID: String, streamed: StreamedBody?) {
    if let pass = passKnown(request, at: now, lookup: lookup) { return (pass.claim.accessKeyID, nil) }
    let verified = try verifyAll(request, at: now, lookup: lookup)
    return (verified.accessKeyID, verified.streamed)
  }

  /// What is told of a request that passed the short way.
  func verified(_ pass: KnownPass, _ request: borrowing HTTPRequest) -> VerifiedSignature {
    let fields = request.fields.all
    var parameters = pass.claim.parameters
    parameters.date = fields[pass.date].value
    parameters.sessionToken = pass.token.map { fields[$0].value }
    parameters.signature = String(fields[pass.authorization].value.suffix(KnownClaim.digits))
    return VerifiedSignature(
      accessKeyID: pass.claim.accessKeyID, parameters: parameters, payload: pass.payload, streamed: nil,
      signedAt: pass.signedAt)
  }

  /// The short way for a client whose header was read before: the same checks on the bytes as they came. It can only say yes; for
  /// nil the request goes the long way, which finds out what is wrong.
  mutating func passKnown(
    _ request: borrowing HTTPRequest, at now: Timestamp, lookup: (String) -> SigningSecret?
  ) -> KnownPass? {
    let fields = request.fields.all.span
    guard let authorization = fields.indices.first(where: { isAuthorization(fields[$0].name) }),
      let claim = unsafe withUTF8(fields[authorization].value, { unsafe known.claim(of: $0) })
    else { return nil }
    let layout = claim.layout.flatMap { $0.fits(request) ? $0 : nil }
    guard let places = layout?.places ?? SignatureFields(request) else { return nil }
    let date = fields[places.date].value
    guard date.utf8.count == 16, isDay(claim.scope.date, of: date), claim.scope.service == settings.service,
      acceptsAnyRegion || claim.scope.region == settings.region,
      let signedAt = try? checkTime(date, from: .header, expires: nil, now),
      let secret = try? checkKey(
        claim.accessKeyID, token: places.token.map { fields[$0].value }, lookup, now),
      secret.secretAccessKey == claim.secret,
      let (mode, payload) = knownPayload(request, places.contentHash)
    else { return nil }
    if let layout {
      canonicalizer.begin(
        request, normalizesPath: settings.normalizesPath, encodesPathTwice: settings.encodesPathTwice,
        layout: layout)
      payload.finish(&canonicalizer)
    } else {
      canonicalize(request, signed: claim.parameters.signedHeaders, in: .header, payload)
      guard places.amazons & ~canonicalizer.signedFields == 0 else { return nil }
    }
    writeStringToSign(.v4, claim.scopeLine, date: date)
    scratch.removeAll()
    scratch.appendHex(stringToSign.withSpan { claim.key.hmac.code($0) })
    let matches = unsafe withUTF8(fields[places.authorization].value) { text in
      let given = unsafe UnsafeBufferPointer(rebasing: text.suffix(KnownClaim.digits))
      return scratch.withSpan { ConstantTime.equal($0, unsafe given.span) }
    }
    guard matches else { return nil }
    return KnownPass(
      claim: claim, payload: mode, signedAt: signedAt, date: places.date, token: places.token,
      authorization: places.authorization)
  }

  private func isAuthorization(_ name: String) -> Bool {
    name.utf8.count == 13 && HTTPFields.same(name, "Authorization")
  }

  /// What is said of the payload, where that is true: its hash, or that it is not signed.
  private mutating func knownPayload(
    _ request: borrowing HTTPRequest, _ place: Int?
  ) -> (PayloadMode, Payload)? {
    guard let place else {
      guard family != .s3, settings.payload == .signed || settings.payload == .unsigned else { return nil }
      let payload: Payload =
        settings.payload == .signed ? .digest(digest(of: request.body)) : .literal("UNSIGNED-PAYLOAD")
      return (settings.payload, payload)
    }
    let claimed = request.fields.all[place].value
    if claimed == "UNSIGNED-PAYLOAD" { return (.unsigned, .literal(claimed)) }
    scratch.removeAll()
    scratch.appendHex(digest(of: request.body))
    let isTrue = unsafe withUTF8(claimed) { given in
      scratch.withSpan { ConstantTime.equal($0, unsafe given.span) }
    }
    return isTrue ? (.precomputed(claimed), .literal(claimed)) : nil
  }

  /// The hash of a body; that of a short one is kept, for clients ask the same again and again.
  private mutating func digest(of body: [UInt8]) -> SHA256.Digest {
    if let lastBody, lastBody.bytes == body { return lastBody.digest }
    let digest = SHA256.digest(body.span)
    if body.count <= 512 { lastBody = (body, digest) }
    return digest
  }
}
