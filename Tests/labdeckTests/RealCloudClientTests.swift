import Testing

@Suite("The local cloud, called by real clients", .serialized)
struct RealCloudClientTests {
  private static func environment(_ served: ServedCloud) -> [String: String] {
    served.environment.merging([
      "HTTP_PROXY": "http://127.0.0.1:9", "HTTPS_PROXY": "http://127.0.0.1:9", "NO_PROXY": "127.0.0.1",
      "AWS_PAGER": "", "PYTHONDONTWRITEBYTECODE": "1",
    ]) { $1 }
  }

  @Test(
    "every operation of every service answers boto3 as it expects, an upload of 64 MiB in parts among them",
    .enabled(if: RealClients.has("boto3"), "boto3 is not there: `make slow-test`"))
  func boto3() throws {
    let served = try ServedCloud()
    let script = ServedCloud.folder + "/boto3_calls.py"
    let text = try RealClients.run(
      try #require(RealClients.python), [script, served.endpoint], Self.environment(served))
    #expect(text.hasSuffix("\n0 wrong\n"), "\(text)")
  }

  @Test(
    "what is refused is refused in the services' own words: signatures, sessions, bodies, checksums, pieces",
    .enabled(if: RealClients.has("boto3"), "boto3 is not there: `make slow-test`"))
  func refusals() throws {
    let served = try ServedCloud(["--as", "admin"])
    let text = try RealClients.run(
      try #require(RealClients.python), [ServedCloud.folder + "/boto3_refusals.py", served.endpoint],
      Self.environment(served))
    #expect(text.hasSuffix(" checks, 0 wrong\n"), "\(text)")
  }

  @Test(
    "over TLS uploads come in pieces with a trailing checksum, and only the certificate given is trusted",
    .enabled(
      if: RealClients.has("boto3") && Certificate.canBeMade,
      "boto3 or openssl is not there: `make slow-test`"))
  func tls() throws {
    let certificate = try Certificate()
    let served = try ServedCloud([
      "--as", "admin", "--tls-key", certificate.key, "--tls-certificate", certificate.path,
    ])
    #expect(served.endpoint.hasPrefix("https://127.0.0.1:"))
    let text = try RealClients.run(
      try #require(RealClients.python),
      [ServedCloud.folder + "/boto3_tls.py", served.endpoint, certificate.path], Self.environment(served))
    #expect(text.hasSuffix("0 wrong\n"), "\(text)")
    for client in CommandLineClient.allCases where RealCommandLine.python(of: client) != nil {
      let aws = client == .v1 ? RealClients.program("aws") : "/usr/bin/aws"
      let listed = try RealClients.run(
        try #require(aws), ["--endpoint-url", served.endpoint, "s3", "ls", "s3://reports/q1.csv"],
        Self.environment(served).merging(["AWS_CA_BUNDLE": certificate.path]) { $1 })
      #expect(listed.hasSuffix(" 19 q1.csv\n"), "\(client): \(listed)")
    }
  }

  @Test(
    "a role profile of the AWS CLI takes on its role here, and in a network without a route nothing is missing",
    .enabled(
      if: RealClients.has("awscli") && RealClients.canUnshare,
      "the AWS CLI or the right to make a network namespace is not there: `make slow-test`"))
  func roleProfile() throws {
    let aws = try #require(RealClients.program("aws"))
    let script = """
      ip link set lo up
      '\(PseudoTerminal.program)' cloud serve --quiet --port 4599 --world '\(ServedCloud.folder)/world.yaml' \
        --as app </dev/null >env.sh 2>/dev/null &
      server=$!
      for i in 1 2 3 4 5 6 7 8 9; do (exec 3<>/dev/tcp/127.0.0.1/4599) 2>/dev/null && break; sleep 0.2; done
      . ./env.sh
      printf '[profile r]\\nrole_arn = arn:aws:iam::111122223333:role/reader\\nsource_profile = base\\n[profile base]\\naws_access_key_id = %s\\naws_secret_access_key = %s\\n' \
        "$AWS_ACCESS_KEY_ID" "$AWS_SECRET_ACCESS_KEY" >config
      unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
      AWS_CONFIG_FILE=config '\(aws)' --profile r sts get-caller-identity --query Arn --output text
      kill -INT $server; wait $server; echo "status $?"
      """
    let text = try RealClients.run(
      "/usr/bin/unshare", ["-rn", "bash", "-c", "cd \"$(mktemp -d)\" && export HOME=\"$PWD\" && \(script)"],
      ["AWS_PAGER": ""])
    #expect(text.contains("arn:aws:sts::111122223333:assumed-role/reader/"), "\(text)")
    #expect(text.hasSuffix("status 130\n"))
  }
}
