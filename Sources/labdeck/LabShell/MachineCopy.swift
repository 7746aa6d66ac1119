import Effects
import Glibc
import Sandbox
import Terminal

/// The files of a lab's machine on the real disk, below a directory of our own that stands for the machine's `/`. Its home is
/// the HOME of the lab shell. What changes there is read back before goals are tried.
struct MachineCopy {
  /// More than this is not read back.
  enum Limit {
    static let files = 1000
    static let bytes = 256 << 10
    static let total = 4 << 20
    static let depth = 16
  }

  /// What stands on the disk.
  struct Contents {
    var files: [String: FileTree.CopiedFile] = [:]
    /// Files that were left out because they are too large, too many or may not be read.
    var leftOut: Set<String> = []
    fileprivate var total = 0
  }

  /// The real directory that stands for the machine's `/`.
  let root: String
  /// The machine's home, as the machine knows it.
  private let machineHome: String
  /// The machine's own files, by its own paths, when the copy was made.
  private let paths: Set<String>

  /// The real path of the machine's home.
  var home: String { root + machineHome }

  /// The machine's own files outside its home, in their order; what the machine's services and tokens put there aside.
  var filesOutsideHome: [String] { paths.filter { !$0.hasPrefix(machineHome + "/") }.sorted() }

  /// What programs leave in a home that says nothing of the machine.
  private static let ignored: Set<String> = [
    ".bash_history", ".cache", ".lesshst", ".local", ".python_history", ".sh_history", ".viminfo",
    ".zcompdump",
    ".zsh_history",
  ]

  /// Writes a computer's files below `name` in a directory.
  init(of computer: Computer, in directory: PrivateDirectory, as name: String = "machine") throws {
    root = directory.path + "/" + name
    machineHome = computer.home
    paths = Set(computer.files.files.keys)
    directory.makeDirectory(name + computer.home)
    for (path, file) in computer.files.files {
      try directory.write(toDisk(file, at: path).bytes, to: name + path, mode: file.mode)
    }
  }

  /// What stands there now, by the machine's paths.
  func read() -> Contents {
    var contents = Contents()
    read("", depth: 0, into: &contents)
    return contents
  }

  private func read(_ directory: String, depth: Int, into contents: inout Contents) {
    for name in (try? DiskFiles().list(root + directory)) ?? [] {
      if directory == machineHome, Self.ignored.contains(name), !paths.contains("\(directory)/\(name)") {
        continue
      }
      let path = "\(directory)/\(name)"
      var status = stat()
      guard unsafe lstat(root + path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: if depth < Limit.depth { read(path, depth: depth + 1, into: &contents) }
      case S_IFREG:
        let size = Int(status.st_size)
        guard contents.files.count < Limit.files, size <= Limit.bytes, contents.total + size <= Limit.total,
          let bytes = Self.bytes(of: root + path)
        else {
          contents.leftOut.insert(path)
          continue
        }
        contents.total += size
        let file = FileTree.CopiedFile(bytes: bytes, mode: Int(status.st_mode & 0o777))
        contents.files[path] = fromDisk(file)
      default: continue
      }
    }
  }

  /// Carries over to the disk what a command of the sandbox did to the machine's files.
  func update(_ old: [String: FileTree.CopiedFile], to new: [String: FileTree.CopiedFile]) {
    for path in old.keys where new[path] == nil { _ = unsafe unlink(root + path) }
    for (path, file) in new where old[path] != file {
      var directory = root
      for part in path.split(separator: "/").dropLast() {
        directory += "/" + part
        _ = unsafe mkdir(directory, 0o700)
      }
      let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
      let descriptor = unsafe open(root + path, flags, 0o600)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      try? DescriptorOutput.write(toDisk(file, at: path).bytes, to: descriptor)
      _ = fchmod(descriptor, mode_t(file.mode))
    }
  }

  private static func bytes(of path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: Limit.bytes + 1)
    var used = 0
    while used < bytes.count {
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress?.advanced(by: used), buffer.count - used)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      used += count
    }
    return used <= Limit.bytes ? Array(bytes.prefix(used)) : nil
  }

  // MARK: Paths in texts

  /// A value in which the machine's own files are named by their real paths.
  func toDisk(_ value: String) -> String {
    value.split(separator: " ", omittingEmptySubsequences: false).map { word in
      paths.contains(String(word)) ? root + word : String(word)
    }.joined(separator: " ")
  }

  /// A value in which files below the copy are named as the machine knows them.
  func fromDisk(_ value: String) -> String { value.replacing(root + "/", with: "/") }

  /// The settings of AWS clients name other files: those get their real paths.
  private func toDisk(_ file: FileTree.CopiedFile, at path: String) -> FileTree.CopiedFile {
    guard path.contains("/.aws/") else { return file }
    let lines = String(decoding: file.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return FileTree.CopiedFile(
      bytes: Array(lines.map { toDisk(String($0)) }.joined(separator: "\n").utf8), mode: file.mode)
  }

  private func fromDisk(_ file: FileTree.CopiedFile) -> FileTree.CopiedFile {
    let text = String(decoding: file.bytes, as: UTF8.self)
    guard text.contains(root + "/") else { return file }
    return FileTree.CopiedFile(bytes: Array(fromDisk(text).utf8), mode: file.mode)
  }
}
