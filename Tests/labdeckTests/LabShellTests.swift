import Documents
import Diagnostics
import Effects
import Glibc
import Sandbox
import Testing

@testable import labdeck

@Suite("A lab shell", .serialized)
struct LabShellTests {
  private func run(_ lab: String, _ script: String, _ fixture: Fixture) -> Runner.Result {
    fixture.labdeck(["lab", "shell", lab, "--", "/bin/sh", "-c", script])
  }

  @Test("its environment is the machine's, HOME is private, and everything leads to loopback")
  func environment() throws {
    let fixture = try Fixture()
    let result = run("greeting", "env; ls -ld \"$HOME\"", fixture)
    #expect(result.status == 0)
    var environment: [String: String] = [:]
    for line in result.output.split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { environment[String(parts[0])] = String(parts[1]) }
    }
    #expect(environment["GREETING"] == "hello")
    #expect(environment["HOME"]?.hasPrefix("/tmp/labdeck-shell-") == true)
    #expect(environment["AWS_ENDPOINT_URL"]?.hasPrefix("http://127.0.0.1:") == true)
    #expect(environment["AWS_ENDPOINT_URL"]?.last == "/")
    #expect(environment["AWS_EC2_METADATA_DISABLED"] == "true")
    #expect(environment["AWS_REGION"] == nil)
    #expect(environment["NO_PROXY"] == "127.0.0.1,localhost,::1")
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy", "ALL_PROXY"] {
      #expect(environment[name]?.hasPrefix("http://127.0.0.1:") == true)
    }
    #expect(result.output.contains("drwx------"))
    let home = try #require(environment["HOME"])
    #expect(unsafe access(home, F_OK) != 0, "the home is still there")
  }

  @Test("the proxy's port refuses, and the endpoint answers")
  func ports() throws {
    let fixture = try Fixture()
    let script = """
      knock() { bash -c "exec 3<>/dev/tcp/127.0.0.1/$1" 2>/dev/null && echo open || echo closed; }
      knock "${HTTPS_PROXY##*:}"; port=${AWS_ENDPOINT_URL##*:}; knock "${port%/}"
      """
    #expect(run("greeting", script, fixture).output == "closed\nopen\n")
  }

  @Test(
    "the command's exit status is the shell's",
    arguments: [("exit 0", 0), ("exit 7", 7), ("kill -9 $$", 137), ("kill -TERM $$", 143)]
      as [(String, Int32)])
  func status(script: String, status: Int32) throws {
    let fixture = try Fixture()
    #expect(run("greeting", script, fixture).status == status)
  }

  @Test("a command that is not there is named")
  func missing() throws {
    let fixture = try Fixture()
    let result = fixture.labdeck(["lab", "shell", "greeting", "--", "no-such-command"])
    #expect(result.status == 127)
    #expect(result.errors.contains("`no-such-command` cannot be started"))
  }

  @Test("files changed in the home count for the goals, and so do variables")
  func goals() throws {
    let fixture = try Fixture()
    let script = """
      cat ~/greeting; goals; echo "[$?]"
      hint; rm ~/greeting; labdeck goals --short; labdeck goals; echo "[$?]"
      """
    let result = run("silence", script, fixture)
    let rows = result.output.split(separator: "\n")
    #expect(rows.prefix(3) == ["hello", "  ✗ 1  the greeting is gone", "[1]"])
    #expect(rows.dropFirst(3).first == "hint 1 of 1: A file can be removed.")
    #expect(result.output.contains(" solved  ✓ 1  the greeting is gone\n[0]\n"))
    #expect(result.errors.contains("✓ 1  the greeting is gone"))
    let json = run("silence", "labdeck goals --json", fixture).output
    let document = try JSON.parse(SourceText(name: "goals", text: json))
    #expect(document["schema"]?.string == "labdeck.goals/1")
    #expect(document["goals"]?[0]?["met"]?.bool == false)
    #expect(document["goals"]?[0]?["reason"]?.string == "the greeting is still there")
    #expect(document["solved"]?.bool == false)
  }

  @Test(
    "commands of the sandbox see the shell's variables and files, and what they change stands on the disk")
  func exec() throws {
    let fixture = try Fixture()
    let script = """
      export WORD=word; echo text >~/file
      labdeck lab exec printenv WORD; labdeck lab exec cat file; labdeck lab exec cp file other; cat ~/other
      labdeck lab exec false; echo "[$?]"; unset GREETING; labdeck lab exec printenv GREETING; echo "[$?]"
      """
    let result = run("greeting", script, fixture)
    #expect(result.output == "word\ntext\ntext\n[1]\n[1]\n")
  }

  @Test("inside it another one is refused; outside `goals` says what to do")
  func nesting() throws {
    let fixture = try Fixture()
    let result = run(
      "greeting", "labdeck lab shell greeting -- true; echo \"[$?]\"; why; echo \"[$?]\"", fixture)
    #expect(result.output.hasPrefix("[1]\n"))
    #expect(result.output.contains("nobody has called this world yet"))
    #expect(result.errors.contains("this is a lab shell already"))
    for command in ["goals", "why", "hint"] {
      let outside = fixture.labdeck([command])
      #expect(outside.status == 2)
      #expect(outside.errors.contains("`labdeck lab shell ID` opens one"))
    }
  }

  @Test("a machine that the lab has not is refused with the ones that it has")
  func machines() throws {
    let fixture = try Fixture()
    let result = fixture.labdeck(["lab", "shell", "greeting", "--machine", "laptob", "--", "true"])
    #expect(result.status == 2)
    #expect(result.errors.contains("did you mean `laptop`?"))
  }

  @Test("a link out of the home, a large file and a device are not read back")
  func bounds() throws {
    let fixture = try Fixture()
    let script = """
      ln -s /etc/passwd ~/greeting2; head -c 300000 /dev/zero >~/large; mkfifo ~/pipe
      labdeck lab exec ls; labdeck lab exec cat greeting2; labdeck goals
      """
    let result = run("silence", script, fixture)
    #expect(result.output.hasPrefix("greeting\n"))
    #expect(!result.output.contains("root:"))
    #expect(result.output.contains("1 file of the home left out: too large, or too many"))
  }

  @Test(
    "AWS CLI versions that overlook AWS_ENDPOINT_URL are given --endpoint-url and a table of endpoints, others are not",
    arguments: [
      ("2.9.19", true), ("2.12.7", true), ("1.22.34", true), ("1.28.9", true), ("2.13.0", false),
      ("2.31.1", false),
      ("1.29.0", false), ("1.45.11", false), ("3.0.1", false),
    ])
  func oldClients(version: String, isLed: Bool) throws {
    let fixture = try Fixture()
    let script = """
      #!/bin/sh
      if [ "$1" = --version ]; then echo "aws-cli/\(version) Python/3.11.2 Linux/6.1"; exit; fi
      echo "$@"; [ -z "$AWS_DATA_PATH" ] || cat "$AWS_DATA_PATH/sts/2011-06-15/endpoint-rule-set-1.json"
      exit 5

      """
    Fixture.write(script, to: fixture.root + "/aws")
    let line = "chmod +x \"$0/aws\"; PATH=$0:$PATH exec \"$@\""
    let result = Runner.run(
      "/bin/sh",
      ["-c", line, fixture.root, PseudoTerminal.program] + fixture.options
        + ["lab", "shell", "greeting", "--", "/bin/sh", "-c", "echo $AWS_ENDPOINT_URL; aws s3 ls 'a b'"])
    #expect(result.status == 5)
    let rows = result.output.split(separator: "\n")
    let endpoint = rows.first ?? ""
    #expect(rows.dropFirst().first == (isLed ? "--endpoint-url \(endpoint) s3 ls a b" : "s3 ls a b"))
    #expect(result.output.contains("\"url\": \"\(endpoint.dropLast())\"") == isLed)
  }

  @Test("where there is no AWS CLI, the wrapper says so")
  func noClient() throws {
    let fixture = try Fixture()
    let result = Runner.run(
      "/bin/sh",
      ["-c", "PATH=/nonexistent exec \"$@\"", "sh", PseudoTerminal.program] + fixture.options
        + ["lab", "shell", "greeting", "--", "aws", "s3", "ls"])
    #expect(result.status == 127)
    #expect(result.errors.contains("there is no AWS CLI on this machine"))
  }

  @Test("SIGTERM ends the command and leaves nothing behind")
  func terminated() throws {
    let fixture = try Fixture()
    let process = try #require(
      PipedProgram(
        PseudoTerminal.program,
        fixture.options + [
          "lab", "shell", "greeting", "--", "/bin/sh", "-c", "echo \"$HOME\"; exec sleep 60",
        ],
        environment: ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]))
    let home = try #require(process.read { $0.hasSuffix("\n") }).dropLast()
    process.send(SIGTERM)
    #expect(process.status() == 143)
    #expect(unsafe access(String(home), F_OK) != 0)
  }
}

