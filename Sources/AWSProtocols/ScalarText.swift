import Documents
import Effects

/// How the instants of an answer stand in a client's document.
public enum TimestampStyle: Sendable {
  /// `2026-03-02T09:00:00Z`, milliseconds where there are any.
  case canonical
  /// `2026-03-02T09:00:00+00:00`, as AWS CLI v2 prints them.
  case offset
  /// As they came over the wire, as AWS CLI v1 prints them.
  case wire
}

/// Scalars between documents and the text of forms, headers and XML.
enum ScalarText {
  /// The text of a scalar for the wire; nil for lists, objects and null.
  static func text(_ node: Node, _ kind: Shape.Kind, _ format: TimeFormat, milliseconds: Bool = false)
    -> String?
  {
    switch node.content {
    case .string(let text): kind == .timestamp ? time(text, format, milliseconds) : text
    case .number(let text): kind == .timestamp ? time(text, format, milliseconds) : text
    case .bool(let value): value ? "true" : "false"
    case .null, .array, .object: nil
    }
  }

  private static func time(_ text: String, _ format: TimeFormat, _ milliseconds: Bool) -> String {
    guard let instant = instant(text) else { return text }
    switch format {
    case .iso8601:
      return milliseconds || instant.milliseconds % 1000 != 0 ? instant.iso8601Milliseconds : instant.iso8601
    case .rfc822: return instant.httpDate
    case .unixTimestamp: return epoch(instant)
    }
  }

  /// Seconds since 1970, with a fraction only where there is one.
  static func epoch(_ instant: Timestamp) -> String {
    let rest = instant.milliseconds - instant.seconds * 1000
    guard rest != 0 else { return String(instant.seconds) }
    var digits = String(1000 + rest).dropFirst()
    while digits.last == "0" { digits = digits.dropLast() }
    return "\(instant.seconds).\(digits)"
  }

  /// An instant in any of the forms that clients and services write.
  static func instant(_ text: String) -> Timestamp? {
    if let instant = Timestamp(iso8601: text) { return instant }
    if let seconds = Double(text), seconds.isFinite, abs(seconds) < 1e12 {
      return Timestamp(milliseconds: Int64((seconds * 1000).rounded()))
    }
    return httpDate(text)
  }

  /// `Mon, 02 Mar 2026 09:00:00 GMT` (RFC 9110, section 5.6.7).
  private static func httpDate(_ text: String) -> Timestamp? {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let words = text.split(separator: " ")
    guard words.count == 6, let day = Int(words[1]), let year = Int(words[3]),
      let month = months.firstIndex(of: String(words[2]))
    else { return nil }
    let clock = words[4].split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3 else { return nil }
    return CivilTime(
      year: year, month: month + 1, day: day, hour: clock[0], minute: clock[1], second: clock[2])?.timestamp
  }

  /// The document's form of a scalar that came as text; nil where the text is none of its kind.
  static func node(_ text: String, _ kind: Shape.Kind, _ style: TimestampStyle = .canonical) -> Node? {
    switch kind {
    case .string, .blob: return Node(text)
    case .integer, .long:
      let trimmed = trim(text)
      guard Int64(trimmed) != nil else { return nil }
      return Node(.number(trimmed))
    case .double, .float:
      let trimmed = trim(text)
      guard let value = Double(trimmed), value.isFinite else { return nil }
      return Node(.number(trimmed))
    case .boolean:
      switch trim(text).lowercased() {
      case "true": return true
      case "false": return false
      default: return nil
      }
    case .timestamp: return timestamp(text, style)
    case .structure, .list, .map: return nil
    }
  }

  static func timestamp(_ text: String, _ style: TimestampStyle) -> Node? {
    if style == .wire { return Node(text) }
    guard let instant = instant(trim(text)) else { return nil }
    let whole = instant.milliseconds % 1000 == 0
    switch style {
    case .wire: return Node(text)
    case .canonical: return Node(whole ? instant.iso8601 : instant.iso8601Milliseconds)
    case .offset:
      // Python's isoformat writes microseconds where there are any.
      return Node(
        whole ? "\(instant.iso8601.dropLast())+00:00" : "\(instant.iso8601Milliseconds.dropLast())000+00:00")
    }
  }

  private static func trim(_ text: String) -> String {
    guard let first = text.first, let last = text.last, first.isWhitespace || last.isWhitespace else {
      return text
    }
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }
}
