import Diagnostics
import Documents
import Glibc

/// Scripts that other people's signers answer, in the Python that LABDECK_PYTHON names.
enum PythonJudge {
  static var isWanted: Bool { python != nil && variable("LABDECK_SLOW") == "1" }

  private static var python: String? { variable("LABDECK_PYTHON") }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Runs a script on a document, which it finds as the file that its first argument names. Gives the documents that it prints, one a
  /// line; nil where it fails, as it does without the library that it imports.
  static func answers(of script: String, to document: Node) throws -> [Node]? {
    guard let python else { return nil }
    var template = Array("/tmp/labdeck-judge-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { return nil }
    let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer {
      for file in ["judge.py", "cases.json"] { unlink("\(directory)/\(file)") }
      rmdir(directory)
    }
    write(script, to: "\(directory)/judge.py")
    write(JSON.compact(document), to: "\(directory)/cases.json")
    let command = "'\(python)' '\(directory)/judge.py' '\(directory)/cases.json' 2>/dev/null"
    guard let stream = popen(command, "r") else { return nil }
    var answers: [Node] = []
    var line = [CChar](repeating: 0, count: 65_536)
    while fgets(&line, 65_536, stream) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      answers.append(try JSON.parse(SourceText(name: "judge", text: text)))
    }
    return pclose(stream) == 0 ? answers : nil
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }
}
