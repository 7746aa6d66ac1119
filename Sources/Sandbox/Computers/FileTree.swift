import Documents
package import Effects

/// The files of a simulated computer, as a value. Everything belongs to one user, whom the modes bind.
package struct FileTree: Sendable, Hashable {
  /// A file or a directory.
  package struct Entry: Sendable, Hashable {
    /// The file's bytes; nil for a directory.
    package var bytes: [UInt8]?
    /// Permission bits; those of the owner are heeded.
    package var mode: Int
    package var modified: Timestamp

    package var isDirectory: Bool { bytes == nil }
  }

  /// A file as it stands outside of the tree.
  package struct CopiedFile: Sendable, Hashable {
    package var bytes: [UInt8]
    /// Permission bits.
    package var mode: Int

    package init(bytes: [UInt8], mode: Int) {
      self.bytes = bytes
      self.mode = mode
    }
  }

  /// All files, by path.
  package var files: [String: CopiedFile] {
    entries.compactMapValues { entry in entry.bytes.map { CopiedFile(bytes: $0, mode: entry.mode) } }
  }

  /// What all files together may hold.
  static let capacity = 16 << 20
  private(set) var entries: [String: Entry]
  private var used = 0

  /// A tree with the directories that every computer has.
  package init(home: String, created: Timestamp) {
    entries = [:]
    for path in ["/", "/etc", "/etc/profile.d", "/home", home, "/tmp", "/var", "/opt"] {
      entries[path] = Entry(bytes: nil, mode: path == home ? 0o750 : 0o755, modified: created)
    }
  }

  /// The entry at a resolved path.
  package subscript(path: String) -> Entry? { entries[path] }

  /// The names in a directory, sorted.
  package func names(in directory: String) -> [String] {
    let prefix = directory == "/" ? "/" : directory + "/"
    return entries.keys.filter { path in
      path.utf8.count > prefix.utf8.count && path.hasPrefix(prefix)
        && !path.utf8.dropFirst(prefix.utf8.count).contains(0x2F)
    }.map { String($0.dropFirst(prefix.count)) }.sorted()
  }

  /// Puts a file in place with all directories above it, whatever the modes say; for setting a computer up.
  package mutating func install(_ path: String, bytes: [UInt8], mode: Int, created: Timestamp) {
    var parent = FilePath.parent(of: path)
    while entries[parent] == nil {
      entries[parent] = Entry(bytes: nil, mode: 0o755, modified: created)
      parent = FilePath.parent(of: parent)
    }
    used += bytes.count - (entries[path]?.bytes?.count ?? 0)
    entries[path] = Entry(bytes: bytes, mode: mode, modified: created)
  }

  /// Takes over what stands in a copy of the files: what is new or other there is put in place, what is missing goes,
  /// whatever the modes say. Directories stay.
  package mutating func adopt(_ copy: [String: CopiedFile], now: Timestamp) {
    for (path, entry) in entries where !entry.isDirectory && copy[path] == nil {
      used -= entry.bytes?.count ?? 0
      entries[path] = nil
    }
    for (path, file) in copy.sorted(by: { $0.key < $1.key }) {
      if let old = entries[path], old.bytes == file.bytes, old.mode == file.mode { continue }
      if entries[path]?.isDirectory == true { continue }
      install(path, bytes: file.bytes, mode: file.mode, created: now)
    }
  }

  private func fail(_ kind: FileError.Kind, _ path: String, _ message: String) -> FileError {
    FileError(kind, path: path, message: message)
  }

  /// That every directory above the path is one and may be entered.
  private func checkWay(to path: String) throws(FileError) {
    var directory = FilePath.parent(of: path)
    while true {
      if let entry = entries[directory] {
        if !entry.isDirectory { throw fail(.notDirectory, path, "Not a directory") }
        if entry.mode & 0o100 == 0 { throw fail(.permissionDenied, path, "Permission denied") }
      }
      if directory == "/" { return }
      directory = FilePath.parent(of: directory)
    }
  }

  private func checkParent(of path: String) throws(FileError) {
    try checkWay(to: path)
    guard let parent = entries[FilePath.parent(of: path)] else {
      throw fail(.notFound, path, "No such file or directory")
    }
    if parent.mode & 0o200 == 0 { throw fail(.permissionDenied, path, "Permission denied") }
  }

  /// Writes a file. Throws where the directory is missing, a mode forbids it or the disk is full.
  package mutating func write(
    _ path: String, _ bytes: [UInt8], append: Bool = false, mode: Int = 0o644, now: Timestamp
  ) throws(FileError) {
    try checkWay(to: path)
    if let old = entries[path] {
      if old.isDirectory { throw fail(.isDirectory, path, "Is a directory") }
      if old.mode & 0o200 == 0 { throw fail(.permissionDenied, path, "Permission denied") }
    } else {
      try checkParent(of: path)
    }
    let old = entries[path]?.bytes ?? []
    let new = append ? old + bytes : bytes
    if used + new.count - old.count > Self.capacity { throw fail(.other, path, "No space left on device") }
    used += new.count - old.count
    entries[path] = Entry(bytes: new, mode: entries[path]?.mode ?? mode, modified: now)
  }

  /// Makes a directory. Throws where something of that name is there or the parent is missing.
  package mutating func makeDirectory(_ path: String, now: Timestamp) throws(FileError) {
    if entries[path] != nil { throw fail(.other, path, "File exists") }
    try checkParent(of: path)
    entries[path] = Entry(bytes: nil, mode: 0o755, modified: now)
  }

  /// Removes a file, or a directory with all in it.
  package mutating func remove(_ path: String) throws(FileError) {
    guard entries[path] != nil else {
      try checkWay(to: path)
      throw fail(.notFound, path, "No such file or directory")
    }
    try checkParent(of: path)
    for inner in entries.keys where inner == path || inner.hasPrefix(path + "/") {
      used -= entries[inner]?.bytes?.count ?? 0
      entries[inner] = nil
    }
  }

  /// Moves a file or a directory with all in it; a file that stands at the new path is replaced.
  package mutating func move(_ path: String, to target: String) throws(FileError) {
    guard let entry = entries[path] else { throw fail(.notFound, path, "No such file or directory") }
    if path == target { return }
    if target.hasPrefix(path + "/") { throw fail(.other, path, "Invalid argument") }
    try checkParent(of: path)
    try checkParent(of: target)
    if let there = entries[target] {
      if there.isDirectory { throw fail(.isDirectory, target, "Is a directory") }
      if entry.isDirectory { throw fail(.notDirectory, target, "Not a directory") }
      try remove(target)
    }
    for (inner, value) in entries where inner == path || inner.hasPrefix(path + "/") {
      entries[inner] = nil
      entries[target + inner.dropFirst(path.count)] = value
    }
  }

  /// Dates a file; nothing where there is none.
  package mutating func setModified(_ path: String, _ time: Timestamp) { entries[path]?.modified = time }

  /// Makes a directory and those above it that are missing.
  package mutating func makeDirectories(_ path: String, now: Timestamp) throws(FileError) {
    if let entry = entries[path] {
      if !entry.isDirectory { throw fail(.notDirectory, path, "Not a directory") }
      return
    }
    try makeDirectories(FilePath.parent(of: path), now: now)
    try makeDirectory(path, now: now)
  }

  /// Sets the permission bits.
  package mutating func setMode(_ path: String, _ mode: Int) throws(FileError) {
    try checkWay(to: path)
    guard entries[path] != nil else { throw fail(.notFound, path, "No such file or directory") }
    entries[path]?.mode = mode
  }
}

