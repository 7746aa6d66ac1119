internal import Crypto
internal import HTTPMessages

/// Guesses what a client signed to come to its signature: the common mistakes and the common changes on the way are tried one by one.
///
/// A part that was changed into something arbitrary, or another secret, cannot be guessed: a signature tells nothing of what was signed.
struct MismatchGuess {
  let request: HTTPRequest
  let parameters: SignatureParameters
  let settings: SigningSettings
  let secret: String
  let server: SignatureExplanation

  /// What a client may have done instead.
  struct Hypothesis {
    var cause: SignatureCause
    var lines: [CanonicalRequest.Line]
    var secret: String
    var scope: CredentialScope
    var stamp: String
    /// Whether `AWS4` stands before the secret where the key is derived.
    var hasPrefix = true
    /// Whether the string to sign names this scope, and not the one that arrived.
    var signsScope = false
  }

  /// The comparison with the first guess that comes to the signature, or with none.
  func comparison() -> SignatureComparison {
    let hypotheses = self.hypotheses()
    let count = hypotheses.count + 1
    if let cause = damage {
      var client = server
      client.signature = parameters.signature
      return .guessed(cause, client: client, server: server, number: 1, of: count)
    }
    var keys: [String: Key] = [:]
    for (index, hypothesis) in hypotheses.enumerated() {
      let name = "\(hypothesis.hasPrefix)\n\(hypothesis.secret)\n\(hypothesis.scope)"
      guard let key = keys[name] ?? key(hypothesis) else { continue }
      keys[name] = key
      let text = hypothesis.lines.map(\.text).joined(separator: "\n")
      if key.accepts(parameters.signature, of: stringToSign(hypothesis, hash: SHA256.hex(text))) {
        return .guessed(
          hypothesis.cause, client: explanation(hypothesis, key), server: server, number: index + 2, of: count
        )
      }
    }
    return .unknown(server: server, provided: parameters.signature, tried: count)
  }

  private func hypotheses() -> [Hypothesis] {
    // The pair of SigV4a is the same for every scope, so that only v4 can have a key of another one.
    pathGuesses() + payloadGuesses() + queryGuesses() + headerGuesses() + methodGuesses() + secretGuesses()
      + (parameters.algorithm == .v4 ? scopeGuesses() : []) + dateGuesses()
  }

  /// What happened to the signature itself, where it is the server's but for its form.
  private var damage: SignatureCause? {
    let (sent, right) = (parameters.signature, server.signature)
    guard sent != right, !right.isEmpty else { return nil }
    if sent.lowercased() == right {
      return SignatureCause(
        .signature, "the signature is in upper case", lever: "write its digits in lower case")
    }
    if sent.utf8.count >= 8, right.hasPrefix(sent) || right.hasSuffix(sent) {
      return SignatureCause(
        .signature, "only \(sent.utf8.count) of the signature's \(right.utf8.count) digits arrived",
        lever: "send the whole signature")
    }
    return nil
  }

  /// The key of a hypothesis.
  private enum Key {
    case v4([UInt8], HMACKey)
    case v4a(SigV4aKey)

    func accepts(_ signature: String, of stringToSign: String) -> Bool {
      switch self {
      case .v4(_, let key): Hex.encode(key.code(stringToSign)) == signature.lowercased()
      case .v4a(let pair):
        Hex.decode(signature).map {
          pair.privateKey.publicKey.isValid($0, of: Array(stringToSign.utf8))
        } ?? false
      }
    }
  }

  private func stringToSign(_ hypothesis: Hypothesis, hash: String) -> String {
    let scope = hypothesis.signsScope ? hypothesis.scope : server.scope
    return "\(parameters.algorithm.rawValue)\n\(hypothesis.stamp)\n\(scope)\n\(hash)"
  }

  private func key(_ hypothesis: Hypothesis) -> Key? {
    if parameters.algorithm == .v4a {
      return (try? SigV4aKey(accessKeyID: parameters.accessKeyID, secret: hypothesis.secret)).map { .v4a($0) }
    }
    let scope = hypothesis.scope
    let bytes = [scope.date, scope.region ?? "", scope.service, scope.terminator].reduce(
      Array(((hypothesis.hasPrefix ? "AWS4" : "") + hypothesis.secret).utf8)
    ) { HMACKey($0).code($1) }
    return .v4(bytes, HMACKey(bytes))
  }

  private func explanation(_ hypothesis: Hypothesis, _ key: Key) -> SignatureExplanation {
    let canonical = CanonicalRequest(lines: hypothesis.lines)
    return SignatureExplanation(
      algorithm: parameters.algorithm, canonicalRequest: canonical,
      stringToSign: stringToSign(hypothesis, hash: canonical.hash), keySteps: keySteps(hypothesis, key),
      signature: parameters.signature, scope: hypothesis.scope)
  }

  private func keySteps(_ hypothesis: Hypothesis, _ key: Key) -> [SigningKey.Step] {
    switch key {
    case .v4a(let pair): pair.steps
    case .v4 where hypothesis.hasPrefix:
      SigningKey.steps(
        secret: hypothesis.secret, date: hypothesis.scope.date, region: hypothesis.scope.region ?? "",
        service: hypothesis.scope.service)
    case .v4(let bytes, _):
      [SigningKey.Step(name: "kSigning", formula: "without \"AWS4\"", value: Hex.encode(bytes))]
    }
  }

  /// A guess that differs from the server's side in some lines of the canonical request.
  func guess(
    _ cause: SignatureCause, _ change: (inout [CanonicalRequest.Line]) -> Void
  ) -> Hypothesis? {
    var lines = server.canonicalRequest.lines
    change(&lines)
    if lines.map(\.text) == server.canonicalRequest.lines.map(\.text) { return nil }
    return Hypothesis(cause: cause, lines: lines, secret: secret, scope: server.scope, stamp: stamp)
  }

  /// A guess that differs in secret or scope only.
  func guess(
    _ cause: SignatureCause, secret: String? = nil, scope: CredentialScope? = nil, hasPrefix: Bool = true
  ) -> Hypothesis {
    Hypothesis(
      cause: cause, lines: server.canonicalRequest.lines, secret: secret ?? self.secret,
      scope: scope ?? server.scope,
      stamp: stamp, hasPrefix: hasPrefix)
  }

  /// The time in the server's string to sign.
  var stamp: String {
    let lines = server.stringToSign.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.count > 1 ? String(lines[1]) : ""
  }
}
