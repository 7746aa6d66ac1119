import CommandTable
import Glibc
import Terminal

/// A file that a command makes: it stands whole or not at all, and what stands there already stays.
enum NewFile {
  /// Writes a text. Throws where the file is there, or cannot be written; `shown` is the name in messages.
  static func write(_ text: String, to path: String, shown: String) throws {
    try write(Array(text.utf8), to: path, shown: shown)
  }

  /// Writes bytes.
  static func write(_ bytes: [UInt8], to path: String, shown: String) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw CommandFailure(.failed, "\(shown) is there already; it stays as it is") }
      throw CommandFailure(.inputOutput, "\(shown): \(unsafe String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    do throws(DescriptorOutput.Failure) {
      try DescriptorOutput.write(bytes, to: descriptor)
    } catch {
      _ = unsafe unlink(path)
      throw CommandFailure(.inputOutput, "\(shown): \(error.message)")
    }
  }
}
