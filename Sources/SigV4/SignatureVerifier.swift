internal import Crypto
public import Effects
public import HTTPMessages

/// Verifies signatures as a service does, in the order in which services look: the time, the credential's form, its scope, the headers,
/// the key, the token, the signature in constant time, the body. Derived keys and buffers are kept between requests.
public struct SignatureVerifier: ~Copyable {
  /// How the service wants requests signed. Its region is that of the endpoint.
  public var settings: SigningSettings
  /// In whose words a refusal is told.
  public var family: ProtocolFamily
  /// Whether any region of the scope is taken, as by an endpoint that stands in for all of them.
  public var acceptsAnyRegion: Bool
  /// Seconds that the client's clock may be off.
  public var allowedSkew: Int

  var canonicalizer = Canonicalizer()
  var stringToSign = ByteBuffer(capacity: 256)
  var scratch = ByteBuffer(capacity: 64)
  var known = KnownClaims()
  var lastBody: (bytes: [UInt8], digest: SHA256.Digest)?
  private var keys: [KeyName: SigningKey] = [:]
  private var lastKey: (name: KeyName, key: SigningKey)?
  private var lastPair: (id: String, secret: String, pair: SigV4aKey)?
  var lastDate: (text: String, source: SignatureParameters.Source, value: Timestamp)?

  private struct KeyName: Hashable {
    var secret: String
    var scope: CredentialScope
  }

  /// A verifier of one service's endpoint; family and skew are that service's own where they are not given.
  public init(
    settings: SigningSettings, family: ProtocolFamily? = nil, acceptsAnyRegion: Bool = false,
    allowedSkew: Int? = nil
  ) {
    self.settings = settings
    self.family = family ?? ProtocolFamily.of(service: settings.service)
    self.acceptsAnyRegion = acceptsAnyRegion
    self.allowedSkew = allowedSkew ?? ProtocolFamily.allowedSkew(service: settings.service)
  }

  /// The most seconds that a presigned URL may be good for: a week.
  public static let longestExpiry = 604_800

  /// Verifies a request that arrives at a time. `lookup` knows the secrets.
  public mutating func verify(
    _ request: borrowing HTTPRequest, at now: Timestamp, lookup: (String) -> SigningSecret?
  ) throws(VerificationFailure) -> VerifiedSignature {
    if let pass = passKnown(request, at: now, lookup: lookup) { return verified(pass, request) }
    return try verifyAll(request, at: now, lookup: lookup)
  }

  /// The long way, which finds out what is wrong.
  mutating func verifyAll(
    _ request: borrowing HTTPRequest, at now: Timestamp, lookup: (String) -> SigningSecret?
  ) throws(VerificationFailure) -> VerifiedSignature {
    var parameters: SignatureParameters?
    var trace: VerificationTrace?
    do throws(SignatureProblem) {
      return try run(request, at: now, lookup: lookup, parameters: &parameters, trace: &trace)
    } catch {
      throw failure(error, parameters, request)
    }
  }

  /// Verifies a request and tells every check, with the server's own stages of the signature and, for a mismatch, what the client
  /// probably signed.
  /// - Parameter client: the stages of the client's signature, where they are known, as in the sandbox.
  public mutating func examine(
    _ request: HTTPRequest, at now: Timestamp, client: SignatureExplanation? = nil,
    lookup: (String) -> SigningSecret?
  ) -> Verification {
    var parameters: SignatureParameters?
    var trace: VerificationTrace? = VerificationTrace()
    let result: Result<VerifiedSignature, VerificationFailure>
    do throws(SignatureProblem) {
      result = .success(try run(request, at: now, lookup: lookup, parameters: &parameters, trace: &trace))
    } catch {
      trace?.fail(error)
      result = .failure(failure(error, parameters, request))
    }
    var verification = Verification(
      result: result, checks: trace?.checks ?? [], parameters: parameters, server: trace?.server)
    if let problem = verification.failure?.problem, let parameters, let server = trace?.server {
      verification.comparison = comparison(
        problem, request, parameters, client: client, server: server, lookup: lookup)
    }
    return verification
  }

  /// What the client signed beside what the server received, for a signature or a body that does not match.
  private func comparison(
    _ problem: SignatureProblem, _ request: HTTPRequest, _ parameters: SignatureParameters,
    client: SignatureExplanation?, server: SignatureExplanation, lookup: (String) -> SigningSecret?
  ) -> SignatureComparison? {
    switch problem {
    case .bodyMismatch(let claimed, let computed): return .body(claimed: claimed, computed: computed, server)
    case .mismatch:
      if let client { return .known(client: client, server: server, provided: parameters.signature) }
      guard let secret = lookup(parameters.accessKeyID) else { return nil }
      return MismatchGuess(
        request: request, parameters: parameters, settings: settings, secret: secret.secretAccessKey,
        server: server
      ).comparison()
    default: return nil
    }
  }

