import Diagnostics
import Documents
import Effects

/// The vectors that stand beside the repository, where they are there.
enum SharedVectors {
  /// `../shared/vectors/chain`, from the package's root.
  static let directory: String? = {
    var parts = #filePath.split(separator: "/").dropLast(3).dropLast(1)
    parts += ["shared", "vectors", "chain"]
    let path = "/" + parts.joined(separator: "/")
    return DiskFiles().kind(of: path) == .directory ? path : nil
  }()

  static func json(_ name: String) throws -> Node? {
    guard let directory else { return nil }
    return try JSON.parse(SourceText(name: name, text: try DiskFiles().readText("\(directory)/\(name)")))
  }
}
