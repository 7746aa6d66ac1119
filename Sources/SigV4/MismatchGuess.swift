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
  }

  /// The comparison with the first guess that comes to the signature, or with none.
  func comparison() -> SignatureComparison {
    guard parameters.algorithm == .v4 else {
      return .unknown(server: server, provided: parameters.signature, tried: 0)
    }
    let provided = parameters.signature.lowercased()
    let hypotheses = self.hypotheses()
    var keys: [String: HMACKey] = [:]
    for (index, hypothesis) in hypotheses.enumerated() {
      let name = "\(hypothesis.hasPrefix)\n\(hypothesis.secret)\n\(hypothesis.scope)"
      let key = keys[name] ?? HMACKey(self.key(hypothesis))
      keys[name] = key
      let text = hypothesis.lines.map(\.text).joined(separator: "\n")
      if Hex.encode(key.code(stringToSign(hypothesis, hash: SHA256.hex(text)))) == provided {
        return .guessed(
          hypothesis.cause, client: explanation(hypothesis), server: server, number: index + 1,
          of: hypotheses.count)
      }
    }
    return .unknown(server: server, provided: parameters.signature, tried: hypotheses.count)
  }

  private func hypotheses() -> [Hypothesis] {
    pathGuesses() + payloadGuesses() + queryGuesses() + headerGuesses() + methodGuesses() + secretGuesses()
      + scopeGuesses()
      + dateGuesses()
  }

  private func stringToSign(_ hypothesis: Hypothesis, hash: String) -> String {
    "\(parameters.algorithm.rawValue)\n\(hypothesis.stamp)\n\(server.scope)\n\(hash)"
  }

  private func key(_ hypothesis: Hypothesis) -> [UInt8] {
    let scope = hypothesis.scope
    return [scope.date, scope.region ?? "", scope.service, scope.terminator].reduce(
      Array(((hypothesis.hasPrefix ? "AWS4" : "") + hypothesis.secret).utf8)
    ) { HMACKey($0).code($1) }
  }

  private func explanation(_ hypothesis: Hypothesis) -> SignatureExplanation {
    let canonical = CanonicalRequest(lines: hypothesis.lines)
    return SignatureExplanation(
      algorithm: parameters.algorithm, canonicalRequest: canonical,
      stringToSign: stringToSign(hypothesis, hash: canonical.hash),
      keySteps: hypothesis.hasPrefix
        ? SigningKey.steps(
          secret: hypothesis.secret, date: hypothesis.scope.date, region: hypothesis.scope.region ?? "",
          service: hypothesis.scope.service)
        : [
          SigningKey.Step(name: "kSigning", formula: "without \"AWS4\"", value: Hex.encode(key(hypothesis)))
        ],
      signature: parameters.signature, scope: hypothesis.scope)
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
