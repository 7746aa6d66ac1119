internal import Diagnostics

/// Profile files as botocore reads them: Python's `configparser.RawConfigParser` with its defaults (strict, `=` and `:` as
/// delimiters, whole-line comments only, blank lines kept inside values), then one level of nested settings.
///
/// Source: the reading algorithm of CPython 3.11's `configparser` and botocore's `configloader`; written anew from them.
/// Reading goes on after a mistake so that all are listed; Python stops at most of them.
struct PythonGrammar {
  private let text: PythonText
  private let path: String
  private let kind: ProfileFile.Kind
  private var sections: [ProfileSection] = []
  private var known: Set<String> = []
  private var defaults = PropertyTable()
  /// Where options go: nil before any header, -1 for `[DEFAULT]`, else an index of `sections`.
  private var current: Int?
  private var open: String?
  /// Values as the lines that were read for them; joined at the end, as Python does.
  private var problems: [Diagnostic] = []
  private var source: SourceText?

  init(_ bytes: [UInt8], path: String, kind: ProfileFile.Kind) {
    text = PythonText(bytes)
    self.path = path
    self.kind = kind
  }

  mutating func file() -> ProfileFile {
    if !text.isValid {
      problems.append(
        Diagnostic(code: "ini.not-utf8", "the file is not UTF-8", file: path, hint: "Python cannot decode it")
      )
    } else {
      var indent = 0
      for (number, range) in text.lines.enumerated() { line(range, number: number + 1, indent: &indent) }
      joinValues()
    }
    return ProfileFile(path: path, kind: kind, grammar: .python, sections: sections, problems: problems)
  }

  private mutating func line(_ range: Range<Int>, number: Int, indent: inout Int) {
    let content = text.stripped(range)
    if content.isEmpty {
      if current != nil, let open { extend(open, with: "") }
      return
    }
    let first = text.bytes[content.lowerBound]
    if first == 0x23 || first == 0x3B { return }
    let depth = text.scalarCount(range.lowerBound..<content.lowerBound)
    if current != nil, let open, !open.isEmpty, depth > indent {
      extend(open, with: text.string(content))
      return
    }
    indent = depth
    if first == 0x5B, let closing = text.bytes[content].lastIndex(of: 0x5D), closing > content.lowerBound + 1
    {
      header(content.lowerBound + 1..<closing, number: number)
    } else if current == nil {
      report("ini.no-section", "there is no section header before this line", number, content)
    } else {
      option(content, number: number)
    }
  }

  private mutating func header(_ range: Range<Int>, number: Int) {
    let name = text.string(range)
    open = nil
    if name == "DEFAULT" {
      current = -1
      return
    }
    if !known.insert(name).inserted {
      report("ini.duplicate-section", "section `\(name)` stands here for the second time", number, range)
    }
    sections.append(ProfileSection(header: name, line: number))
    current = sections.count - 1
  }

  private mutating func option(_ range: Range<Int>, number: Int) {
    guard let mark = text.bytes[range].firstIndex(where: { $0 == 0x3D || $0 == 0x3A }) else {
      report("ini.no-delimiter", "this line has neither `=` nor `:`", number, range)
      return
    }
    let name = text.string(text.stripped(range.lowerBound..<mark)).lowercased()
    open = name
    if name.isEmpty {
      report(
        "ini.no-name", "this line has no name before its `\(mark == range.lowerBound ? "=" : ":")`", number,
        range)
      return
    }
    let value = text.string(text.stripped(mark + 1..<range.upperBound))
    if table[name] != nil {
      report("ini.duplicate-option", "`\(name)` stands in this section for the second time", number, range)
    }
    table.set(ProfileProperty(name: name, value: value, line: number))
  }

  private mutating func extend(_ name: String, with line: String) { table.extend(name, with: line) }

  private var table: PropertyTable {
    get {
      guard let current, current >= 0 else { return defaults }
      return sections[current].properties
    }
    _modify {
      if let current, current >= 0 {
        yield &sections[current].properties
      } else {
        yield &defaults
      }
    }
  }

  /// Drops blank lines behind values, adds `[DEFAULT]`, and reads indented blocks as settings of their own.
  private mutating func joinValues() {
    for number in sections.indices {
      for property in defaults.all where sections[number].properties[property.name] == nil {
        sections[number].properties.set(property)
      }
      for property in sections[number].properties.all {
        guard property.value.utf8.contains(0x0A) || property.value.utf8.last == 0x0D else { continue }
        var joined = property
        joined.value = PythonText.strippedEnd(property.value)
        if joined.isBlock { checkBlock(joined) }
        sections[number].properties.set(joined)
      }
    }
  }

  private mutating func checkBlock(_ property: ProfileProperty) {
    for (offset, line) in property.value.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.trimmingBlanks.isEmpty || line.utf8.contains(0x3D) { continue }
      guard problems.count < ProfileFile.mostProblems else { return }
      problems.append(
        Diagnostic(
          code: "ini.nested-no-equals", "this line under `\(property.name)` has no `=`", in: sourceText(),
          at: lineRange(property.line + offset)
        ).hidingSecrets)
    }
  }

  private mutating func sourceText() -> SourceText {
    if let source { return source }
    let made = SourceText(name: path, text: String(decoding: text.bytes, as: UTF8.self))
    source = made
    return made
  }

  private mutating func lineRange(_ number: Int) -> SourceRange {
    let source = sourceText()
    let start = source.offset(ofLine: number)
    return source.range(utf8: start..<start + source.line(number).utf8.count)
  }

  private mutating func report(_ code: String, _ message: String, _ number: Int, _ range: Range<Int>) {
    guard problems.count < ProfileFile.mostProblems else { return }
    let source = sourceText()
    problems.append(Diagnostic(code: code, message, in: source, at: source.range(utf8: range)).hidingSecrets)
  }
}
