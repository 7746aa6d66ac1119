import Documents
import Effects
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

  /// Lines for the AWS CLI: exit status of v1, the line, and what must stand in what it prints.
  static let lines: [(status: Int32, line: String, text: String)] = {
    let text = (try? DiskFiles().readText(ServedCloud.folder + "/aws-lines.tsv")) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { row in
      let parts = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, let status = Int32(parts[0]) else { return nil }
      return (status, parts[1], parts[2].split(separator: "\\t").joined(separator: "\t"))
    }
  }()

  @Test(
    "the AWS CLI prints what it prints of the real services",
    .enabled(if: RealClients.has("awscli"), "the AWS CLI is not there: `make slow-test`"))
  func commandLine() throws {
    let aws = try #require(RealClients.program("aws"))
    let served = try ServedCloud()
    #expect(Self.lines.count > 30)
    for (status, line, wanted) in Self.lines {
      let script = "aws() { '\(aws)' \"$@\"; }; cd /tmp && \(line); echo \"[$?]\""
      let text = try RealClients.run("/bin/sh", ["-c", script], Self.environment(served))
      #expect(text.hasSuffix("[\(status)]\n"), "\(line): \(text)")
      #expect(text.contains(wanted), "\(line): \(text)")
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
