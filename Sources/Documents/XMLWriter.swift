/// Writes XML piece by piece into bytes, so that answers of megabytes need no tree.
public struct XMLWriter: Sendable {
  /// What has been written so far, UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// The names of the open elements, each in two parts, from the outermost in.
  private var openNames: [(String, String)] = []
  /// Whether the last start tag still lacks its `>`.
  private var tagIsOpen = false

  /// A writer that has written nothing.
  public init() {
    bytes.reserveCapacity(512)
    openNames.reserveCapacity(8)
  }

  /// What has been written so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes `<?xml version="1.0" encoding="UTF-8"?>` and a line end, as S3 and EC2 do.
  public mutating func declaration() { put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

  /// Opens an element. Its name may come in two parts, so that nobody has to join them.
  public mutating func open(_ name: String, _ ending: String = "") {
    closeTag()
    bytes.append(0x3C)
    put(name)
    if !ending.isEmpty { put(ending) }
    openNames.append((name, ending))
    tagIsOpen = true
  }

  /// Adds an attribute to the element that was just opened; ignored behind text or children.
  public mutating func attribute(_ name: String, _ value: String) {
    guard tagIsOpen else { return }
    put(" ")
    put(name)
    put("=\"")
    escape(value, inAttribute: true)
    put("\"")
  }

  /// Adds character data to the open element.
  public mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    closeTag()
    escape(text, inAttribute: false)
  }

  /// Closes the innermost open element; `<a/>` where nothing stands inside.
  public mutating func close() {
    guard let name = openNames.popLast() else { return }
    if tagIsOpen {
      tagIsOpen = false
      put("/>")
    } else {
      put("</")
      put(name.0)
      if !name.1.isEmpty { put(name.1) }
      bytes.append(0x3E)
    }
  }

  /// Writes an element that holds text alone.
  public mutating func element(_ name: String, _ content: String) {
    open(name)
    text(content)
    close()
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
    bytes.append(0x3E)
  }

  private mutating func put(_ text: String) {
    let added: Void? = unsafe text.utf8.withContiguousStorageIfAvailable {
      unsafe bytes.append(contentsOf: $0)
    }
    if added == nil { bytes.append(contentsOf: text.utf8) }
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
        if inAttribute { put(byte == 0x09 ? "&#9;" : "&#10;") } else { bytes.append(byte) }
      case 0..<0x20: put("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }
}
