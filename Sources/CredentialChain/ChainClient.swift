/// The clients whose chains are followed, and the simplified orders that courses teach.
public enum ChainClient: String, Sendable, Hashable, CaseIterable {
  /// AWS CLI v2, as release 2.9.19 was measured; `ChainOptions.Release.newest` for later ones.
  case cliV2 = "cli-v2"
  /// AWS CLI v1, release 1.45.11.
  case cliV1 = "cli-v1"
  /// boto3, release 1.43.11, without the optional `crt` package.
  case boto3
  /// AWS SDK for Java v1, releases 1.11 and 1.12.
  case javaV1 = "java-v1"
  /// AWS SDK for Java v2.
  case javaV2 = "java-v2"
  /// AWS SDK for Go v2.
  case goV2 = "go-v2"
  /// AWS SDK for JavaScript v3, `fromNodeProviderChain`.
  case jsV3 = "js-v3"
  /// AWS SDK for Rust.
  case rust
  /// The six steps of the CLI as the course notes list them.
  case notes

  /// The name a person would use.
  public var title: String {
    switch self {
    case .cliV2: "AWS CLI v2"
    case .cliV1: "AWS CLI v1"
    case .boto3: "boto3"
    case .javaV1: "Java SDK v1"
    case .javaV2: "Java SDK v2"
    case .goV2: "Go SDK v2"
    case .jsV3: "JavaScript SDK v3"
    case .rust: "Rust SDK"
    case .notes: "the course notes"
    }
  }

  /// Which rules read this client's profile files.
  public var grammar: ProfileFile.Grammar {
    switch self {
    case .cliV1, .cliV2, .boto3, .notes: .python
    case .javaV1: .javaV1
    case .javaV2, .goV2, .jsV3, .rust: .shared
    }
  }
}
