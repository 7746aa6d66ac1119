import AWSProtocols
import Documents
import Effects
import HTTPMessages
import IAMPolicy
import World

/// Whether an input is complete, in the words of the service.
enum InputRules {
  static func check(_ call: ServiceCall, _ model: ServiceModel) throws(ServiceError) {
    // S3 looks at each member by itself, as its operations do here.
    guard model.wireProtocol != .restXML else { return }
    let problems = model.problems(with: call.input.document, for: call.operation)
    guard let first = problems.first else {
      if model.name == "iam" { try NameRules.check(call.input.document) }
      if model.name == "iam" || model.name == "sts" {
        try TagRules.check(call.input.document["Tags"], service: model.name)
      }
      return
    }
    switch model.wireProtocol {
    case .ec2: throw ec2(first)
    case .query:
      throw ServiceError("ValidationError", InputProblem.serviceMessage(problems) ?? "")
    case .json, .restXML:
      throw ServiceError("ValidationException", InputProblem.serviceMessage(problems) ?? "")
    }
  }

  private static func ec2(_ problem: InputProblem) -> ServiceError {
    let name = problem.path.filter { Int($0) == nil }.joined(separator: ".")
    if problem.rule == .missing {
      return ServiceError("MissingParameter", "The request must contain the parameter \(name)")
    }
    let value = problem.value.map { $0.string ?? JSON.compact($0) } ?? ""
    return ServiceError("InvalidParameterValue", "Value (\(value)) for parameter \(name) is invalid.")
  }

  /// An operation that the model knows and nobody answers.
  static func notImplemented(_ operation: String, _ model: ServiceModel) -> ServiceError {
    switch model.wireProtocol {
    case .restXML:
      ServiceError(
        "NotImplemented", "A header you provided implies functionality that is not implemented", status: 501)
    case .json: ServiceError("UnknownOperationException", "The operation \(operation) is not known")
    case .ec2: ServiceError("InvalidAction", "The action \(operation) is not valid for this web service.")
    case .query:
      ServiceError("InvalidAction", "Could not find operation \(operation) for version \(model.apiVersion)")
    }
  }
}

/// What sessions may not do, whatever their policies say (IAM User Guide, id_credentials_temp_request, "Comparing").
enum SessionRules {
  static func check(_ call: Call) throws(ServiceError) {
    guard let session = call.caller.session else { return }
    if call.service.name == "sts" { return try checkTokenService(call, session) }
    guard call.service.name == "iam" else { return }
    let refused =
      switch session.kind {
      case .user, .root: session.mfaTime == nil
      case .federated: true
      case .role: false
      }
    if refused {
      throw ServiceError(
        "InvalidClientTokenId", "The security token included in the request is invalid", status: 403)
    }
  }

  /// Of STS itself the sessions of users may assume roles and ask who they are, those of federated users may only ask, and those of
  /// roles may do all but get sessions of users (API reference of GetSessionToken and GetFederationToken, "Permissions").
  private static func checkTokenService(_ call: Call, _ session: Session) throws(ServiceError) {
    let name = call.operation.name
    let allowed =
      switch session.kind {
      case .user, .root: ["GetCallerIdentity", "AssumeRole"].contains(name)
      case .federated: name == "GetCallerIdentity"
      case .role: !["GetSessionToken", "GetFederationToken"].contains(name)
      }
    guard allowed || call.operation.isUnsigned else {
      throw ServiceError("AccessDenied", "Cannot call \(name) with session credentials", status: 403)
    }
  }
}

/// Where the condition keys come from that every request has (IAM User Guide, reference_policies_condition-keys).
struct GlobalContext {
  let environment: CallEnvironment
  /// Whether the request carried a signature in its query.
  let isPresigned: Bool
  private let fields: HTTPFields

  init(_ request: borrowing HTTPRequest, _ environment: CallEnvironment) {
    self.environment = environment
    fields = request.fields
    isPresigned = request.hasQuery && request.target.contains("X-Amz-Signature=")
  }

  /// The program that calls, as it names itself.
  var userAgent: String? { fields["User-Agent"] }

  func keys(_ caller: Caller, in world: World, region: String) -> [String: ContextValue] {
    let now = environment.now
    var context = caller.context(in: world, now: now)
    context["aws:SourceIp"] = .single(environment.sourceIP)
    context["aws:CurrentTime"] = .single(now.iso8601)
    context["aws:EpochTime"] = .single(String(now.seconds))
    context["aws:RequestedRegion"] = .single(region)
    context["aws:SecureTransport"] = environment.isSecure ? "true" : "false"
    context["aws:ViaAWSService"] = "false"
    context["aws:UserAgent"] = userAgent.map { .single($0) }
    context["aws:Referer"] = fields["Referer"].map { .single($0) }
    context["s3:x-amz-content-sha256"] = fields["x-amz-content-sha256"].map { .single($0) }
    return context
  }
}

/// Bodies in pieces, `aws-chunked`; those of signed requests come from the verifier, put together.
enum PiecedBody {
  /// Puts a body together that nobody signed.
  static func decode(_ request: inout HTTPRequest) throws(ServiceError) {
    guard let mode = request.fields["x-amz-content-sha256"], mode.hasPrefix("STREAMING-") else { return }
    let decoded: (body: [UInt8], trailers: HTTPFields)
    do {
      decoded = try ChunkedCoding.decode(request.body)
    } catch {
      throw ServiceError(
        "IncompleteBody", "The request body terminated unexpectedly", details: [("Reason", error.message)])
    }
    request.body = decoded.body
    join(decoded.trailers.all, to: &request)
  }

  /// Lets trailers join the headers, for they hold the checksum, and takes the coding out of them.
  static func join(_ trailers: [HTTPField], to request: inout HTTPRequest) {
    for field in trailers where !request.fields.contains(field.name) { request.fields.all.append(field) }
    if let encoding = request.fields["Content-Encoding"] {
      let rest = encoding.split(separator: ",").filter { $0.filter { $0 != " " } != "aws-chunked" }
      request.fields["Content-Encoding"] = rest.isEmpty ? nil : rest.joined(separator: ",")
    }
  }
}

/// Requests for services that are not here.
enum UnknownService {
  /// An answer in the form that the request's own suggests, saying what there is.
  static func outcome(
    _ name: String, _ request: HTTPRequest, requestID: String, region: String, _ environment: CallEnvironment
  ) -> CallOutcome {
    let error = ServiceError(
      "UnknownService", "there is no \(name) here. There is: \(ServiceModel.names.joined(separator: ", ")).",
      status: 400)
    let isForm = request.fields["Content-Type"]?.hasPrefix("application/x-www-form-urlencoded") ?? false
    let model = isForm ? ServiceModel.sts : ServiceModel.serviceQuotas
    var response = model.response(to: error, requestID: requestID)
    if !isForm { response.fields["x-amzn-errortype"] = error.code }
    var carried = CarriedCall()
    carried.error = error
    let record = CallRecord(
      environment, requestID: requestID, service: nil, region: region, SignatureCheck(), nil, carried,
      status: response.status)
    return CallOutcome(response: response, record: record)
  }
}
