import CommandTable
import Diagnostics
import Effects
import InstanceMetadata
import World

/// The lines that change an instance while its metadata service runs.
enum MetadataControl {
  /// The words that a line may begin with, and what they do.
  static let help: [(line: String, does: String)] = [
    ("detach", "take the instance profile away"),
    ("attach PROFILE", "attach an instance profile"),
    ("tokens required|optional", "whether only IMDSv2 is answered"),
    ("hops N", "how far the answer to a token request travels"),
    ("endpoint on|off", "switch the service off, or on again"),
    ("tags on|off", "whether tags are shown"),
    ("interrupt [terminate|stop|hibernate]", "announce a spot interruption, in two minutes"),
    ("rebalance", "recommend to rebalance"),
    ("calm", "take both announcements back"),
    ("quit", "end the service"),
  ]

  /// Carries out a line; returns a sentence on what is different now. Throws a usage error for any other line.
  static func apply(_ line: String, to emulator: MetadataEmulator) throws -> String {
    let words = line.split(separator: " ").map { String($0) }
    let name = emulator.name
    let sentence: String? = try emulator.change { instance, world, now in
      switch (words.first ?? "", words.dropFirst().first) {
      case ("detach", nil):
        guard let profile = instance.profile else { return "\(name) has no instance profile" }
        instance.profile = nil
        instance.associationID = nil
        return "the profile \(profile) is detached; its role and credentials are gone"
      case ("attach", let profile?):
        let profiles = world.accounts[emulator.account]?.instanceProfiles ?? [:]
        guard profiles[profile] != nil else {
          throw UsageError(
            "no instance profile is called `\(profile)`",
            hint: NearestName.of(profile, among: profiles.keys).map { "did you mean `\($0)`?" })
        }
        instance.profile = profile
        instance.associationID = "iip-assoc-" + instance.id.dropFirst(2)
        return "\(name) has the profile \(profile)"
      case ("tokens", let word?) where word == "required" || word == "optional":
        instance.metadataOptions.tokensRequired = word == "required"
        return "tokens are \(word)"
      case ("hops", let text?):
        guard let hops = Int(text), (1...64).contains(hops) else {
          throw UsageError("a hop limit is 1 to 64")
        }
        instance.metadataOptions.hopLimit = hops
        return "the hop limit is \(hops)"
      case ("endpoint", let word?) where word == "on" || word == "off":
        instance.metadataOptions.endpointEnabled = word == "on"
        return "the service is \(word)"
      case ("tags", let word?) where word == "on" || word == "off":
        instance.metadataOptions.tagsEnabled = word == "on"
        return "tags are \(word == "on" ? "shown" : "hidden")"
      case ("interrupt", let action)
      where action.map { ["terminate", "stop", "hibernate"].contains($0) } ?? true:
        let time = now.adding(seconds: 120)
        instance.spot = SpotState(action: action ?? "terminate", time: time)
        return "EC2 will \(action ?? "terminate") \(name) at \(time.iso8601)"
      case ("rebalance", nil):
        instance.rebalanceNotice = now
        return "EC2 recommends to rebalance"
      case ("calm", nil):
        if instance.spot != nil { instance.spot = SpotState() }
        instance.rebalanceNotice = nil
        return "nothing is announced"
      default:
        throw UsageError("`\(line)` is none of the lines that change an instance", hint: "`help` lists them")
      }
    }
    return sentence ?? "\(name) is gone"
  }
}
