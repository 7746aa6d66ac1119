import Effects
import Glibc
import Testing

/// Reading below a directory: what is inside is there, and no link leads out.
@Suite("Files below one directory")
struct ConfinedFilesTests {
  /// A directory with a secret beside it, and links of every kind that try to reach it.
  private func withTree(_ body: (_ directory: String) throws -> Void) throws {
    var template = Array("/tmp/confined-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      Issue.record("no temporary directory")
      return
    }
    let base = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let directory = base + "/in"
    mkdir(directory, 0o700)
    mkdir(directory + "/sub", 0o700)
    write("secret", base + "/secret")
    write("plain", directory + "/sub/file")
    symlink("sub/file", directory + "/relative")
    symlink("../secret", directory + "/up")
    symlink(base + "/secret", directory + "/absolute")
    symlink("/sub/file", directory + "/rooted")
    symlink("loop", directory + "/loop")
    symlink("sub", directory + "/way")
    mkfifo(directory + "/pipe", 0o600)
    try body(directory)
  }

  private func write(_ text: String, _ path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    _ = Glibc.write(descriptor, text, text.utf8.count)
    close(descriptor)
  }

  @Test("A directory that stands for the root keeps every link inside")
  func root() throws {
    try withTree { directory throws in
      let files = ConfinedFiles(root: directory)
      #expect(try files.readText("/sub/file") == "plain")
      #expect(try files.readText("/relative") == "plain")
      #expect(try files.readText("/rooted") == "plain")
      #expect(try files.readText("/way/../way/file") == "plain")
      #expect(try files.readText("/../../sub/file") == "plain")
      for path in ["/up", "/absolute", "/loop", "/pipe", "/sub"] {
        #expect(throws: FileError.self) { try files.read(path) }
      }
      #expect(files.kind(of: "/sub") == .directory)
      #expect(try files.list("/sub") == ["file"])
    }
  }

  @Test("A directory among others has a wall around it")
  func wall() throws {
    try withTree { directory throws in
      let files = ConfinedFiles(directory: directory, seenAs: ["/home/u"])
      #expect(try files.readText("/home/u/sub/file") == "plain")
      #expect(try files.readText("/home/u/relative") == "plain")
      for path in ["/home/u/up", "/home/u/absolute", "/home/u/rooted", "/etc/passwd", "/home/u/../secret"] {
        let error = #expect(throws: FileError.self) { try files.read(path) }
        #expect(error?.kind == .outside)
        #expect(files.kind(of: path) == nil)
      }
    }
  }
}
