/// The id that a zone has in every account, such as `euw1-az1` for `eu-west-1a`.
///
/// Source: AWS RAM User Guide, "Availability Zone IDs". Which letter stands for which id differs between accounts; here
/// `a` is always the first.
enum ZoneID {
  private static let directions = [
    "northeast": "ne", "northwest": "nw", "southeast": "se", "southwest": "sw",
    "north": "n", "south": "s", "east": "e", "west": "w", "central": "c",
  ]

  static func of(_ zone: String) -> String {
    guard let letter = zone.utf8.last, (0x61...0x7A).contains(letter) else { return zone }
    var short = ""
    for part in zone.dropLast().split(separator: "-") {
      if let direction = directions[String(part)] {
        short += direction
      } else if part == "gov" || part == "iso" {
        short += part.prefix(1)
      } else {
        short += part
      }
    }
    return "\(short)-az\(letter - 0x60)"
  }
}
