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
      for index in 0..<36 {
        switch index {
        case 8, 13, 18, 23: text[index] = 0x2D
        case 14: text[index] = 0x34
        case 19: text[index] = digit(8 + UInt8(random.next() >> 62))
        default: text[index] = digit(UInt8(random.next() >> 60))
        }
      }
      return 36
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
