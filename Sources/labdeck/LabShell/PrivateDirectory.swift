import Diagnostics
import Effects
import Glibc
import Terminal

/// A directory of our own below the one for temporary files, which nobody else may enter, until it is removed.
struct PrivateDirectory {
  let path: String

  /// Makes it; nil where there is no place for it.
  init?() {
    var template = Array("/tmp/labdeck-shell-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
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
  func remove() { Self.remove(path) }

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
