import CredentialChain
import Effects

/// Resolutions from a configuration of 1,000 profiles on disk, its files read and parsed anew each time.
enum ChainBench {
  static let all: [any Benchmark] = [
    Contest(
      name: "chain: a resolve with 1,000 profiles",
      contenders: [
        resolving("cli-v2", .cliV2), resolving("java-v2", .javaV2),
        Contender(peer: "botocore") {
          let (config, credentials) = (try TemporaryFile(configText), try TemporaryFile(credentialsText))
          let work = try Peers.script(
            "chain.py", ["p500"],
            environment: [
              "AWS_CONFIG_FILE": config.path, "AWS_SHARED_CREDENTIALS_FILE": credentials.path,
            ])
          return { times in
            defer { withExtendedLifetime((config, credentials)) {} }
            return try work(times)
          }
        },
      ], goals: [.milliseconds("cli-v2", atMost: 2), .milliseconds("java-v2", atMost: 2)], subject: "cli-v2")
  ]

  private static func resolving(_ name: String, _ client: ChainClient) -> Contender {
    Contender(name) {
      let (config, credentials) = (try TemporaryFile(configText), try TemporaryFile(credentialsText))
      let inputs = ChainInputs(
        client: client, options: ChainOptions(profile: "p500"),
        environment: [
          "AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": EnvironmentVariable(config.path),
          "AWS_SHARED_CREDENTIALS_FILE": EnvironmentVariable(credentials.path),
        ], files: DiskFiles(), home: "/nonexistent", now: Timestamp(seconds: 1_772_442_000))
      guard CredentialChain.resolve(inputs).credentials != nil else { throw Skipped("nothing was found") }
      return { times in
        defer { withExtendedLifetime((config, credentials)) {} }
        return (0..<times).reduce(0) { sum, _ in sum &+ CredentialChain.resolve(inputs).steps.count }
      }
    }
  }

  private static let configText = (0..<1000).map { number in
    "[profile p\(number)]\nregion = eu-west-\(number % 3 + 1)\noutput = json\ncli_pager =\n"
  }.joined()

  private static let credentialsText = (0..<1000).map { number in
    """
    [p\(number)]
    aws_access_key_id = AKIA\(100_000_000 + number)
    aws_secret_access_key = secret/of/number/\(number)

    """
  }.joined()
}
