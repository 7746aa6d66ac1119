/// Writes XML piece by piece into bytes, so that answers of megabytes need no tree.
public struct XMLWriter: Sendable {
  /// What has been written so far, with room behind it.
  private var storage: [UInt8]
  /// How much of the storage is written.
  private var count = 0
  /// Where the names of the open elements begin and end in what was written, from the outermost in.
  private var openNames: [Int] = []
  /// Whether the last start tag still lacks its `>`.
  private var tagIsOpen = false

  /// A writer that has written nothing.
  public init() {
    self.init(
      storage: unsafe [UInt8](unsafeUninitializedCapacity: 768) { bytes, count in
        unsafe bytes.initialize(repeating: 0)
        count = bytes.count
      })
  }

  private init(storage: [UInt8]) { self.storage = storage }

  /// What has been written so far.
  public var text: String { String(decoding: storage[..<count], as: UTF8.self) }

  /// Gives what was written, UTF-8, and begins anew.
  public mutating func finish() -> [UInt8] {
    var bytes: [UInt8] = []
    swap(&bytes, &storage)
    bytes.removeLast(bytes.count - count)
    self = XMLWriter(storage: [])
    return bytes
  }

  /// Writes `<?xml version="1.0" encoding="UTF-8"?>` and a line end, as S3 and EC2 do.
  public mutating func declaration() { put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

  /// Opens an element. Its name may come in two parts, so that nobody has to join them.
  public mutating func open(_ name: String, _ ending: String = "") {
    closeTag()
    let length = name.utf8.count + ending.utf8.count
    openNames.append(count + 1)
    openNames.append(count + 1 + length)
    unsafe write(1 + length) { bytes, end in
      unsafe bytes[end] = 0x3C
      unsafe XMLWriter.copy(name, to: bytes + end + 1)
      unsafe XMLWriter.copy(ending, to: bytes + end + 1 + name.utf8.count)
    }
    tagIsOpen = true
  }

  /// Adds an attribute to the element that was just opened; ignored behind text or children.
  public mutating func attribute(_ name: String, _ value: String) {
    guard tagIsOpen else { return }
    let length = name.utf8.count
    unsafe write(length + 3) { bytes, end in
      unsafe bytes[end] = 0x20
      unsafe XMLWriter.copy(name, to: bytes + end + 1)
      unsafe bytes[end + 1 + length] = 0x3D
      unsafe bytes[end + 2 + length] = 0x22
    }
    escape(value, inAttribute: true)
    put(byte: 0x22)
  }

  /// Adds character data to the open element.
  public mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    closeTag()
    escape(text, inAttribute: false)
  }

  /// Closes the innermost open element; `<a/>` where nothing stands inside.
  public mutating func close() {
    guard let nameEnd = openNames.popLast(), let nameStart = openNames.popLast() else { return }
    if tagIsOpen {
      tagIsOpen = false
      put("/>")
      return
    }
    let length = nameEnd - nameStart
    unsafe write(length + 3) { bytes, end in
      unsafe bytes[end] = 0x3C
      unsafe bytes[end + 1] = 0x2F
      unsafe (bytes + end + 2).update(from: bytes + nameStart, count: length)
      unsafe bytes[end + 2 + length] = 0x3E
    }
  }

  /// Writes bytes as they are: tags that were made before.
  public mutating func raw(_ bytes: [UInt8]) {
    closeTag()
    unsafe write(bytes.count) { target, end in
      unsafe bytes.withUnsafeBufferPointer { source in
        guard let start = source.baseAddress else { return }
        unsafe (target + end).update(from: start, count: source.count)
      }
    }
  }

  /// Writes an element that holds text alone.
  public mutating func element(_ name: String, _ content: String) {
    guard !content.isEmpty, !Self.hasMarkup(content.utf8.span) else {
      open(name)
      text(content)
      close()
      return
    }
    closeTag()
    let (length, inside) = (name.utf8.count, content.utf8.count)
    unsafe write(2 * length + inside + 5) { bytes, end in
      var place = unsafe bytes + end
      unsafe place[0] = 0x3C
      unsafe XMLWriter.copy(name, to: place + 1)
      unsafe place[length + 1] = 0x3E
      unsafe place += length + 2
      unsafe XMLWriter.copy(content, to: place)
      unsafe place += inside
      unsafe place[0] = 0x3C
      unsafe place[1] = 0x2F
      unsafe (place + 2).update(from: bytes + end + 1, count: length)
      unsafe place[length + 2] = 0x3E
    }
  }

  /// Writes an element with all inside it.
  public mutating func write(_ element: XMLElement) {
    open(element.name)
    for attribute in element.attributes { self.attribute(attribute.name, attribute.value) }
    text(element.text)
    for child in element.children { write(child) }
    close()
  }

  private mutating func closeTag() {
    guard tagIsOpen else { return }
    tagIsOpen = false
    put(byte: 0x3E)
  }

  /// Writes so many bytes: `body` is handed the first byte of all, and how many stand already before its own.
  @inline(__always)
  private mutating func write(_ length: Int, _ body: (UnsafeMutablePointer<UInt8>, Int) -> Void) {
    if count + length > storage.count { grow(by: length) }
    let end = count
    unsafe storage.withUnsafeMutableBufferPointer { bytes in
      if let start = bytes.baseAddress { unsafe body(start, end) }
    }
    count += length
  }

  @inline(never)
  private mutating func grow(by length: Int) {
    storage.append(contentsOf: repeatElement(0, count: max(length, storage.count, 64)))
  }

  /// Copies a text's UTF-8, which is contiguous for every native string.
  @inline(__always)
  private static func copy(_ text: String, to target: UnsafeMutablePointer<UInt8>) {
    let copied: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
      if let start = bytes.baseAddress { unsafe target.update(from: start, count: bytes.count) }
    }
    if copied == nil { for (index, byte) in text.utf8.enumerated() { unsafe target[index] = byte } }
  }

  private mutating func put(_ text: String) {
    unsafe write(text.utf8.count) { bytes, end in unsafe XMLWriter.copy(text, to: bytes + end) }
  }

  private mutating func put(byte: UInt8) {
    unsafe write(1) { bytes, end in unsafe bytes[end] = byte }
  }

  /// Whether a byte is a control character or one of `"&<>`.
  private static func hasMarkup(_ bytes: Span<UInt8>) -> Bool {
    // One bit for each byte below 64.
    let marked: UInt64 = 0x5000_0044_FFFF_FFFF
    for index in bytes.indices where bytes[index] < 64 && marked >> UInt64(bytes[index]) & 1 == 1 {
      return true
    }
    return false
  }

  /// Characters that XML 1.0 can't hold become U+FFFD; a CR stays one as a reference, for parsers turn a bare one into LF.
  private mutating func escape(_ text: String, inAttribute: Bool) {
    guard Self.hasMarkup(text.utf8.span) else {
      put(text)
      return
    }
    for byte in text.utf8 {
      switch byte {
      case 0x26: put("&amp;")
      case 0x3C: put("&lt;")
      case 0x3E: put("&gt;")
      case 0x22: put("&quot;")
      case 0x0D: put("&#13;")
      case 0x09, 0x0A:
        if inAttribute { put(byte == 0x09 ? "&#9;" : "&#10;") } else { put(byte: byte) }
      case 0..<0x20: put("\u{FFFD}")
      default: put(byte: byte)
      }
    }
  }
}
