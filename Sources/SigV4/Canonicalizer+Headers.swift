internal import HTTPMessages

extension Canonicalizer {
  mutating func collect(_ fields: [HTTPField], selection: Selection) {
    names.removeAll()
    headers.removeAll(keepingCapacity: true)
    let span = fields.span
    switch selection {
    case .all(let except):
      for index in span.indices {
        let entry = entry(named: span[index].name, field: index)
        let never = unsafe names.withBytes(entry.name) { unsafe HeaderRules.isNeverSigned($0) }
        if never || (!except.isEmpty && except.contains(names.text(entry.name))) {
          names.truncate(to: entry.name.lowerBound)
        } else {
          headers.append(entry)
        }
      }
      sortHeaders()
    case .exactly(let wanted):
      arrived.removeAll(keepingCapacity: true)
      for index in span.indices { arrived.append(entry(named: span[index].name, field: index)) }
      for name in wanted {
        let entry = entry(named: name, field: nil)
        var found = false
        for candidate in arrived where candidate.prefix == entry.prefix && isSameName(candidate, entry) {
          found = true
          headers.append(HeaderEntry(name: entry.name, prefix: entry.prefix, field: candidate.field))
        }
        if !found { headers.append(entry) }
      }
    }
  }

  /// One bit for each of the first 64 fields that is signed.
  var signedFields: UInt64 {
    var bits: UInt64 = 0
    for header in headers { if let field = header.field, field < 64 { bits |= 1 << UInt64(field) } }
    return bits
  }

  private mutating func entry(named name: String, field: Int?) -> HeaderEntry {
    let start = names.count
    unsafe withUTF8(name) { unsafe names.appendLowercased($0) }
    return HeaderEntry(name: start..<names.count, prefix: names.leadingWord(from: start), field: field)
  }

  /// By name, and fields of one name as sent. Requests have few headers, and most come sorted: insertion.
  private mutating func sortHeaders() {
    unsafe names.withBytes { bytes in
      unsafe headers.withUnsafeMutableBufferPointer { headers in
        for index in headers.indices.dropFirst() {
          let entry = unsafe headers[index]
          var place = index
          while place > 0, unsafe Canonicalizer.comes(entry, before: headers[place - 1], in: bytes) {
            unsafe headers[place] = headers[place - 1]
            place -= 1
          }
          unsafe headers[place] = entry
        }
      }
    }
  }

  private static func comes(
    _ left: HeaderEntry, before right: HeaderEntry, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if left.prefix != right.prefix { return left.prefix < right.prefix }
    return unsafe compare(bytes, left.name, right.name) < 0
  }

  mutating func appendHeaders(_ fields: [HTTPField]) {
    signedHeaders.removeAll()
    let span = fields.span
    var index = 0
    while index < headers.count {
      let entry = headers[index]
      if !signedHeaders.isEmpty { signedHeaders.append(0x3B) }
      signedHeaders.append(entry.name, of: names)
      text.append(entry.name, of: names)
      text.append(0x3A)
      var first = true
      while index < headers.count, isSameName(headers[index], entry) {
        if !first { text.append(0x2C) }
        first = false
        if let field = headers[index].field {
          unsafe withUTF8(span[field].value) { unsafe text.appendCollapsed($0) }
        }
        index += 1
      }
      text.append(0x0A)
    }
    text.append(0x0A)
    text.append(0..<signedHeaders.count, of: signedHeaders)
    text.append(0x0A)
  }

  private func isSameName(_ left: HeaderEntry, _ right: HeaderEntry) -> Bool {
    guard left.prefix == right.prefix, left.name.count == right.name.count else { return false }
    if left.name == right.name || left.name.count <= 8 { return true }
    return unsafe names.withBytes { unsafe compare($0, left.name, right.name) == 0 }
  }
}
