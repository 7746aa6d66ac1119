import AWSProtocols
import Documents
import Effects
package import HTTPMessages
import IAMPolicy
import SigV4
package import World

/// The answer to a request, and what is remembered of it.
package struct CallOutcome: Sendable {
  /// The answer.
  package var response: HTTPResponse
  /// What the request was and what became of it.
  package var record: CallRecord
}

/// AWS's endpoints over a world: every request is authenticated by its signature, authorised by the world's policies,
/// carried out, and answered in the words and shapes of the real services. A call that fails changes nothing but the
/// books: when keys were used last, and how much of a rate is left.
///
/// The value keeps buffers and derived keys between requests; one is enough for any number of worlds.
package struct LocalCloud: ~Copyable {
  private var verifier = SignatureVerifier(settings: SigningSettings(service: "sts", region: "us-east-1"))
  /// Whether each record holds the whole trace of its signature; without it only those of refused ones do.
  package var tracesSignatures = true

  /// A cloud that has answered nothing yet.
  package init() {}

  /// Answers a request.
  package mutating func respond(
    to request: HTTPRequest, in world: inout World, environment: CallEnvironment
  ) -> CallOutcome {
    let requested = RequestedService(request)
    let number = environment.number ?? world.derivations
    let region = requested.region ?? world.region
    var record = CallRecord(
      time: environment.now,
      requestID: RequestIDs.make(seed: world.seed, number: number, isS3: requested.model?.name == "s3"),
      service: requested.model?.name, region: region, sourceIP: environment.sourceIP)
    guard let model = requested.model else {
      return UnknownService.outcome(requested.name, request, &record)
    }
    var response: HTTPResponse
    do throws(ServiceError) {
      let answer = try answer(request, requested, model, region, &world, environment, number, &record)
      response = model.response(
        to: answer.operation, answer.output, requestID: record.requestID, status: answer.status)
    } catch {
      record.error = error
      response = model.response(to: error, requestID: record.requestID)
      if error.status == 304 { response.body = [] }
    }
    if request.method == "HEAD" { response.body = [] }
    record.status = response.status
    CloudTrailOperations.note(record, request, in: &world)
    return CallOutcome(response: response, record: record)
  }

  private struct Answer {
    var operation: Operation
    var output: WireMessage
    var status: Int?
  }

  private mutating func answer(
    _ request: HTTPRequest, _ requested: RequestedService, _ model: ServiceModel, _ region: String,
    _ world: inout World, _ environment: CallEnvironment, _ number: UInt64, _ record: inout CallRecord
  ) throws(ServiceError) -> Answer {
    // Services tell whole seconds.
    let now = Timestamp(seconds: environment.now.seconds)
    let (caller, streamed) = try authenticate(request, requested, model, region, &world, now, &record)
    record.caller = caller
    let isPresigned = request.target.utf8.contains(0x3F) && request.target.contains("X-Amz-Signature=")
    var request = request
    if let bucket = requested.hostBucket { request.target = "/\(bucket)\(request.target)" }
    if let streamed {
      request.body = streamed.body
      PiecedBody.join(streamed.trailers, to: &request)
    } else if model.name == "s3", caller.kind == .anonymous {
      try PiecedBody.decode(&request)
    }
    let call = try model.call(in: request)
    record.operation = call.operation.name
    record.input = call.input.document
    if caller.kind == .anonymous, model.name != "s3", !call.operation.isUnsigned {
      throw ServiceError(VerificationFailure(.missing, family: .of(service: model.signingName)))
    }
    record.limit = Throttle.take(model, call.operation.name, at: now, in: &world)
    if record.limit != nil { throw Throttle.error(model) }
    try InputRules.check(call, model)
    guard let handler = Handlers.handler(model.name, call.operation.name) else {
      throw InputRules.notImplemented(call.operation.name, model)
    }
    var work = Call(
      world: world, service: model, operation: call.operation, message: call.input, caller: caller, now: now,
      region: region, requestID: record.requestID, number: number,
      surroundings: GlobalContext(request, environment),
      isPresigned: isPresigned)
    defer { record.decisions = work.decisions }
    try SessionRules.check(work)
    let output = try handler(&work)
    let status = work.status
    world = work.world
    return Answer(operation: call.operation, output: output, status: status)
  }

  // MARK: Authentication

  /// Who signed the request, nobody for an unsigned one, and its body if that came in signed pieces. Throws the service's own refusal of a signature.
  private mutating func authenticate(
    _ request: HTTPRequest, _ requested: RequestedService, _ model: ServiceModel, _ region: String,
    _ world: inout World, _ now: Timestamp, _ record: inout CallRecord
  ) throws(ServiceError) -> (Caller, StreamedBody?) {
    guard Self.isSigned(request) else { return (.anonymous, nil) }
    let expected = Self.expectedRegion(request, requested, model, world)
    let service = model.signingName
    verifier.settings = .of(service: service, region: expected ?? region)
    verifier.family = .of(service: service)
    verifier.allowedSkew = ProtocolFamily.allowedSkew(service: service)
    verifier.acceptsAnyRegion = expected == nil
    var found: KeyHolder?
    func lookup(_ id: String) -> SigningSecret? {
      found = world.holder(ofAccessKey: id)
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
    guard let holder = found, let caller = Caller(holder, in: world),
      !(caller.session?.revoked ?? false)
    else {
      throw ServiceError(
        VerificationFailure(.unknownKey(verified.accessKeyID), family: .of(service: service)))
    }
    noteUse(holder, model, region, now, &world)
    return (caller, verified.streamed)
  }

  /// Whether a request carries a signature of any kind.
  private static func isSigned(_ request: HTTPRequest) -> Bool {
    if request.fields.contains("Authorization") { return true }
    guard request.target.utf8.contains(0x3F), let query = request.query else { return false }
    return query.contains("X-Amz-Signature") || query.contains("X-Amz-Algorithm")
      || (query.contains("AWSAccessKeyId=") && query.contains("Signature="))
  }

  /// The region that a scope must name; nil where any does, as on an address that stands for all regions.
  private static func expectedRegion(
    _ request: HTTPRequest, _ requested: RequestedService, _ model: ServiceModel, _ world: World
  ) -> String? {
    if model.name == "s3" {
      let name = requested.hostBucket ?? String(request.path.dropFirst().prefix { $0 != "/" })
      if let bucket = world.buckets[name] { return bucket.region }
    }
    return requested.hostRegion
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

  /// Remembers when, where and for what a long-term key was used; once a minute is enough.
  private func noteUse(
    _ holder: KeyHolder, _ model: ServiceModel, _ region: String, _ now: Timestamp, _ world: inout World
  ) {
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