@Suite("A lab shell on a terminal", .serialized)
struct LabShellTerminalTests {
  private static func shells() -> [String] {
    ["/bin/bash", "/bin/zsh", "/bin/dash"].filter { unsafe access($0, X_OK) == 0 }
  }

  @Test(
    "the prompt tells the goals, what was reached is said, Ctrl-C ends what runs, Ctrl-D leaves",
    arguments: shells())
  func session(shell: String) throws {
    let fixture = try Fixture()
    for name in [".bashrc", ".bash_profile", ".profile", ".zshrc", ".zshenv"] {
      Fixture.write("echo START-UP FILE\n", to: fixture.root + "/" + name)
    }
    let terminal = try fixture.terminal(
      ["lab", "shell", "silence"], environment: ["SHELL": shell, "ENV": fixture.root + "/.profile"])
    #expect(terminal.expect("═ lab shell ═ silence"))
    #expect(terminal.expect("✗ 1  the greeting is gone"))
    #expect(terminal.expect("[silence 0/1]"))
    terminal.type("false\n")
    #expect(terminal.expect("[silence 0/1]"))
    terminal.type("echo \"status $?\"\n")
    #expect(terminal.expect("\nstatus 1"))
    #expect(terminal.expect("[silence 0/1]"))
    terminal.type("sleep 60\n")
    terminal.settle(1500)
    terminal.type("\u{3}")
    #expect(terminal.expect("[silence 0/1]"))
    terminal.type("rm ~/greeting\n")
    #expect(terminal.expect("✓ 1  the greeting is gone"))
    #expect(terminal.expect("═ solved ═"))
    #expect(terminal.expect("[silence solved]"))
    terminal.type("echo home=$HOME\n")
    #expect(terminal.expect("\nhome=/tmp/labdeck-shell-"))
    terminal.settle()
    let home = "/tmp/labdeck-shell-" + terminal.pending.prefix { !$0.isNewline }
    #expect(unsafe access(home, F_OK) == 0)
    terminal.type("\u{4}")
    #expect(terminal.expect("✓ solved"))
    #expect(terminal.status() == 0)
    #expect(!terminal.text.contains("START-UP FILE"))
    #expect(unsafe access(home, F_OK) != 0)
  }

