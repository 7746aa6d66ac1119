import Documents
import Glibc
import HTTPMessages
import Testing

/// The clients that this machine has. They run behind a proxy that is closed, so that nothing leaves the machine.
enum RealClients {
  static let isWanted = unsafe getenv("LABDECK_SLOW") != nil

  /// The Python of the virtual environment that `make slow-test` builds; nil where there is none.
  static let python: String? = unsafe getenv("LABDECK_PYTHON").map { unsafe String(cString: $0) }

  static let environment = [
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/nonexistent", "http_proxy": "http://127.0.0.1:9",
    "https_proxy": "http://127.0.0.1:9", "no_proxy": "127.0.0.1,169.254.169.254",
  ]

  /// Whether a Python package is there.
  static func has(_ package: String) -> Bool {
    guard isWanted, let python else { return false }
    let process = PipedProgram(
      python, ["-c", "import \(package)"], environment: environment, joinsErrors: true)
    _ = process?.readAll()
    return process?.status() == 0
  }

  /// Whether a user may make a network namespace here.
  static let canUnshare: Bool = {
    guard isWanted else { return false }
    let process = PipedProgram(
      "/usr/bin/unshare", ["-rn", "ip", "link", "set", "lo", "up"], environment: environment,
      joinsErrors: true)
    _ = process?.readAll()
    return process?.status() == 0
  }()

  /// The program beside the virtual environment's Python, such as `aws`.
  static func program(_ name: String) -> String? {
    guard let python, let slash = python.lastIndex(of: "/") else { return nil }
    let path = python[...slash] + name
    return unsafe access(String(path), X_OK) == 0 ? String(path) : nil
  }

  static func run(_ path: String, _ arguments: [String], _ more: [String: String] = [:]) throws -> String {
    let process = try #require(
      PipedProgram(path, arguments, environment: environment.merging(more) { $1 }, joinsErrors: true))
    return process.readAll()
  }

  /// Serves at the link-local address in a network namespace while a command of the shell runs there. A line may be typed
  /// before, which is carried out by then.
  static func atLinkLocal(
    _ command: String, typed line: String = "status", world: String? = nil,
    _ environment: [String: String] = [:]
  ) throws -> String {
    let world = world.map { "--world '\($0)'" } ?? ""
    let script = """
      said=$(mktemp)
      ip link set lo up && ip addr add 169.254.169.254/32 dev lo
      '\(PseudoTerminal.program)' metadata serve --address 169.254.169.254:80 \(world) \
        <<<'\(line)' >/dev/null 2>"$said" &
      server=$!
      for i in $(seq 50); do grep -q '^serving' "$said" && [ $(wc -l <"$said") -gt 1 ] && break; sleep 0.1; done
      \(command)
      kill -INT $server; wait $server; echo "status $?"; rm -f "$said"
      """
    return try RealClients.run(
      "/usr/bin/unshare", ["-rn", "bash", "-c", script], environment)
  }
}

