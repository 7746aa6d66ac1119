/// Time-based one-time passwords (RFC 6238) as virtual MFA devices show them: SHA-1, six digits, 30 seconds.
public struct TOTP: Sendable, Hashable {
  /// The shared secret.
  public var secret: [UInt8]
  /// Seconds that a code lasts.
  public var period: Int64
  /// Digits of a code, 6 to 8.
  public var digits: Int

  /// A device with a secret.
  public init(secret: [UInt8], period: Int64 = 30, digits: Int = 6) {
    self.secret = secret
    self.period = max(1, period)
    self.digits = min(max(6, digits), 8)
  }

  /// A device whose secret is given in base32; nil where it is none or is empty.
  public init?(base32 text: some StringProtocol) {
    guard let secret = Base32.decode(text), !secret.isEmpty else { return nil }
    self.init(secret: secret)
  }

  /// The number of the period in which a time falls, seconds being counted from 1970.
  public func counter(at seconds: Int64) -> UInt64 { UInt64(max(0, seconds) / period) }

  /// The code shown at a time, in seconds from 1970.
  public func code(at seconds: Int64) -> String { code(counter: counter(at: seconds)) }

  /// The code of a counter (HOTP, RFC 4226, section 5.3).
  public func code(counter: UInt64) -> String {
    let message = stride(from: 56, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: counter >> UInt64($0))
    }
    let hash = HMAC<SHA1>.code(message, key: secret)
    let offset = Int(hash[19] & 15)
    var value = 0
    for index in 0..<4 { value = value << 8 | Int(hash[offset + index]) }
    value &= 0x7FFF_FFFF
    var modulus = 1
    for _ in 0..<digits { modulus *= 10 }
    let text = String(value % modulus)
    return String(repeating: "0", count: digits - text.utf8.count) + text
  }

  /// The counter of the period whose code this is, the current one and `window` ones on either side being tried;
  /// nil where it is none of theirs. Keep the counter to refuse a code that is used twice.
  public func match(_ code: some StringProtocol, at seconds: Int64, window: UInt64 = 1) -> UInt64? {
    let now = counter(at: seconds)
    let first = now >= window ? now - window : 0
    var found: UInt64?
    for candidate in first...(now + window)
    where ConstantTime.equal(self.code(counter: candidate), String(code)) {
      found = candidate
    }
    return found
  }
}
