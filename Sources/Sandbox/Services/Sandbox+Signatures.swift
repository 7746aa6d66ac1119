import HTTPMessages
import SigV4
import World

extension Sandbox {
  /// Keeps the stages of signatures that were made here, so that a refused request can be compared with what was signed.
  mutating func remember(_ explanations: [SignatureExplanation]) {
    signatures.value = (signatures.value + explanations).suffix(Self.rememberedSignatures)
  }

  /// How many signatures are kept, the latest.
  private static let rememberedSignatures = 100

  /// Verifies a signed request as its service would, knowing the world's keys, and what was signed here where the signature
  /// was made here; nil where it carries none that can be read.
  /// - Parameter region: the region of the endpoint; without it any is taken.
  func examine(_ request: HTTPRequest, in region: String? = nil) -> Verification? {
    guard let claimed = SignatureParameters.claimed(by: request), let scope = claimed.scope else {
      return nil
    }
    var verifier = SignatureVerifier(
      settings: .of(service: scope.service, region: region ?? scope.region ?? world.region),
      acceptsAnyRegion: region == nil)
    let client = signatures.value.last { $0.signature == claimed.signature }
    let verification = verifier.examine(request, at: clock, client: client, lookup: secret)
    // A signature that was itself changed is found by what it is of.
    guard client == nil, verification.comparison != nil, let text = verification.server?.stringToSign,
      let signed = signatures.value.last(where: { $0.stringToSign == text })
    else { return verification }
    return verifier.examine(request, at: clock, client: signed, lookup: secret)
  }

  private func secret(ofAccessKey id: String) -> SigningSecret? {
    switch world.holder(ofAccessKey: id) {
    case .user(let held):
      SigningSecret(secretAccessKey: held.key.secret, isActive: held.key.status == .active)
    case .session(let session):
      SigningSecret(
        secretAccessKey: session.secret, sessionToken: session.token, expiration: session.expiration,
        isActive: !session.revoked)
    case nil: nil
    }
  }
}
