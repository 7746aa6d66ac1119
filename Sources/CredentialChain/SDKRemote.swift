internal import AWSTypes
internal import Diagnostics
internal import Documents
internal import Effects
internal import HTTPMessages

/// The SDKs' providers that ask somebody: web identity from variables, container endpoints, instance metadata.
extension ChainRun {
  /// `AWS_WEB_IDENTITY_TOKEN_FILE` and `AWS_ROLE_ARN`; Java reads properties of the same meaning.
  mutating func sdkWebIdentity() throws(Stop) -> Finding? {
    let path = variable("AWS_WEB_IDENTITY_TOKEN_FILE") ?? inputs.properties["aws.webIdentityTokenFile"]
    let role = variable("AWS_ROLE_ARN") ?? inputs.properties["aws.roleArn"]
    guard let path, let role, !path.isEmpty, !role.isEmpty else {
      let message =
        switch inputs.client {
        case .javaV1: "You must specify a value for roleArn and roleSessionName"
        case .javaV2:
          "Either the environment variable AWS_WEB_IDENTITY_TOKEN_FILE or the javaproperty "
            + "aws.webIdentityTokenFile must be set."
        default: "Web identity configuration not specified"
        }
      if inputs.client == .goV2, let path, !path.isEmpty {
        throw .failed(ChainError("error", "role ARN is not set"))
      }
      return try nothing(message)
    }
    var copy = self
    copy.webIdentityOverride = (path, role)
    let found: Finding?
    do { found = try copy.botocoreWebIdentity(profileName, useEnvironment: true, top: false) } catch {
      looked = copy.looked
      throw error
    }
    looked = copy.looked
    return found
  }

  /// Java v1 and JavaScript have one provider for both: the container's where its variables are set, else the instance's.
  mutating func sdkContainerOrInstance() throws(Stop) -> Finding? {
    let names = ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"]
    if names.contains(where: { quietVariable($0) != nil }) { return try sdkContainer() }
    for name in names { look(name, "not set") }
    return try sdkInstance()
  }

  mutating func sdkContainer() throws(Stop) -> Finding? {
    let relative = variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")
    let full = variable("AWS_CONTAINER_CREDENTIALS_FULL_URI")
    // Go asks the full address first, the others the relative one.
    let isFull = full != nil && (relative == nil || inputs.client == .goV2)
    guard let url = isFull ? full : relative.map({ "http://169.254.170.2\($0)" }) else {
      return try nothing(
        inputs.client == .javaV2
          ? "Cannot fetch credentials from container - neither AWS_CONTAINER_CREDENTIALS_FULL_URI or "
            + "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI environment variables are set."
          : "no container variables are set")
    }
    guard let (origin, target) = HTTPOrigin.split(url: url) else {
      throw .failed(ChainError(sdkCode, "\(url) is no address"))
    }
    if isFull, !allowsContainer(origin) {
      throw .failed(ChainError(sdkCode, containerRefusal(url, origin)))
    }
    var fields: HTTPFields = ["Host": origin.authority, "Accept": "application/json"]
    if let token = try containerAuthorization() { fields.append("Authorization", token) }
    let failure = ChainError(
      inputs.client == .rust ? "ProviderError" : sdkCode,
      inputs.client == .javaV1
        ? "Failed to connect to service endpoint: " : "Unable to fetch credentials from container.")
    let request = HTTPRequest(method: "GET", target: target, fields: fields)
    guard case .success(let response) = try send(request, to: origin, timeout: 2, ifUnanswered: failure),
      response.status == 200, let answer = try? JSON.parse(SourceText(name: url, text: response.text)),
      answer["AccessKeyId"]?.string != nil
    else { throw .failed(failure) }
    return try containerFinding(answer, url: url)
  }

  private func allowsContainer(_ origin: HTTPOrigin) -> Bool {
    let host = ContainerHosts.bare(origin.host)
    switch inputs.client {
    case .javaV1: return host == "127.0.0.1" || host == "localhost"
    default: return origin.scheme == "https" || ContainerHosts.allows(origin.host)
    }
  }

  private func containerRefusal(_ url: String, _ origin: HTTPOrigin) -> String {
    switch inputs.client {
    case .javaV1:
      "The full URI (\(url)) contained withing environment variable AWS_CONTAINER_CREDENTIALS_FULL_URI has an "
        + "invalid host. Host can only be one of [localhost, 127.0.0.1]"
    case .javaV2:
      "The full URI (\(url)) contained within environment variable AWS_CONTAINER_CREDENTIALS_FULL_URI has an "
        + "invalid host. Host should resolve to a loopback address or have the full URI be HTTPS."
    default: "invalid endpoint host, \"\(ContainerHosts.bare(origin.host))\", only loopback hosts are allowed"
    }
  }

  /// Instance metadata, by IMDSv2 where the service has it. Java v1 takes a new token for every request.
  mutating func sdkInstance() throws(Stop) -> Finding? {
    let settings = botocoreMetadataSettings().settings
    let property = inputs.properties["aws.disableEc2Metadata"]?.lowercased() == "true"
    if settings.isDisabled || (inputs.client == .javaV2 && property) {
      _ = variable("AWS_EC2_METADATA_DISABLED")
      absence = "switched off by AWS_EC2_METADATA_DISABLED"
      return try nothing(Self.disabled(inputs.client))
    }
    do {
      let path = "latest/meta-data/iam/security-credentials/"
      let token = try metadataToken(settings)
      let list = try metadata(path, token, settings) { !$0.isEmpty }
      let role = String(list.split(separator: "\n").first ?? "").trimmingBlanks
      let again = inputs.client == .javaV1 ? try metadataToken(settings) : token
      let answer = try metadata(path + role, again, settings) { !$0.isEmpty }
      return try instanceFinding(answer, role: String(role), settings)
    } catch {
      switch error {
      case .nothing(let reason):
        absence = reason
        return try nothing(Self.unreachable(inputs.client))
      case .stop(.skipped(var skip)):
        skip.ifUnanswered = nil
        passedMessage = Self.unreachable(inputs.client)
        throw .skipped(skip)
      case .stop(let stop): throw stop
      }
    }
  }

  private static func disabled(_ client: ChainClient) -> String {
    switch client {
    case .javaV1:
      "AWS_EC2_METADATA_DISABLED is set to true, not loading credentials from EC2 Instance Metadata service"
    case .javaV2: "IMDS credentials have been disabled by environment variable or system property."
    case .goV2:
      "access disabled to EC2 IMDS via client option, or \"AWS_EC2_METADATA_DISABLED\" environment variable"
    case .jsV3: "EC2 Instance Metadata Service access disabled"
    default: "the IMDS client is disabled"
    }
  }

  private static func unreachable(_ client: ChainClient) -> String {
    switch client {
    case .javaV1: "Failed to connect to service endpoint: "
    case .javaV2: "Failed to load credentials from IMDS."
    default: "request canceled, context deadline exceeded"
    }
  }
}
