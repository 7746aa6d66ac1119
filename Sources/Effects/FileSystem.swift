/// Why a file could not be used.
public struct FileError: Error, Hashable, Sendable {
  /// The kinds that callers tell apart.
  public enum Kind: String, Hashable, Sendable {
    /// No such file or directory.
    case notFound
    /// Not allowed to the user.
    case permissionDenied
    /// A directory where a file is wanted.
    case isDirectory
    /// A file where a directory is wanted.
    case notDirectory
    /// The path leads out of the directory that may be read.
    case outside
    /// Anything else, named by the message.
    case other
  }

  /// What kind of failure it was.
  public var kind: Kind
  /// The path that was asked for.
  public var path: String
  /// The system's words for it, such as `Permission denied`.
  public var message: String

  /// A failure at a path.
  public init(_ kind: Kind, path: String, message: String) {
    self.kind = kind
    self.path = path
    self.message = message
  }
}

/// What stands at a path.
public enum FileKind: Hashable, Sendable {
  /// A regular file.
  case file
  /// A directory.
  case directory
}

/// Read access to files, real or simulated. Paths are absolute, `/` separates, `.` and `..` are resolved by the file system.
public protocol FileReader: Sendable {
  /// The bytes of a file.
  func read(_ path: String) throws(FileError) -> [UInt8]
  /// What stands at the path, links followed; nil where nothing does.
  func kind(of path: String) -> FileKind?
  /// The names in a directory, sorted, without `.` and `..`.
  func list(_ directory: String) throws(FileError) -> [String]
}

extension FileReader {
  /// A file as text; bytes that are not UTF-8 become U+FFFD.
  public func readText(_ path: String) throws(FileError) -> String {
    String(decoding: try read(path), as: UTF8.self)
  }
}
