import Diagnostics
import Documents
import Effects

/// Where questions and labs come from.
struct Library: Hashable {
  /// The course's name; nil for labdeck's own content.
  var course: String?
  /// The course's directory; nil for labdeck's own content.
  var root: String?
  /// Directories of question files, the course's own first.
  var content: [String]
  /// Directories of labs, the course's own first.
  var labs: [String]
  /// The directories among those which belong to the installation: nothing is ever written there.
  var installed: [String] = []

  /// This library with others before it.
  func behind(_ others: [Library]) -> Library {
    var result = self
    for other in others.reversed() {
      result.content = other.content + result.content.filter { !other.content.contains($0) }
      result.labs = other.labs + result.labs.filter { !other.labs.contains($0) }
    }
    return result
  }
}

/// Finds the content that came with the program, and the course that the working directory belongs to.
struct Installation {
  var files: any FileReader
  /// The program's own file, links resolved.
  var executable: String
  var workingDirectory: String

  /// The questions and labs to use: what the options name, else the course found upward, else those of the courses that
  /// were added and the shipped ones. An added course that can't be read is left out; `course list` says so.
  func library(content: [String], labs: [String], added: [String] = []) throws -> Library {
    var library =
      try course() ?? shipped.behind(added.compactMap { try? read($0 + "/labdeck.yaml", root: $0) })
    if !content.isEmpty { library.content = content.map(absolute) }
    if !labs.isEmpty { library.labs = labs.map(absolute) }
    return library
  }

  /// labdeck's own content: beside the sources, or in PREFIX/share/labdeck of PREFIX/bin/labdeck.
  var shipped: Library {
    for root in ancestors(of: Self.parent(executable)) {
      let isCheckout = files.kind(of: root + "/Package.swift") == .file
      for place in isCheckout ? [root] : [root + "/share/labdeck"] {
        let content = [place + "/content"].filter { files.kind(of: $0) == .directory }
        let labs = [place + "/labs"].filter { files.kind(of: $0) == .directory }
        if !content.isEmpty || !labs.isEmpty || isCheckout {
          return Library(content: content, labs: labs, installed: isCheckout ? [] : content + labs)
        }
      }
    }
    return Library(content: [], labs: [])
  }

  /// The course whose `labdeck.yaml` stands in the working directory or above it.
  private func course() throws -> Library? {
    for root in ancestors(of: workingDirectory) {
      let path = (root == "/" ? "" : root) + "/labdeck.yaml"
      if files.kind(of: path) == .file { return try read(path, root: root) }
    }
    return nil
  }

  /// Reads a course's `labdeck.yaml`: `name`, `content`, `labs` (a directory or several) and `with: [labdeck]`.
  func read(_ path: String, root: String) throws -> Library {
    let source = SourceText(name: path, text: try files.readText(path))
    let node = try YAML.parse(source)
    let known = ["name", "content", "labs", "with"]
    for member in node.members ?? [] where !known.contains(member.key) {
      let near = NearestName.of(member.key, among: known)
      throw Diagnostic(
        code: "course.unknown-key", "a course has no `\(member.key)`", in: source, at: member.keyRange,
        hint: near.map { "did you mean `\($0)`?" } ?? "it has \(known.joined(separator: ", "))")
    }
    func directories(_ key: String, otherwise: String) throws -> [String] {
      guard let value = node[key] else {
        return [root + "/" + otherwise].filter { files.kind(of: $0) == .directory }
      }
      return try (value.elements ?? [value]).map { element in
        guard let name = element.string else {
          throw Diagnostic(
            code: "course.directory", "`\(key)` wants a directory or a list of them", in: source,
            at: element.range)
        }
        let directory = absolute(name, in: root)
        guard files.kind(of: directory) == .directory else {
          throw Diagnostic(
            code: "course.directory", "there is no directory `\(name)`", in: source, at: element.range)
        }
        return directory
      }
    }
    var library = Library(
      course: node["name"]?.string ?? String(root.split(separator: "/").last ?? "course"), root: root,
      content: try directories("content", otherwise: "content"),
      labs: try directories("labs", otherwise: "labs"))
    for element in node["with"].map({ $0.elements ?? [$0] }) ?? [] {
      guard element.string == "labdeck" else {
        throw Diagnostic(
          code: "course.with", "only `labdeck` can stand in `with`", in: source, at: element.range)
      }
      let own = shipped
      library.content += own.content.filter { !library.content.contains($0) }
      library.labs += own.labs.filter { !library.labs.contains($0) }
      library.installed = own.installed
    }
    return library
  }

  /// A path as seen from the working directory, without `.` and `..`.
  func absolute(_ path: String) -> String { absolute(path, in: workingDirectory) }

  private func absolute(_ path: String, in directory: String) -> String {
    var parts: [Substring] = []
    for part in (path.hasPrefix("/") ? path : directory + "/" + path).split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  private func ancestors(of directory: String) -> [String] {
    var result = [directory]
    while let last = result.last, last != "/", !last.isEmpty { result.append(Self.parent(last)) }
    return result
  }

  private static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
