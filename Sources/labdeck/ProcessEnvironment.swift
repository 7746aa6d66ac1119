import Glibc

/// What the process was started with.
enum ProcessEnvironment {
  /// The environment variables.
  static var variables: [String: String] {
    var result: [String: String] = [:]
    var next = unsafe environ
    while let entry = unsafe next.pointee {
      let text = unsafe String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        result[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      unsafe next += 1
    }
    return result
  }

  /// The working directory.
  static var workingDirectory: String {
    guard let path = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// The program's own file, links resolved.
  static var executable: String {
    guard let path = unsafe realpath("/proc/self/exe", nil) else {
      return CommandLine.arguments.first ?? "labdeck"
    }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }
}
