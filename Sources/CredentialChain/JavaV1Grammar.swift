internal import Diagnostics

/// The Java SDK v1's own reader of profile files: lines are trimmed, `#` begins a comment line, a repeated section replaces
/// the earlier one, a repeated property is an error, and `profile x` is a name like any other.
///
/// Source: `BasicProfileConfigLoader` and `AbstractProfilesConfigFileScanner` of aws-sdk-java 1.x.
struct JavaV1Grammar {
  private let text: PythonText
  private let path: String
  private let kind: ProfileFile.Kind
  private var sections: [ProfileSection] = []
  private var problems: [Diagnostic] = []
  private var source: SourceText?

  init(_ bytes: [UInt8], path: String, kind: ProfileFile.Kind) {
    text = PythonText(bytes)
    self.path = path
    self.kind = kind
  }

  mutating func file() -> ProfileFile {
    for (number, range) in text.lines.enumerated() {
      let content = text.stripped(range)
      if !content.isEmpty, text.bytes[content.lowerBound] != 0x23 { line(content, number + 1) }
    }
    return ProfileFile(path: path, kind: kind, grammar: .javaV1, sections: sections, problems: problems)
  }

  private mutating func line(_ range: Range<Int>, _ number: Int) {
    if text.bytes[range.lowerBound] == 0x5B, text.bytes[range.upperBound - 1] == 0x5D, range.count >= 2 {
      let name = text.string(text.stripped(range.lowerBound + 1..<range.upperBound - 1))
      if name.isEmpty { report("Unable to load properties from profile: Profile name is empty.", range) }
      sections.append(ProfileSection(header: name, line: number))
      return
    }
    guard let mark = text.bytes[range].firstIndex(of: 0x3D) else {
      return report(
        "Invalid property format: no '=' character is found in the line [\(SecretLines.masked(text.string(range)))].",
        range)
    }
    guard !sections.isEmpty else {
      return report(
        "Property is defined without a preceding profile name. Current line: \(SecretLines.masked(text.string(range)))",
        range)
    }
    let name = text.string(text.stripped(range.lowerBound..<mark))
    if sections[sections.count - 1].properties[name] != nil {
      report("Duplicate property values for [\(name)].", range)
    }
    let value = text.string(text.stripped(mark + 1..<range.upperBound))
    sections[sections.count - 1].properties.set(ProfileProperty(name: name, value: value, line: number))
  }

  private mutating func report(_ message: String, _ range: Range<Int>) {
    guard problems.count < ProfileFile.mostProblems else { return }
    let source = self.source ?? SourceText(name: path, text: String(decoding: text.bytes, as: UTF8.self))
    self.source = source
    problems.append(
      Diagnostic(code: "java.profile", message, in: source, at: source.range(utf8: range)).hidingSecrets)
  }
}
