import Crypto
import Effects

/// Session tokens of IMDSv2: opaque to clients, 56 characters as the real ones.
///
/// A token carries its time of issue and its life, sealed with a key of the world's and the instance's id, so that the
/// service needs no memory of the tokens that it gave out, and no other instance takes them.
package struct TokenSeal: Sendable {
  /// The longest life, in seconds: six hours (EC2 User Guide, "Use the Instance Metadata Service").
  static let longestLife = 21_600

  /// What a token turned out to be.
  enum Opened: Hashable {
    case valid(life: Int, end: Timestamp)
    case expired(at: Timestamp)
    /// Not issued by this instance's service, or altered.
    case foreign
  }

  private static let mark: [UInt8] = [1, 0, 4, 0]
  private static let length = 40
  private static let headLength = 16
  private let key: HMACKey

  /// The seal of one instance.
  package init(secret: [UInt8], instanceID: String) {
    let own = HMACKey(secret).code("instance metadata token of \(instanceID)")
    key = HMACKey(own)
  }

  /// A new token; `serial` tells tokens of the same moment apart.
  func issue(life: Int, at now: Timestamp, serial: UInt32) -> String {
    var bytes = Self.mark
    let milliseconds = UInt64(bitPattern: now.milliseconds)
    for shift in stride(from: 40, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: milliseconds >> shift))
    }
    for shift in [16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: life >> shift)) }
    for shift in [16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: serial >> UInt32(shift))) }
    let code = key.code(bytes.span)
    for index in 0..<(Self.length - Self.headLength) { bytes.append(code[index]) }
    return Base64.encodeForURL(bytes) + "=="
  }

  /// What a token is worth now.
  func open(_ token: String, at now: Timestamp) -> Opened {
    guard token.utf8.count == 56, let bytes = Base64.decode(token), bytes.count == Self.length,
      bytes.starts(with: Self.mark)
    else { return .foreign }
    let code = key.code(bytes.span.extracting(0..<Self.headLength))
    var difference: UInt8 = 0
    for index in Self.headLength..<Self.length { difference |= bytes[index] ^ code[index - Self.headLength] }
    guard difference == 0 else { return .foreign }
    let issued = bytes[4..<10].reduce(Int64(0)) { $0 << 8 | Int64($1) }
    let life = bytes[10..<13].reduce(0) { $0 << 8 | Int($1) }
    let end = Timestamp(milliseconds: issued).adding(seconds: Int64(life))
    return now < end ? .valid(life: life, end: end) : .expired(at: end)
  }
}
