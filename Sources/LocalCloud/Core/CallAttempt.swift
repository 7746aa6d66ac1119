import AWSProtocols
import Documents
import Effects
import HTTPMessages
import IAMPolicy
import SigV4
import World

/// What a call that succeeded answers.
struct CallAnswer {
  var operation: Operation
  var output: WireMessage
  /// The status where it is not the operation's own.
  var status: Int?
}

/// A call whose signature was checked and whose request was read: all that can be done without the world is done.
struct CallAttempt {
  private let model: ServiceModel
  private let identity: SignedIdentity?
  private let environment: CallEnvironment
  private let surroundings: GlobalContext
  private let number: UInt64
  private let isPresigned: Bool
  /// What is asked, or why it can't be made out.
  private let call: Result<ServiceCall, ServiceError>

  /// Reads a request that somebody signed, or nobody.
  init(
    _ request: HTTPRequest, _ hostBucket: String?, _ model: ServiceModel, _ identity: SignedIdentity?,
    _ environment: CallEnvironment, number: UInt64, _ record: inout CallRecord
  ) {
    self.model = model
    self.identity = identity
    self.environment = environment
    self.number = number
    surroundings = GlobalContext(request, environment)
    isPresigned = request.target.utf8.contains(0x3F) && request.target.contains("X-Amz-Signature=")
    call = Result { () throws(ServiceError) in
      try Self.read(request, hostBucket, model, identity)
    }
    if case .success(let call) = call {
      record.operation = call.operation.name
      record.input = call.input.document
    }
  }

  private static func read(
    _ request: HTTPRequest, _ hostBucket: String?, _ model: ServiceModel, _ identity: SignedIdentity?
  ) throws(ServiceError) -> ServiceCall {
    var request = request
    if let hostBucket { request.target = "/\(hostBucket)\(request.target)" }
    if let streamed = identity?.streamed {
      request.body = streamed.body
      PiecedBody.join(streamed.trailers, to: &request)
    } else if model.name == "s3", identity == nil {
      try PiecedBody.decode(&request)
    }
    return try model.call(in: request)
  }

  /// Does what is asked, and notes it in the world's books.
  func carryOut(in world: inout World, _ record: inout CallRecord) -> Result<CallAnswer, ServiceError> {
    let result = Result { () throws(ServiceError) in try answer(&world, &record) }
    if case .failure(let error) = result { record.error = error }
    CloudTrailOperations.note(record, surroundings.userAgent, in: &world)
    return result
  }

  private func answer(_ world: inout World, _ record: inout CallRecord) throws(ServiceError) -> CallAnswer {
    // Services tell whole seconds.
    let now = Timestamp(seconds: environment.now.seconds)
    let caller = try identity?.caller(in: &world, model, region: record.region, at: now) ?? .anonymous
    record.caller = caller
    let call = try call.get()
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
      region: record.region, requestID: record.requestID, number: number, surroundings: surroundings,
      isPresigned: isPresigned)
    defer { record.decisions = work.decisions }
    try SessionRules.check(work)
    let output = try handler(&work)
    world = work.world
    return CallAnswer(operation: call.operation, output: output, status: work.status)
  }
}
