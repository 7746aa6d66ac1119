import Effects
import HTTPMessages
import Testing

@testable import InstanceMetadata

/// The path lists that lie beside the project: those of amazon-ec2-metadata-mock, and those of the documentation.
@Suite(
  "Every path that others list", .enabled(if: PathList.text != nil, "../shared/vectors/imds is not there"))
struct PathListTests {
  @Test(
    "The documented paths exist, each from the version that introduced it", arguments: PathList.documented)
  func documented(path: String, since: String) throws {
    var asked = Asked(fullInstance())
    #expect(asked.get(path).status == 200)
    guard since.first?.isNumber == true else { return }
    for version in MetadataVersion.all where version.name != "latest" {
      let dated = "/\(version.name)" + path.dropFirst("/latest".count)
      #expect((asked.get(dated).status == 200) == (version.name >= since), "\(version.name)")
    }
  }

  @Test("The paths of the mock exist", arguments: PathList.mocked)
  func mocked(path: String) throws {
    var asked = Asked(fullInstance())
    #expect(asked.get(path).status == 200)
  }
}

enum PathList {
  static let text: String? = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try? DiskFiles().readText("/\(root)/../shared/vectors/imds/paths.tsv")
  }()

  private static let lines = (text ?? "").split(separator: "\n").map {
    $0.split(separator: "\t").map { String($0) }
  }

  /// Paths with the version that introduced them, their variable parts filled in as the full instance has them.
  static let documented: [(path: String, since: String)] = section("Real IMDS categories").compactMap {
    line in
    line.count == 2 ? (path: filled(line[0]), since: line[1]) : nil
  }

  static let mocked: [String] = section("Paths served by amazon-ec2-metadata-mock").compactMap { line in
    guard let path = line.first, path != "/latest/api/token", !path.hasSuffix("Test") else { return nil }
    return filled(path)
  }

  private static func section(_ title: String) -> [[String]] {
    let start = lines.firstIndex { $0.first?.hasPrefix("# " + title) == true }
    guard let start else { return [] }
    return lines[(start + 1)...].prefix { $0.first?.hasPrefix("#") != true }.map { $0 }
  }

  private static func filled(_ path: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    for (index, part) in parts.enumerated() {
      switch (index > 0 ? parts[index - 1] : "", part) {
      case (_, "ebsN"), (_, "ebs0"): parts[index] = "ebs1"
      case (_, "ephemeralN"): parts[index] = "ephemeral0"
      case ("associations", "elastic-gpu-id"): parts[index] = "egpu-1"
      case ("associations", let id) where id.hasPrefix("eia-"): parts[index] = "eia-1"
      case ("macs", _): parts[index] = "0e:49:61:0f:c3:11"
      case ("ipv4-associations", _): parts[index] = "192.0.2.54"
      case ("security-credentials", let role) where role != "ec2-instance": parts[index] = "one-bucket"
      default: break
      }
    }
    return parts.joined(separator: "/")
  }
}
