import Diagnostics
import Testing
import TextLayout
import World

@testable import Sandbox

/// A laptop with a user's keys and an instance with a role.
func cloudRoom() throws -> Sandbox {
  let yaml = """
    seed: 7
    clock: 2026-03-02T09:00:00Z
    account: "111122223333"
    users:
      app: { access-keys: [{ id: AKIAIOSFODNN7EXAMPLE, secret: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY }], policies: [S3Full] }
    roles:
      one-bucket: { trust: [ec2.amazonaws.com, ecs-tasks.amazonaws.com], policies: [OneBucket] }
    policies:
      S3Full: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }] }
      OneBucket:
        Version: "2012-10-17"
        Statement: [{ Effect: Allow, Action: [s3:GetObject, s3:ListBucket], Resource: ["arn:aws:s3:::reports", "arn:aws:s3:::reports/*"] }]
    instances:
      web: { id: i-0abc1234def567890, profile: one-bucket, metadata-options: { http-tokens: required } }
    buckets:
      reports: { objects: { q1.csv: "120 orders\\n" } }
      payroll: { objects: { june.csv: "25 salaries\\n" } }
    machines:
      laptop:
        files:
          "~/.aws/config": "[default]\\nregion = eu-west-1\\n"
          "~/.aws/credentials": "[default]\\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\\n"
        programs: { report: { sdk: boto3, reads: { reports: reports/q1.csv, payroll: payroll/june.csv } } }
      web: { on: web, files: { "~/.aws/config": "[default]\\nregion = eu-west-1\\n" }, programs: { who: { sdk: java-v2, whoami: true } } }
      task: { container: { on: web, hops: 2, task-role: one-bucket } }
      deep: { container: { on: web, hops: 2 } }
    start: laptop
    """
  return Sandbox(world: try World.load(SourceText(name: "world.yaml", text: yaml)))
}

