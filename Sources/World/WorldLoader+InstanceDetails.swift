import Diagnostics
import Documents
import Effects

/// What an instance's metadata tells beside what the services know: interfaces, placement, devices, announcements.
extension WorldLoader {
  private static let lifecycleStates = [
    "Detached", "InService", "Standby", "Terminated", "Warmed:Hibernated", "Warmed:Running",
    "Warmed:Stopped", "Warmed:Terminated",
  ]
  private static let eventCodes = [
    "instance-reboot", "system-reboot", "system-maintenance", "instance-retirement", "instance-stop",
  ]

  mutating func loadDetails(of instance: inout Instance, _ node: Node, random: inout SeededRandom) {
    if let zone = node["zone"], let name = string(zone) {
      if !name.hasPrefix(instance.region) || name == instance.region {
        report(
          "world.zone", "`\(name)` is no zone of \(instance.region)", zone.range,
          hint: "zones are `\(instance.region)a`, `\(instance.region)b` and so on")
      }
      instance.availabilityZone = name
    }
    instance.ipv6s = node["ipv6"].map { strings($0) } ?? []
    for (index, interface) in (node["interfaces"].flatMap { elements($0, "interfaces") } ?? []).enumerated() {
      if let loaded = loadInterface(interface, number: index + 1, of: instance, random: &random) {
        instance.furtherInterfaces.append(loaded)
      }
    }
    if let placement = node["placement"].flatMap({
      fields($0, "placement", known: ["group", "host", "partition"])
    }) {
      instance.placement.group = placement["group"].flatMap { string($0) }
      instance.placement.host = placement["host"].flatMap { string($0) }
      instance.placement.partition = placement["partition"].flatMap { integer($0, 1...7) }
    }
    if let devices = node["block-devices"] {
      instance.blockDevices.merge(stringMap(devices, "block-devices")) { $1 }
    }
    for event in node["events"].flatMap({ elements($0, "events") }) ?? [] {
      if let loaded = loadEvent(event, number: instance.events.count, of: instance) {
        instance.events.append(loaded)
      }
    }
    instance.rebalanceNotice = node["rebalance"].flatMap { timestamp($0) }
    instance.autoscalingState = node["autoscaling"].flatMap { word($0, Self.lifecycleStates) }
  }

  /// A further interface: `{ private-ips, public-ips, ipv6 }`, each a list.
  private mutating func loadInterface(
    _ node: Node, number: Int, of instance: Instance, random: inout SeededRandom
  ) -> NetworkInterface? {
    guard let fields = fields(node, "an interface", known: ["private-ips", "public-ips", "ipv6"]) else {
      return nil
    }
    let addresses = fields["private-ips"].map { strings($0) } ?? []
    guard !addresses.isEmpty else {
      report("world.interface", "an interface needs `private-ips`, one at least", node.range)
      return nil
    }
    var interface = NetworkInterface(
      id: "eni-0" + world.deriveHex(16, for: "\(instance.id) interface \(number)"),
      mac: hardwareAddress(&random), deviceNumber: number, privateIPs: addresses)
    interface.publicIPs = fields["public-ips"].map { strings($0) } ?? []
    interface.ipv6s = fields["ipv6"].map { strings($0) } ?? []
    return interface
  }

  /// A scheduled event: `{ code, not-before, not-after, description, state }`.
  private mutating func loadEvent(_ node: Node, number: Int, of instance: Instance) -> ScheduledEvent? {
    let known = ["code", "not-before", "not-after", "description", "state"]
    guard let fields = fields(node, "a scheduled event", known: known) else { return nil }
    guard let code = fields["code"].flatMap({ word($0, Self.eventCodes) }),
      let begin = fields["not-before"].flatMap({ timestamp($0) })
    else {
      if fields["code"] == nil || fields["not-before"] == nil {
        report("world.event", "a scheduled event needs `code` and `not-before`", node.range)
      }
      return nil
    }
    var event = ScheduledEvent(
      code: code, description: fields["description"].flatMap { string($0) } ?? "scheduled \(words(of: code))",
      id: "instance-event-0" + world.deriveHex(16, for: "\(instance.id) event \(number)"), notBefore: begin,
      notAfter: fields["not-after"].flatMap { timestamp($0) })
    if let state = fields["state"].flatMap({ word($0, ["active", "completed", "canceled"]) }) {
      event.state = state
    }
    return event
  }

  /// `reboot` of `system-reboot`.
  private func words(of code: String) -> Substring {
    code.split(separator: "-").last ?? Substring(code)
  }

  /// A locally administered address of an interface.
  func hardwareAddress(_ random: inout SeededRandom) -> String {
    "0a:" + (0..<5).map { _ in hexByte(UInt8.random(in: 0...255, using: &random)) }.joined(separator: ":")
  }

  /// The elements of a list; anything else is reported.
  private mutating func elements(_ node: Node, _ what: String) -> [Node]? {
    if let elements = node.elements { return elements }
    report("world.list", "\(what) must be a list", node.range)
    return nil
  }
}
