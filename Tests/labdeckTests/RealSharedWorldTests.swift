import Documents
import HTTPMessages
import Testing

@Suite("One world behind cloud and metadata, used by real clients", .serialized)
struct RealSharedWorldTests {
  private static let environment = ["AWS_PAGER": "", "PYTHONDONTWRITEBYTECODE": "1"]

  private static func variables(_ node: Node?) -> [String: String] {
    Dictionary(uniqueKeysWithValues: (node?.members ?? []).map { ($0.key, $0.value.string ?? "") })
  }

  @Test(
    "boto3 finds the role's keys in the metadata, the cloud takes them, and after the detachment there are none",
    .enabled(if: RealClients.has("boto3"), "boto3 is not there: `make slow-test`"))
  func boto3() throws {
    let served = try ServedCloud(["--instance", "web"])
    let user = Self.variables(served.document["userEnvironment"])
    let program = """
      import boto3, os, sys, datetime, urllib.request, urllib.error
      key, secret = sys.argv[1:]
      def status(path):
          try: return urllib.request.urlopen(os.environ['AWS_EC2_METADATA_SERVICE_ENDPOINT'] + path).status
          except urllib.error.HTTPError as e: return e.code
      session = boto3.Session()
      me = session.client('sts').get_caller_identity()
      print(me['Arn'].split(':', 4)[-1], session.get_credentials().method)
      instance = me['UserId'].split(':')[1]
      admin = boto3.Session(aws_access_key_id=key, aws_secret_access_key=secret).client('ec2')
      print(status('latest/meta-data/instance-id'))
      admin.modify_instance_metadata_options(InstanceId=instance, HttpTokens='required')
      print(status('latest/meta-data/instance-id'))
      found = admin.describe_iam_instance_profile_associations()['IamInstanceProfileAssociations']
      mine = [a['AssociationId'] for a in found if a['InstanceId'] == instance]
      admin.disassociate_iam_instance_profile(AssociationId=mine[0])
      print(session.client('sts').get_caller_identity()['Arn'] == me['Arn'])
      print(boto3.Session().get_credentials())
      held = session.get_credentials()
      held._expiry_time = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=1)
      try: held.get_frozen_credentials()
      except Exception as e: print(type(e).__name__)
      """
    let text = try RealClients.run(
      try #require(RealClients.python),
      ["-c", program, user["AWS_ACCESS_KEY_ID"] ?? "", user["AWS_SECRET_ACCESS_KEY"] ?? ""],
      served.environment.merging(Self.environment) { $1 })
    let id = served.document["metadata"]?["instanceId"]?.string ?? ""
    let role = served.document["metadata"]?["role"]?.string ?? ""
    #expect(
      text == """
        111122223333:assumed-role/\(role)/\(id) iam-role
        200
        401
        True
        None
        CredentialRetrievalError

        """)
  }

  /// An AWS CLI, and what it needs to find the endpoint.
  static let commandLines: [(path: String, options: [String])] = {
    var found: [(String, [String])] = []
    if RealClients.has("awscli"), let path = RealClients.program("aws") { found.append((path, [])) }
    // Version 2.9 overlooks AWS_ENDPOINT_URL.
    if let path = Debian.aws { found.append((path, ["--endpoint-url"])) }
    return found
  }()

  @Test(
    "the AWS CLI is the role in the shell on the instance, and the user in the other",
    .enabled(if: !commandLines.isEmpty, "the AWS CLI is not there: `make slow-test`"),
    arguments: commandLines.indices)
  func commandLine(index: Int) throws {
    let (aws, options) = Self.commandLines[index]
    let served = try ServedCloud(["--instance", "web", "--as", "admin"])
    func arn(_ environment: [String: String]) throws -> String {
      try RealClients.run(
        aws,
        options.flatMap { [$0, served.endpoint] } + [
          "sts", "get-caller-identity", "--query", "Arn", "--output", "text",
        ], environment.merging(Self.environment) { $1 })
    }
    #expect(try arn(served.environment).contains(":assumed-role/"))
    #expect(try arn(Self.variables(served.document["userEnvironment"])).hasSuffix(":user/admin\n"))
    served.process.type("detach")
    #expect(try served.eventually("/latest/meta-data/iam/info") { $0.status == 404 })
    #expect(try arn(served.environment).contains("Unable to locate credentials"))
  }
}
