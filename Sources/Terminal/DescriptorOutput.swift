import Glibc

/// Writes to a descriptor until everything is out.
public enum DescriptorOutput {
  /// Why something could not be written.
  public struct Failure: Error, Hashable, Sendable {
    /// The system's error number.
    public var code: Int32
    /// The system's words for it.
    public var message: String
  }

  /// Writes a text whole, waiting where the reader is slow.
  public static func write(_ text: String, to descriptor: Int32) throws(Failure) {
    try write(Array(text.utf8), to: descriptor)
  }

  /// Writes bytes whole, waiting where the reader is slow.
  public static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    let failure: Failure? = unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return nil }
      var written = 0
      while written < bytes.count {
        let count = unsafe Glibc.write(descriptor, start + written, bytes.count - written)
        if count >= 0 {
          written += count
        } else if errno == EAGAIN {
          var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = unsafe poll(&waiting, 1, -1)
        } else if errno != EINTR {
          let code = errno
          return Failure(code: code, message: unsafe String(cString: strerror(code)))
        }
      }
      return nil
    }
    if let failure { throw failure }
  }
}
