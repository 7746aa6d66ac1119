/// A reflected cyclic redundancy check as S3 uses them for object checksums; sixteen bytes are taken at a time
/// ("slicing", Kounavis and Berry 2005).
struct CRCTable<Word: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
  /// `tables[n * 256 + b]`: what byte `b` adds when `n` more bytes follow it.
  private let tables: [Word]
  private static var slices: Int { 16 }

  /// The table of a polynomial, written with its bits reflected.
  init(reflected polynomial: Word) {
    var tables = [Word](repeating: 0, count: 256 * Self.slices)
    for byte in 0..<256 {
      var value = Word(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ polynomial : value >> 1 }
      tables[byte] = value
    }
    for slice in 1..<Self.slices {
      for byte in 0..<256 {
        let previous = tables[(slice - 1) * 256 + byte]
        tables[slice * 256 + byte] = previous >> 8 ^ tables[Int(previous & 0xFF)]
      }
    }
    self.tables = tables
  }

  /// The check's register after more bytes; the register begins and ends inverted by the caller.
  func update(_ register: Word, _ bytes: Span<UInt8>) -> Word {
    var register = register
    var index = 0
    let width = Word.bitWidth / 8
    let tables = self.tables.span
    while index + Self.slices <= bytes.count {
      var next: Word = 0
      for position in 0..<Self.slices {
        var byte = Int(bytes[index + position])
        if position < width { byte ^= Int(register >> Word(position * 8) & 0xFF) }
        next ^= tables[(Self.slices - 1 - position) * 256 + byte]
      }
      register = next
      index += Self.slices
    }
    while index < bytes.count {
      register = tables[Int(register & 0xFF) ^ Int(bytes[index])] ^ register >> 8
      index += 1
    }
    return register
  }
}

/// CRC-32 (ISO-HDLC), `x-amz-checksum-crc32`.
public struct CRC32: Sendable, Hashable {
  private static let table = CRCTable<UInt32>(reflected: 0xEDB8_8320)
  private var register: UInt32 = .max

  /// The check of nothing yet.
  public init() {}

  /// Adds bytes.
  public mutating func update(_ bytes: Span<UInt8>) { register = Self.table.update(register, bytes) }

  /// The value of all that was added.
  public var value: UInt32 { ~register }

  /// The value of some bytes.
  public static func value(_ bytes: [UInt8]) -> UInt32 {
    var crc = CRC32()
    crc.update(bytes.span)
    return crc.value
  }

  /// The value's bytes, highest first, as S3 encodes them in base64.
  public static func hash(_ bytes: [UInt8]) -> [UInt8] { bigEndianBytes(value(bytes)) }
}

/// CRC-32C (Castagnoli), `x-amz-checksum-crc32c`.
public struct CRC32C: Sendable, Hashable {
  private static let table = CRCTable<UInt32>(reflected: 0x82F6_3B78)
  private var register: UInt32 = .max

  /// The check of nothing yet.
  public init() {}

  /// Adds bytes.
  public mutating func update(_ bytes: Span<UInt8>) { register = Self.table.update(register, bytes) }

  /// The value of all that was added.
  public var value: UInt32 { ~register }

  /// The value of some bytes.
  public static func value(_ bytes: [UInt8]) -> UInt32 {
    var crc = CRC32C()
    crc.update(bytes.span)
    return crc.value
  }

  /// The value's bytes, highest first, as S3 encodes them in base64.
  public static func hash(_ bytes: [UInt8]) -> [UInt8] { bigEndianBytes(value(bytes)) }
}

/// CRC-64/NVME (NVM Express 1.4, section 2.1), `x-amz-checksum-crc64nvme`.
public struct CRC64NVME: Sendable, Hashable {
  private static let table = CRCTable<UInt64>(reflected: 0x9A6C_9329_AC4B_C9B5)
  private var register: UInt64 = .max

  /// The check of nothing yet.
  public init() {}

  /// Adds bytes.
  public mutating func update(_ bytes: Span<UInt8>) { register = Self.table.update(register, bytes) }

  /// The value of all that was added.
  public var value: UInt64 { ~register }

  /// The value of some bytes.
  public static func value(_ bytes: [UInt8]) -> UInt64 {
    var crc = CRC64NVME()
    crc.update(bytes.span)
    return crc.value
  }

  /// The value's bytes, highest first, as S3 encodes them in base64.
  public static func hash(_ bytes: [UInt8]) -> [UInt8] { bigEndianBytes(value(bytes)) }
}

private func bigEndianBytes<Word: FixedWidthInteger>(_ value: Word) -> [UInt8] {
  stride(from: Word.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> Word($0)) }
}
