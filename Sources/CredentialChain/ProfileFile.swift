public import Diagnostics

/// A profile file as one of the two grammars reads it: its sections in order, and everything that is wrong with it.
public struct ProfileFile: Sendable {
  /// Which of the two files it is; section headers mean different things in them.
  public enum Kind: String, Sendable, Hashable {
    /// `~/.aws/config`: `[default]`, `[profile x]`, `[sso-session x]`, `[services x]`.
    case config
    /// `~/.aws/credentials`: `[x]`.
    case credentials
  }

  /// Whose rules read it.
  public enum Grammar: String, Sendable, Hashable {
    /// The grammar that the Java, Go, JavaScript and Rust SDKs share.
    case shared
    /// Python's INI reader, as botocore uses it for the CLI and boto3.
    case python
    /// The Java SDK v1's own reader, which knows one file only.
    case javaV1
  }

  /// The path as it is shown.
  public var path: String
  /// Which of the two files it is.
  public var kind: Kind
  /// Whose rules read it.
  public var grammar: Grammar
  /// Every section header in the order of the file, the contents of repeated ones separate.
  public var sections: [ProfileSection]
  /// What is wrong with it; with an error among them the clients of this grammar refuse the whole file.
  public var problems: [Diagnostic]

  /// How many mistakes are listed: whoever has more begins with these, and a file of nothing else takes no time.
  static let mostProblems = 200

  /// Whether the clients of this grammar refuse the file.
  public var isRefused: Bool { problems.contains { $0.severity == .error } }

  /// Reads a file's bytes by one of the grammars. Mistakes are listed, never thrown.
  public static func read(_ bytes: [UInt8], path: String, kind: Kind, grammar: Grammar) -> ProfileFile {
    plain(bytes, path: path, kind: kind, grammar: grammar)
      ?? readWhole(bytes, path: path, kind: kind, grammar: grammar)
  }

  /// Reads a file by its grammar's full reader, whatever is in it.
  static func readWhole(_ bytes: [UInt8], path: String, kind: Kind, grammar: Grammar) -> ProfileFile {
    switch grammar {
    case .shared:
      var reader = SharedGrammar(bytes, path: path, kind: kind)
      return reader.file()
    case .python:
      var reader = PythonGrammar(bytes, path: path, kind: kind)
      return reader.file()
    case .javaV1:
      var reader = JavaV1Grammar(bytes, path: path, kind: kind)
      return reader.file()
    }
  }
}

/// A section of a profile file: its header and what stands under it.
public struct ProfileSection: Sendable {
  /// The text between the brackets, trimmed where the grammar trims it.
  public var header: String
  /// The line of the header, from 1.
  public var line: Int
  private var table = PropertyTable()
  private var unread: Unread?

  /// A section without properties.
  public init(header: String, line: Int) {
    self.header = header
    self.line = line
  }

  /// A section of a file in which nothing is wrong, to be read when somebody asks for it.
  init(header: String, line: Int, unread: Unread) {
    self.header = header
    self.line = line
    self.unread = unread
  }

  /// The properties by name, the last of equal names winning.
  public var properties: PropertyTable {
    get { unread.map { $0.read(from: line) } ?? table }
    _modify {
      if let unread { table = unread.read(from: line) }
      unread = nil
      yield &table
    }
  }

  /// A section's bytes, its header among them.
  struct Unread: Sendable {
    var bytes: [UInt8]
    var extent: Range<Int>
    var kind: ProfileFile.Kind
    var grammar: ProfileFile.Grammar

    fileprivate func read(from line: Int) -> PropertyTable {
      let file = ProfileFile.readWhole(Array(bytes[extent]), path: "", kind: kind, grammar: grammar)
      return file.sections.first?.table.moved(by: line - 1) ?? PropertyTable()
    }
  }
}

/// One property of a profile, with the place where it stands.
public struct ProfileProperty: Sendable, Hashable {
  /// The name in lower case.
  public var name: String
  /// The value, continuation lines joined by line ends.
  public var value: String
  /// The line of the name, from 1.
  public var line: Int

  /// A property.
  public init(name: String, value: String, line: Int) {
    self.name = name
    self.value = value
    self.line = line
  }

  /// Whether the value is a block of indented settings of its own.
  public var isBlock: Bool { value.utf8.first == 0x0A }

  /// The settings of a block, name and value; empty where this is none.
  public var block: [(name: String, value: String)] {
    guard isBlock else { return [] }
    return value.split(separator: "\n").compactMap { line in
      guard let mark = line.firstIndex(of: "=") else { return nil }
      return (
        line[..<mark].trimmingBlanks.lowercased(), String(line[line.index(after: mark)...].trimmingBlanks)
      )
    }
  }
}

/// Properties in order, found by name without a scan where there are many.
public struct PropertyTable: Sendable, Hashable {
  /// The properties in the order in which their names first stood.
  public private(set) var all: [ProfileProperty] = []
  private var index: [String: Int] = [:]
  private static let scanLimit = 12

  /// No properties.
  public init() {}

  /// The property of a name.
  public subscript(name: String) -> ProfileProperty? { position(name).map { all[$0] } }

  /// Whether nothing stands here.
  public var isEmpty: Bool { all.isEmpty }

  /// Sets a property, in place of an equal name's.
  public mutating func set(_ property: ProfileProperty) {
    if let position = position(property.name) {
      all[position] = property
      return
    }
    all.append(property)
    if all.count == Self.scanLimit + 1 {
      for (number, entry) in all.enumerated() { index[entry.name] = number }
    } else if all.count > Self.scanLimit {
      index[property.name] = all.count - 1
    }
  }

  /// The same properties, some lines further down.
  func moved(by lines: Int) -> PropertyTable {
    var copy = self
    for position in copy.all.indices { copy.all[position].line += lines }
    return copy
  }

  /// Adds the lines that continue a property's value.
  mutating func extend(_ name: String, with text: String) {
    guard let position = position(name) else { return }
    all[position].value += "\n" + text
  }

  private func position(_ name: String) -> Int? {
    if all.count > Self.scanLimit { return index[name] }
    return all.firstIndex { $0.name == name }
  }
}

extension StringProtocol {
  /// The text without spaces and tabs at its ends.
  var trimmingBlanks: SubSequence {
    var slice = self[...]
    while let first = slice.unicodeScalars.first, first == " " || first == "\t" || first == "\r" {
      slice = slice.dropFirst()
    }
    while let last = slice.unicodeScalars.last, last == " " || last == "\t" || last == "\r" {
      slice = slice.dropLast()
    }
    return slice
  }
}
