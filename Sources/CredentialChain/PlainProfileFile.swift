/// A profile file without anything unusual in it, cut into its sections in one pass over the bytes. What a section says is
/// read when somebody asks, so that one profile of a thousand costs little more than finding it.
///
/// Plain is what both grammars read alike as far as mistakes go: ASCII, line ends without a carriage return, headers alone on
/// their lines, properties with a name and a delimiter, indented lines below a property only. Everything else, and every
/// mistake with it, is left to the full reader.
struct PlainProfileFile {
  /// Where a section stands: its header's text, its whole extent, and the line of its header.
  struct Section {
    var header: Range<Int>
    var extent: Range<Int>
    var line: Int
  }

  private(set) var sections: [Section] = []
  private let isPython: Bool
  /// Hashes of the names in the present section and of all headers; Python refuses repetitions.
  private var names: [UInt64] = []
  private var headers: Set<UInt64> = []
  /// Whether the present section has a property that an indented line continues, and whether that one has no value.
  private var isOpen = false
  private var isBlock = false

  /// The sections of a plain file; nil where the full reader must look at it.
  init?(_ bytes: [UInt8], grammar: ProfileFile.Grammar) {
    guard grammar != .javaV1 else { return nil }
    isPython = grammar == .python
    names.reserveCapacity(16)
    sections.reserveCapacity(bytes.count / 64)
    if isPython { headers.reserveCapacity(bytes.count / 64) }
    guard scan(bytes.span) else { return nil }
  }

  private mutating func scan(_ bytes: Span<UInt8>) -> Bool {
    var start = 0
    var line = 0
    while start < bytes.count {
      line += 1
      var end = start
      while end < bytes.count {
        let byte = bytes[end]
        if byte == 0x0A { break }
        // A tab is the only control character of a plain line.
        if byte >= 0x7F || (byte < 0x20 && byte != 0x09) { return false }
        end += 1
      }
      if start < end, !read(bytes, start, end, line) { return false }
      start = end + 1
    }
    closeSection(at: bytes.count)
    return true
  }

  private mutating func read(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ line: Int) -> Bool {
    switch bytes[start] {
    case 0x23, 0x3B: true
    case 0x5B: header(bytes, start, end, line)
    case 0x20, 0x09: continuation(bytes, start, end)
    default: property(bytes, start, end)
    }
  }

  private mutating func closeSection(at end: Int) {
    guard let last = sections.indices.last else { return }
    sections[last].extent = sections[last].extent.lowerBound..<end
  }

  /// `[text]`, the text without blanks at its ends and without anything that could be a comment or another bracket.
  private mutating func header(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ line: Int) -> Bool {
    var closing = end - 1
    while closing > start, Self.isBlank(bytes[closing]) { closing -= 1 }
    guard bytes[closing] == 0x5D, closing > start + 1 else { return false }
    guard !Self.isBlank(bytes[start + 1]), !Self.isBlank(bytes[closing - 1]) else { return false }
    var hash = Self.seed
    for position in start + 1..<closing {
      switch bytes[position] {
      case 0x23, 0x3B, 0x5B, 0x5D: return false
      case let byte: hash = Self.mix(hash, byte)
      }
    }
    // `DEFAULT` fills in all other sections for Python.
    if isPython, !headers.insert(hash).inserted || hash == Self.defaultHash { return false }
    closeSection(at: start)
    sections.append(Section(header: start + 1..<closing, extent: start..<end, line: line))
    names.removeAll(keepingCapacity: true)
    (isOpen, isBlock) = (false, false)
    return true
  }

  private mutating func continuation(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var first = start
    while first < end, Self.isBlank(bytes[first]) { first += 1 }
    if first == end { return true }
    guard isOpen else { return false }
    if !isBlock { return true }
    guard bytes[first] != 0x3D else { return false }
    for position in first..<end where bytes[position] == 0x3D { return true }
    return false
  }

  private mutating func property(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard !sections.isEmpty else { return false }
    var mark = start
    var hash = Self.seed
    var ahead = Self.seed
    while mark < end {
      let byte = bytes[mark]
      if byte == 0x3D || (byte == 0x3A && isPython) { break }
      if byte == 0x23 || byte == 0x3B { return false }
      ahead = Self.mix(ahead, (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      if !Self.isBlank(byte) { hash = ahead }
      mark += 1
    }
    guard mark < end, mark > start else { return false }
    if isPython {
      if names.contains(hash) { return false }
      names.append(hash)
    }
    var value = mark + 1
    while value < end, Self.isBlank(bytes[value]) { value += 1 }
    isOpen = true
    isBlock = value == end || bytes[value] == 0x23 || bytes[value] == 0x3B
    return true
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  // FNV-1a. Equal hashes of different names only cost the full reader's time.
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
  private static let defaultHash = "DEFAULT".utf8.reduce(seed, mix)
}

extension ProfileFile {
  /// A plain file whose sections are read when they are asked for; nil where it is not plain.
  static func plain(_ bytes: [UInt8], path: String, kind: Kind, grammar: Grammar) -> ProfileFile? {
    guard let plain = PlainProfileFile(bytes, grammar: grammar) else { return nil }
    let sections = plain.sections.map { section in
      ProfileSection(
        header: String(decoding: bytes[section.header], as: UTF8.self), line: section.line,
        unread: ProfileSection.Unread(bytes: bytes, extent: section.extent, kind: kind, grammar: grammar))
    }
    return ProfileFile(path: path, kind: kind, grammar: grammar, sections: sections, problems: [])
  }

  /// What the full reader makes of the same bytes that this file does not, in words; nil where they agree. For tests.
  package func differenceFromWholeReading(_ bytes: [UInt8]) -> String? {
    let whole = ProfileFile.readWhole(bytes, path: path, kind: kind, grammar: grammar)
    if whole.problems.count != problems.count {
      return "the full reader finds \(whole.problems.count) problems"
    }
    if whole.sections.map(\.header) != sections.map(\.header) {
      return "the full reader finds other sections"
    }
    for (known, section) in zip(whole.sections, sections) {
      if known.line != section.line || known.properties != section.properties {
        return "the full reader reads `\(section.header)` otherwise"
      }
    }
    return nil
  }
}
