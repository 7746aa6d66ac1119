import Effects

/// Request ids in the forms of the services.
enum RequestIDs {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// A UUID, or sixteen capitals and digits for S3.
  static func make(seed: UInt64, number: UInt64, isS3: Bool) -> String {
    var random = SeededRandom(seed: seed &+ number &* 0x9e37_79b9, purpose: "request id")
    if isS3 {
      return String(decoding: (0..<16).map { _ in alphabet[Int(random.next() >> 59)] }, as: UTF8.self)
    }
    return String(unsafeUninitializedCapacity: 36) { text in
      var digits = random
      for index in 0..<36 {
        if Self.hyphens >> UInt64(index) & 1 == 1 {
          text[index] = 0x2D
        } else if index == 14 {
          text[index] = 0x34
        } else {
          let bits = digits.next()
          let value = UInt8(truncatingIfNeeded: index == 19 ? 8 + bits >> 62 : bits >> 60)
          text[index] = value < 10 ? 0x30 &+ value : 0x57 &+ value
        }
      }
      return 36
    }
  }

  /// One bit for each place of a UUID where a hyphen stands.
  private static var hyphens: UInt64 { 1 << 8 | 1 << 13 | 1 << 18 | 1 << 23 }
}
