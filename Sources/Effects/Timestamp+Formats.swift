extension Timestamp {
  /// Reads the ISO 8601 forms that AWS and people write: `2026-03-02`, `2026-03-02T09:00:00Z`, with fractions of a
  /// second, with `+01:00`, and the basic form `20260302T090000Z`; nil for anything else. A date alone is midnight UTC.
  public init?(iso8601 text: some StringProtocol) {
    var reader = DigitReader(text)
    guard let year = reader.number(4) else { return nil }
    let extended = reader.take(0x2D)
    guard let month = reader.number(2), !extended || reader.take(0x2D), let day = reader.number(2) else {
      return nil
    }
    if reader.atEnd {
      guard let date = CivilTime(year: year, month: month, day: day) else { return nil }
      self = date.timestamp
      return
    }
    guard reader.take(0x54) || reader.take(0x74) || (extended && reader.take(0x20)) else { return nil }
    guard let hour = reader.number(2), !extended || reader.take(0x3A), let minute = reader.number(2) else {
      return nil
    }
    var second = 0
    if !extended || reader.take(0x3A) {
      guard let value = reader.number(2) else { return nil }
      second = value
    }
    let fraction = reader.take(0x2E) ? reader.fraction() : 0
    guard let fraction, let offset = reader.zoneOffset(), reader.atEnd,
      let time = CivilTime(
        year: year, month: month, day: day, hour: hour, minute: minute, second: second,
        millisecond: fraction)
    else { return nil }
    self = time.timestamp.adding(seconds: Int64(-offset * 60))
  }

  /// `2026-03-02T09:00:00Z`, as AWS answers write it; fractions are dropped.
  public var iso8601: String {
    let t = CivilTime(self)
    return
      "\(pad(t.year, 4))-\(pad(t.month, 2))-\(pad(t.day, 2))T\(pad(t.hour, 2)):\(pad(t.minute, 2)):\(pad(t.second, 2))Z"
  }

  /// `2026-03-02T09:00:00.000Z`, with milliseconds.
  public var iso8601Milliseconds: String {
    String(iso8601.dropLast()) + ".\(pad(CivilTime(self).millisecond, 3))Z"
  }

  /// `20260302T090000Z`, the form of `X-Amz-Date`.
  public var basic: String {
    let t = CivilTime(self)
    return
      "\(pad(t.year, 4))\(pad(t.month, 2))\(pad(t.day, 2))T\(pad(t.hour, 2))\(pad(t.minute, 2))\(pad(t.second, 2))Z"
  }

  /// `2026-03-02`, the date in UTC.
  public var date: String { String(iso8601.prefix(10)) }

  /// `Mon, 02 Mar 2026 09:00:00 GMT`, the form of RFC 9110 for HTTP.
  public var httpDate: String {
    let t = CivilTime(self)
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let clock = "\(pad(t.hour, 2)):\(pad(t.minute, 2)):\(pad(t.second, 2))"
    return "\(days[t.weekday]), \(pad(t.day, 2)) \(months[t.month - 1]) \(pad(t.year, 4)) \(clock) GMT"
  }
}

private func pad(_ value: Int, _ width: Int) -> String {
  let digits = String(value)
  return digits.utf8.count >= width
    ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
}

/// Reads fixed runs of ASCII digits.
private struct DigitReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: some StringProtocol) { bytes = Array(text.utf8.prefix(64)) }

  var atEnd: Bool { position == bytes.count }

  mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  mutating func number(_ count: Int) -> Int? {
    guard position + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[position..<position + count] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    position += count
    return value
  }

  /// Milliseconds of a fraction of any length; digits beyond the third are dropped.
  mutating func fraction() -> Int? {
    var value = 0
    var count = 0
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
      if count < 3 { value = value * 10 + Int(bytes[position] - 0x30) }
      count += 1
      position += 1
    }
    guard count > 0 else { return nil }
    for _ in count..<max(3, count) { value *= 10 }
    return value
  }

  /// Minutes east of UTC: `Z`, `+hh:mm`, `+hhmm`, `+hh`; none at all counts as UTC.
  mutating func zoneOffset() -> Int? {
    if atEnd || take(0x5A) || take(0x7A) { return 0 }
    let negative = take(0x2D)
    guard negative || take(0x2B), let hours = number(2), hours <= 23 else { return nil }
    if atEnd { return (negative ? -1 : 1) * hours * 60 }
    _ = take(0x3A)
    guard let minutes = number(2), minutes <= 59 else { return nil }
    return (negative ? -1 : 1) * (hours * 60 + minutes)
  }
}
