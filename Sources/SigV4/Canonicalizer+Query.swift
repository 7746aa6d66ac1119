extension Canonicalizer {
  mutating func appendQuery(_ bytes: UnsafeBufferPointer<UInt8>, leavingOut excluded: [String]) {
    encodedQuery.removeAll()
    query.removeAll(keepingCapacity: true)
    var position = 0
    var item = 0
    while position < bytes.count {
      let end = unsafe bytes[position...].firstIndex(of: 0x26) ?? bytes.count
      if end > position {
        let equals = unsafe bytes[position..<end].firstIndex(of: 0x3D) ?? end
        let name = unsafe reencode(UnsafeBufferPointer(rebasing: bytes[position..<equals]))
        let value = unsafe reencode(UnsafeBufferPointer(rebasing: bytes[min(equals + 1, end)..<end]))
        if !isExcluded(name, by: excluded) { query.append(QueryEntry(name: name, value: value, item: item)) }
        item += 1
      }
      position = end + 1
    }
    sortQuery()
    for (index, entry) in query.enumerated() {
      if index > 0 { text.append(0x26) }
      text.append(entry.name, of: encodedQuery)
      text.append(0x3D)
      text.append(entry.value, of: encodedQuery)
    }
  }

  /// Decodes and encodes again; a `%` without two digits stands for itself, and so does `+`.
  private mutating func reencode(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = encodedQuery.count
    var index = 0
    while index < bytes.count {
      var byte = unsafe bytes[index]
      index += 1
      if byte == 0x25, index + 1 < bytes.count, let high = unsafe hexValue(bytes[index]),
        let low = unsafe hexValue(bytes[index + 1])
      {
        byte = high << 4 | low
        index += 2
      }
      if ByteRules.isUnreserved(byte) {
        encodedQuery.append(byte)
      } else {
        encodedQuery.appendPercentEncoded(byte)
      }
    }
    return start..<encodedQuery.count
  }

  private func isExcluded(_ name: Range<Int>, by excluded: [String]) -> Bool {
    for candidate in excluded where candidate.utf8.count == name.count {
      var index = name.lowerBound
      var same = true
      for byte in candidate.utf8 {
        if encodedQuery[index] != byte {
          same = false
          break
        }
        index += 1
      }
      if same { return true }
    }
    return false
  }

  /// By encoded name, then by encoded value, then as sent.
  private mutating func sortQuery() {
    guard query.count > 1 else { return }
    unsafe encodedQuery.withBytes { bytes in
      query.sort { left, right in
        let names = unsafe compare(bytes, left.name, right.name)
        if names != 0 { return names < 0 }
        let values = unsafe compare(bytes, left.value, right.value)
        return values != 0 ? values < 0 : left.item < right.item
      }
    }
  }
}

@inline(__always)
private func hexValue(_ digit: UInt8) -> UInt8? {
  switch digit {
  case 0x30...0x39: digit - 0x30
  case 0x41...0x46: digit - 0x41 + 10
  case 0x61...0x66: digit - 0x61 + 10
  default: nil
  }
}
