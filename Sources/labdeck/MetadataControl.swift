import CommandTable
import Diagnostics
import Effects
import Emulators
import InstanceMetadata
import World

/// The lines that change an instance while its metadata service runs.
enum MetadataControl {
  /// The lines, and what they do.
  static let help: [(line: String, does: String)] = [
    ("status", "how the instance stands"),
    ("detach", "take the instance profile away"),
    ("attach PROFILE", "attach an instance profile, in the place of another"),
    ("tokens required|optional", "whether only IMDSv2 is answered"),
    ("hops N", "how far the answer to a token request travels"),
    ("endpoint on|off", "switch the service off, or on again"),
    ("ipv6 on|off", "whether [fd00:ec2::254] answers"),
    ("tags on|off", "whether tags are shown"),
    ("interrupt [terminate|stop|hibernate]", "announce a spot interruption, in two minutes"),
    ("rebalance", "recommend to rebalance"),
    ("event [CODE]", "schedule maintenance, such as system-reboot, in a week"),
    ("lifecycle STATE|none", "the state that auto scaling has in mind for it"),
    ("calm", "take all announcements back"),
  ]

  /// The words with which the lines begin.
  static let words = Set(help.map { String($0.line.prefix { $0 != " " }) })

  /// Carries out a line; returns a sentence on what is different now. Throws a usage error for any other line.
  static func apply(_ line: String, to world: SharedWorld, at place: MetadataPlace) throws -> String {
    try world.withWorld { world in
      guard let instance = world.accounts[place.account]?.instances[place.instance] else {
        throw UsageError("\(place.instance) is gone")
      }
      var change = InstanceChange(
        name: place.instance, instance: instance,
        profiles: world.accounts[place.account]?.instanceProfiles ?? [:], now: world.clock)
      let sentence = try change.carryOut(line.split(separator: " ").map { String($0) })
      world.accounts[place.account]?.instances[place.instance] = change.instance
      return sentence
    }
  }
}
