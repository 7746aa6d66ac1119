import CommandTable
import Effects
import Glibc
import Terminal

/// A question to be filled in: the right form for its kind, and an id that is free.
struct QuestionSkeleton {
  let kind: String
  let id: String

  init(kind: String, taken: Set<String>) {
    self.kind = kind
    var number = 1
    while taken.contains("new-\(kind)-\(number)") { number += 1 }
    id = "new-\(kind)-\(number)"
  }

  private var text: String {
    switch kind {
    case "choice":
      """
      ### What is asked? {#\(id)}
      - [ ] a wrong option
        Why it is wrong.
      - [x] the right option
      - [ ] another wrong option
        Why it is wrong.
      domain: security
      > Why the right option is right.
      """
    case "true-false": "Q: A statement that is true or false. {#\(id)}\nA: True\n> Why."
    case "short": "Q: What is asked? {#\(id)}\nA: the answer\naccept: another way to write it"
    case "cloze": "C: A sentence with [words] left out. {#\(id)}"
    case "ordering": "Q: In which order? {#\(id)}\nA: first > second > third"
    default: "Q: What is asked? {#\(id)}\nA: The answer."
    }
  }

  /// Adds the skeleton at the end of a file, which is made where it is missing. Returns the id and the line.
  func append(to path: String, files: DiskFiles) throws -> (id: String, line: Int) {
    var old = ""
    if files.kind(of: path) == .file { old = try files.readText(path) }
    let hasHeading = old.split(separator: "\n").contains { line in
      line.hasPrefix("#") && line.lowercased().contains("questions")
    }
    var new = old
    if !new.isEmpty, !new.hasSuffix("\n") { new += "\n" }
    if !hasHeading { new += "\(new.isEmpty ? "" : "\n")## Questions\n" }
    new += "\n"
    let line = new.split(separator: "\n", omittingEmptySubsequences: false).count
    new += text + "\n"
    try SafeFile.write(new, to: path)
    return (id, line)
  }
}

/// Writes files so that a reader never sees half of one.
enum SafeFile {
  /// Writes beside the file and moves into its place.
  static func write(_ text: String, to path: String) throws {
    let temporary = path + ".labdeck-\(getpid())"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    do {
      try DescriptorOutput.write(text, to: descriptor)
    } catch {
      close(descriptor)
      _ = unsafe unlink(temporary)
      throw CommandFailure(.inputOutput, "\(path): \(error.message)")
    }
    _ = fsync(descriptor)
    close(descriptor)
    var status = stat()
    if unsafe stat(path, &status) == 0 { _ = unsafe chmod(temporary, status.st_mode & 0o7777) }
    guard unsafe rename(temporary, path) == 0 else {
      let error = failure(path)
      _ = unsafe unlink(temporary)
      throw error
    }
  }

  private static func failure(_ path: String) -> CommandFailure {
    CommandFailure(.inputOutput, "\(path): \(unsafe String(cString: strerror(errno)).lowercased())")
  }
}
