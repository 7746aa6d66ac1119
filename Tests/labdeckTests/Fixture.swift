import Glibc
import Testing

/// A course of its own in a temporary directory: a few questions, a lab, a challenge, and a store.
final class Fixture {
  let root: String

  init(questions: String = Fixture.questions) throws {
    var template = Array("/tmp/labdeck-tests-XXXXXX".utf8CString)
    _ = try #require(unsafe mkdtemp(&template) != nil)
    root = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for name in ["content", "labs"] { _ = unsafe mkdir("\(root)/\(name)", 0o755) }
    Self.write(questions, to: "\(root)/content/questions.md")
    Self.write(Self.lab, to: "\(root)/labs/greeting.md")
    Self.write(Self.challenge, to: "\(root)/labs/silence.md")
  }

  deinit { _ = Runner.run("/bin/rm", ["-rf", root]) }

  /// The options that make a command use this course and its store.
  var options: [String] {
    ["--store", "\(root)/store", "--content", "\(root)/content", "--labs", "\(root)/labs", "--seed", "1"]
  }

  /// Runs the program with these options.
  func labdeck(_ arguments: [String], input: String = "") -> Runner.Result {
    Runner.run(PseudoTerminal.program, options + arguments, input: input)
  }

  /// The program on a pseudo-terminal with these options.
  func terminal(
    _ arguments: [String] = [], rows: Int = 24, columns: Int = 80, environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try #require(
      PseudoTerminal(options + arguments, rows: rows, columns: columns, environment: environment, home: root))
  }

  /// How many answers the store holds, as another process sees it.
  var answers: Int? {
    let text = labdeck(["stats", "--json"]).output
    guard let start = text.firstRange(of: "\"total\": ")?.upperBound else { return nil }
    return Int(text[start...].prefix { $0.isNumber })
  }

  static func write(_ text: String, to path: String) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var text = text
    text.withUTF8 { bytes in _ = unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count) }
    close(descriptor)
  }

  static let questions = """
    ## Questions

    ### Which identity signs the calls? {#who-signs}
    - [ ] the role
      It is asked last.
    - [x] the user
    domain: security
    lab: greeting
    > The environment is asked first.

    """

  static let lab = """
    ---
    id: greeting
    title: what the variable holds
    summary: A variable, and none.
    answers: [who-signs]
    minutes: 1
    mode: guided
    ---

    You are on a laptop.

    ```yaml world
    seed: 7
    clock: 2026-03-02T09:00:00Z
    account: "111122223333"
    machines:
      laptop:
        environment: { GREETING: hello }
    ```

    ## A first look

    > predict: What does it hold?
    > - [x] hello
    > - [ ] nothing

    ```console
    $ echo $GREETING
    hello
    ```

    ## And without it

    ```console
    $ unset GREETING
    $ echo "[$GREETING]"
    []
    ```

    """

  static let challenge = """
    ---
    id: silence
    title: silence
    summary: Make it silent.
    answers: [who-signs]
    mode: challenge
    ---

    The laptop greets. Make it stop.

    ```yaml world
    seed: 7
    clock: 2026-03-02T09:00:00Z
    account: "111122223333"
    machines:
      laptop:
        files: { "~/greeting": "hello\\n" }
    ```

    > hint: A file can be removed.

    ```yaml goal
    - say: the greeting is gone
      on: same shell
      run: cat ~/greeting
      exit: 1
      unmet: the greeting is still there
    - wrong: echo nothing
      say: that says nothing, and changes nothing
    ```

    ```solution
    rm ~/greeting
    ```

    """
}

/// Runs programs without a terminal.
enum Runner {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  static func run(_ program: String, _ arguments: [String], input: String = "") -> Result {
    var template = Array("/tmp/labdeck-run-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { return Result(status: -1, output: "", errors: "") }
    let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let files = ["in", "out", "err"].map { "\(directory)/\($0)" }
    Fixture.write(input, to: files[0])
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, files[0], O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, files[1], O_WRONLY | O_CREAT, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, files[2], O_WRONLY | O_CREAT, 0o600)
    let words: [UnsafeMutablePointer<CChar>?] =
      unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    let settings = ["PATH=/usr/bin:/bin", "HOME=/nonexistent", "LANG=C.UTF-8"]
    let variables: [UnsafeMutablePointer<CChar>?] = unsafe settings.map { unsafe strdup($0) } + [nil]
    defer {
      unsafe words.forEach { unsafe free($0) }
      unsafe variables.forEach { unsafe free($0) }
    }
    var child: pid_t = 0
    guard unsafe posix_spawn(&child, program, &actions, nil, words, variables) == 0 else {
      return Result(status: -1, output: "", errors: "not started")
    }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    let result = Result(
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F), output: read(files[1]),
      errors: read(files[2]))
    for file in files { _ = unsafe unlink(file) }
    _ = unsafe rmdir(directory)
    return result
  }

  private static func read(_ path: String) -> String {
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[0..<count]
    }
  }
}
