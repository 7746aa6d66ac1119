import Diagnostics
import Effects
import Glibc
import Terminal

/// A directory of our own below the one for temporary files, which nobody else may enter, until it is removed. What a program
/// left behind that was killed goes when the next one is made: a living one holds the lock of a file in its directory.
struct PrivateDirectory {
  let path: String
  /// The locked file, open until the end of the program.
  private let lock: Int32

  private static let beginning = "labdeck-shell-"
  private static let lockName = ".lock"
  /// Seconds within which a new directory has surely got its lock.
  private static let youth = 60

  /// Makes it; nil where there is no place for it.
  init?(below parent: String = "/tmp") {
    Self.sweep(parent)
    var template = Array("\(parent)/\(Self.beginning)XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    lock = unsafe open("\(path)/\(Self.lockName)", O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    _ = flock(lock, LOCK_EX | LOCK_NB)
  }

  /// Removes the directories of our user's programs that are gone.
  private static func sweep(_ parent: String) {
    for name in (try? DiskFiles().list(parent)) ?? [] where name.hasPrefix(beginning) {
      let path = "\(parent)/\(name)"
      var status = stat()
      guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid(),
        status.st_mtim.tv_sec + youth < time(nil)
      else { continue }
      let lock = unsafe open("\(path)/\(lockName)", O_RDWR | O_CLOEXEC | O_NOFOLLOW)
      guard lock >= 0 else { continue }
      if flock(lock, LOCK_EX | LOCK_NB) == 0 { remove(path) }
      close(lock)
    }
  }

  /// Makes a directory, and those above it.
  func makeDirectory(_ name: String) {
    var made = path
    for part in name.split(separator: "/") {
      made += "/" + part
      _ = unsafe mkdir(made, 0o700)
    }
  }

  /// Writes a new file, with the directories above it. Throws what the system says.
  func write(_ bytes: [UInt8], to name: String, mode: Int = 0o600) throws(FileError) {
    if let slash = name.lastIndex(of: "/") { makeDirectory(String(name[..<slash])) }
    let file = path + "/" + name
    let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Self.failure(file) }
    defer { close(descriptor) }
    do throws(DescriptorOutput.Failure) {
      try DescriptorOutput.write(bytes, to: descriptor)
    } catch {
      throw FileError(.other, path: file, message: error.message)
    }
    guard fchmod(descriptor, mode_t(mode)) == 0 else { throw Self.failure(file) }
  }

  /// Makes a link to a file elsewhere.
  func link(_ name: String, to target: String) { _ = unsafe symlink(target, path + "/" + name) }

  /// Removes it with all that was put there; links are removed, not followed.
  func remove() {
    Self.remove(path)
    close(lock)
  }

  private static func remove(_ path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      _ = unsafe unlink(path)
      return
    }
    _ = unsafe chmod(path, 0o700)
    for name in (try? DiskFiles().list(path)) ?? [] { remove(path + "/" + name) }
    _ = unsafe rmdir(path)
  }

  private static func failure(_ path: String) -> FileError {
    FileError(.other, path: path, message: unsafe String(cString: strerror(errno)))
  }
}
