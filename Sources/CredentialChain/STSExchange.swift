internal import AWSTypes
internal import Documents
internal import Effects
internal import HTTPMessages

/// Where STS is asked, and the region that its requests are signed for.
struct STSEndpoint {
  var url: String
  var origin: HTTPOrigin
  var target: String
  var signingRegion: String
}

/// What STS gave.
struct RoleAnswer {
  var credentials: Credentials
  /// The ARN of the assumed role's session.
  var arn: String?
}

extension ChainRun {
  /// Regions that the legacy setting sends to the global endpoint.
  private static let legacyGlobal: Set<String> = [
    "ap-northeast-1", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "aws-global", "ca-central-1",
    "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1",
    "us-east-2",
    "us-west-1", "us-west-2",
  ]

  /// The endpoint of STS as botocore picks it. An endpoint that is configured needs a region to sign for; without one,
  /// requests go to `sts.amazonaws.com` and are signed for us-east-1.
  mutating func botocoreSTS(signed: Bool) throws(Stop) -> STSEndpoint {
    if inputs.client == .goV2, currentRegion().value == nil, configuredEndpoint("sts") == nil {
      throw .failed(
        ChainError(
          "CredentialsError",
          "failed to refresh cached credentials, operation error STS: AssumeRole\(signed ? "" : "WithWebIdentity"), "
            + "failed to resolve service endpoint, an AWS region is required, but was not found"))
    }
    let name = currentRegion().value
    if inputs.client.grammar == .python, let failure = tokenProviderFailure() { throw .failed(failure) }
    if let url = configuredEndpoint("sts") {
      if signed, name == nil { throw .failed(ChainError("NoRegionError", "You must specify a region.")) }
      if let endpoint = Self.endpoint(url, region: name ?? "us-east-1") { return endpoint }
      throw .failed(ChainError("ValueError", "Invalid endpoint: \(url)"))
    }
    let legacy =
      inputs.client != .cliV2
      && (quietVariable("AWS_STS_REGIONAL_ENDPOINTS") ?? profileSetting("sts_regional_endpoints")?.value)
        == "legacy"
    guard let name, name != "aws-global", !(legacy && Self.legacyGlobal.contains(name)) else {
      return try Self.required("https://sts.amazonaws.com/", region: "us-east-1")
    }
    if name.isEmpty {
      throw .failed(ChainError("ValueError", "Invalid endpoint: https://sts..amazonaws.com"))
    }
    guard Region(name).isValidHostLabel else {
      throw .failed(
        ChainError(
          "InvalidRegionError", "Provided region_name '\(name)' doesn't match a supported format."))
    }
    return try Self.required("https://sts.\(name).\(Region(name).dnsSuffix)/", region: name)
  }

  /// Every client that botocore makes asks for a bearer token, and so for the session of the profile in use, whatever the
  /// client is for.
  func tokenProviderFailure() -> ChainError? {
    guard let name = profileSetting("sso_session")?.value else { return nil }
    let words = "The profile \"\(profileName)\" is configured to use the SSO token provider but"
    guard let session = profiles.ssoSession(name), !session.settings.isEmpty else {
      return ChainError(
        "InvalidConfigError", "\(words) the \"\(name)\" sso_session configuration does not exist.")
    }
    let missing = ["sso_start_url", "sso_region"].filter { session[$0] == nil }
    if missing.isEmpty { return nil }
    let list = missing.map(PythonText.quoted).joined(separator: ", ")
    return ChainError("InvalidConfigError", "\(words) is missing the following configuration: [\(list)].")
  }

  /// An endpoint address from the environment or the profile, as releases since 2023 read it; AWS CLI 2.9.19 does not.
  func configuredEndpoint(_ service: String) -> String? {
    if inputs.client == .cliV2, !isNewest { return nil }
    let ignored =
      quietVariable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")
      ?? profileSetting("ignore_configured_endpoint_urls")?.value
    if ignored?.lowercased() == "true" { return nil }
    let name = "AWS_ENDPOINT_URL_" + service.uppercased().replacing("-", with: "_")
    if let url = quietVariable(name) ?? quietVariable("AWS_ENDPOINT_URL") { return url }
    if let services = profileSetting("services")?.value,
      let block = profiles.services(services)?[service.replacing("-", with: "_")]?.property.block,
      let url = block.first(where: { $0.name == "endpoint_url" })?.value
    {
      return url
    }
    return profileSetting("endpoint_url")?.value
  }

