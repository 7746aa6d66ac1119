internal import Crypto
internal import Effects
internal import HTTPMessages

extension SignatureVerifier {
  /// The short way for a client whose header was read before: the same checks on the bytes as they came. It can only say yes; for
  /// nil the request goes the long way, which finds out what is wrong.
  mutating func verifyKnown(
    _ request: borrowing HTTPRequest, at now: Timestamp, lookup: (String) -> SigningSecret?
  ) -> VerifiedSignature? {
    guard let places = SignatureFields(request) else { return nil }
    let fields = request.fields.all
    let authorization = fields[places.authorization].value
    guard let claim = unsafe withUTF8(authorization, { unsafe known.claim(of: $0) }) else { return nil }
    var parameters = claim.parameters
    parameters.date = fields[places.date].value
    parameters.sessionToken = places.token.map { fields[$0].value }
    guard parameters.date.utf8.count == 16, isDay(claim.scope.date, of: parameters.date),
      claim.scope.service == settings.service,
      acceptsAnyRegion || claim.scope.region == settings.region,
      let signedAt = try? checkTime(parameters, now),
      let secret = try? checkKey(claim.accessKeyID, parameters, lookup, now),
      secret.secretAccessKey == claim.secret,
      let (mode, payload) = knownPayload(request, places.contentHash)
    else { return nil }
    canonicalize(request, parameters, payload)
    guard places.amazons & ~canonicalizer.signedFields == 0 else { return nil }
    writeStringToSign(parameters, claim.scope)
    scratch.removeAll()
    scratch.appendHex(stringToSign.withSpan { claim.key.hmac.code($0) })
    let signature = unsafe withUTF8(authorization) { text -> String? in
      let given = unsafe UnsafeBufferPointer(rebasing: text.suffix(KnownClaim.digits))
      let matches = scratch.withSpan { ConstantTime.equal($0, unsafe given.span) }
      return matches ? unsafe String(decoding: given, as: UTF8.self) : nil
    }
    guard let signature else { return nil }
    parameters.signature = signature
    return VerifiedSignature(
      accessKeyID: claim.accessKeyID, parameters: parameters, payload: mode, streamed: nil,
      signedAt: signedAt)
  }

  /// What is said of the payload, where that is true: its hash, or that it is not signed.
  private mutating func knownPayload(
    _ request: borrowing HTTPRequest, _ place: Int?
  ) -> (PayloadMode, Payload)? {
    guard let place else {
      guard family != .s3, settings.payload == .signed || settings.payload == .unsigned else { return nil }
      return (settings.payload, Payload(settings.payload, of: request))
    }
    let claimed = request.fields.all[place].value
    if claimed == "UNSIGNED-PAYLOAD" { return (.unsigned, .literal(claimed)) }
    scratch.removeAll()
    scratch.appendHex(SHA256.digest(request.body.span))
    let isTrue = unsafe withUTF8(claimed) { given in
      scratch.withSpan { ConstantTime.equal($0, unsafe given.span) }
    }
    return isTrue ? (.precomputed(claimed), .literal(claimed)) : nil
  }
}
