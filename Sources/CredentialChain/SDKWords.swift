internal import Effects

/// The words of the SDKs for profiles that cannot be used, and for a chain that has nothing.
struct SDKWords {
  var client: ChainClient

  func both(_ name: String) -> String {
    switch client {
    case .javaV2: "Invalid profile file: profile has both source_profile and credential_source."
    case .rust:
      rustInvalid(
        name,
        "profile contained both source_profile and credential_source. Only one or the other can be defined")
    default: "profile \(name) has both source_profile and credential_source"
    }
  }

  func noSource(_ name: String) -> String {
    switch client {
    case .javaV1: "Unable to load credentials from profile [\(name)]: Source profile name is not specified"
    case .rust:
      rustInvalid(
        name, "profile must contain `source_profile` or `credential_source` but neither were defined")
    default: "profile \(name) has a role_arn, and neither source_profile nor credential_source"
    }
  }

  /// Rust's words for a profile that says something that cannot be.
  func rustInvalid(_ name: String, _ words: String) -> String {
    built("invalid credential source in `\(name)`: \(words)")
  }

  /// Rust's words around everything that is wrong with a profile.
  func built(_ words: String) -> String {
    "the credentials provider was not properly configured: ProfileFile provider could not be built: \(words)"
  }

  /// A source profile that is not there; without a parent the profile in use.
  func missing(_ source: String, _ parent: String?) -> String {
    let parent = parent ?? "the root profile"
    return switch client {
    case .javaV1: "Unable to load source profile [\(parent)]: Source profile was not found [\(source)]"
    case .javaV2:
      "The source profile of '\(parent)' was configured to be '\(source)', but that source profile has no credentials configured."
    case .rust:
      built(
        "profile `\(source)` was not defined: could not find source profile \(source) referenced from \(parent)"
      )
    default: "profile \(parent) names the source profile \(source), which does not exist"
    }
  }

  func circle(_ path: [String]) -> String {
    let first = path.dropLast().joined(separator: ", ")
    return switch client {
    case .javaV2:
      "Invalid profile file: Circular relationship detected with profiles "
        + "[\(JavaHashSet.order(path.dropLast()).joined(separator: ", "))]."
    case .jsV3:
      "Detected a cycle attempting to resolve credentials for profile \(path.first ?? ""). "
        + "Profiles visited: \(first)"
    case .rust:
      built(
        "profile formed an infinite loop. first we loaded "
          + "[\(path.dropLast().map { "\"\($0)\"" }.joined(separator: ", "))], then attempted to reload "
          + "\(path.last ?? "")")
    default: "the profiles refer to each other in a circle: \(path.joined(separator: ", "))"
    }
  }

  func empty(_ source: String, _ parent: String) -> String {
    switch client {
    case .javaV2:
      "The source profile of '\(parent)' was configured to be '\(source)', but that source profile has no credentials configured."
    case .rust:
      rustInvalid(
        source, "could not load source profile: profile `\(source)` did not contain credential information")
    case .jsV3:
      "Could not resolve credentials using profile: [\(source)] in configuration/credentials file(s)."
    default: "the source profile \(source) of \(parent) has no credentials"
    }
  }

  func unknownSource(_ name: String) -> String {
    switch client {
    case .goV2: "credential_source values must be EcsContainer, Ec2InstanceMetadata, or Environment"
    case .javaV2: "\(name) is not a valid credential_source"
    case .jsV3:
      "Unsupported credential source in profile: \(name), expected EcsContainer or Ec2InstanceMetadata or Environment."
    case .rust: built("profile referenced `\(name)` provider but that provider is not supported")
    default: "unsupported credential source \(name)"
    }
  }
}

extension ChainRun {
  var sdkWords: SDKWords { SDKWords(client: inputs.client) }

  /// The session name that a client makes up where the profile names none.
  var generatedSessionName: String {
    switch inputs.client {
    case .cliV1, .cliV2, .boto3, .notes: "botocore-session-\(now.seconds)"
    case .javaV1, .javaV2: "aws-sdk-java-\(now.milliseconds)"
    case .goV2: "aws-go-sdk-\(now.milliseconds)000000"
    case .jsV3: "aws-sdk-js-\(now.milliseconds)"
    case .rust: "assume-role-from-profile-\(now.milliseconds)"
    }
  }

  /// What a client says when nobody has credentials.
  func sdkNothing(_ result: WalkResult, _ order: [ChainEntry]) -> ChainError {
    let messages = zip(order, result.steps).map { entry, step in
      (entry.provider, passedMessages[entry.provider] ?? step.reason)
    }
    switch inputs.client {
    case .javaV1:
      let parts = messages.map { name, message in "\(Self.javaV1Name(name)): \(message)" }
      return ChainError(
        "SdkClientException",
        "Unable to load AWS credentials from any provider in the chain: [\(parts.joined(separator: ", "))]")
    case .javaV2:
      let names = messages.map { Self.javaV2Name($0.0, profileName) }
      let parts = messages.map { name, message in "\(Self.javaV2Name(name, profileName)): \(message)" }
      return ChainError(
        "SdkClientException",
        "Unable to load credentials from any of the providers in the chain "
          + "AwsCredentialsProviderChain(credentialsProviders=[\(names.joined(separator: ", "))]) : "
          + "[\(parts.joined(separator: ", "))]")
    case .goV2: return goNothing()
    case .jsV3: return ChainError("CredentialsProviderError", "Could not load credentials from any providers")
    default:
      return ChainError(
        "CredentialsNotLoaded",
        "the credential provider was not enabled: no providers in chain provided credentials")
    }
  }

  /// Two of Java v1's providers print as objects do: class and hash.
  private static func javaV1Name(_ name: String) -> String {
    switch name {
    case "ProfileCredentialsProvider": "com.amazonaws.auth.profile.ProfileCredentialsProvider@6f2b958e"
    case "EC2ContainerCredentialsProviderWrapper":
      "com.amazonaws.auth.EC2ContainerCredentialsProviderWrapper@1eb44e46"
    default: name
    }
  }

  private static func javaV2Name(_ name: String, _ profile: String) -> String {
    name == "ProfileCredentialsProvider"
      ? "ProfileCredentialsProvider(profileName=\(profile), profileFile=ProfileFile(sections=[]))"
      : "\(name)()"
  }
}
