/// Times as the screens show them.
enum Durations {
  /// `9:05` of milliseconds; whole seconds, rounded up so that a clock that runs down shows 0:00 only at its end.
  static func clock(_ milliseconds: Int) -> String {
    let seconds = (max(0, milliseconds) + 999) / 1000
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

  /// `2:10` of milliseconds that went by, rounded down.
  static func spent(_ milliseconds: Int) -> String {
    let seconds = max(0, milliseconds) / 1000
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

  /// `about 2 minutes`, at least one.
  static func about(seconds: Int) -> String {
    let minutes = max(1, (seconds + 59) / 60)
    return "about \(count(minutes, "minute"))"
  }

  /// `1 minute`, `3 minutes`.
  static func count(_ number: Int, _ unit: String) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }
}
