internal import AWSTypes
internal import Diagnostics
internal import Effects

/// The chains of the SDKs other than Python's.
///
/// Sources: aws-sdk-java-v2 `DefaultCredentialsProvider.java` and `AwsCredentialsProviderChain.java`; aws-sdk-go-v2
/// `config/resolve_credentials.go`; aws-sdk-js-v3 `credential-provider-node/src/defaultProvider.ts` and
/// `remoteProvider.ts`; smithy-rs `aws-config/src/default_provider/credentials.rs`. Java v1 and Go 1.17.1 were measured.
extension ChainRun {
  mutating func resolveSDK() -> ChainResolution {
    let profile = sdkProfileName()
    profileName = profile.value ?? "default"
    loadSDKFiles()
    var order = sdkOrder(profile)
    if let keys = inputs.options.keys { order.insert(Self.given(keys), at: 0) }
    let failure = inputs.client == .goV2 ? goFailure(profile) : nil
    var result = walk(order, failed: failure) { [client = inputs.client] error in
      client.endsChain(at: error)
    }
    if result.finding == nil, result.error == nil, !result.endedOpen {
      result.error = sdkNothing(result, order)
    }
    let failed = result.finding == nil ? result.error : nil
    return ChainResolution(
      client: inputs.client, profile: profile, credentials: result.finding?.credentials,
      provider: result.provider,
      identity: result.finding.flatMap { effects.identify?($0.credentials) ?? $0.identity },
      proofs: result.finding?.proofs ?? [], region: currentRegion(), output: Sourced(), error: failed,
      errorText: failed.map { $0.message }, exitStatus: failed == nil ? (result.endedOpen ? nil : 0) : 1,
      isUndecided: result.isUndecided, steps: result.steps, files: files, writes: writes)
  }

  /// Keys that were given to the client itself.
  static func given(_ keys: Credentials) -> ChainEntry {
    ChainEntry("static", .options) { run throws(Stop) in
      run.look("credentials", "given to the client")
      return Finding(
        credentials: keys,
        proofs: [
          Proof(part: "access key", name: "access key", origin: "given to the client"),
          Proof(part: "secret key", name: "secret key", origin: "given to the client"),
        ])
    }
  }

  /// Option, then the variable and the property in the client's order.
  private func sdkProfileName() -> Sourced {
    if let option = inputs.options.profile { return Sourced(option, source: "profile option") }
    let variable = quietVariable("AWS_PROFILE").flatMap { $0.isEmpty ? nil : $0 }
    let property = inputs.properties["aws.profile"].flatMap { $0.isEmpty ? nil : $0 }
    let fromVariable = variable.map { Sourced($0, source: sourceText("AWS_PROFILE")) }
    let fromProperty = property.map { Sourced($0, source: "-Daws.profile") }
    switch inputs.client {
    case .javaV1: if let found = fromVariable ?? fromProperty { return found }
    case .javaV2: if let found = fromProperty ?? fromVariable { return found }
    case .goV2:
      if let found = fromVariable { return found }
      if let other = quietVariable("AWS_DEFAULT_PROFILE"), !other.isEmpty {
        return Sourced(other, source: sourceText("AWS_DEFAULT_PROFILE"))
      }
    default: if let found = fromVariable { return found }
    }
    return Sourced("default", source: "default")
  }

