internal import Diagnostics

/// The grammar of profile files that the Java, Go, JavaScript and Rust SDKs share.
///
/// Source: the cross-SDK profile-file tests (`profile-parser-tests.json` in smithy-lang/smithy-rs); the messages are the ones
/// that those tests ask for. Reading goes on after a mistake so that all of them are listed; the clients stop at the first.
struct SharedGrammar {
  private let bytes: [UInt8]
  private let path: String
  private let kind: ProfileFile.Kind
  private var sections: [ProfileSection] = []
  private var problems: [Diagnostic] = []
  /// The property that an indented line continues, and whether its own line had no value.
  private var open: (name: String, isBlock: Bool)?
  private var source: SourceText?

  init(_ bytes: [UInt8], path: String, kind: ProfileFile.Kind) {
    self.bytes = bytes
    self.path = path
    self.kind = kind
  }

  mutating func file() -> ProfileFile {
    var number = 0
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      number += 1
      line(start..<end, number: number)
      start = end + 1
    }
    return ProfileFile(path: path, kind: kind, grammar: .shared, sections: sections, problems: problems)
  }

  private mutating func line(_ range: Range<Int>, number: Int) {
    let content = trimmedEnd(range)
    guard let first = content.first.map({ bytes[$0] }), !trimmedStart(content).isEmpty else { return }
    if first == 0x23 || first == 0x3B { return }
    if first == 0x5B {
      header(content, number: number)
    } else if first == 0x20 || first == 0x09 {
      continuation(content, number: number)
    } else {
      property(content, number: number)
    }
  }

  private mutating func header(_ range: Range<Int>, number: Int) {
    open = nil
    let content = withoutComment(range, afterBlank: false)
    guard bytes[content.upperBound - 1] == 0x5D, content.count >= 2 else {
      report("profile.unclosed-header", "Profile definition must end with ']'", number, range)
      // What follows belongs to no profile that anybody can name.
      sections.append(ProfileSection(header: "", line: number))
      return
    }
    let name = text(trimmedEnd(trimmedStart(content.lowerBound + 1..<content.upperBound - 1)))
    sections.append(ProfileSection(header: name, line: number))
  }

  private mutating func property(_ range: Range<Int>, number: Int) {
    open = nil
    guard !sections.isEmpty else {
      return report("profile.no-profile", "Expected a profile definition", number, range)
    }
    let content = withoutComment(range, afterBlank: true)
    guard let mark = bytes[content].firstIndex(of: 0x3D) else {
      return report("profile.no-equals", "Expected an '=' sign defining a property", number, range)
    }
    let name = text(trimmedEnd(content.lowerBound..<mark)).lowercased()
    guard !name.isEmpty else {
      return report("profile.no-name", "Property did not have a name", number, range)
    }
    let value = text(trimmedEnd(trimmedStart(mark + 1..<content.upperBound)))
    sections[sections.count - 1].properties.set(
      ProfileProperty(name: name, value: value, line: number))
    open = (name, value.isEmpty)
  }

  private mutating func continuation(_ range: Range<Int>, number: Int) {
    guard !sections.isEmpty else {
      return report("profile.no-profile", "Expected a profile definition", number, range)
    }
    guard let open else {
      return report(
        "profile.stray-continuation", "Expected a property definition, found continuation", number, range,
        hint: "an indented line continues the property above it")
    }
    let content = trimmedStart(range)
    if open.isBlock {
      guard let mark = bytes[content].firstIndex(of: 0x3D) else {
        return report("profile.no-equals", "Expected an '=' sign defining a sub-property", number, content)
      }
      guard mark > content.lowerBound else {
        return report("profile.no-name", "Sub-property did not have a name", number, content)
      }
    }
    sections[sections.count - 1].properties.extend(open.name, with: text(content))
  }

  /// The line up to its comment, blanks behind it dropped. In a value a comment begins only after a blank.
  private func withoutComment(_ range: Range<Int>, afterBlank: Bool) -> Range<Int> {
    var blank = false
    for position in range {
      let byte = bytes[position]
      if byte == 0x23 || byte == 0x3B, blank || !afterBlank {
        return trimmedEnd(range.lowerBound..<position)
      }
      blank = isBlank(byte)
    }
    return range
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func trimmedEnd(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, isBlank(bytes[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }

  private func trimmedStart(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, isBlank(bytes[start]) { start += 1 }
    return start..<range.upperBound
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func report(
    _ code: String, _ message: String, _ number: Int, _ range: Range<Int>, hint: String? = nil
  ) {
    guard problems.count < ProfileFile.mostProblems else { return }
    let source = self.source ?? SourceText(name: path, text: String(decoding: bytes, as: UTF8.self))
    self.source = source
    let line = source.offset(ofLine: number)
    let start = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let offsets = line + range.lowerBound - start..<line + range.upperBound - start
    problems.append(
      Diagnostic(code: code, message, in: source, at: source.range(utf8: offsets), hint: hint).hidingSecrets)
  }
}
