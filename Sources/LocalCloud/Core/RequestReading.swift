import AWSProtocols
import Documents
import HTTPMessages
import SigV4

/// Reads what requests ask. Forms that are the same byte for byte, as clients send them again and again, are read once.
struct RequestReading {
  private final class ReadForm: Sendable {
    let model: ServiceModel
    let form: [UInt8]
    let call: ServiceCall

    init(_ model: ServiceModel, _ form: [UInt8], _ call: ServiceCall) {
      (self.model, self.form, self.call) = (model, form, call)
    }
  }

  /// Longer forms are seldom the same.
  private static let longestForm = 512
  private static let slots = 32
  private var forms: [ReadForm?] = []

  /// What a request asks, or the service's own error for what can't be made out.
  ///
  /// - Parameters:
  ///   - hostBucket: the bucket in the host's name.
  ///   - identity: who signed it; nil for nobody.
  mutating func call(
    in request: HTTPRequest, _ hostBucket: String?, _ model: ServiceModel, _ identity: SignedIdentity?
  ) -> Result<ServiceCall, ServiceError> {
    Result { () throws(ServiceError) in
      if model.wireProtocol == .query || model.wireProtocol == .ec2, identity?.streamed == nil {
        return try formCall(request, model)
      }
      return try pieced(request, hostBucket, model, identity)
    }
  }

  private mutating func formCall(
    _ request: HTTPRequest, _ model: ServiceModel
  ) throws(ServiceError) -> ServiceCall {
    guard !request.hasQuery, request.body.count <= Self.longestForm else {
      return try model.call(in: request)
    }
    if forms.isEmpty { forms = Array(repeating: nil, count: Self.slots) }
    let slot = Self.slot(request.body)
    if let known = forms[slot], known.model === model, known.form == request.body { return known.call }
    let call = try model.call(in: request)
    forms[slot] = ReadForm(model, request.body, call)
    return call
  }

  /// Where a form stands: its last bytes and its length folded into one.
  private static func slot(_ form: [UInt8]) -> Int {
    var sum = UInt32(truncatingIfNeeded: form.count)
    for byte in form.suffix(24) { sum = (sum ^ UInt32(byte)) &* 0x0100_0193 }
    return Int(sum >> 16) % slots
  }

  /// A request to S3, whose body may come in pieces and whose bucket may stand in the host's name.
  private func pieced(
    _ request: HTTPRequest, _ hostBucket: String?, _ model: ServiceModel, _ identity: SignedIdentity?
  ) throws(ServiceError) -> ServiceCall {
    guard hostBucket != nil || identity == nil || identity?.streamed != nil else {
      return try model.call(in: request)
    }
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
}