@Suite("The metadata service, asked by real clients", .serialized)
struct RealMetadataClientTests {
  @Test(
    "boto3 finds the role's credentials and the region",
    .enabled(if: RealClients.has("boto3"), "boto3 is not there: `make slow-test`"),
    arguments: ["optional", "required"])
  func boto3(tokens: String) throws {
    let served = try ServedMetadata()
    served.process.type("tokens \(tokens)")
    #expect(
      try served.eventually("/latest/", token: false) { $0.status == (tokens == "required" ? 401 : 200) })
    let program = """
      import boto3, botocore.session, botocore.utils
      c = boto3.Session().get_credentials()
      print(c.method, c.get_frozen_credentials().access_key[:4], c.get_frozen_credentials().token[:4])
      print(botocore.utils.IMDSRegionProvider(botocore.session.get_session()).provide())
      """
    let text = try RealClients.run(
      try #require(RealClients.python), ["-c", program],
      ["AWS_EC2_METADATA_SERVICE_ENDPOINT": served.endpoint])
    #expect(text == "iam-role ASIA IQoJ\neu-west-1\n")
  }

  @Test(
    "boto3 finds a task's credentials",
    .enabled(if: RealClients.has("boto3"), "boto3 is not there: `make slow-test`"))
  func container() throws {
    let world = """
      roles:
        task: { trust: ecs-tasks.amazonaws.com }
        host: { trust: ec2.amazonaws.com }
      instances: { web: { profile: host } }
      machines: { job: { container: { on: web, task-role: task, authorization-token: abc } } }
      """
    let file = "/tmp/labdeck-world-\(getpid()).yaml"
    let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    unsafe _ = write(descriptor, world, world.utf8.count)
    close(descriptor)
    defer { unsafe unlink(file) }
    let served = try ServedMetadata(["--world", file])
    let container = try #require(served.document["containers"]?[0])
    let uri = try #require(container["AWS_CONTAINER_CREDENTIALS_FULL_URI"]?.string)
    let text = try RealClients.run(
      try #require(RealClients.python),
      ["-c", "import boto3; c = boto3.Session().get_credentials(); print(c.method, c.access_key[:4])"],
      ["AWS_CONTAINER_CREDENTIALS_FULL_URI": uri, "AWS_CONTAINER_AUTHORIZATION_TOKEN": "abc"])
    #expect(text == "container-role ASIA\n")
  }

  @Test(
    "The AWS CLI names the instance role as its source, and finds nothing once the profile is detached",
    .enabled(if: RealClients.has("awscli"), "the AWS CLI is not there: `make slow-test`"))
  func commandLine() throws {
    let aws = try #require(RealClients.program("aws"))
    let served = try ServedMetadata()
    let environment = ["AWS_EC2_METADATA_SERVICE_ENDPOINT": served.endpoint]
    #expect(try RealClients.run(aws, ["configure", "list"], environment).contains("iam-role"))
    served.process.type("detach")
    #expect(try served.eventually("/latest/meta-data/iam/info") { $0.status == 404 })
    #expect(try !RealClients.run(aws, ["configure", "list"], environment).contains("iam-role"))
  }

  @Test(
    "At the link-local address itself, in a network namespace, ec2-metadata reads every property it knows",
    .enabled(
      if: RealClients.has("ec2_metadata") && RealClients.canUnshare,
      "ec2-metadata or the right to make a network namespace is not there: `make slow-test`"))
  func linkLocal() throws {
    let python = try #require(RealClients.python)
    let program = """
      from ec2_metadata import ec2_metadata as m
      def all(thing):
          for name in dir(type(thing)):
              if not name.startswith('_') and name != 'clear_all': getattr(thing, name)
      all(m)
      for i in m.network_interfaces.values(): all(i)
      print(m.instance_profile_name, m.region, m.user_data is not None)
      """
    let text = try RealClients.atLinkLocal("'\(python)' -c \"\(program)\"")
    #expect(text == "one-bucket eu-west-1 True\nstatus 130\n")
  }

  @Test(
    "ec2metadata of PyPI finds every category of its version by the listings, and the versions themselves",
    .enabled(
      if: RealClients.has("ec2metadata") && RealClients.canUnshare,
      "ec2metadata or the right to make a network namespace is not there: `make slow-test`"))
  func ec2metadata() throws {
    let python = try #require(RealClients.python)
    let program = """
      import ec2metadata
      m = ec2metadata.EC2Metadata()
      print(m.getAvailableAPIVersions()[0], m.getAvailableAPIVersions()[-1], 'mac' in m.getMetaOptions())
      m.setAPIVersion('2021-07-15')
      missing = [o for o in m.getMetaOptions() if m.get(o) is None and '/' not in o]
      print(m.get('instance-id'), m.get('public-keys'), missing)
      """
    let text = try RealClients.atLinkLocal(
      "'\(python)' -c \"\(program)\"", world: ServedCloud.folder + "/instance.yaml")
    #expect(
      text == """
        1.0 latest False
        i-0abc1234567890def ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 my-key'] []
        status 130

        """)
  }
}
