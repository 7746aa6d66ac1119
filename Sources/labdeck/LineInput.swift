import Effects
import Glibc

extension Program {
  /// Calls a function with each line of a file as it comes in, without its line end; `-` is standard input.
  func forEachLine(of path: String, _ body: ([UInt8]) -> Void) throws {
    let descriptor = path == "-" ? 0 : unsafe open(installation.absolute(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      throw FileError(
        code == ENOENT ? .notFound : .permissionDenied, path: path,
        message: unsafe String(cString: strerror(code)))
    }
    defer { if descriptor > 0 { close(descriptor) } }
    var line: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        let code = errno
        throw FileError(
          code == EISDIR ? .isDirectory : .other, path: path, message: unsafe String(cString: strerror(code)))
      }
      if count == 0 { break }
      var rest = buffer[0..<count]
      while let end = rest.firstIndex(of: 0x0A) {
        body(line + rest[..<end])
        line.removeAll(keepingCapacity: true)
        rest = rest[(end + 1)...]
      }
      // A line far beyond what anyone reads is cut, not kept: its reader refuses it for its length.
      if line.count < 64 << 20 { line += rest }
    }
    if !line.isEmpty { body(line) }
  }
}
