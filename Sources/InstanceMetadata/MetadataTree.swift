/// Everything that one instance's service can say, by path below the version: `meta-data/ami-id`.
///
/// Directories arise from the paths of the leaves. They list their children one a line in the order of their names,
/// directories with a trailing slash, and belong to every version that one of their children belongs to.
struct MetadataTree: Sendable, Hashable {
  /// What stands at the end of a path.
  enum Leaf: Sendable, Hashable {
    /// Text that changes only with the instance.
    case text(String)
    /// The user data's bytes.
    case userData([UInt8])
    /// Credentials of the profile's role, issued when they are asked for.
    case roleCredentials
    /// What the instance knows of its profile.
    case profileInfo
    /// The instance's own identity credentials, for EC2's internal use.
    case identityCredentials
    /// When they were renewed.
    case identityInfo
    /// The instance identity document.
    case identityDocument
    /// A signature over it.
    case signature(InstanceIdentity.Signature)
  }

  /// What a path leads to.
  enum Found: Hashable {
    case leaf(Leaf)
    /// The text of a listing.
    case directory(String)
  }

  private struct Entry: Sendable, Hashable {
    var leaf: Leaf
    var since: MetadataVersion
  }

  private struct Child: Sendable, Hashable {
    /// As the listing shows it.
    var line: String
    var since: MetadataVersion
  }

  private var leaves: [String: Entry] = [:]
  private var directories: [String: [Child]] = [:]
  private var listings: [String: String] = [:]

  /// Adds a leaf. `shownAs` replaces the name of its directory in the listing above (`0=my-key` for `0/`).
  mutating func add(_ path: String, since: String, _ leaf: Leaf, shownAs: String? = nil) {
    let version = MetadataVersion(since)
    leaves[path] = Entry(leaf: leaf, since: version)
    var name = path
    var isLeaf = true
    while true {
      let cut = name.lastIndex(of: "/")
      let parent = cut.map { String(name[..<$0]) } ?? ""
      var line = cut.map { String(name[name.index(after: $0)...]) } ?? name
      // The three trees themselves are listed without a slash.
      if !isLeaf && !parent.isEmpty { line += "/" }
      if let shownAs, !isLeaf, line.hasSuffix("/"), shownAs.hasPrefix(line.dropLast() + "=") {
        line = shownAs
      }
      note(Child(line: line, since: version), in: parent)
      guard cut != nil else { break }
      name = parent
      isLeaf = false
    }
  }

  private mutating func note(_ child: Child, in directory: String) {
    var children = directories[directory] ?? []
    if let index = children.firstIndex(where: { $0.line == child.line }) {
      children[index].since = min(children[index].since, child.since)
    } else {
      children.append(child)
    }
    directories[directory] = children
  }

  /// Brings the listings into their order, and keeps those of `latest`. `asAdded` names directories whose children stay
  /// in the order in which they came.
  mutating func seal(asAdded: Set<String> = []) {
    for (path, children) in directories {
      let ordered = asAdded.contains(path) ? children : children.sorted { $0.line < $1.line }
      directories[path] = ordered
      listings[path] = Self.lines(ordered)
    }
  }

  private static func lines(_ children: [Child]) -> String {
    children.map(\.line).joined(separator: "\n")
  }

  /// What a path below a version leads to, a trailing slash taken off before; nil where the version has no such thing.
  func find(_ path: String, in version: MetadataVersion) -> Found? {
    if let entry = leaves[path] { return entry.since <= version ? .leaf(entry.leaf) : nil }
    if version == .latest { return listings[path].map { .directory($0) } }
    guard let children = directories[path] else { return nil }
    let visible = children.filter { $0.since <= version }
    return visible.isEmpty ? nil : .directory(Self.lines(visible))
  }

  /// All leaves of a version by path, in order.
  func paths(in version: MetadataVersion) -> [String] {
    leaves.filter { $0.value.since <= version }.keys.sorted()
  }
}
