import HTTPMessages
import Testing
import World

@testable import InstanceMetadata

@Suite("Categories of the instance metadata")
struct CategoryTests {
  @Test(
    "Each category answers from the version that introduced it, and in no earlier one",
    arguments: categoryTable)
  func versions(path: String, since: String) throws {
    var asked = Asked(fullInstance())
    for version in MetadataVersion.all {
      let status = asked.get("/\(version.name)/\(path)").status
      #expect(status == (version.name < since ? 404 : 200), "\(version.name)")
    }
  }

  @Test("The parent of each category lists it, in just the versions that have it", arguments: categoryTable)
  func listed(path: String, since: String) throws {
    var asked = Asked(fullInstance())
    let cut = path.lastIndex(of: "/") ?? path.startIndex
    let name = path.contains("/") ? String(path[path.index(after: cut)...]) : path
    for version in MetadataVersion.all {
      let lines =
        asked.text("/\(version.name)/\(path[..<cut])")?.split(separator: "\n").map { String($0) } ?? []
      #expect(lines.contains(name) == (version.name >= since), "\(version.name)")
    }
  }

  @Test("A crawler that follows every listing reaches every leaf and never a dead end")
  func crawl() throws {
    var asked = Asked(fullInstance())
    var found: Set<String> = []
    var waiting = ["/latest/meta-data/", "/latest/dynamic/"]
    while let directory = waiting.popLast() {
      let lines = try asked.need(directory).split(separator: "\n")
      for line in lines {
        if directory.hasSuffix("/public-keys/"), let index = line.split(separator: "=").first {
          waiting.append("\(directory)\(index)/")
        } else if line.hasSuffix("/") {
          waiting.append(directory + line)
        } else {
          #expect(asked.text(directory + line) != nil, "\(directory)\(line)")
          found.insert(String((directory + line).dropFirst("/latest/".count)))
        }
      }
    }
    let all = asked.service.tree.paths(in: .latest).filter { $0 != "user-data" }
    #expect(found == Set(all))
  }

  @Test(
    "Values are what the instance is",
    arguments: [
      ("instance-id", "i-1234567890abcdef0"), ("instance-life-cycle", "spot"), ("local-ipv4", "172.16.34.43"),
      ("local-hostname", "ip-172-16-34-43.eu-west-1.compute.internal"),
      ("public-hostname", "ec2-192-0-2-54.eu-west-1.compute.amazonaws.com"),
      ("placement/availability-zone", "eu-west-1a"), ("placement/availability-zone-id", "euw1-az1"),
      ("placement/region", "eu-west-1"), ("security-groups", "web\nssh"),
      ("services/domain", "amazonaws.com"),
      ("network/interfaces/macs/0e:49:61:0f:c3:12/local-ipv4s", "172.16.34.44\n172.16.34.45"),
      ("network/interfaces/macs/0e:49:61:0f:c3:12/device-number", "1"),
      ("network/interfaces/macs/0e:49:61:0f:c3:11/ipv4-associations/192.0.2.54", "172.16.34.43"),
      ("network/interfaces/macs/0e:49:61:0f:c3:11/subnet-ipv4-cidr-block", "172.16.32.0/20"),
      ("tags/instance/Name", "web-1"), ("tags/instance/", "Name\nTeam"), ("public-keys/", "0=my-public-key"),
      ("public-keys/0/", "openssh-key"), ("public-keys/0", "openssh-key"),
      ("spot/termination-time", "2026-03-02T09:02:00Z"),
      ("spot/instance-action", #"{"action":"terminate","time":"2026-03-02T09:02:00Z"}"#),
      ("events/recommendations/rebalance", #"{"noticeTime":"2026-03-02T08:50:00Z"}"#),
      ("network/interfaces/macs/", "0e:49:61:0f:c3:11/\n0e:49:61:0f:c3:12/"),
      ("iam/", "info\nsecurity-credentials/"),
    ])
  func values(path: String, value: String) throws {
    var asked = Asked(fullInstance())
    #expect(asked.text("/latest/meta-data/\(path)") == value)
  }

  @Test("In us-east-1 the host names have their own domains")
  func northVirginia() throws {
    var instance = plainInstance()
    instance.interfaces[0].publicIPs = ["192.0.2.54"]
    var asked = Asked(instance)
    #expect(asked.text("/latest/meta-data/local-hostname") == "ip-10-0-7-10.ec2.internal")
    #expect(asked.text("/latest/meta-data/public-hostname") == "ec2-192-0-2-54.compute-1.amazonaws.com")
  }

  @Test(
    "What an instance does not have is 404",
    arguments: [
      "ipv6", "public-ipv4", "iam/", "iam/info", "spot/instance-action", "spot", "tags/", "public-keys/",
      "kernel-id",
      "autoscaling/target-lifecycle-state", "events/recommendations/rebalance", "placement/host-id",
    ])
  func absent(path: String) throws {
    var asked = Asked(plainInstance())
    #expect(asked.get("/latest/meta-data/\(path)").status == 404)
  }

  @Test("Maintenance events are listed, past ones marked; without any, both documents are empty lists")
  func events() throws {
    var asked = Asked(fullInstance())
    #expect(
      asked.text("/latest/meta-data/events/maintenance/scheduled") == """
        [ {
          "NotBefore" : "21 Mar 2026 09:00:43 GMT",
          "Code" : "system-reboot",
          "Description" : "scheduled reboot",
          "EventId" : "instance-event-0d59937288b749b32",
          "NotAfter" : "21 Mar 2026 09:17:23 GMT",
          "State" : "active"
        } ]
        """)
    let history = asked.text("/latest/meta-data/events/maintenance/history") ?? ""
    #expect(history.contains(#""Description" : "[Completed] scheduled reboot""#))
    var plain = Asked(plainInstance())
    #expect(plain.text("/latest/meta-data/events/maintenance/scheduled") == "[]")
    #expect(plain.text("/latest/meta-data/events/maintenance/history") == "[]")
  }

  @Test("An instance that will only be stopped has an action, but no time of termination")
  func stop() throws {
    var instance = fullInstance()
    instance.spot?.action = "stop"
    var asked = Asked(instance)
    #expect(asked.get("/latest/meta-data/spot/instance-action").status == 200)
    #expect(asked.get("/latest/meta-data/spot/termination-time").status == 404)
  }
}
