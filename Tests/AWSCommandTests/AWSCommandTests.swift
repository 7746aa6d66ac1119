import AWSCommand
import AWSProtocols
import AWSTypes
import Documents
import Effects
import HTTPMessages
import Testing

@Suite("aws reads its command line as the real one does")
struct AWSCommandTests {
  private let identity = HTTPResponse(
    status: 200,
    text: """
      <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>\
      <Arn>arn:aws:iam::111122223333:user/app</Arn><UserId>AIDAEXAMPLE</UserId><Account>111122223333</Account>\
      </GetCallerIdentityResult><ResponseMetadata><RequestId>x</RequestId></ResponseMetadata></GetCallerIdentityResponse>
      """)

  private func host(answering response: HTTPResponse) -> FakeHost {
    var host = FakeHost()
    host.respond = { _, _ in response }
    return host
  }

  @Test("a call is signed for the region, sent to the region's endpoint, and printed as indented JSON")
  func json() {
    var host = host(answering: identity)
    let result = host.aws("sts", "get-caller-identity")
    #expect(
      result.text == """
        {
            "UserId": "AIDAEXAMPLE",
            "Account": "111122223333",
            "Arn": "arn:aws:iam::111122223333:user/app"
        }

        """)
    #expect(result.status == 0)
    #expect(host.sent.first?.origin.description == "https://sts.eu-west-1.amazonaws.com")
    #expect(host.sent.first?.request.fields["Authorization"] == "AKIAIOSFODNN7EXAMPLE/eu-west-1/sts")
    #expect(host.sent.first?.request.text == "Action=GetCallerIdentity&Version=2011-06-15")
  }

  @Test(
    "formats and queries",
    arguments: [
      (["--output", "text"], "111122223333\tarn:aws:iam::111122223333:user/app\tAIDAEXAMPLE\n"),
      (["--query", "Arn", "--output", "text"], "arn:aws:iam::111122223333:user/app\n"),
      (["--query", "Arn"], "\"arn:aws:iam::111122223333:user/app\"\n"), (["--query", "Nothing"], "null\n"),
      (["--query", "Nothing", "--output=text"], "None\n"),
      (
        ["--output", "yaml"],
        "Account: '111122223333'\nArn: arn:aws:iam::111122223333:user/app\nUserId: AIDAEXAMPLE\n"
      ),
      (
        ["--output", "table"],
        """
        -----------------------------------------------------------------------
        |                          GetCallerIdentity                          |
        +--------------+--------------------------------------+---------------+
        |    Account   |                 Arn                  |    UserId     |
        +--------------+--------------------------------------+---------------+
        |  111122223333|  arn:aws:iam::111122223333:user/app  |  AIDAEXAMPLE  |
        +--------------+--------------------------------------+---------------+

        """
      ),
    ])
  func formats(options: [String], expected: String) {
    var host = host(answering: identity)
    let result = AWSCommand.run(["sts", "get-caller-identity"] + options, on: &host)
    #expect(result.text == expected)
  }

  @Test(
    "mistakes on the command line, with each client's status",
    arguments: [
      (
        ["lambda", "list-functions"],
        "the sandbox has no lambda. It has: cloudtrail, dynamodb, ec2, iam, kms, s3, service-quotas, sts.",
        252, 2
      ),
      (["sts", "get-caller-identit"], "Did you mean `get-caller-identity`?", 252, 2),
      (["iam", "get-role"], "the following arguments are required: --role-name", 252, 2),
      (
        ["iam", "get-role", "--role-name", ""],
        "Invalid length for parameter RoleName, value: 0, valid min length: 1", 252, 255
      ),
      (
        ["sts", "get-session-token", "--duration-seconds", "x"],
        "invalid literal for int() with base 10: 'x'", 255, 255
      ),
      (
        ["iam", "create-role", "--role-name", "x", "--assume-role-policy-document", "file://nope.json"],
        "Unable to load paramfile file://nope.json: [Errno 2] No such file or directory: 'nope.json'", 252,
        255
      ),
      (
        ["iam", "tag-user", "--user-name", "u", "--tags", "Key=a"],
        "Missing required parameter in Tags[0]: \"Value\"", 252, 255
      ),
      (
        ["s3api", "get-object", "--bucket", "b", "--key", "k"],
        "the following arguments are required: outfile", 252, 2
      ),
      (["sts", "get-caller-identity", "--query", "["], "Bad value for --query [", 252, 255),
      (["iam", "list-users", "--bogus", "1"], "Unknown options: --bogus, 1", 252, 255),
      (["sts", "get-caller-identity", "--output", "xml"], "argument --output: Invalid choice", 252, 2),
      (["iam", "tag-user", "--user-name", "u", "--tags", "{bad"], "Invalid JSON", 252, 255),
      (
        ["iam", "tag-user", "--user-name", "u", "--tags", "Key"], "Expected: '=', received: 'EOF' for input:",
        252, 255
      ),
      ([], "the following arguments are required: command", 252, 2),
    ])
  func mistakes(words: [String], text: String, v2: Int, v1: Int) {
    for (version, status) in [(CLIVersion.v2, v2), (.v1, v1)] {
      var host = FakeHost()
      host.version = version
      let result = AWSCommand.run(words, on: &host)
      #expect(result.errors.contains(text))
      #expect(result.status == status)
      #expect(host.sent.isEmpty)
    }
  }

  @Test("an unknown option that is near a known one is named beside the client's own words")
  func hint() {
    var host = FakeHost()
    #expect(
      host.aws("iam", "get-role", "--role-nam", "r", "--role-name", "r").hint == "did you mean `--role-name`?"
    )
    #expect(host.aws("iam", "get-role", "--zzz", "--role-name", "r").hint == nil)
  }

  @Test(
    "options become the request's members",
    arguments: [
      (
        ["iam", "tag-user", "--user-name", "u", "--tags", "Key=a,Value=b", "Key=c,Value=d e"],
        "Tags.member.1.Key=a&Tags.member.1.Value=b&Tags.member.2.Key=c&Tags.member.2.Value=d%20e"
      ),
      (
        ["iam", "tag-user", "--user-name", "u", "--tags", #"[{"Key":"a","Value":"b,c"}]"#],
        "Tags.member.1.Value=b%2Cc"
      ),
      (["iam", "tag-user", "--user-name", "u", "--tags", "Key=a,Value='b,c'"], "Tags.member.1.Value=b%2Cc"),
      (
        ["ec2", "describe-instances", "--filters", "Name=instance-state-name,Values=running,stopped"],
        "Filter.1.Value.1=running&Filter.1.Value.2=stopped"
      ),
      (
        ["ec2", "describe-instances", "--instance-ids", "i-1", "i-2", "--dry-run"],
        "InstanceId.1=i-1&InstanceId.2=i-2"
      ),
      (["sts", "get-session-token", "--duration-seconds=900"], "DurationSeconds=900"),
      (["ec2", "run-instances", "--image-id", "ami-1", "--count", "1:3"], "MinCount=1&MaxCount=3"),
      (["ec2", "run-instances", "--image-id", "ami-1"], "MinCount=1&MaxCount=1"),
    ])
  func requests(words: [String], part: String) throws {
    var host = host(
      answering: HTTPResponse(
        status: 400, text: "<ErrorResponse><Error><Code>X</Code><Message>m</Message></Error></ErrorResponse>")
    )
    _ = AWSCommand.run(words, on: &host)
    let body = try #require(host.sent.first).request.text
    let parts = Set(body.split(separator: "&").map { PercentEncoding.decode($0, plusIsSpace: true) })
    for piece in part.split(separator: "&") {
      #expect(parts.contains(PercentEncoding.decode(piece, plusIsSpace: true)))
    }
  }

  @Test("a service's error is told as the client tells it; v2 ends with 254, v1 with 255")
  func serviceErrors() {
    let denied = HTTPResponse(
      status: 403,
      text:
        "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>"
    )
    var host = host(answering: denied)
    let result = host.aws("iam", "list-users")
    #expect(result.errors == "\nAn error occurred (AccessDenied) when calling the ListUsers operation: no\n")
    #expect(result.status == 254)
    host.version = .v1
    let old = host.aws("iam", "list-users")
    #expect(old.status == 255)
  }

  @Test("throttling is tried again with waits that double, and the last error says how often")
  func retries() {
    let throttled = HTTPResponse(
      status: 400,
      text:
        "<ErrorResponse><Error><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>"
    )
    var host = host(answering: throttled)
    let result = host.aws("iam", "list-users")
    #expect(host.sent.count == 3)
    #expect(host.pauses == [0.5, 1])
    #expect(result.errors.contains("(reached max retries: 2): Rate exceeded"))
    host.variables["AWS_MAX_ATTEMPTS"] = "1"
    host.sent = []
    _ = host.aws("iam", "list-users")
    #expect(host.sent.count == 1)
  }

  @Test("without credentials nothing is sent; --no-sign-request sends without")
  func noCredentials() {
    var host = host(answering: identity)
    host.client.credentials = nil
    let result = host.aws("sts", "get-caller-identity")
    #expect(result.status == 253)
    #expect(
      result.errors.contains(
        "Unable to locate credentials. You can configure credentials by running \"aws configure\"."))
    #expect(host.sent.isEmpty)
    _ = host.aws("sts", "get-caller-identity", "--no-sign-request")
    #expect(host.sent.first?.request.fields["Authorization"] == nil)
  }

  @Test(
    "a missing region matters to some services only",
    arguments: [
      ("ec2", "describe-instances", nil), ("sts", "get-caller-identity", "https://sts.amazonaws.com"),
      ("iam", "list-users", "https://iam.amazonaws.com"),
    ] as [(String, String, String?)])
  func noRegion(service: String, command: String, origin: String?) {
    var host = host(answering: identity)
    host.client.region = nil
    let result = host.aws(service, command)
    #expect(host.sent.first?.origin.description == origin)
    #expect(result.errors.contains("You must specify a region.") == (origin == nil))
  }

  @Test("custom endpoints by option and by variable")
  func endpoints() {
    var host = host(answering: identity)
    host.variables["AWS_ENDPOINT_URL_STS"] = "http://127.0.0.1:4566/base/"
    _ = host.aws("sts", "get-caller-identity")
    _ = host.aws("sts", "get-caller-identity", "--endpoint-url", "http://localhost:1")
    #expect(
      host.sent.map { $0.origin.description + $0.request.target } == [
        "http://127.0.0.1:4566/base/", "http://localhost:1/",
      ])
  }

  @Test("s3 cp uploads with the checksum of each client, and downloads")
  func copy() throws {
    var host = FakeHost()
    host.files = ["q1.csv": "a,b"].reduce(into: host.files) {
      $0.contents["/home/learner/" + $1.key] = Array($1.value.utf8)
    }
    let result = host.aws("s3", "cp", "q1.csv", "s3://reports/")
    #expect(result.text == "upload: ./q1.csv to s3://reports/q1.csv\n")
    let request = try #require(host.sent.first?.request)
    #expect(request.method == "PUT")
    #expect(request.target == "/q1.csv")
    #expect(host.sent.first?.origin.description == "https://reports.s3.eu-west-1.amazonaws.com")
    #expect(request.fields["x-amz-checksum-crc64nvme"] != nil)
    #expect(request.fields["Content-Type"] == "text/csv")
    host.version = .v1
    _ = host.aws("s3", "cp", "q1.csv", "s3://reports/")
    #expect(host.sent.last?.request.fields["x-amz-checksum-crc32"] != nil)
  }

  @Test(
    "a bucket stands in the name of AWS's own address, and in the path of every other",
    arguments: [
      (CLIVersion.v2, "us-east-1", "b-1", nil, "https://b-1.s3.us-east-1.amazonaws.com/k"),
      (.v1, "us-east-1", "b-1", nil, "https://b-1.s3.amazonaws.com/k"),
      (.v2, "eu-west-1", "with.dots", nil, "https://s3.eu-west-1.amazonaws.com/with.dots/k"),
      (.v2, "eu-west-1", "b-1", "http://127.0.0.1:4566/", "http://127.0.0.1:4566/b-1/k"),
    ] as [(CLIVersion, String, String, String?, String)])
  func addressing(version: CLIVersion, region: String, bucket: String, endpoint: String?, url: String) {
    var host = host(answering: HTTPResponse(status: 200))
    host.version = version
    host.client.region = region
    host.variables["AWS_ENDPOINT_URL"] = endpoint
    _ = host.aws("s3api", "head-object", "--bucket", bucket, "--key", "k")
    #expect(host.sent.map { $0.origin.description + $0.request.target } == [url])
    #expect(host.sent.first?.request.fields["Host"] == host.sent.first?.origin.authority)
  }

  @Test("a bucket in another region is found by what S3 tells, once for the command")
  func redirect() {
    var host = FakeHost()
    host.respond = { request, _ in
      let isThere = request.fields["Authorization"]?.contains("/eu-west-3/") ?? false
      return isThere
        ? HTTPResponse(status: 200, fields: ["Content-Length": "2"], text: "hi")
        : HTTPResponse(status: 400, fields: ["x-amz-bucket-region": "eu-west-3"])
    }
    #expect(host.aws("s3", "cp", "s3://reports/k", "-").text == "hi")
    #expect(
      host.sent.map(\.origin.host) == [
        "reports.s3.eu-west-1.amazonaws.com", "reports.s3.eu-west-3.amazonaws.com",
        "reports.s3.eu-west-3.amazonaws.com",
      ])
  }

  @Test("a list of objects in shorthand")
  func nestedShorthand() throws {
    var host = host(answering: HTTPResponse(status: 200))
    _ = host.aws(
      "s3api", "put-bucket-tagging", "--bucket", "b", "--tagging", "TagSet=[{Key=a,Value=b},{Key=c,Value=d}]")
    let body = try #require(host.sent.first).request.text
    #expect(
      body.contains(
        "<TagSet><Tag><Key>a</Key><Value>b</Value></Tag><Tag><Key>c</Key><Value>d</Value></Tag></TagSet>"))
  }

  @Test("s3 presign prints a URL; a place that is no bucket is refused")
  func presign() {
    var host = FakeHost()
    let result = host.aws("s3", "presign", "s3://reports/q1.csv", "--expires-in", "60")
    #expect(result.text == "https://reports.s3.eu-west-1.amazonaws.com/q1.csv?X-Amz-Expires=60\n")
    let wrong = host.aws("s3", "presign", "reports")
    #expect(wrong.status == 252)
  }
}

extension HTTPRequest {
  fileprivate var text: String { String(decoding: body, as: UTF8.self) }
}
