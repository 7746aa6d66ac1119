import Documents
import Glibc
import HTTPMessages
import Testing

/// Programs of Debian's packages, where this machine has them.
enum Debian {
  /// AWS CLI v2 of the package awscli.
  static let aws: String? = {
    let path = "/usr/bin/aws"
    guard RealClients.isWanted, unsafe access(path, X_OK) == 0 else { return nil }
    let version = try? RealClients.run(path, ["--version"])
    return version?.hasPrefix("aws-cli/2") == true ? path : nil
  }()

  /// Where `make slow-test` unpacks packages.
  private static let folder = unsafe getenv("LABDECK_DEBIAN").map { unsafe String(cString: $0) } ?? ""

  /// The variables with which a Python runs cloud-init's modules, and its path; nil where there is none.
  static let cloudInit: (python: String, environment: [String: String])? = {
    guard RealClients.canUnshare else { return nil }
    let unpacked = folder + "/usr/lib/python3/dist-packages"
    let environment = ["PYTHONPATH": unpacked, "PYTHONDONTWRITEBYTECODE": "1"]
    for python in [RealClients.python, "/usr/bin/python3"].compactMap({ $0 }) {
      let text = try? RealClients.run(
        python, ["-c", "import cloudinit.sources.DataSourceEc2; print('there')"], environment)
      if text == "there\n" { return (python, environment) }
    }
    return nil
  }()

  /// The script of cloud-guest-utils.
  static let ec2metadata: String? = {
    guard RealClients.canUnshare else { return nil }
    return [folder + "/usr/bin/ec2metadata", "/usr/bin/ec2metadata"].first {
      unsafe access($0, X_OK) == 0
    }
  }()
}

@Suite("The metadata service, asked by Debian's clients", .serialized)
struct DebianMetadataClientTests {
  @Test(
    "AWS CLI v2 takes keys and region from the instance, until the profile is detached",
    .enabled(if: Debian.aws != nil, "AWS CLI v2 is not there: `apt-get install awscli` and `make slow-test`"))
  func commandLine() throws {
    let aws = try #require(Debian.aws)
    let served = try ServedMetadata()
    served.process.type("tokens required")
    #expect(try served.eventually("/latest/", token: false) { $0.status == 401 })
    func list() throws -> [[Substring]] {
      try RealClients.run(
        aws, ["configure", "list"], ["AWS_EC2_METADATA_SERVICE_ENDPOINT": served.endpoint]
      ).split(separator: "\n").map { $0.split(separator: " ") }
    }
    let before = try list()
    #expect(before.contains { $0.first == "access_key" && $0.last == "iam-role" })
    #expect(before.contains { $0 == ["region", "eu-west-1", "imds"] })
    served.process.type("detach")
    #expect(try served.eventually("/latest/meta-data/iam/info") { $0.status == 404 })
    #expect(try !list().contains { $0.last == "iam-role" })
  }

  @Test(
    "cloud-init crawls 169.254.169.254 as at a boot, and misses nothing that is listed",
    .enabled(
      if: Debian.cloudInit != nil,
      "cloud-init or the right to make a network namespace is not there: `make slow-test`"),
    arguments: ["optional", "required"])
  func cloudInit(tokens: String) throws {
    let (python, environment) = try #require(Debian.cloudInit)
    let text = try RealClients.atLinkLocal(
      "'\(python)' '\(ServedCloud.folder)/cloud_init.py'", typed: "tokens \(tokens)",
      world: ServedCloud.folder + "/instance.yaml", environment)
    #expect(
      text == """
        2021-03-23 i-0abc1234567890def eu-west-1 Success
        #cloud-config ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 my-key
        i-0abc1234567890def terminate
        missed [] of True
        status 130

        """)
  }

  @Test(
    "ec2metadata of cloud-guest-utils reads what version 2009-04-04 has",
    .enabled(
      if: Debian.ec2metadata != nil,
      "ec2metadata or the right to make a network namespace is not there: `make slow-test`"))
  func ec2metadata() throws {
    let script = try #require(Debian.ec2metadata)
    let lines = try RealClients.atLinkLocal("'\(script)'").split(separator: "\n")
    #expect(lines.contains("instance-type: t3.micro"))
    #expect(lines.contains("availability-zone: eu-west-1a"))
    #expect(lines.contains { $0.hasPrefix("instance-id: i-") })
    #expect(lines.contains { $0.hasPrefix("user-data: b'#!/bin/sh") })
    // The category came in 2011.
    #expect(lines.contains("mac: unavailable"))
    #expect(lines.last == "status 130")
  }
}
