#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files below one directory of the machine, and nothing else: paths are taken as if the directory stood somewhere else,
/// and a link that leads out of it is not followed. Only regular files are opened, so that nothing blocks.
public struct ConfinedFiles: FileReader {
  /// What a path that leaves the directory means.
  public enum Boundary: Sendable, Hashable {
    /// The directory is `/`: absolute links begin at it, and `..` above it stays in it, as after `chroot`.
    case root
    /// The directory is one among others: what leaves it is an error.
    case wall
  }

  /// `O_PATH` of <fcntl.h>, which Glibc's module leaves out: a descriptor that names a file without opening it.
  private static let pathOnly: Int32 = 0o10_000_000

  private let directory: String
  private let mounts: [String]
  private let boundary: Boundary

  /// The files below `directory`, which stands for `/`.
  public init(root directory: String) {
    self.directory = directory
    mounts = ["/"]
    boundary = .root
  }

  /// The files below `directory`, seen under each of the given absolute paths; other paths are outside.
  public init(directory: String, seenAs paths: [String]) {
    self.directory = directory
    mounts = paths
    boundary = .wall
  }

  /// The bytes of a regular file, at most 256 MiB.
  public func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = try open(path, flags: O_RDONLY | O_NONBLOCK)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.failure(path, errno) }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw FileError(.isDirectory, path: path, message: "Is a directory")
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(.other, path: path, message: "not a regular file")
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw Self.failure(path, errno)
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[0..<count])
      if bytes.count > 1 << 28 { throw FileError(.other, path: path, message: "file too large") }
    }
  }

  /// What stands at the path; nil where nothing does or the path leads out.
  public func kind(of path: String) -> FileKind? {
    guard let descriptor = try? open(path, flags: Self.pathOnly) else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .directory : .file
  }

  /// The names in a directory, sorted.
  public func list(_ directory: String) throws(FileError) -> [String] {
    let descriptor = try open(directory, flags: O_RDONLY | O_DIRECTORY)
    guard let stream = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw Self.failure(directory, code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The part of a path that lies below the directory; nil where it lies elsewhere.
  private func inside(_ path: String) -> Substring? {
    for mount in mounts {
      if mount == "/" { return path.hasPrefix("/") ? path.dropFirst() : nil }
      if path == mount { return "" }
      if path.hasPrefix(mount + "/") { return path.dropFirst(mount.count + 1) }
    }
    return nil
  }

  /// Walks the path one name at a time, following links by hand, so that none leads out.
  private func open(_ path: String, flags: Int32) throws(FileError) -> Int32 {
    let outside = FileError(.outside, path: path, message: "outside the directory that may be read")
    guard let inner = inside(path) else { throw outside }
    let top = Glibc.open(directory, Self.pathOnly | O_DIRECTORY | O_CLOEXEC)
    guard top >= 0 else { throw Self.failure(path, errno) }
    var stack = [top]
    defer { for descriptor in stack { close(descriptor) } }
    var names = inner.split(separator: "/").map(String.init)
    names.reverse()
    var links = 0
    while let name = names.popLast() {
      if name == "." { continue }
      if name == ".." {
        if stack.count > 1 {
          close(stack.removeLast())
        } else if boundary == .wall {
          throw outside
        }
        continue
      }
      let next = openat(stack[stack.count - 1], name, Self.pathOnly | O_NOFOLLOW | O_CLOEXEC)
      guard next >= 0 else { throw Self.failure(path, errno) }
      guard let target = try Self.link(next, path: path) else {
        stack.append(next)
        continue
      }
      close(next)
      links += 1
      if links > 40 { throw FileError(.other, path: path, message: "Too many levels of symbolic links") }
      var parts = target.split(separator: "/").map(String.init)
      if target.hasPrefix("/") {
        guard let inner = inside(target) else { throw outside }
        parts = inner.split(separator: "/").map(String.init)
        while stack.count > 1 { close(stack.removeLast()) }
      }
      names += parts.reversed()
    }
    // The last step is opened again for reading by its own descriptor, which no link can have replaced.
    let result = Glibc.open("/proc/self/fd/\(stack[stack.count - 1])", flags | O_CLOEXEC)
    guard result >= 0 else { throw Self.failure(path, errno) }
    return result
  }

  /// Where a link leads; nil where the descriptor is none.
  private static func link(_ descriptor: Int32, path: String) throws(FileError) -> String? {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw failure(path, code)
    }
    guard status.st_mode & S_IFMT == S_IFLNK else { return nil }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlinkat(descriptor, "", &buffer, Int(PATH_MAX))
    guard count >= 0 else {
      let code = errno
      close(descriptor)
      throw failure(path, code)
    }
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func failure(_ path: String, _ code: Int32) -> FileError {
    let kind: FileError.Kind =
      switch code {
      case ENOENT: .notFound
      case EACCES, EPERM: .permissionDenied
      case EISDIR: .isDirectory
      case ENOTDIR: .notDirectory
      default: .other
      }
    return FileError(kind, path: path, message: String(cString: strerror(code)))
  }
}