  static func endpoint(_ url: String, region: String) -> STSEndpoint? {
    guard let (origin, target) = HTTPOrigin.split(url: url) else { return nil }
    return STSEndpoint(url: url, origin: origin, target: target, signingRegion: region)
  }

  private static func required(_ url: String, region: String) throws(Stop) -> STSEndpoint {
    guard let endpoint = endpoint(url, region: region) else {
      throw .failed(ChainError("ValueError", "Invalid endpoint: \(url)"))
    }
    return endpoint
  }

  /// Sends a call to STS, signed where credentials are given, and reads the answer.
  mutating func askSTS(
    _ call: RoleCall, at endpoint: STSEndpoint, with credentials: Credentials?
  ) throws(Stop) -> RoleAnswer {
    if inputs.client.grammar == .python, let complaint = call.complaint {
      throw .failed(ChainError("ParamValidationError", complaint))
    }
    var request = HTTPRequest(
      method: "POST", target: endpoint.target,
      fields: [
        "Host": endpoint.origin.authority, "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
      ], body: Array(call.body.utf8))
    request.fields.append("Content-Length", String(request.body.count))
    if let credentials, let sign = effects.sign {
      request = sign(request, endpoint.origin, credentials, endpoint.signingRegion, "sts")
    }
    let unanswered = report(.unanswered(operation: call.action, url: endpoint.url, isSlow: false))
    switch try send(request, to: endpoint.origin, timeout: 60, ifUnanswered: unanswered) {
    case .success(let response): return try roleAnswer(response, to: call)
    case .failure(.timedOut):
      throw .failed(report(.unanswered(operation: call.action, url: endpoint.url, isSlow: true)))
    case .failure: throw .failed(unanswered)
    }
  }

  private func roleAnswer(_ response: HTTPResponse, to call: RoleCall) throws(Stop) -> RoleAnswer {
    let answer = STSAnswer(response.text)
    guard response.status == 200 else {
      throw .failed(
        report(
          .denied(
            operation: call.action, status: response.status, code: answer["Code"] ?? String(response.status),
            message: answer["Message"] ?? "Unknown", request: answer["RequestId"] ?? "")))
    }
    guard let key = answer["AccessKeyId"],
      let secret = answer["SecretAccessKey"],
      let token = answer["SessionToken"]
    else {
      throw .failed(
        ChainError("ResponseParserError", "Unable to parse response of \(call.action): no credentials in it"))
    }
    let arn = answer["Arn"]
    let expiration = answer["Expiration"].flatMap { Timestamp(iso8601: $0) }
    return RoleAnswer(
      credentials: Credentials(
        accessKeyID: key, secretAccessKey: secret, sessionToken: token, expiration: expiration,
        accountID: arn.flatMap { ARN($0)?.account }), arn: arn)
  }

  /// The finding of an assumed role, refreshed once where it comes expired.
  func roleFinding(_ answer: RoleAnswer, role: String, origin: String) throws(Stop) -> Finding {
    let parts = [
      "access key": "AccessKeyId", "secret key": "SecretAccessKey", "session token": "SessionToken",
    ]
    let proofs = parts.sorted { $0.key < $1.key }.map { Proof(part: $0.key, name: $0.value, origin: origin) }
    return try botocoreFresh(
      Finding(credentials: answer.credentials, proofs: proofs, identity: Self.roleName(role)))
  }

  /// `role one-bucket` of a role's ARN.
  static func roleName(_ arn: String) -> String {
    guard let resource = ARN(arn)?.resource, let slash = resource.lastIndex(of: "/") else {
      return "role \(arn)"
    }
    return "role \(resource[resource.index(after: slash)...])"
  }
}