  @Test("the shell's exit status is labdeck's, and a closed terminal leaves nothing behind")
  func endings() throws {
    let fixture = try Fixture()
    let first = try fixture.terminal(["lab", "shell", "silence"], environment: ["SHELL": "/bin/bash"])
    #expect(first.expect("[silence 0/1]"))
    first.type("exit 3\n")
    #expect(first.expect("left with 0 of 1 goals reached"))
    #expect(first.status() == 3)
    let second = try fixture.terminal(["lab", "shell", "silence"], environment: ["SHELL": "/bin/bash"])
    #expect(second.expect("[silence 0/1]"))
    second.type("echo home=$HOME\n")
    #expect(second.expect("\nhome=/tmp/labdeck-shell-"))
    second.settle()
    let home = "/tmp/labdeck-shell-" + second.pending.prefix { !$0.isNewline }
    second.signal(SIGHUP)
    #expect(second.status() != nil)
    #expect(unsafe access(home, F_OK) != 0)
  }

  @Test("a shell without such a prompt gives way to another, which says so")
  func otherShell() throws {
    let fixture = try Fixture()
    let terminal = try fixture.terminal(["lab", "shell", "greeting"], environment: ["SHELL": "/bin/cat"])
    #expect(terminal.expect("cat has no prompt that tells goals; this is bash"))
    #expect(terminal.expect("[greeting] ~"))
    terminal.type("exit\n")
    #expect(terminal.expect("left; this world is gone"))
    #expect(terminal.status() == 0)
  }
}

@Suite("The directory of a lab shell")
struct PrivateDirectoryTests {
  /// Makes a directory look an hour old.
  private func age(_ path: String) {
    let hourAgo = timespec(tv_sec: time(nil) - 3600, tv_nsec: 0)
    unsafe _ = utimensat(AT_FDCWD, path, [hourAgo, hourAgo], 0)
  }

