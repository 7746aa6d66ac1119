/// The request line as the library has cut it: method, target and version stand in its buffer one behind the other, each
/// ended by one NUL. A NUL that the client sent breaks the pattern.
struct RequestLine {
  let method: String
  let version: String
  /// Where the line's end stands.
  let end: UInt
  private let methodEnd: UInt
  private let versionStart: UInt

  init(method: UnsafePointer<CChar>, version: UnsafePointer<CChar>) {
    self.method = unsafe String(cString: method)
    self.version = unsafe String(cString: version)
    methodEnd = UInt(bitPattern: method) + UInt(self.method.utf8.count)
    versionStart = UInt(bitPattern: version)
    end = versionStart + UInt(self.version.utf8.count)
  }

  /// Whether a target stands right between method and version.
  func encloses(_ target: Range<UInt>) -> Bool {
    methodEnd + 1 == target.lowerBound && target.upperBound + 1 == versionStart
  }
}
