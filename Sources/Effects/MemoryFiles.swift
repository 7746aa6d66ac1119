/// Files held in memory, for tests and simulations; directories arise from the paths of the files.
public struct MemoryFiles: FileReader, Hashable {
  /// Contents by absolute path.
  public var contents: [String: [UInt8]]

  /// Files from texts by absolute path.
  public init(_ texts: [String: String] = [:]) { contents = texts.mapValues { Array($0.utf8) } }

  /// The bytes of a file. Throws `notFound`, or `isDirectory` for a prefix of other paths.
  public func read(_ path: String) throws(FileError) -> [UInt8] {
    if let bytes = contents[path] { return bytes }
    if kind(of: path) == .directory {
      throw FileError(.isDirectory, path: path, message: "Is a directory")
    }
    throw FileError(.notFound, path: path, message: "No such file or directory")
  }

  /// A file, or a directory that holds one.
  public func kind(of path: String) -> FileKind? {
    if contents[path] != nil { return .file }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    return contents.keys.contains { $0.hasPrefix(prefix) } ? .directory : nil
  }

  /// The names directly below a directory.
  public func list(_ directory: String) throws(FileError) -> [String] {
    let prefix = directory.hasSuffix("/") ? directory : directory + "/"
    var names: Set<String> = []
    for path in contents.keys where path.hasPrefix(prefix) {
      names.insert(String(path.dropFirst(prefix.count).prefix { $0 != "/" }))
    }
    if names.isEmpty { throw FileError(.notFound, path: directory, message: "No such file or directory") }
    return names.sorted()
  }
}
