extension Canonicalizer {
  /// Writes the path; every byte but unreserved ones and `/` is encoded, `%` only where `encodesPercent` says so.
  mutating func appendPath(_ path: UnsafeBufferPointer<UInt8>, normalizes: Bool, encodesPercent: Bool) {
    guard !path.isEmpty else {
      text.append(0x2F)
      return
    }
    if normalizes, unsafe needsNormalizing(path) {
      let start = text.count
      var segments: [Range<Int>] = []
      var position = 0
      while position < path.count {
        let end = unsafe path[position...].firstIndex(of: 0x2F) ?? path.count
        let isDot = unsafe end - position == 1 && path[position] == 0x2E
        let isDotDot = unsafe end - position == 2 && path[position] == 0x2E && path[position + 1] == 0x2E
        if isDotDot {
          _ = segments.popLast()
        } else if end > position, !isDot {
          segments.append(position..<end)
        }
        position = end + 1
      }
      for segment in segments {
        text.append(0x2F)
        unsafe appendEncoded(UnsafeBufferPointer(rebasing: path[segment]), encodesPercent: encodesPercent)
      }
      if unsafe text.count == start || path[path.count - 1] == 0x2F { text.append(0x2F) }
    } else {
      unsafe appendEncoded(path, encodesPercent: encodesPercent)
    }
  }

  /// Whether `//`, or a segment that begins with a dot, is there.
  private func needsNormalizing(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for index in 0..<path.count {
      let byte = unsafe path[index]
      if previous == 0x2F, byte == 0x2F || byte == 0x2E { return true }
      previous = byte
    }
    return false
  }

  private mutating func appendEncoded(_ bytes: UnsafeBufferPointer<UInt8>, encodesPercent: Bool) {
    var start = 0
    for index in 0..<bytes.count {
      let byte = unsafe bytes[index]
      if ByteRules.isUnreserved(byte) || byte == 0x2F
        || keepsAsSent(byte, encodesPercent: encodesPercent)
      {
        continue
      }
      unsafe text.append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      text.appendPercentEncoded(byte)
      start = index + 1
    }
    unsafe text.append(UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// S3 takes the path as it is; only what cannot stand in a URI at all is encoded there.
  private func keepsAsSent(_ byte: UInt8, encodesPercent: Bool) -> Bool {
    !encodesPercent && byte > 0x20 && byte < 0x7F
  }
}
