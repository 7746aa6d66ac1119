/// A setting of a profile as a client sees it, and the place where it stands.
public struct Setting: Sendable, Hashable {
  /// The property.
  public var property: ProfileProperty
  /// The path of the file as it is shown.
  public var path: String
  /// Which of the two files it stands in.
  public var kind: ProfileFile.Kind

  /// The value.
  public var value: String { property.value }
  /// `path:line`.
  public var place: String { "\(path):\(property.line)" }
}

/// A profile, or another named section, merged from wherever its parts stand.
public struct Profile: Sendable, Hashable {
  /// The name it is asked for by.
  public var name: String
  /// The settings in the order of the files.
  public private(set) var settings: [Setting] = []
  private var index: [String: Int] = [:]

  /// A profile without settings.
  public init(name: String) { self.name = name }

  /// The setting of a name.
  public subscript(name: String) -> Setting? { index[name].map { settings[$0] } }

  /// The value of a setting; nil where it is missing.
  public func value(_ name: String) -> String? { self[name]?.value }

  /// Adds settings over those that are there.
  mutating func merge(_ table: PropertyTable, of file: ProfileFile) {
    for property in table.all where file.grammar != .shared || SharedHeader.isName(property.name) {
      let setting = Setting(property: property, path: file.path, kind: file.kind)
      if let position = index[property.name] {
        settings[position] = setting
      } else {
        index[property.name] = settings.count
        settings.append(setting)
      }
    }
  }
}

/// The profiles of a config and a credentials file, merged as the clients of one grammar merge them; merged only when asked for.
public struct ProfileSet: Sendable {
  private struct Part: Sendable {
    var file: Int
    var section: Int
  }

  /// Sections by name. Most names stand in one place, for which no list is made.
  private struct Index: Sendable {
    private var first: [String: Part] = [:]
    private var more: [String: [Part]] = [:]

    var names: some Sequence<String> { first.keys }

    mutating func reserve(_ count: Int) { first.reserveCapacity(count) }

    subscript(name: String) -> [Part] {
      guard let part = first[name] else { return [] }
      return more[name].map { [part] + $0 } ?? [part]
    }

    mutating func add(_ part: Part, _ name: String) {
      let isNew = { (known: inout Part?) -> Bool in
        if known != nil { return false }
        known = part
        return true
      }(&first[name])
      if !isNew { more[name, default: []].append(part) }
    }

    mutating func replace(_ name: String, with part: Part) {
      first[name] = part
      more[name] = nil
    }
  }

  /// The files that were read, the config file first.
  public let files: [ProfileFile]
  private var profiles = Index()
  private var sessions = Index()
  private var services = Index()

  /// Profiles of files that were all read by one grammar.
  public init(_ files: [ProfileFile]) {
    self.files = files
    profiles.reserve(files.map(\.sections.count).max() ?? 0)
    for (number, file) in files.enumerated() {
      switch file.grammar {
      case .shared: addShared(file, number)
      case .python: addPython(file, number)
      case .javaV1:
        for (position, section) in file.sections.enumerated() {
          profiles.replace(section.header, with: Part(file: number, section: position))
        }
      }
    }
  }

  /// The profile of a name, from both files, the credentials file winning; nil where none has it.
  public func profile(_ name: String) -> Profile? { merged(profiles[name], name: name) }

  /// What one of the two files alone says about a profile.
  public func profile(_ name: String, in kind: ProfileFile.Kind) -> Profile? {
    merged(profiles[name].filter { files[$0.file].kind == kind }, name: name)
  }

  /// An `[sso-session NAME]` section.
  public func ssoSession(_ name: String) -> Profile? { merged(sessions[name], name: name) }

  /// A `[services NAME]` section.
  public func services(_ name: String) -> Profile? { merged(services[name], name: name) }

  /// All profile names, sorted.
  public var names: [String] { profiles.names.sorted() }

  /// All `sso-session` names, sorted.
  public var ssoSessionNames: [String] { sessions.names.sorted() }

  private func merged(_ parts: [Part], name: String) -> Profile? {
    if parts.isEmpty { return nil }
    var profile = Profile(name: name)
    for part in parts {
      let file = files[part.file]
      profile.merge(file.sections[part.section].properties, of: file)
    }
    return profile
  }

  // MARK: botocore

  /// botocore: the header is split as a shell would; a later section of the same name replaces an earlier one of the config
  /// file; the credentials file's sections go by their whole header.
  private mutating func addPython(_ file: ProfileFile, _ number: Int) {
    for (position, section) in file.sections.enumerated() {
      let part = Part(file: number, section: position)
      let header = section.header
      if file.kind == .credentials {
        profiles.add(part, header)
      } else if header == "default" {
        profiles.replace(header, with: part)
      } else if header.hasPrefix("profile") {
        if let name = Self.secondWord(header) { profiles.replace(name, with: part) }
      } else if header.hasPrefix("sso-session") {
        if let name = Self.secondWord(header) { sessions.replace(name, with: part) }
      } else if header.hasPrefix("services") {
        if let name = Self.secondWord(header) { services.replace(name, with: part) }
      }
    }
  }

  private static func secondWord(_ header: String) -> String? {
    // Letters, digits and the like with one blank between them: nothing that a shell would look at twice.
    if let blank = header.utf8.firstIndex(of: 0x20) {
      let rest = header.utf8[header.utf8.index(after: blank)...]
      let isPlain = { (byte: UInt8) in
        byte > 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x27 && byte != 0x5C
      }
      if !rest.isEmpty, rest.allSatisfy(isPlain), header.utf8[..<blank].allSatisfy(isPlain) {
        return String(Substring(rest))
      }
    }
    guard let words = ShellWords.split(header), words.count == 2 else { return nil }
    return words[1]
  }

  // MARK: the shared grammar

  private mutating func addShared(_ file: ProfileFile, _ number: Int) {
    var prefixedDefault = false
    var plainDefaults: [Part] = []
    for (position, section) in file.sections.enumerated() {
      let part = Part(file: number, section: position)
      switch SharedHeader(section.header, kind: file.kind) {
      case .profile(let name, let prefixed):
        if name == "default", file.kind == .config {
          if !prefixed {
            plainDefaults.append(part)
            continue
          }
          prefixedDefault = true
        }
        profiles.add(part, name)
      case .ssoSession(let name): sessions.add(part, name)
      case .services(let name): services.add(part, name)
      case .ignored: break
      }
    }
    if !prefixedDefault { for part in plainDefaults { profiles.add(part, "default") } }
  }
}
