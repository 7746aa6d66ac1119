import CredentialChain
import Effects

/// Resolutions a second from a configuration of 1,000 profiles, files read and parsed anew each time: 2 ms is 500 a second.
/// `python3 -m timeit` over `botocore.session.Session(profile='p500').get_credentials()` is the same work elsewhere.
enum ChainBench {
  static let all: [Benchmark] = [
    benchmark("chain: resolve, 1,000 profiles, cli-v2", .cliV2),
    benchmark("chain: resolve, 1,000 profiles, java-v2", .javaV2),
  ]

  private static func benchmark(_ name: String, _ client: ChainClient) -> Benchmark {
    Benchmark(name: name, goal: 500) {
      let inputs = inputs(client)
      return { times in
        var sum = 0
        for _ in 0..<times { sum &+= CredentialChain.resolve(inputs).steps.count }
        return sum
      }
    }
  }

  private static func inputs(_ client: ChainClient) -> ChainInputs {
    var config = ""
    var credentials = ""
    for number in 0..<1000 {
      config += """
        [profile p\(number)]
        region = eu-west-\(number % 3 + 1)
        output = json
        cli_pager =

        """
      credentials += """
        [p\(number)]
        aws_access_key_id = AKIA\(100_000_000 + number)
        aws_secret_access_key = secret/of/number/\(number)

        """
    }
    return ChainInputs(
      client: client, options: ChainOptions(profile: "p500"),
      environment: ["AWS_EC2_METADATA_DISABLED": "true"],
      files: MemoryFiles(["/home/u/.aws/config": config, "/home/u/.aws/credentials": credentials]),
      home: "/home/u", now: Timestamp(seconds: 1_772_442_000))
  }
}
