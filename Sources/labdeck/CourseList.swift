import Effects
import Glibc

/// The courses that a learner has added: directories with a `labdeck.yaml`, one a line in the file `courses` beside the store.
/// They join labdeck's own content wherever the working directory belongs to no course.
struct CourseList {
  /// The file.
  let path: String
  private let files = DiskFiles()

  init(storeDirectory: String) { path = storeDirectory + "/courses" }

  /// The directories, in the order in which they were added.
  var roots: [String] {
    let text = (try? files.readText(path)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("/") }
  }

  /// Writes the list anew.
  func write(_ roots: [String]) throws {
    if let slash = path.lastIndex(of: "/") { makeDirectories(String(path[..<slash])) }
    try SafeFile.write(roots.map { $0 + "\n" }.joined(), to: path)
  }

  private func makeDirectories(_ directory: String) {
    var made = ""
    for part in directory.split(separator: "/") {
      made += "/" + part
      _ = unsafe mkdir(made, 0o700)
    }
  }
}
