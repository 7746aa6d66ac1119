import AWSProtocols
import Effects
import HTTPMessages
import SigV4
import World

/// Whose key signed a request, rightly.
struct SignedIdentity {
  /// The holder of the key as it was when its secret was looked up.
  let holder: KeyHolder
  /// The key's id as the request names it.
  let accessKeyID: String
  /// The body, if it came in signed pieces.
  let streamed: StreamedBody?

  /// Who that is, with the use of the key noted. Throws the service's refusal where user, role or session are gone.
  func caller(
    in world: inout World, _ model: ServiceModel, region: String, at now: Timestamp,
    _ known: inout KnownCallers
  ) throws(ServiceError) -> Caller {
    guard let caller = known.caller(holder, in: world), !(caller.session?.revoked ?? false) else {
      throw ServiceError(
        VerificationFailure(.unknownKey(accessKeyID), family: .of(service: model.signingName)))
    }
    noteUse(model, region, now, &world)
    return caller
  }

  /// Remembers when, where and for what a long-term key was used; once a minute is enough.
  private func noteUse(_ model: ServiceModel, _ region: String, _ now: Timestamp, _ world: inout World) {
    guard case .user(let held) = holder else { return }
    if let use = held.key.lastUsed, use.isLike(model.signingName, region, now) { return }
    let (account, name, id) = (held.account, held.user, held.key.id)
    guard let index = world.accounts[account]?.users[name]?.accessKeys.firstIndex(where: { $0.id == id })
    else {
      return
    }
    world.accounts[account]?.users[name]?.accessKeys[index].lastUsed = KeyUse(
      time: now, region: region, service: model.signingName)
  }
}

extension KeyUse {
  /// Whether it says as much as one of now would: the same service and region, in the same minute.
  fileprivate func isLike(_ service: String, _ region: String, _ now: Timestamp) -> Bool {
    time.seconds / 60 == now.seconds / 60 && self.service == service && self.region == region
  }
}

extension LocalCloud {
  /// Who signed the request. Throws the service's own refusal of a signature.
  ///
  /// - Parameters:
  ///   - region: the region of the call.
  ///   - expected: the region that the scope must name; nil where any does.
  mutating func authenticate(
    _ request: HTTPRequest, _ model: ServiceModel, region: String, expected: String?, at time: Timestamp,
    _ check: inout SignatureCheck, reaching access: WorldAccess
  ) throws(ServiceError) -> SignedIdentity {
    let now = Timestamp(seconds: time.seconds)
    let service = model.signingName
    setUpVerifier(service: service, region: expected ?? region)
    verifier.acceptsAnyRegion = expected == nil
    var found: KeyHolder?
    func lookup(_ id: String) -> SigningSecret? {
      access { world in found = world.holder(ofAccessKey: id) }
      return found.map { Self.secret($0) }
    }
    let accessKeyID: String
    let streamed: StreamedBody?
    do throws(VerificationFailure) {
      if tracesSignatures {
        let verification = verifier.examine(request, at: now, lookup: lookup)
        check.remember(verification)
        let verified = try verification.result.get()
        (accessKeyID, streamed) = (verified.accessKeyID, verified.streamed)
      } else {
        (accessKeyID, streamed) = try verifier.verifyHolder(request, at: now, lookup: lookup)
      }
    } catch {
      if check.verification == nil {
        check.remember(verifier.examine(request, at: now, lookup: lookup))
      }
      throw ServiceError(error)
    }
    check.accessKeyID = accessKeyID
    guard let holder = found else {
      throw ServiceError(
        VerificationFailure(.unknownKey(accessKeyID), family: .of(service: service)))
    }
    return SignedIdentity(holder: holder, accessKeyID: accessKeyID, streamed: streamed)
  }

  /// Most requests are for the service and region of the one before.
  private mutating func setUpVerifier(service: String, region: String) {
    guard verifier.settings.service != service || verifier.settings.region != region else { return }
    verifier.settings = .of(service: service, region: region)
    verifier.family = .of(service: service)
    verifier.allowedSkew = ProtocolFamily.allowedSkew(service: service)
  }

  /// Whether a request carries a signature in its query.
  static func isPresigned(_ request: borrowing HTTPRequest) -> Bool {
    guard let query = request.query else { return false }
    return query.contains("X-Amz-Signature") || query.contains("X-Amz-Algorithm")
      || (query.contains("AWSAccessKeyId=") && query.contains("Signature="))
  }

  private static func secret(_ holder: KeyHolder) -> SigningSecret {
    switch holder {
    case .user(let held):
      SigningSecret(secretAccessKey: held.key.secret, isActive: held.key.status == .active)
    case .session(let session):
      SigningSecret(
        secretAccessKey: session.secret, sessionToken: session.token, expiration: session.expiration)
    }
  }
}

extension ServiceError {
  /// The refusal of a signature.
  init(_ failure: VerificationFailure) {
    self.init(
      failure.code, failure.message, status: failure.status,
      details: failure.details.map { ($0.name, $0.value) })
    // S3 tells a bucket's region in a header, too, which an answer to HEAD keeps.
    if let region = failure.details.first(where: { $0.name == "Region" })?.value {
      headers = [Detail(name: "x-amz-bucket-region", value: region)]
    }
  }
}
