import Documents

/// Numbers as the report writes them.
enum Number {
  /// `312,500`.
  static func whole(_ value: Double) -> String {
    guard value.isFinite else { return "?" }
    var digits = Array(String(Int(value.rounded())))
    var index = digits.count - 3
    while index > 0 {
      digits.insert(",", at: index)
      index -= 3
    }
    return String(digits)
  }

  /// Two places behind the point below ten, one below a hundred: `2.93`, `13.5`, `1,204`.
  static func short(_ value: Double) -> String {
    if value >= 100 { return whole(value) }
    return places(value, value < 10 ? 2 : 1)
  }

  /// `1.52 µs`, `74.0 µs`, `2.31 ms`.
  static func time(_ seconds: Double) -> String {
    if seconds < 0.001 { return short(seconds * 1e6) + " µs" }
    return seconds < 1 ? short(seconds * 1e3) + " ms" : short(seconds) + " s"
  }

  /// A number of a document; `null` for what is none.
  static func node(_ value: Double) -> Node { value.isFinite ? Node(.number("\(value)")) : nil }

  private static func places(_ value: Double, _ count: Int) -> String {
    guard value.isFinite else { return "?" }
    let scale = count == 2 ? 100 : 10
    let scaled = Int((value * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: count - fraction.count) + fraction
  }
}
