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
    in world: inout World, _ model: ServiceModel, region: String, at now: Timestamp
  ) throws(ServiceError) -> Caller {
    guard let caller = Caller(holder, in: world), !(caller.session?.revoked ?? false) else {
      throw ServiceError(
        VerificationFailure(.unknownKey(accessKeyID), family: .of(service: model.signingName)))
    }
    noteUse(model, region, now, &world)
    return caller
  }

  /// Remembers when, where and for what a long-term key was used; once a minute is enough.
  private func noteUse(_ model: ServiceModel, _ region: String, _ now: Timestamp, _ world: inout World) {
    guard case .user(let account, let name, let key) = holder else { return }
    if let last = key.lastUsed, last.service == model.signingName, last.region == region,
      last.time.seconds / 60 == now.seconds / 60
    {
      return
    }
    guard let index = world.accounts[account]?.users[name]?.accessKeys.firstIndex(where: { $0.id == key.id })
    else {
      return
    }
    world.accounts[account]?.users[name]?.accessKeys[index].lastUsed = KeyUse(
      time: now, region: region, service: model.signingName)
  }
}

extension LocalCloud {
  /// Who signed the request; nil for an unsigned one. Throws the service's own refusal of a signature.
  ///
  /// - Parameters:
  ///   - region: the region of the call.
  ///   - expected: the region that the scope must name; nil where any does.
  mutating func authenticate(
    _ request: HTTPRequest, _ model: ServiceModel, region: String, expected: String?, at time: Timestamp,
    _ record: inout CallRecord, reaching access: WorldAccess
  ) throws(ServiceError) -> SignedIdentity? {
    guard Self.isSigned(request) else { return nil }
    let now = Timestamp(seconds: time.seconds)
    let service = model.signingName
    setUpVerifier(service: service, region: expected ?? region)
    verifier.acceptsAnyRegion = expected == nil
    var found: KeyHolder?
    func lookup(_ id: String) -> SigningSecret? {
      access { world in found = world.holder(ofAccessKey: id) }
      return found.map { Self.secret($0) }
    }
    let verified: VerifiedSignature
    do throws(VerificationFailure) {
      if tracesSignatures {
        let verification = verifier.examine(request, at: now, lookup: lookup)
        record.signature = verification
        record.accessKeyID = verification.parameters?.accessKeyID
        verified = try verification.result.get()
      } else {
        verified = try verifier.verify(request, at: now, lookup: lookup)
      }
    } catch {
      if record.signature == nil {
        record.signature = verifier.examine(request, at: now, lookup: lookup)
        record.accessKeyID = record.signature?.parameters?.accessKeyID
      }
      throw ServiceError(error)
    }
    record.accessKeyID = verified.accessKeyID
    guard let holder = found else {
      throw ServiceError(
        VerificationFailure(.unknownKey(verified.accessKeyID), family: .of(service: service)))
    }
    return SignedIdentity(
      holder: holder, accessKeyID: verified.accessKeyID, streamed: verified.streamed)
  }

  /// Most requests are for the service and region of the one before.
  private mutating func setUpVerifier(service: String, region: String) {
    guard verifier.settings.service != service || verifier.settings.region != region else { return }
    verifier.settings = .of(service: service, region: region)
    verifier.family = .of(service: service)
    verifier.allowedSkew = ProtocolFamily.allowedSkew(service: service)
  }

  /// Whether a request carries a signature of any kind.
  private static func isSigned(_ request: HTTPRequest) -> Bool {
    if request.fields.contains("Authorization") { return true }
    guard request.target.utf8.contains(0x3F), let query = request.query else { return false }
    return query.contains("X-Amz-Signature") || query.contains("X-Amz-Algorithm")
      || (query.contains("AWSAccessKeyId=") && query.contains("Signature="))
  }

  private static func secret(_ holder: KeyHolder) -> SigningSecret {
    switch holder {
    case .user(_, _, let key):
      SigningSecret(secretAccessKey: key.secret, isActive: key.status == .active)
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
