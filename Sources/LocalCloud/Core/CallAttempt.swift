import AWSProtocols
import Documents
import Effects
import HTTPMessages
import IAMPolicy
import SigV4
import World

/// What became of a call that was carried out, or tried.
struct CarriedCall {
  /// What was done; nil where nothing was.
  var operation: Operation?
  /// Why it was not done.
  var error: ServiceError?
  var output: WireMessage?
  /// The status where it is not the operation's own.
  var status: Int?
  /// Who called; nil where that did not become known.
  var caller: Caller?
  var decisions: [Decision] = []
  /// The limit that the call ran into.
  var limit: ExceededLimit?
}

/// A call whose signature was checked and whose request was read: all that can be done without the world is done.
struct CallAttempt {
  /// What is asked, or why it can't be made out.
  let call: Result<ServiceCall, ServiceError>
  let model: ServiceModel
  let surroundings: GlobalContext
  let region: String
  private let identity: SignedIdentity?
  private let number: UInt64
  private let requestID: String

  /// An attempt of somebody who signed, or of nobody.
  init(
    _ call: Result<ServiceCall, ServiceError>, _ model: ServiceModel, _ identity: SignedIdentity?,
    _ surroundings: GlobalContext, number: UInt64, region: String, requestID: String
  ) {
    (self.call, self.model, self.identity, self.surroundings) = (call, model, identity, surroundings)
    (self.number, self.region, self.requestID) = (number, region, requestID)
  }

  /// Does what is asked, and notes it in the world's books.
  func carryOut(in world: inout World, _ carried: inout CarriedCall, _ callers: inout KnownCallers) {
    do throws(ServiceError) {
      // Services tell whole seconds.
      let now = Timestamp(seconds: surroundings.environment.now.seconds)
      let caller = try identity?.caller(in: &world, model, region: region, at: now, &callers) ?? .anonymous
      carried.caller = caller
      let call = try call.get()
      do throws(ServiceError) {
        try answer(call, caller, at: now, &world, &carried)
      } catch {
        carried.error = error
      }
      CloudTrailOperations.note(call, caller, self, carried.error, in: &world)
    } catch {
      carried.error = error
    }
  }

  private func answer(
    _ call: ServiceCall, _ caller: Caller, at now: Timestamp, _ world: inout World,
    _ carried: inout CarriedCall
  ) throws(ServiceError) {
    if caller.kind == .anonymous, model.name != "s3", !call.operation.isUnsigned {
      throw ServiceError(VerificationFailure(.missing, family: .of(service: model.signingName)))
    }
    carried.limit = Throttle.take(model, call.operation.name, at: now, in: &world)
    if carried.limit != nil { throw Throttle.error(model) }
    try InputRules.check(call, model)
    guard let handler = Handlers.handler(model, call.operation) else {
      throw InputRules.notImplemented(call.operation.name, model)
    }
    var work = Call(
      world: world, service: model, operation: call.operation, message: call.input, caller: caller, now: now,
      region: region, requestID: requestID, number: number, surroundings: surroundings)
    defer { carried.decisions = work.decisions }
    try SessionRules.check(work)
    carried.output = try handler(&work)
    carried.operation = call.operation
    carried.status = work.status
    swap(&world, &work.world)
  }
}

extension ServiceError {
  /// What is said where nobody lets a call into its world.
  static let unreachable = ServiceError(
    "InternalFailure", "The request processing has failed because of an unknown error.", status: 500)
}
