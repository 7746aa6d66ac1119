import Diagnostics
import Effects

/// A value of a policy's condition, prepared for its operator once.
enum Operand: Sendable, Hashable {
  /// Text or ARN, perhaps with variables; `foldsCase` for the `…IgnoreCase` forms.
  case text(PolicyTemplate)
  case number(DecimalNumber)
  case date(Timestamp)
  case flag(Bool)
  /// A truth value given by a variable.
  case flagTemplate(PolicyTemplate)
  case bytes([UInt8])
  case range(IPRange)
  /// A text that the operator can't use: it never matches.
  case unusable

  init(_ text: String, for comparison: ConditionOperator.Comparison, version: PolicyVersion) {
    let variables = version == .v2012 && comparison.takesVariables
    switch comparison.family {
    case .string:
      let folded = comparison == .stringEqualsIgnoreCase || comparison == .stringNotEqualsIgnoreCase
      self = .text(
        PolicyTemplate(
          folded && !(variables && text.contains("${")) ? text.lowercased() : text, variables: variables,
          wildcards: comparison.takesWildcards))
    case .arn: self = .text(PolicyTemplate(text, variables: variables, wildcards: true))
    case .numeric: self = DecimalNumber(text).map { .number($0) } ?? .unusable
    case .date: self = PolicyDate.instant(text).map { .date($0) } ?? .unusable
    case .bool:
      if let flag = Self.flag(text) {
        self = .flag(flag)
      } else {
        self =
          variables && text.contains("${")
          ? .flagTemplate(PolicyTemplate(text, variables: true, wildcards: false)) : .unusable
      }
    case .null: self = Self.flag(text).map { .flag($0) } ?? .unusable
    case .binary: self = Base64.bytes(text).map { .bytes($0) } ?? .unusable
    case .ipAddress: self = IPRange(text).map { .range($0) } ?? .unusable
    }
  }

  /// `true` or `false`, in any case.
  static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true": true
    case "false": false
    default: nil
    }
  }
}

/// Dates of policies and requests: W3C's ISO 8601, or seconds since 1970 (IAM User Guide,
/// reference_policies_elements_condition_operators, "Date condition operators").
enum PolicyDate {
  static func instant(_ text: String) -> Timestamp? {
    let utf8 = text.utf8
    let digits = utf8.first == 0x2D ? utf8.dropFirst() : utf8[...]
    // Four digits are a year.
    if !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }), utf8.count <= 15, utf8.count != 4 {
      return Int64(text).map { Timestamp(seconds: $0) }
    }
    return Timestamp(iso8601: text) ?? monthOrYear(text)
  }

  /// W3C's note allows `2026` and `2026-03`.
  private static func monthOrYear(_ text: String) -> Timestamp? {
    switch text.utf8.count {
    case 4: Timestamp(iso8601: text + "-01-01")
    case 7: Timestamp(iso8601: text + "-01")
    default: nil
    }
  }
}

/// The plain alphabet of base64, RFC 4648, padding optional; whitespace is refused.
enum Base64 {
  static func bytes(_ text: String) -> [UInt8]? {
    var result: [UInt8] = []
    var buffer: UInt32 = 0
    var bits = 0
    var padding = 0
    for byte in text.utf8 {
      if byte == 0x3D {
        padding += 1
        continue
      }
      guard padding == 0, let digit = digit(byte) else { return nil }
      buffer = buffer << 6 | digit
      bits += 6
      if bits >= 8 {
        bits -= 8
        result.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
      }
    }
    return padding <= 2 && bits < 6 ? result : nil
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61 + 26)
    case 0x30...0x39: UInt32(byte - 0x30 + 52)
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
