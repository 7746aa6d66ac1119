internal import AWSTypes
internal import Diagnostics
internal import Documents
internal import Effects
internal import HTTPMessages

/// The SDKs' providers that ask somebody: web identity from variables, container endpoints, instance metadata.
extension ChainRun {
  /// `AWS_WEB_IDENTITY_TOKEN_FILE` and `AWS_ROLE_ARN`; Java reads properties of the same meaning.
  mutating func sdkWebIdentity() throws(Stop) -> Finding? {
    let path = systemSetting("AWS_WEB_IDENTITY_TOKEN_FILE", "aws.webIdentityTokenFile")
    let role = systemSetting("AWS_ROLE_ARN", "aws.roleArn")
    guard let path, let role, !path.isEmpty, !role.isEmpty else {
      let message =
        switch inputs.client {
        case .javaV1: "You must specify a value for roleArn and roleSessionName"
        case .javaV2:
          (path ?? "").isEmpty
            ? "Either the environment variable AWS_WEB_IDENTITY_TOKEN_FILE or the javaproperty "
              + "aws.webIdentityTokenFile must be set."
            : "Either the environment variable AWS_ROLE_ARN or the javaproperty aws.roleArn must be set."
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

  /// A Java system property, which Java v2 asks first, or a variable.
  private mutating func systemSetting(_ name: String, _ property: String) -> String? {
    let isJava = inputs.client == .javaV1 || inputs.client == .javaV2
    if isJava, let value = inputs.properties[property] {
      look("-D\(property)", "set")
      return value
    }
    return variable(name)
  }

  /// Java v1 and JavaScript have one provider for both: the container's where its variables are set, else the instance's.
  mutating func sdkContainerOrInstance() throws(Stop) -> Finding? {
    let names = ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"]
    let isEmptySet = inputs.client == .javaV1
    if names.contains(where: { quietVariable($0).map { isEmptySet || !$0.isEmpty } ?? false }) {
      return try sdkContainer()
    }
    for name in names { look(name, "not set") }
    let disabled = quietVariable("AWS_EC2_METADATA_DISABLED") ?? ""
    // To JavaScript every value but `false` means yes.
    if inputs.client == .jsV3, !disabled.isEmpty, disabled != "false" {
      _ = variable("AWS_EC2_METADATA_DISABLED")
      absence = "switched off by AWS_EC2_METADATA_DISABLED"
      return try nothing(Self.disabled(inputs.client))
    }
    return try sdkInstance()
  }

  mutating func sdkContainer(relativeOnly: Bool = false) throws(Stop) -> Finding? {
    let isGo = inputs.client == .goV2
    var relative = systemSetting("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "aws.containerCredentialsPath")
    var full =
      relativeOnly
      ? nil : systemSetting("AWS_CONTAINER_CREDENTIALS_FULL_URI", "aws.containerCredentialsFullUri")
    if isGo || inputs.client == .jsV3 {
      relative = relative?.isEmpty == true ? nil : relative
      full = full?.isEmpty == true ? nil : full
    }
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
      throw .failed(
        ChainError(
          sdkCode, isGo ? "unable to parse host from local HTTP cred provider URL" : "\(url) is no address"))
    }
    if isFull, !allowsContainer(origin) {
      throw .failed(ChainError(sdkCode, containerRefusal(url, origin)))
    }
    var fields: HTTPFields = ["Host": origin.authority, "Accept": "application/json"]
    if let token = try containerAuthorization() { fields.append("Authorization", token) }
    let failure = ChainError(
      inputs.client == .rust ? "ProviderError" : sdkCode,
      isGo
        ? "failed to refresh cached credentials, failed to load credentials, exceeded maximum number of attempts, 3, "
          + "request send failed, Get \"\(url)\": dial tcp \(origin.authority): connect: connection refused"
        : inputs.client == .javaV1
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
    case .goV2 where !isNewest:
      return host == "localhost" || host == "::1" || (host.hasPrefix("127.") && ContainerHosts.allows(host))
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
