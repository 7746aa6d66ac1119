import AWSProtocols
import Effects
package import HTTPMessages
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
/// The value keeps buffers and derived keys between requests; one is enough for any number of worlds, and several may serve
/// one world.
package struct LocalCloud: ~Copyable {
  var verifier = SignatureVerifier(settings: SigningSettings(service: "sts", region: "us-east-1"))
  private var reading = RequestReading()
  private var callers = KnownCallers()
  /// Whether each record holds the whole trace of its signature; without it only those of refused ones do.
  package var tracesSignatures = true

  /// A cloud that has answered nothing yet.
  package init() {}

  /// How a world that others use, too, is reached: the closure runs at once, while nobody else looks at the world or changes
  /// it.
  package typealias WorldAccess = (_ body: (inout World) -> Void) -> Void

  /// Answers a request to a world of the caller's own.
  package mutating func respond(
    to request: HTTPRequest, in world: inout World, environment: CallEnvironment
  ) -> CallOutcome {
    respond(to: request, environment: environment) { body in body(&world) }
  }

  /// Answers a request to a world that others use, too. It is reached for what stands in it about the request, for the secret of
  /// the key, and for the call itself; signatures are checked, requests read and answers written while others may have it.
  package mutating func respond(
    to request: HTTPRequest, environment: CallEnvironment, reaching access: WorldAccess
  ) -> CallOutcome {
    let requested = RequestedService(request)
    let place = RequestPlace(of: request, requested, reaching: access)
    let number = environment.number ?? place.derivations
    let region = requested.region ?? place.region
    let requestID = RequestIDs.make(seed: place.seed, number: number, isS3: requested.isS3)
    guard let model = requested.model else {
      return UnknownService.outcome(
        requested.name, request, requestID: requestID, region: region, environment)
    }
    var check = SignatureCheck()
    var call: ServiceCall?
    var carried = CarriedCall()
    var response: HTTPResponse
    do throws(ServiceError) {
      let identity =
        requested.hasAuthorization || Self.isPresigned(request)
        ? try authenticate(
          request, model, region: region, expected: place.expectedRegion, at: environment.now, &check,
          reaching: access) : nil
      let attempt = CallAttempt(
        reading.call(in: request, requested.hostBucket, model, identity), model, identity,
        GlobalContext(request, environment), number: number, region: region, requestID: requestID)
      call = try? attempt.call.get()
      access { world in attempt.carryOut(in: &world, &carried, &callers) }
      guard let operation = carried.operation, let output = carried.output else {
        throw carried.error ?? .unreachable
      }
      response = model.response(to: operation, output, requestID: requestID, status: carried.status)
    } catch {
      carried.error = error
      response = model.response(to: error, requestID: requestID)
      if error.status == 304 { response.body = [] }
    }
    if request.method == "HEAD" { response.body = [] }
    let record = CallRecord(
      environment, requestID: requestID, service: model.name, region: region, check, call, carried,
      status: response.status)
    return CallOutcome(response: response, record: record)
  }
}

/// What the world says of a request before anything of it is checked.
private struct RequestPlace {
  let seed: UInt64
  let region: String
  let derivations: UInt64
  /// The region that a scope must name; nil where any does, as on an address that stands for all regions.
  let expectedRegion: String?

  init(
    of request: borrowing HTTPRequest, _ requested: RequestedService, reaching access: LocalCloud.WorldAccess
  ) {
    let bucket =
      requested.isS3
      ? requested.hostBucket ?? String(request.path.dropFirst().prefix { $0 != "/" }) : nil
    var (seed, derivations) = (UInt64(0), UInt64(0))
    var (region, bucketRegion) = ("", String?.none)
    access { world in
      (seed, derivations, region) = (world.seed, world.derivations, world.region)
      if let bucket { bucketRegion = world.buckets[bucket]?.region }
    }
    (self.seed, self.derivations, self.region) = (seed, derivations, region)
    expectedRegion = bucketRegion ?? requested.hostRegion
  }
}
