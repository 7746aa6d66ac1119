internal import AWSTypes
internal import Diagnostics
internal import Documents
internal import Effects
internal import HTTPMessages

/// How botocore talks to the instance metadata service.
struct MetadataSettings {
  var base = "http://169.254.169.254/"
  var timeout = 1.0
  var attempts = 1
  var isDisabled = false
  var isV1Disabled = false
}

/// An end of a conversation with the metadata service that is no error of the client: it just has nothing.
enum MetadataStop: Error {
  case nothing(String)
  case stop(Stop)
}

extension ChainRun {
  /// A setting from its variable, else from the profile.
  private func setting(_ variable: String, _ name: String) -> String? {
    quietVariable(variable) ?? profileSetting(name)?.value
  }

  /// The settings, and the error that botocore raises at once where one of them makes no sense.
  func botocoreMetadataSettings() -> (settings: MetadataSettings, failure: ChainError?) {
    var settings = MetadataSettings()
    settings.isDisabled = quietVariable("AWS_EC2_METADATA_DISABLED")?.lowercased() == "true"
    let isOld = inputs.client == .cliV2 && !isNewest
    // AWS CLI 2.9.19 is older than this setting.
    settings.isV1Disabled =
      !isOld && setting("AWS_EC2_METADATA_V1_DISABLED", "ec2_metadata_v1_disabled")?.lowercased() == "true"
    if let text = setting("AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout") {
      guard let value = PythonText.int(text) else { return (settings, Self.notANumber(text)) }
      settings.timeout = Double(value)
    }
    if let text = setting("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts") {
      guard let value = PythonText.int(text) else { return (settings, Self.notANumber(text)) }
      settings.attempts = value
    }
    let mode = setting("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode")
    if let mode, mode.lowercased() != "ipv4", mode.lowercased() != "ipv6" {
      return (
        settings,
        ChainError(
          "InvalidIMDSEndpointModeError",
          "Invalid EC2 Instance Metadata endpoint mode: \(mode) Valid endpoint modes (case-insensitive): "
            + "('ipv4', 'ipv6').")
      )
    }
    let oldFlag = setting("AWS_IMDS_USE_IPV6", "imds_use_ipv6")?.lowercased() == "true"
    if mode?.lowercased() == "ipv6" || (mode == nil && oldFlag) { settings.base = "http://[fd00:ec2::254]/" }
    let custom = setting("AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint")
    if let custom, !custom.isEmpty {
      guard HTTPOrigin.split(url: custom) != nil else {
        return (
          settings,
          ChainError(
            "InvalidIMDSEndpointError", "Invalid endpoint EC2 Instance Metadata endpoint: \(custom)")
        )
      }
      settings.base = custom.hasSuffix("/") || isOld ? custom : custom + "/"
    }
    return (settings, nil)
  }

  private static func notANumber(_ text: String) -> ChainError {
    ChainError("ValueError", "invalid literal for int() with base 10: \(PythonText.quoted(text))")
  }

  /// botocore's provider `iam-role`.
  mutating func botocoreInstance() throws(Stop) -> Finding? {
    let settings = botocoreMetadataSettings().settings
    if settings.isDisabled {
      _ = variable("AWS_EC2_METADATA_DISABLED")
      absence = "switched off by AWS_EC2_METADATA_DISABLED"
      return nil
    }
    do {
      let token = try metadataToken(settings)
      let path = "latest/meta-data/iam/security-credentials/"
      let role = try metadata(path, token, settings) { !$0.isEmpty }
      let answer = try metadata(path + role, token, settings) {
        (try? JSON.parse(SourceText(name: "", text: $0))) != nil
      }
      return try instanceFinding(answer, role: role, settings)
    } catch {
      switch error {
      case .nothing(let reason):
        absence = reason
        return nil
      case .stop(let stop): throw stop
      }
    }
  }

