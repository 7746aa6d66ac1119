import CommandTable
import Diagnostics
import Effects
import World

/// What one typed line makes of an instance.
struct InstanceChange {
  /// The world's name for it.
  let name: String
  var instance: Instance
  /// The profiles of its account.
  let profiles: [String: InstanceProfile]
  let now: Timestamp

  /// Carries out the words of a line; returns a sentence on what is different now.
  mutating func carryOut(_ words: [String]) throws -> String {
    let argument = words.dropFirst().first
    guard words.count <= 2 else { throw misread(words) }
    switch (words.first ?? "", argument) {
    case ("status", nil): return status
    case ("detach", nil): return detach()
    case ("attach", let profile?): return try attach(profile)
    case ("tokens", let word?) where word == "required" || word == "optional":
      instance.metadataOptions.tokensRequired = word == "required"
      return "tokens are \(word)"
    case ("hops", let text?):
      guard let hops = Int(text), (1...64).contains(hops) else {
        throw UsageError("a hop limit is a number from 1 to 64, not `\(text)`")
      }
      instance.metadataOptions.hopLimit = hops
      return "the hop limit is \(hops)"
    case ("endpoint", let word?): return try turn(\.endpointEnabled, word, "the service is")
    case ("ipv6", let word?): return try turn(\.ipv6Enabled, word, "the IPv6 endpoint is")
    case ("tags", let word?): return try turn(\.tagsEnabled, word, "tags are")
    case ("interrupt", let action): return try interrupt(action ?? "terminate")
    case ("rebalance", nil):
      instance.rebalanceNotice = now
      return "EC2 recommends to rebalance"
    case ("event", let code): return try schedule(code ?? "system-reboot")
    case ("lifecycle", let state?): return try expect(state)
    case ("calm", nil): return calm()
    default: throw misread(words)
    }
  }

  private func misread(_ words: [String]) -> UsageError {
    let row = MetadataControl.help.first { $0.line.prefix { $0 != " " } == words.first ?? "" }
    return UsageError(
      "`\(words.joined(separator: " "))` is not understood", hint: row.map { "it reads `\($0.line)`" })
  }

  private mutating func turn(
    _ option: WritableKeyPath<MetadataOptions, Bool>, _ word: String, _ subject: String
  ) throws -> String {
    guard word == "on" || word == "off" else { throw UsageError("`\(word)` is neither `on` nor `off`") }
    instance.metadataOptions[keyPath: option] = word == "on"
    return "\(subject) \(word)"
  }

  // MARK: The profile

  private mutating func detach() -> String {
    guard let profile = instance.profile else { return "\(name) has no instance profile" }
    instance.profile = nil
    instance.associationID = nil
    return "the profile \(profile) is detached: no client finds its role; copied keys work until they end"
  }

  private mutating func attach(_ profile: String) throws -> String {
    guard profiles[profile] != nil else {
      throw UsageError(
        "no instance profile is called `\(profile)`",
        hint: NearestName.of(profile, among: profiles.keys).map { "did you mean `\($0)`?" }
          ?? "there is \(profiles.keys.sorted().joined(separator: ", "))")
    }
    instance.profile = profile
    instance.associationID = "iip-assoc-" + instance.id.dropFirst(2)
    return "\(name) has the profile \(profile)"
  }

  // MARK: Announcements

  private mutating func interrupt(_ action: String) throws -> String {
    guard ["terminate", "stop", "hibernate"].contains(action) else {
      throw UsageError("EC2 will not `\(action)`", hint: "it may terminate, stop or hibernate")
    }
    // Hibernation begins at once; the others come after two minutes.
    let time = action == "hibernate" ? now : now.adding(seconds: 120)
    instance.spot = SpotState(action: action, time: time)
    return "EC2 will \(action) \(name) at \(time.iso8601)"
  }

  private static let eventCodes = [
    "instance-reboot": "scheduled instance reboot", "system-reboot": "scheduled reboot",
    "system-maintenance": "scheduled maintenance", "instance-retirement": "scheduled retirement",
    "instance-stop": "scheduled stop",
  ]

  private mutating func schedule(_ code: String) throws -> String {
    guard let description = Self.eventCodes[code] else {
      throw UsageError(
        "EC2 has no event `\(code)`",
        hint: NearestName.of(code, among: Self.eventCodes.keys).map { "did you mean `\($0)`?" }
          ?? "it has \(Self.eventCodes.keys.sorted().joined(separator: ", "))")
    }
    let number = instance.events.count
    let begin = now.adding(seconds: 7 * 86_400)
    instance.events.append(
      ScheduledEvent(
        code: code, description: description,
        id: "instance-event-\(instance.id.dropFirst(2).dropLast(1))\(number % 10)", notBefore: begin,
        notAfter: begin.adding(seconds: 7200)))
    return "\(code) is scheduled for \(begin.iso8601)"
  }

  /// States of the life cycle that the metadata may name (EC2 Auto Scaling User Guide, "Retrieve the target lifecycle state").
  private static let lifecycleStates = [
    "Detached", "InService", "Standby", "Terminated", "Warmed:Hibernated", "Warmed:Running",
    "Warmed:Stopped", "Warmed:Terminated",
  ]

  private mutating func expect(_ state: String) throws -> String {
    if state == "none" {
      instance.autoscalingState = nil
      return "\(name) is in no group of EC2 Auto Scaling"
    }
    guard Self.lifecycleStates.contains(state) else {
      throw UsageError(
        "there is no state `\(state)`",
        hint: NearestName.of(state, among: Self.lifecycleStates).map { "did you mean `\($0)`?" }
          ?? "there is \(Self.lifecycleStates.joined(separator: ", "))")
    }
    instance.autoscalingState = state
    return "EC2 Auto Scaling brings \(name) to \(state)"
  }

  private mutating func calm() -> String {
    if instance.spot != nil { instance.spot = SpotState() }
    instance.rebalanceNotice = nil
    for index in instance.events.indices where instance.events[index].state == "active" {
      instance.events[index].state = "canceled"
    }
    return "nothing is announced"
  }

  // MARK: How it stands

  private var status: String {
    let options = instance.metadataOptions
    func word(_ isOn: Bool) -> String { isOn ? "on" : "off" }
    let announced = instance.spot?.action.map { ", \($0) announced" } ?? ""
    let tokens = options.tokensRequired ? "required" : "optional"
    let state = instance.state == .running ? "" : "\(instance.state.rawValue), "
    return "\(name) \(instance.id): \(state)profile \(instance.profile ?? "none"), tokens \(tokens), "
      + "hops \(options.hopLimit), endpoint \(word(options.endpointEnabled)), "
      + "ipv6 \(word(options.ipv6Enabled)), tags \(word(options.tagsEnabled))\(announced)"
  }
}
