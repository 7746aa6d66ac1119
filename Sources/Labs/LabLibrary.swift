package import Diagnostics
package import Effects

/// The labs of one or more directories.
package struct LabLibrary: Sendable {
  /// A lab that could not be read.
  package struct Failure: Sendable {
    package var file: String
    package var diagnostics: [Diagnostic]
  }

  /// The labs that can be used, by their order in the directories.
  package private(set) var labs: [Lab]
  package private(set) var failures: [Failure]

  /// Reads every `.md` file of the directories; a lab of an earlier directory stands before one of the same id.
  package init(directories: [String], files: some FileReader) {
    labs = []
    failures = []
    for directory in directories {
      guard let names = try? files.list(directory) else { continue }
      for name in names where name.hasSuffix(".md") && name != "README.md" {
        load(directory + "/" + name, files: files)
      }
    }
  }

  private mutating func load(_ path: String, files: some FileReader) {
    do {
      let lab = try Self.lab(at: path, files: files)
      if let other = labs.first(where: { $0.id == lab.id }) {
        if FilePathParts.directory(of: other.source.name) == FilePathParts.directory(of: path) {
          let name = other.source.name.split(separator: "/").last ?? "another file"
          let text = "the lab `\(lab.id)` stands in \(name), too"
          failures.append(
            Failure(file: path, diagnostics: [Diagnostic(code: "lab.duplicate-id", text, file: path)]))
        }
        return
      }
      labs.append(lab)
    } catch {
      failures.append(Failure(file: path, diagnostics: error.all))
    }
  }

  /// Reads one lab. Throws everything that is wrong with it.
  package static func lab(at path: String, files: some FileReader) throws(Diagnostics) -> Lab {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try files.read(path)
    } catch {
      throw Diagnostics([Diagnostic(code: "lab.unreadable", "\(path): \(error.message)", file: path)])
    }
    let source: SourceText
    do throws(Diagnostic) {
      source = try SourceText(name: path, bytes: bytes)
    } catch {
      throw Diagnostics([error])
    }
    return try Lab.parse(source) { name in
      guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else { return nil }
      let file = FilePathParts.directory(of: path) + "/" + name
      return (try? files.readText(file)).map { SourceText(name: file, text: $0) }
    }
  }

  /// The lab of an id.
  package subscript(id: String) -> Lab? { labs.first { $0.id == id } }

  /// The id that a person probably meant.
  package func nearest(to id: String) -> String? { NearestName.of(id, among: labs.map(\.id)) }
}

enum FilePathParts {
  static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
