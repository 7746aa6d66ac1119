import Effects
import Glibc
import Testing

/// A real client in a lab shell.
struct RealShellClient: CustomTestStringConvertible, Sendable {
  let name: String
  /// The directory in which its `aws` stands.
  let directory: String
  var testDescription: String { name }

  /// The clients of this machine: the AWS CLI of the virtual environment, and Debian's.
  static let all: [RealShellClient] = {
    var found: [RealShellClient] = []
    if RealClients.has("awscli"), let aws = RealClients.program("aws") {
      found.append(RealShellClient(name: "AWS CLI v1", directory: String(aws.dropLast(4))))
    }
    if RealClients.isWanted, unsafe access("/usr/bin/aws", X_OK) == 0 {
      found.append(RealShellClient(name: "Debian's AWS CLI", directory: "/usr/bin"))
    }
    return found
  }()
}

@Suite("A lab shell, used by real clients in a network without a route", .serialized)
struct RealLabShellTests {
  /// Runs a script in the shell of the lab `clients`, in a network namespace that has loopback and nothing else. Returns what
  /// it printed, and every address that Python programs connected to or looked up.
  private static func run(_ script: String, on machine: String = "laptop", path: String) throws -> (
    text: String, addresses: Set<String>
  ) {
    var template = Array("/tmp/labdeck-addresses-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    close(descriptor)
    let record = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { _ = unsafe unlink(record) }
    let shell = """
      ip link set lo up
      exec '\(PseudoTerminal.program)' --labs '\(ServedCloud.folder)/labs' lab shell clients --machine \(machine) \
        -- /bin/sh -c "$SCRIPT"
      """
    let text = try RealClients.run(
      "/usr/bin/unshare", ["-rn", "/bin/sh", "-c", shell],
      [
        "SCRIPT": script, "PATH": path + ":/usr/sbin:/usr/bin:/sbin:/bin", "AWS_PAGER": "",
        "PYTHONPATH": ServedCloud.folder + "/recording", "LABDECK_RECORD_ADDRESSES": record,
        "PYTHONDONTWRITEBYTECODE": "1",
      ])
    let lines = (try? DiskFiles().readText(record)) ?? ""
    return (text, Set(lines.split(separator: "\n").map(String.init)))
  }

  private static let who = "sts get-caller-identity --query Arn --output text"

  @Test(
    "the AWS CLI is who the profile says, a role through a role included, and reaches loopback alone",
    .enabled(
      if: RealClients.canUnshare && !RealShellClient.all.isEmpty,
      "the AWS CLI or the right to make a network namespace is not there: `make slow-test`"),
    arguments: RealShellClient.all)
  func profiles(client: RealShellClient) throws {
    let script = """
      for profile in base reader deeper; do aws \(Self.who) --profile $profile; done
      aws s3 cp s3://reports/q1.csv - --profile reader
      aws s3 ls s3://reports --profile base; echo "[$?]"; labdeck why
      """
    let (text, addresses) = try Self.run(script, path: client.directory)
    let rows = text.split(separator: "\n").map(String.init)
    #expect(rows.first == "arn:aws:iam::111122223333:user/app", "\(text)")
    #expect(
      rows.dropFirst().first?.hasPrefix("arn:aws:sts::111122223333:assumed-role/reader/") == true, "\(text)")
    #expect(rows.dropFirst(2).first?.hasPrefix("arn:aws:sts::111122223333:assumed-role/deeper/") == true)
    #expect(text.contains("120 orders"))
    #expect(text.contains("AccessDenied"))
    #expect(text.contains("to user app: nothing allows it"))
    #expect(addresses == ["127.0.0.1"])
  }

  @Test(
    "on an instance the AWS CLI has the instance's role, in a task the task's",
    .enabled(
      if: RealClients.canUnshare && !RealShellClient.all.isEmpty,
      "the AWS CLI or the right to make a network namespace is not there: `make slow-test`"),
    arguments: RealShellClient.all)
  func places(client: RealShellClient) throws {
    let onInstance = try Self.run("aws \(Self.who)", on: "web", path: client.directory)
    #expect(
      onInstance.text == "arn:aws:sts::111122223333:assumed-role/one-bucket/i-0abc1234def567890\n")
    #expect(onInstance.addresses == ["127.0.0.1"])
    let inTask = try Self.run("aws \(Self.who)", on: "task", path: client.directory)
    #expect(inTask.text.hasPrefix("arn:aws:sts::111122223333:assumed-role/task/"), "\(inTask.text)")
    #expect(inTask.addresses == ["127.0.0.1"])
  }

  @Test(
    "what leads elsewhere fails at the closed port, and nothing but loopback is even tried",
    .enabled(
      if: RealClients.canUnshare && !RealShellClient.all.isEmpty,
      "the AWS CLI or the right to make a network namespace is not there: `make slow-test`"),
    arguments: RealShellClient.all)
  func elsewhere(client: RealShellClient) throws {
    let script = """
      aws sts get-caller-identity --profile base --endpoint-url https://sts.eu-west-1.amazonaws.com; echo "[$?]"
      """
    let (text, addresses) = try Self.run(script, path: client.directory)
    #expect(text.contains("proxy") || text.contains("Proxy"), "\(text)")
    #expect(text.hasSuffix("[255]\n"), "\(text)")
    #expect(addresses == ["127.0.0.1"])
  }

  @Test(
    "boto3 finds profiles, the instance's role and the task's",
    .enabled(
      if: RealClients.canUnshare && RealClients.has("boto3"),
      "boto3 or the right to make a network namespace is not there: `make slow-test`"),
    arguments: [
      ("laptop", "profile_name='reader'", "assumed-role/reader/"), ("web", "", "assumed-role/one-bucket/i-"),
      ("task", "", "assumed-role/task/"),
    ])
  func boto3(machine: String, arguments: String, arn: String) throws {
    let python = try #require(RealClients.python)
    let program = """
      import boto3
      print(boto3.Session(\(arguments)).client('sts').get_caller_identity()['Arn'])
      """
    let (text, addresses) = try Self.run("'\(python)' -c \"\(program)\"", on: machine, path: "/usr/bin")
    #expect(text.contains(arn), "\(text)")
    #expect(addresses == ["127.0.0.1"])
  }
}
