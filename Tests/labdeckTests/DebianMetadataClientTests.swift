import Documents
import Glibc
import HTTPMessages
import Testing

/// Programs of Debian's packages, where this machine has them.
private enum Debian {
  /// AWS CLI v2 of the package awscli.
  static let aws: String? = {
    let path = "/usr/bin/aws"
    guard RealClients.isWanted, unsafe access(path, X_OK) == 0 else { return nil }
    let version = try? RealClients.run(path, ["--version"])
    return version?.hasPrefix("aws-cli/2") == true ? path : nil
  }()

  /// The system's own Python, which is the one that has Debian's cloud-init.
  static let hasCloudInit: Bool = {
    guard RealClients.isWanted, unsafe access("/usr/bin/python3", X_OK) == 0 else { return false }
    let text = try? RealClients.run("/usr/bin/python3", ["-c", "import cloudinit.sources.helpers.ec2"])
    return text == ""
  }()

  static var hasEC2Metadata: Bool {
    guard RealClients.canUnshare else { return false }
    return unsafe access("/usr/bin/ec2metadata", X_OK) == 0
  }
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
    "cloud-init crawls every listed path, with tokens required",
    .enabled(
      if: Debian.hasCloudInit, "cloud-init is not there: `apt-get install cloud-init` and `make slow-test`"))
  func cloudInit() throws {
    let served = try ServedMetadata()
    served.process.type("tokens required")
    #expect(try served.eventually("/latest/", token: false) { $0.status == 401 })
    let program = """
      import sys, urllib.request
      from cloudinit.sources.helpers import ec2
      base = sys.argv[1].rstrip('/')
      put = urllib.request.Request(
          base + '/latest/api/token', method='PUT', headers={'X-aws-ec2-metadata-token-ttl-seconds': '60'})
      head = {'X-aws-ec2-metadata-token': urllib.request.urlopen(put).read().decode()}
      how = dict(headers_cb=lambda url: head, timeout=5, retries=0)
      found = ec2.get_instance_metadata('latest', base, **how)
      print(found['instance-id'], found['iam']['info']['Code'], found['placement']['region'])
      print(list(found['network']['interfaces']['macs']) == [found['mac']])
      print(ec2.get_instance_identity('latest', base, **how)['document']['instanceId'] == found['instance-id'])
      print(ec2.get_instance_userdata('latest', base, **how)[:9])
      """
    let text = try RealClients.run("/usr/bin/python3", ["-c", program, served.endpoint])
    let id = served.document["instanceId"]?.string ?? ""
    #expect(text == "\(id) Success eu-west-1\nTrue\nTrue\nb'#!/bin/sh'\n")
  }

  @Test(
    "ec2metadata of cloud-guest-utils reads what version 2009-04-04 has",
    .enabled(
      if: Debian.hasEC2Metadata,
      "ec2metadata or the right to make a network namespace is not there: `apt-get install cloud-guest-utils`"
    ))
  func ec2metadata() throws {
    let lines = try RealClients.atLinkLocal("/usr/bin/ec2metadata").split(separator: "\n")
    #expect(lines.contains("instance-type: t3.micro"))
    #expect(lines.contains("availability-zone: eu-west-1a"))
    #expect(lines.contains { $0.hasPrefix("instance-id: i-") })
    #expect(lines.contains { $0.hasPrefix("user-data: b'#!/bin/sh") })
    // The category came in 2011.
    #expect(lines.contains("mac: unavailable"))
    #expect(lines.last == "status 130")
  }
}