  /// The stages of a signed request's own signature, and whether it is right; nil where it carries none that can be read.
  public mutating func stages(of request: HTTPRequest, secret: String) -> (
    SignatureExplanation, isRight: Bool
  )? {
    guard let parameters = SignatureParameters.claimed(by: request), let scope = parameters.scope,
      let mode = try? payloadMode(parameters, request)
    else { return nil }
    canonicalize(
      request, signed: parameters.signedHeaders, in: parameters.source, Payload(mode, of: request))
    writeStringToSign(parameters.algorithm, scope.line, date: basicDate(parameters))
    let signingSecret = SigningSecret(secretAccessKey: secret)
    let expected = compare(parameters, scope, signingSecret)
    let stages = stages(request, parameters, scope, signingSecret, signature: parameters.signature)
    return (stages, expected.matches)
  }

  private func failure(
    _ problem: SignatureProblem, _ parameters: SignatureParameters?, _ request: borrowing HTTPRequest
  ) -> VerificationFailure {
    let inQuery =
      parameters?.source == .query || (parameters == nil && !request.fields.contains("authorization"))
    return VerificationFailure(problem, family: family, source: inQuery ? .query : .header)
  }

  private mutating func run(
    _ request: borrowing HTTPRequest, at now: Timestamp, lookup: (String) -> SigningSecret?,
    parameters found: inout SignatureParameters?, trace: inout VerificationTrace?
  ) throws(SignatureProblem) -> VerifiedSignature {
    let parameters = try SignatureParameters.read(request)
    found = parameters
    trace?.pass(.form, parameters.algorithm.rawValue)
    let signedAt = try checkTime(
      parameters.date, from: parameters.source, expires: parameters.expires, now)
    trace?.pass(.time, parameters.date)
    let scope = try checkScope(parameters, signedAt)
    trace?.pass(.scope, scope.description)
    try checkHeaders(parameters, request)
    trace?.pass(.headers, parameters.signedHeaders.joined(separator: ";"))
    let secret = try checkKey(parameters.accessKeyID, token: parameters.sessionToken, lookup, now)
    trace?.pass(.key, parameters.accessKeyID)
    let mode = try payloadMode(parameters, request)
    let payload = Payload(mode, of: request)
    canonicalize(request, signed: parameters.signedHeaders, in: parameters.source, payload)
    writeStringToSign(parameters.algorithm, scope.line, date: basicDate(parameters))
    let expected = compare(parameters, scope, secret)
    trace?.server = stages(request, parameters, scope, secret, signature: expected.signature)
    guard expected.matches else { throw .mismatch(mismatch(parameters)) }
    trace?.pass(.signature, parameters.signature)
    if case .precomputed(let claimed) = mode {
      let computed = Payload(.signed, of: request).text
      guard ConstantTime.equal(claimed.lowercased(), computed) else {
        throw .bodyMismatch(claimed: claimed, computed: computed)
      }
    }
    let streamed = mode.isStreaming ? try streamedBody(request, mode, parameters, scope, secret) : nil
    trace?.pass(.body, payload.text)
    remember(request, parameters, scope, secret)
    return VerifiedSignature(
      accessKeyID: parameters.accessKeyID, parameters: parameters, payload: mode, streamed: streamed,
      signedAt: signedAt)
  }

  mutating func canonicalize(
    _ request: borrowing HTTPRequest, signed names: [String], in source: SignatureParameters.Source,
    _ payload: Payload
  ) {
    var excluded: [String] = []
    if source == .query {
      excluded.append("X-Amz-Signature")
      if settings.token == .addedAfterSigning { excluded.append("X-Amz-Security-Token") }
    }
    canonicalizer.begin(
      request, normalizesPath: settings.normalizesPath, encodesPathTwice: settings.encodesPathTwice,
      leavingOut: excluded, selection: .exactly(names))
    payload.finish(&canonicalizer)
  }

  /// Writes the string to sign of a request whose canonical form was written; `date` is in the basic form.
  mutating func writeStringToSign(_ algorithm: SigningAlgorithm, _ scopeLine: [UInt8], date: String) {
    let hash = canonicalizer.text.withSpan { SHA256.digest($0) }
    stringToSign.removeAll()
    stringToSign.append(algorithm.rawValue)
    stringToSign.append(0x0A)
    stringToSign.append(date)
    stringToSign.append(scopeLine)
    stringToSign.appendHex(hash)
  }

  private func basicDate(_ parameters: SignatureParameters) -> String {
    let text = parameters.date
    return text.utf8.count == 16 ? text : date(text, from: parameters.source)?.basic ?? text
  }