extension FileTree {
  /// The files and their texts, by path.
  var document: [Node.Member] {
    entries.sorted { $0.key < $1.key }.compactMap { path, entry in
      entry.bytes.map { Node.Member(key: path, value: Node(String(decoding: $0, as: UTF8.self))) }
    }
  }
}

extension FileTree: FileReader {
  /// The bytes of a file that the user may read.
  package func read(_ path: String) throws(FileError) -> [UInt8] {
    let path = FilePath.resolve(path, in: "/")
    try checkWay(to: path)
    guard let entry = entries[path] else { throw fail(.notFound, path, "No such file or directory") }
    guard let bytes = entry.bytes else { throw fail(.isDirectory, path, "Is a directory") }
    if entry.mode & 0o400 == 0 { throw fail(.permissionDenied, path, "Permission denied") }
    return bytes
  }

  /// What stands at a path.
  package func kind(of path: String) -> FileKind? {
    entries[FilePath.resolve(path, in: "/")].map { $0.isDirectory ? .directory : .file }
  }

  /// The names in a directory that the user may list.
  package func list(_ directory: String) throws(FileError) -> [String] {
    let path = FilePath.resolve(directory, in: "/")
    try checkWay(to: path)
    guard let entry = entries[path] else { throw fail(.notFound, path, "No such file or directory") }
    if !entry.isDirectory { throw fail(.notDirectory, path, "Not a directory") }
    if entry.mode & 0o400 == 0 { throw fail(.permissionDenied, path, "Permission denied") }
    return names(in: path)
  }
}