  mutating func instanceFinding(
    _ text: String, role: String, _ settings: MetadataSettings
  ) throws(MetadataStop) -> Finding {
    guard let answer = try? JSON.parse(SourceText(name: "", text: text)),
      let id = answer["AccessKeyId"]?.string,
      let secret = answer["SecretAccessKey"]?.string, let token = answer["Token"]?.string,
      let end = answer["Expiration"]?.string
    else {
      throw .nothing("the service gave no credentials for role \(role)")
    }
    let url = "GET \(settings.base)latest/meta-data/iam/security-credentials/\(role)"
    var expiration = Timestamp(iso8601: end)
    if let time = expiration, time.secondsSince(now) <= 1500 {
      // botocore prolongs credentials that the service did not renew in time, by 15 minutes and a jitter of 2 to 10.
      expiration = max(time, now.adding(seconds: 1500))
    }
    return Finding(
      credentials: Credentials(
        accessKeyID: id, secretAccessKey: secret, sessionToken: token, expiration: expiration),
      proofs: [
        Proof(part: "access key", name: "AccessKeyId", origin: url),
        Proof(part: "secret key", name: "SecretAccessKey", origin: url),
        Proof(part: "session token", name: "Token", origin: url),
      ], identity: "role \(role)")
  }

  /// AWS CLI v2's last source of a region: the instance's availability zone without its letter.
  mutating func instanceRegion() -> Sourced? {
    let settings = botocoreMetadataSettings().settings
    if settings.isDisabled || effects.transport == nil { return nil }
    let before = looked
    defer { looked = before }
    do {
      let token = try metadataToken(settings)
      let zone = try metadata("latest/meta-data/placement/availability-zone/", token, settings) {
        !$0.isEmpty
      }
      return Sourced(String(zone.dropLast()), source: "instance metadata, availability zone \(zone)")
    } catch {
      return nil
    }
  }

  /// A token of IMDSv2; nil where the service has none to give and version 1 is tried instead.
  mutating func metadataToken(_ settings: MetadataSettings) throws(MetadataStop) -> String? {
    let fields: HTTPFields = ["x-aws-ec2-metadata-token-ttl-seconds": "21600"]
    for _ in 0..<min(max(settings.attempts, 0), 10) {
      switch try ask("PUT", "latest/api/token", fields, settings) {
      case .success(let response):
        switch response.status {
        case 200: return response.text
        case 403, 404, 405: return nil
        case 400: throw .nothing("the service refused the request for a token (400)")
        default: continue
        }
      case .failure(.timedOut): return nil
      case .failure: continue
      }
    }
    return nil
  }

  /// A metadata item that the check accepts.
  mutating func metadata(
    _ path: String, _ token: String?, _ settings: MetadataSettings, accepts: (String) -> Bool
  ) throws(MetadataStop) -> String {
    if token == nil, settings.isV1Disabled {
      throw .stop(
        .failed(
          ChainError(
            "MetadataRetrievalError",
            "Error retrieving metadata: Unable to retrieve token for use in IMDSv2 call and IMDSv1 has been disabled"
          )))
    }
    var fields: HTTPFields = [:]
    if let token, !token.isEmpty { fields.append("x-aws-ec2-metadata-token", token) }
    var reason = "nobody answered"
    for _ in 0..<min(max(settings.attempts, 0), 10) {
      switch try ask("GET", path, fields, settings) {
      case .success(let response):
        if response.status == 200, !response.body.isEmpty, accepts(response.text) { return response.text }
        reason =
          response.status == 404 ? "the instance has no role" : "the service answered \(response.status)"
      case .failure(.timedOut): reason = "no answer within \(Int(settings.timeout)) s"
      case .failure: reason = "nobody answered"
      }
    }
    throw .nothing(reason)
  }

  private mutating func ask(
    _ method: String, _ path: String, _ fields: HTTPFields, _ settings: MetadataSettings
  ) throws(MetadataStop) -> Result<HTTPResponse, TransportError> {
    guard let (origin, target) = HTTPOrigin.split(url: settings.base + path) else {
      look("\(method) \(settings.base + path)", "no address; a slash is missing behind the endpoint")
      throw .stop(
        .failed(
          ChainError(
            "InvalidIMDSEndpointError",
            "Invalid endpoint EC2 Instance Metadata endpoint: \(settings.base + path)")))
    }
    var all = fields
    all.all.insert(HTTPField("Host", origin.authority), at: 0)
    do {
      return try send(
        HTTPRequest(method: method, target: target, fields: all), to: origin, timeout: settings.timeout,
        ifUnanswered: nil)
    } catch {
      throw .stop(error)
    }
  }
}