  private mutating func compare(
    _ parameters: SignatureParameters, _ scope: CredentialScope, _ secret: SigningSecret
  ) -> (matches: Bool, signature: String?) {
    switch parameters.algorithm {
    case .v4:
      let key = key(for: scope, secret.secretAccessKey)
      scratch.removeAll()
      scratch.appendHex(stringToSign.withSpan { key.hmac.code($0) })
      let matches = unsafe withUTF8(parameters.signature) { given in
        scratch.withSpan { ConstantTime.equal($0, unsafe given.span) }
      }
      return (matches, scratch.text())
    case .v4a:
      guard let pair = pair(of: parameters.accessKeyID, secret.secretAccessKey),
        let given = Hex.decode(parameters.signature)
      else { return (false, nil) }
      let matches = pair.privateKey.publicKey.isValid(given, of: Array(stringToSign.text().utf8))
      return (matches, matches ? parameters.signature : nil)
    }
  }

  /// The pair of an access key, derived anew only where it is another than the last one's.
  private mutating func pair(of id: String, _ secret: String) -> SigV4aKey? {
    if let lastPair, lastPair.id == id, lastPair.secret == secret { return lastPair.pair }
    guard let pair = try? SigV4aKey(accessKeyID: id, secret: secret) else { return nil }
    lastPair = (id, secret, pair)
    return pair
  }

  /// Puts the chunks together and verifies their signatures, which go on from the request's.
  private mutating func streamedBody(
    _ request: borrowing HTTPRequest, _ mode: PayloadMode, _ parameters: SignatureParameters,
    _ scope: CredentialScope,
    _ secret: SigningSecret
  ) throws(SignatureProblem) -> StreamedBody {
    let signer: ChunkSigner
    if parameters.algorithm == .v4 {
      signer = ChunkSigner(
        key: key(for: scope, secret.secretAccessKey), scope: scope, date: parameters.date,
        seed: parameters.signature)
    } else {
      guard let pair = pair(of: parameters.accessKeyID, secret.secretAccessKey) else {
        throw .chunkMismatch(1)
      }
      signer = ChunkSigner(pair: pair, scope: scope, date: parameters.date, seed: parameters.signature)
    }
    let names = (request.fields["x-amz-trailer"] ?? "").split(separator: ",").map {
      $0.filter { $0 != " " }.lowercased()
    }
    var reader = AWSChunkedReader(request.body, mode: mode, signer: signer)
    return try reader.read(
      declared: request.fields["x-amz-decoded-content-length"].flatMap { Int($0) }, trailers: names)
  }

  private mutating func key(for scope: CredentialScope, _ secret: String) -> SigningKey {
    let name = KeyName(secret: secret, scope: scope)
    if let lastKey, lastKey.name == name { return lastKey.key }
    if let key = keys[name] {
      lastKey = (name, key)
      return key
    }
    if keys.count >= 1000 { keys.removeAll(keepingCapacity: true) }
    let key = SigningKey(secret: secret, date: scope.date, region: scope.region ?? "", service: scope.service)
    keys[name] = key
    lastKey = (name, key)
    return key
  }

  /// Keeps what was read from a header whose signature was right.
  private mutating func remember(
    _ request: borrowing HTTPRequest, _ parameters: SignatureParameters, _ scope: CredentialScope,
    _ secret: SigningSecret
  ) {
    guard parameters.source == .header, parameters.algorithm == .v4,
      let authorization = request.fields["authorization"]
    else { return }
    let key = key(for: scope, secret.secretAccessKey)
    let claim = KnownClaim(
      authorization, parameters, scope, secret: secret.secretAccessKey, key: key,
      layout: HeaderLayout(request, canonicalizer))
    if let claim { known.remember(claim) }
  }

  private func mismatch(_ parameters: SignatureParameters) -> SignatureProblem.Mismatch {
    SignatureProblem.Mismatch(
      accessKeyID: parameters.accessKeyID, provided: parameters.signature,
      canonicalRequest: canonicalizer.text.text(),
      stringToSign: stringToSign.text())
  }

  private mutating func stages(
    _ request: borrowing HTTPRequest, _ parameters: SignatureParameters, _ scope: CredentialScope,
    _ secret: SigningSecret, signature: String?
  ) -> SignatureExplanation {
    SignatureExplanation(
      algorithm: parameters.algorithm, canonicalRequest: CanonicalRequest(canonicalizer, of: copy request),
      stringToSign: stringToSign.text(),
      keySteps: parameters.algorithm == .v4a
        ? pair(of: parameters.accessKeyID, secret.secretAccessKey)?.steps ?? []
        : SigningKey.steps(
          secret: secret.secretAccessKey, date: scope.date, region: scope.region ?? "", service: scope.service
        ),
      signature: signature ?? "", scope: scope)
  }
}
