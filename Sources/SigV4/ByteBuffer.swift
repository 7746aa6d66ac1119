#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Bytes that grow at their end in memory that is kept from one request to the next, so that a signer in steady state
/// allocates nothing for them.
@safe
struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    unsafe base = .allocate(capacity: capacity)
    unsafe base.initialize(repeating: 0, count: capacity)
  }

  deinit { unsafe base.deallocate() }

  var isEmpty: Bool { count == 0 }

  /// Forgets the bytes and keeps the memory.
  mutating func removeAll() { count = 0 }

  /// Forgets the bytes behind a place.
  mutating func truncate(to newCount: Int) { count = min(count, max(0, newCount)) }

  /// A byte; outside the buffer it is 0.
  subscript(index: Int) -> UInt8 {
    @inline(__always) get { index >= 0 && index < count ? unsafe base[index] : 0 }
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(to: count + more) }
  }

  @inline(never)
  private mutating func grow(to needed: Int) {
    let newCapacity = max(needed, capacity * 2)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity)
    unsafe larger.initialize(repeating: 0, count: newCapacity)
    unsafe larger.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = larger
    capacity = newCapacity
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    unsafe base[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    unsafe memcpy(base + count, source, bytes.count)
    count += bytes.count
  }

  mutating func append(_ bytes: [UInt8]) { unsafe bytes.withUnsafeBufferPointer { unsafe append($0) } }

  mutating func append(_ text: String) { unsafe withUTF8(text) { unsafe append($0) } }

  mutating func append(_ text: StaticString) {
    unsafe append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Adds a part of another buffer.
  mutating func append(_ range: Range<Int>, of other: borrowing ByteBuffer) {
    guard range.lowerBound >= 0, range.upperBound <= other.count else { return }
    unsafe append(UnsafeBufferPointer(start: other.base + range.lowerBound, count: range.count))
  }

  /// Adds bytes as lower-case hexadecimal.
  mutating func appendHex(_ digest: InlineArray<32, UInt8>) {
    reserve(64)
    let output = unsafe UnsafeMutableRawPointer(base + count)
    unsafe digest.span.withUnsafeBytes { bytes in
      for index in 0..<8 {
        let four = unsafe UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
        unsafe output.storeBytes(of: hexDigits(four).bigEndian, toByteOffset: 8 * index, as: UInt64.self)
      }
    }
    count += 64
  }

  /// Adds a byte percent-encoded, in upper case.
  @inline(__always)
  mutating func appendPercentEncoded(_ byte: UInt8) {
    reserve(3)
    unsafe base[count] = 0x25
    unsafe base[count + 1] = upperHexDigit(byte >> 4)
    unsafe base[count + 2] = upperHexDigit(byte & 15)
    count += 3
  }

  /// Adds ASCII in lower case; other bytes stay.
  mutating func appendLowercased(_ bytes: UnsafeBufferPointer<UInt8>) {
    reserve(bytes.count)
    let output = unsafe base + count
    for index in 0..<bytes.count {
      let byte = unsafe bytes[index]
      unsafe output[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
    count += bytes.count
  }

  /// The first eight bytes of what stands behind a place as a number, zeros for those that are missing.
  @inline(__always)
  mutating func leadingWord(from start: Int) -> UInt64 {
    guard start >= 0, start < count else { return 0 }
    reserve(8)
    let word = unsafe UInt64(
      bigEndian: UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self))
    let missing = max(0, 8 - (count - start))
    return word & (UInt64.max << UInt64(8 * missing))
  }

  /// Adds a header's value without the blanks around it, every run of blanks and line ends inside made one blank.
  mutating func appendCollapsed(_ bytes: UnsafeBufferPointer<UInt8>) {
    reserve(bytes.count)
    let output = unsafe base + count
    var written = 0
    var pendingBlank = false
    var index = 0
    while index < bytes.count {
      // Eight bytes at once where there is no blank among them: none is below 0x21.
      while index + 8 <= bytes.count {
        let word = unsafe UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let low = (word &- 0x2121_2121_2121_2121) & ~word & 0x8080_8080_8080_8080
        if low != 0 { break }
        if pendingBlank {
          unsafe output[written] = 0x20
          written += 1
          pendingBlank = false
        }
        unsafe UnsafeMutableRawPointer(output + written).storeBytes(of: word, as: UInt64.self)
        written += 8
        index += 8
      }
      let end = min(index + 8, bytes.count)
      while index < end {
        let byte = unsafe bytes[index]
        index += 1
        if byte == 0x20 || (byte &- 0x09 < 5) {
          pendingBlank = written > 0
        } else {
          if pendingBlank {
            unsafe output[written] = 0x20
            written += 1
            pendingBlank = false
          }
          unsafe output[written] = byte
          written += 1
        }
      }
    }
    count += written
  }

  /// Lends the bytes of a range.
  @inline(__always)
  borrowing func withBytes<Result>(
    _ range: Range<Int>? = nil, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let range = range ?? 0..<count
    return unsafe body(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  /// Lends the bytes.
  @inline(__always)
  borrowing func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe body(UnsafeBufferPointer(start: base, count: count).span)
  }

  /// The bytes of a range as text.
  borrowing func text(_ range: Range<Int>? = nil) -> String {
    unsafe withBytes(range) { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

/// Lends the UTF-8 of a text, which is contiguous for every native string.
@inline(__always)
func withUTF8<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
  if let result = unsafe text.utf8.withContiguousStorageIfAvailable(body) { return result }
  var copy = text
  return copy.withUTF8(body)
}

/// The eight lower-case digits of four bytes, computed side by side in one word.
@inline(__always)
private func hexDigits(_ value: UInt32) -> UInt64 {
  var digits = UInt64(value)
  digits = (digits << 16 | digits) & 0x0000_FFFF_0000_FFFF
  digits = (digits << 8 | digits) & 0x00FF_00FF_00FF_00FF
  digits = (digits << 4 | digits) & 0x0F0F_0F0F_0F0F_0F0F
  let letters = (digits &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
  return digits &+ 0x3030_3030_3030_3030 &+ letters &* 39
}

@inline(__always)
private func upperHexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 &+ value : 0x37 &+ value }