  private func sdkOrder(_ profile: Sourced) -> [ChainEntry] {
    let isNamed = profile.source == "profile option"
    switch inputs.client {
    case .javaV1:
      return [
        entry("EnvironmentVariableCredentialsProvider", .environment) { run throws(Stop) in
          try run.javaV1Environment()
        },
        entry("SystemPropertiesCredentialsProvider", .properties) { run throws(Stop) in
          try run.javaProperties()
        },
        entry("WebIdentityTokenCredentialsProvider", .webIdentity) { run throws(Stop) in
          try run.sdkWebIdentity()
        },
        entry("ProfileCredentialsProvider", .profile) { run throws(Stop) in try run.javaV1Profile() },
        entry("EC2ContainerCredentialsProviderWrapper", .containerOrInstance) { run throws(Stop) in
          try run.sdkContainerOrInstance()
        },
      ]
    case .javaV2:
      return [
        entry("SystemPropertyCredentialsProvider", .properties) { run throws(Stop) in
          try run.javaProperties()
        },
        entry("EnvironmentVariableCredentialsProvider", .environment) { run throws(Stop) in
          try run.sdkEnvironment()
        },
        entry("WebIdentityTokenCredentialsProvider", .webIdentity) { run throws(Stop) in
          try run.sdkWebIdentity()
        },
        entry("ProfileCredentialsProvider", .profile) { run throws(Stop) in try run.sdkProfile() },
        entry("ContainerCredentialsProvider", .container) { run throws(Stop) in try run.sdkContainer() },
        entry("InstanceProfileCredentialsProvider", .instance) { run throws(Stop) in try run.sdkInstance() },
      ]
    case .goV2:
      let out = isNamed ? "left out because a profile is named" : nil
      return [
        entry("EnvConfigCredentials", .environment, out) { run throws(Stop) in try run.sdkEnvironment() },
        entry("WebIdentityCredentials", .webIdentity, out) { run throws(Stop) in try run.sdkWebIdentity() },
        entry("SharedConfigCredentials", .profile) { run throws(Stop) in try run.goProfileCredentials() },
        entry("CredentialsEndpointProvider", .container) { run throws(Stop) in try run.sdkContainer() },
        entry("EC2RoleProvider", .instance) { run throws(Stop) in try run.sdkInstance() },
      ]
    case .jsV3:
      let isSet = isNamed || profile.source?.hasPrefix("AWS_PROFILE") == true
      return [
        entry("fromEnv", .environment, isSet ? "left out because a profile is named" : nil) {
          run throws(Stop) in
          try run.sdkEnvironment()
        },
        entry("fromSSO", .identityCenter) { run throws(Stop) in
          run.absence = "asked only where the program itself gives Identity Center settings"
          return try run.nothing("Skipping SSO provider in default chain (inputs do not include SSO fields).")
        },
        entry("fromIni", .profile) { run throws(Stop) in try run.sdkProfile() },
        entry("fromProcess", .process) { run throws(Stop) in try run.jsProcess() },
        entry("fromTokenFile", .webIdentity) { run throws(Stop) in try run.sdkWebIdentity() },
        entry("remoteProvider", .containerOrInstance) { run throws(Stop) in
          try run.sdkContainerOrInstance()
        },
      ]
    default:
      return [
        entry("Environment", .environment) { run throws(Stop) in try run.sdkEnvironment() },
        entry("Profile", .profile) { run throws(Stop) in try run.sdkProfile() },
        entry("WebIdentityToken", .webIdentity) { run throws(Stop) in try run.sdkWebIdentity() },
        entry("EcsContainer", .container) { run throws(Stop) in try run.sdkContainer() },
        entry("Ec2InstanceMetadata", .instance) { run throws(Stop) in try run.sdkInstance() },
      ]
    }
  }

  private func entry(
    _ name: String, _ source: SourceKind, _ leftOut: String? = nil,
    load: @escaping (inout ChainRun) throws(Stop) -> Finding?
  ) -> ChainEntry { ChainEntry(name, source, leftOut: leftOut, load: load) }
}

extension ChainClient {
  /// Whether an error of a provider ends the chain. Java goes on past every one; the others go on past a provider that has
  /// nothing, and stop at one that is set up and fails.
  func endsChain(at error: ChainError) -> Bool {
    switch self {
    case .javaV1, .javaV2: false
    case .jsV3: error.code != "CredentialsProviderError"
    case .rust: error.code != "CredentialsNotLoaded"
    default: true
    }
  }
}