  @Test("goes with the next one where its program was killed, and stays while that lives or is young")
  func sweep() throws {
    var template = Array("/tmp/labdeck-test-XXXXXX".utf8CString)
    try #require(unsafe mkdtemp(&template) != nil)
    let parent = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let living = try #require(PrivateDirectory(below: parent))
    living.makeDirectory("machine/home")
    age(living.path)
    for name in ["killed", "young"] {
      let path = "\(parent)/labdeck-shell-\(name)"
      unsafe mkdir(path, 0o700)
      unsafe mkdir(path + "/machine", 0o700)
      close(unsafe open(path + "/.lock", O_CREAT | O_RDWR, 0o600))
    }
    age("\(parent)/labdeck-shell-killed")
    let next = try #require(PrivateDirectory(below: parent))
    #expect(unsafe access("\(parent)/labdeck-shell-killed", F_OK) != 0)
    #expect(unsafe access("\(parent)/labdeck-shell-young/machine", F_OK) == 0)
    #expect(unsafe access(living.path + "/machine/home", F_OK) == 0)
    living.remove()
    next.remove()
    #expect(unsafe access(living.path, F_OK) != 0)
    _ = unsafe rmdir("\(parent)/labdeck-shell-young/machine")
    _ = unsafe unlink("\(parent)/labdeck-shell-young/.lock")
    _ = unsafe rmdir("\(parent)/labdeck-shell-young")
    #expect(unsafe rmdir(parent) == 0)
  }
}

@Suite("The environment of a lab shell")
struct ShellEnvironmentTests {
  private func environment(person: [String: String], machine: [String: String] = [:]) throws -> (
    ShellEnvironment, PrivateDirectory
  ) {
    let directory = try #require(PrivateDirectory())
    var computer = Computer(
      name: "web", user: "learner", home: "/home/learner", created: Timestamp(seconds: 0))
    computer.files.install("/opt/token", bytes: [0x61], mode: 0o644, created: Timestamp(seconds: 0))
    let copy = try MachineCopy(of: computer, in: directory)
    let places = ShellEnvironment.Places(
      services: [
        ("AWS_ENDPOINT_URL", "http://127.0.0.1:1/"), ("AWS_REGION", "eu-west-1"),
        ("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://127.0.0.1:2/v2/credentials/x"),
      ], closedPort: 3, programs: "/p", store: "/s")
    return (ShellEnvironment(person: person, machine: machine, copy: copy, places: places), directory)
  }

  @Test(
    "what leads AWS clients or starts files is left out, all else stays",
    arguments: [
      "AWS_PROFILE", "AWS_SECRET_ACCESS_KEY", "aws_session_token", "BOTO_CONFIG", "FTP_PROXY",
      "XDG_CONFIG_HOME",
      "BASH_ENV", "ENV", "PROMPT_COMMAND", "ZDOTDIR", "BASH_FUNC_aws%%", "PYTHONSTARTUP",
    ])
  func dropped(name: String) throws {
    let (environment, directory) = try environment(person: [name: "mine", "EDITOR": "ed", "PATH": "/bin"])
    defer { directory.remove() }
    #expect(environment.all[name] != "mine")
    #expect(environment.all["EDITOR"] == "ed")
    #expect(environment.all["PATH"] == "/p:/bin")
    #expect(environment.all["AWS_REGION"] == nil)
  }

  @Test(
    "the machine's variables come back as they were, changed ones as they are, and paths by their own names")
  func roundTrip() throws {
    let machine = [
      "AWS_WEB_IDENTITY_TOKEN_FILE": "/opt/token", "A": "1", "B": "2",
      "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2/credentials/x",
    ]
    let (environment, directory) = try environment(person: ["LANG": "C", "A": "person"], machine: machine)
    defer { directory.remove() }
    var current = environment.all
    #expect(current["AWS_WEB_IDENTITY_TOKEN_FILE"] == directory.path + "/machine/opt/token")
    #expect(current["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] == nil)
    #expect(environment.machineVariables(in: current) == machine)
    current["A"] = nil
    current["B"] = "3"
    current["NEW"] = directory.path + "/machine/opt/token"
    current["SHLVL"] = "2"
    current["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = nil
    let changed = ["AWS_WEB_IDENTITY_TOKEN_FILE": "/opt/token", "B": "3", "NEW": "/opt/token"]
    #expect(environment.machineVariables(in: current) == changed)
  }
}
