/// What a section header means in the shared grammar.
enum SharedHeader: Hashable {
  /// A profile, and whether `profile` stood before its name.
  case profile(String, prefixed: Bool)
  /// `[sso-session NAME]`.
  case ssoSession(String)
  /// `[services NAME]`.
  case services(String)
  /// A header with the wrong prefix for its file or a name that is none; the text says which.
  case ignored(String)

  init(_ header: String, kind: ProfileFile.Kind) {
    if let name = Self.name(of: header, behind: "profile") {
      guard kind == .config else {
        self = .ignored("the credentials file has no prefix `profile`")
        return
      }
      self =
        Self.isName(name)
        ? .profile(name, prefixed: true) : .ignored("`\(name)` is no profile name")
    } else if kind == .config, let name = Self.name(of: header, behind: "sso-session") {
      self = Self.isName(name) ? .ssoSession(name) : .ignored("`\(name)` is no session name")
    } else if kind == .config, let name = Self.name(of: header, behind: "services") {
      self = Self.isName(name) ? .services(name) : .ignored("`\(name)` is no name of services")
    } else if kind == .config, header != "default" {
      self = .ignored("a profile in the config file is written `[profile \(header)]`")
    } else {
      self =
        Self.isName(header) ? .profile(header, prefixed: false) : .ignored("`\(header)` is no profile name")
    }
  }

  private static func name(of header: String, behind prefix: String) -> String? {
    guard header.hasPrefix(prefix) else { return nil }
    let rest = header.dropFirst(prefix.count)
    guard let first = rest.first, first == " " || first == "\t" else { return nil }
    return String(rest.trimmingBlanks)
  }

  /// Letters, digits and `-/.%@_:+`, for profiles and properties alike.
  static func isName(_ text: String) -> Bool {
    guard !text.isEmpty else { return false }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      case 0x2D, 0x2F, 0x2E, 0x25, 0x40, 0x5F, 0x3A, 0x2B: true
      default: false
      }
    }
  }
}