@Suite("The cloud in the sandbox")
struct CloudTests {
  @Test("aws finds credentials, signs, and is answered")
  func caller() throws {
    var sandbox = try cloudRoom()
    #expect(
      sandbox.run("aws sts get-caller-identity --query Arn --output text").text
        == "arn:aws:iam::111122223333:user/app\n")
    #expect(sandbox.lastTrace?.kind == .chain)
    #expect(sandbox.calls.last?.caller == "user/app")
    #expect(
      sandbox.run("ssh web\naws sts get-caller-identity --query Arn --output text").text
        == "arn:aws:sts::111122223333:assumed-role/one-bucket/i-0abc1234def567890\n")
  }

  @Test("why names the limit that a throttled call ran into, and when the next gets through")
  func throttled() throws {
    var sandbox = try cloudRoom()
    sandbox.world.limits["sts:*"] = RateLimit(rate: 0.1, burst: 1)
    let text = sandbox.run("aws sts get-caller-identity\naws sts get-caller-identity\nwhy").text
    #expect(text.contains("An error occurred (Throttling)"))
    #expect(text.contains("THROTTLED  Throttling: the limit of sts:* is used up\n"))
    #expect(text.contains("  limit   0.1 calls a second, 1 at once\n"))
    #expect(text.contains("  to change it: wait "))
    #expect(sandbox.lastTrace?.kind == .limit)
  }

  @Test("a region that the instance itself tells is listed as such")
  func regionOfInstance() throws {
    var sandbox = try cloudRoom()
    let row = sandbox.run("ssh web; rm ~/.aws/config; aws configure list | grep region").text
    #expect(row.contains(sandbox.world.region) && row.contains(" imds "))
  }

  @Test("a profile with an MFA device asks for a code, once, and shows what was typed")
  func codeForProfile() throws {
    let yaml = """
      clock: 2026-03-02T09:00:00Z
      account: "111122223333"
      users:
        ana:
          access-keys: [{ id: AKIAIOSFODNN7EXAMPLE, secret: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY }]
          mfa: { serial: "arn:aws:iam::111122223333:mfa/ana", secret: JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP }
          policies: [arn:aws:iam::aws:policy/AdministratorAccess]
      roles:
        door: { trust: "111122223333" }
      machine:
        environment: { AWS_REGION: eu-west-1 }
        files:
          "~/.aws/credentials": "[default]\\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\\n"
          "~/.aws/config": "[profile door]\\nrole_arn = arn:aws:iam::111122223333:role/door\\nsource_profile = default\\nmfa_serial = arn:aws:iam::111122223333:mfa/ana\\nrole_session_name = ana\\n"
      """
    var sandbox = Sandbox(world: try World.load(SourceText(name: "world.yaml", text: yaml)))
    let code = sandbox.run("authenticator ana").text.prefix(6)
    let outcome = sandbox.run(
      "aws sts get-caller-identity --query Arn --output text --profile door",
      Interaction(ask: { _ in String(code) }))
    #expect(
      outcome.text == """
        Enter MFA code for arn:aws:iam::111122223333:mfa/ana: \(code)
        arn:aws:sts::111122223333:assumed-role/door/ana

        """)
    #expect(sandbox.lastTrace?.short.text.contains("role door") == true)
  }

  @Test(
    "each way to a wrong call has its error, its status and its trace",
    arguments: [
      (
        "ssh web; aws s3api get-object --bucket payroll --key june.csv x", 254, "AccessDenied",
        Trace.Kind.policy
      ),
      ("aws s3 ls s3://report", 254, "NoSuchBucket", .chain),
      (
        "AWS_SECRET_ACCESS_KEY=wrong AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE aws s3 ls", 254,
        "SignatureDoesNotMatch", .signature
      ),
      (
        "AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE aws s3 ls", 255,
        "Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY", .chain
      ),
      ("aws s3 ls --profile nobody", 255, "The config profile (nobody) could not be found", .chain),
      ("rm -r ~/.aws; aws sts get-caller-identity", 253, "Unable to locate credentials", .chain),
    ])
  func failures(line: String, status: Int, text: String, kind: Trace.Kind) throws {
    var sandbox = try cloudRoom()
    let outcome = sandbox.run(line)
    #expect(outcome.status == status)
    #expect(outcome.text.contains(text), "\(outcome.text)")
    #expect(sandbox.lastTrace?.kind == kind)
  }

  @Test("a failed call leaves the world as it was")
  func unchanged() throws {
    var sandbox = try cloudRoom()
    _ = sandbox.run("ssh web")
    _ = sandbox.run("aws sts get-caller-identity")
    let before = sandbox.world.buckets
    _ = sandbox.run("aws s3 cp ~/.aws/config s3://reports/x")
    #expect(sandbox.world.buckets == before)
  }

  @Test("an object goes up and comes down")
  func upload() throws {
    var sandbox = try cloudRoom()
    let outcome = sandbox.run(
      "echo hello > f; aws s3 cp f s3://reports/f && aws s3 cp s3://reports/f - | tr a-z A-Z")
    #expect(outcome.text.hasSuffix("HELLO\n"), "\(outcome.text)")
  }

  @Test(
    "curl asks the metadata service as it is set up",
    arguments: [
      ("curl -s -o /dev/null -w '%{http_code}\\n' http://169.254.169.254/latest/meta-data/", "401\n"),
      (
        "T=$(curl -s -X PUT http://169.254.169.254/latest/api/token -H 'X-aws-ec2-metadata-token-ttl-seconds: 60'); curl -s -H \"X-aws-ec2-metadata-token: $T\" http://169.254.169.254/latest/meta-data/iam/security-credentials/",
        "one-bucket"
      ),
      ("curl -sf http://169.254.169.254/latest/; echo $?", "22\n"),
      ("curl -sS http://example.com/; echo $?", "curl: (6) Could not resolve host: example.com\n6\n"),
      ("curl -s localhost:8080; echo $?", "7\n"),
    ])
  func metadata(line: String, output: String) throws {
    var sandbox = try cloudRoom()
    _ = sandbox.run("ssh web")
    #expect(sandbox.run(line).text == output)
  }

  @Test("a container one hop further gets no token, and a task has a role of its own")
  func containers() throws {
    var sandbox = try cloudRoom()
    let deep = sandbox.run("ssh deep\naws sts get-caller-identity")
    #expect(deep.status == 253)
    #expect(
      sandbox.run("exit\nssh task\naws sts get-caller-identity --query Arn --output text").text.contains(
        ":assumed-role/one-bucket/"))
    #expect(sandbox.run("chain").text.contains("container"))
  }

  @Test("programs follow the chain of their own SDK")
  func programs() throws {
    var sandbox = try cloudRoom()
    #expect(sandbox.run("report payroll").text == "june.csv: 25 salaries\n")
    #expect(sandbox.run("why").text.contains("keys from the credentials file"))
    #expect(sandbox.run("report nothing").status == 2)
    #expect(sandbox.run("who").notes == "  `who` is a program of web: `ssh web` goes there\n")
    #expect(sandbox.run("ssh web\nAWS_ACCESS_KEY_ID=half who").text.contains("assumed-role/one-bucket"))
  }

  @Test("aws configure asks, and writes what was answered")
  func configure() throws {
    var sandbox = try room()
    var answers = ["AKIAIOSFODNN7EXAMPLE", "secret", "eu-west-1", ""][...]
    let outcome = sandbox.run("aws configure", Interaction(ask: { _ in answers.popFirst() }))
    #expect(outcome.text.hasPrefix("AWS Access Key ID [None]: AKIAIOSFODNN7EXAMPLE\n"))
    #expect(sandbox.run("cat ~/.aws/credentials").text.contains("aws_access_key_id = AKIAIOSFODNN7EXAMPLE"))
    #expect(sandbox.run("ls -l ~/.aws/credentials").text.hasPrefix("-rw-------"))
    #expect(sandbox.run("aws configure get region").text == "eu-west-1\n")
  }

  @Test("a request that is changed after it was signed is refused, and both sides are known")
  func tampered() throws {
    var sandbox = try cloudRoom()
    let outcome = sandbox.run(
      """
      printf 'GET /reports/q1.csv HTTP/1.1\\r\\nHost: s3.eu-west-1.amazonaws.com\\r\\n\\r\\n' > get.http
      sigv4 sign get.http > signed.http
      sigv4 verify signed.http | head -n 1
      sed 's,/reports/q1,/payroll/june,' signed.http > changed.http
      sigv4 send changed.http > answer.txt
      why
      """)
    #expect(outcome.text.hasPrefix("ACCEPTED"), "\(outcome.text)")
    #expect(outcome.text.contains("the path changed after signing"))
    #expect(!outcome.text.contains("guess"))
    #expect(sandbox.run("grep -c SignatureDoesNotMatch answer.txt").text == "1\n")
  }

  @Test("policies are compared for two identities without a call")
  func policies() throws {
    var sandbox = try cloudRoom()
    let outcome = sandbox.run("policy diff user/app role/one-bucket s3:GetObject payroll/june.csv")
    #expect(outcome.text.hasPrefix("app is ALLOWED, one-bucket is DENIED  s3:GetObject payroll/june.csv"))
    #expect(sandbox.run("policy explain user/ap s3:GetObject x").notes == "  did you mean `user/app`?\n")
    #expect(sandbox.calls.isEmpty)
  }

  @Test("equal sandboxes do equal things")
  func deterministic() throws {
    var one = try cloudRoom()
    var other = try cloudRoom()
    for line in [
      "aws sts get-session-token", "ssh web", "aws sts get-caller-identity", "chain", "sleep 6h",
      "aws s3 ls s3://reports",
    ] {
      #expect(one.run(line) == other.run(line))
    }
    #expect(one == other)
  }
}
