import Diagnostics
import Effects
import Testing
import World

@testable import Sandbox

/// A sandbox with two machines, `laptop` and `web`.
func room() throws -> Sandbox {
  let yaml = """
    clock: 2026-03-02T09:00:00Z
    machines:
      laptop: { files: { "~/notes.txt": "one\\ntwo\\nthree\\n", "~/a b.txt": "x\\n" } }
      web:
        user: app
        environment: { STAGE: test }
        files:
          "/etc/profile.d/app.sh": "# keys\\nexport AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\\n"
    start: laptop
    """
  return Sandbox(world: try World.load(SourceText(name: "world.yaml", text: yaml)))
}

@Suite("The command language")
struct ShellLanguageTests {
  @Test(
    "words, quotes and variables",
    arguments: [
      ("echo a  b", "a b\n"), ("echo 'a  b' \"c  d\" e\\ f", "a  b c  d e f\n"),
      ("A=1; echo $A${A}x \"$A\" '$A'", "11x 1 $A\n"),
      ("A='x  y'; echo $A; echo \"$A\"", "x y\nx  y\n"), ("echo \"a\\\"b\\$c\\d\"", "a\"b$c\\d\n"),
      ("echo a#b # c", "a#b\n"),
      ("echo ${X:-no} ${X-no} ${X:+yes}", "no no\n"), ("X=; echo ${X:-no}${X-none}", "no\n"),
      ("X=a.b.c; echo ${X%.*} ${X%%.*} ${X#*.} ${X##*.} ${#X}", "a.b a b.c c 5\n"),
      ("echo ${X:=set} $X", "set set\n"), ("echo one\\\ntwo", "onetwo\n"),
      ("echo \"one\ntwo\"", "one\ntwo\n"),
      ("echo ~ ~/x a~", "/home/learner /home/learner/x a~\n"), ("A=~/x; echo $A", "/home/learner/x\n"),
      ("echo $(echo a; echo b) `echo c`", "a b c\n"), ("echo \"$(printf 'a\\nb\\n\\n')\"", "a\nb\n"),
      ("echo $(echo $(echo deep))", "deep\n"), ("false; echo $?; echo $?", "1\n0\n"),
      ("X=$(false); echo $?", "1\n"), ("export A=$(echo a b) B='c'; echo $A$B", "a bc\n"),
      ("echo 'it'\"'\"'s'", "it's\n"), ("echo \"\" x", " x\n"), ("A=; echo $A x", "x\n"),
      ("echo $ a$", "$ a$\n"),
      ("echo ä😂", "ä😂\n"), ("echo --query 'Users[].{a: b}' {Name:x}", "--query Users[].{a: b} {Name:x}\n"),
      ("echo $'a\\tb'", "a\tb\n"),
    ])
  func words(script: String, output: String) throws {
    var sandbox = try room()
    #expect(sandbox.run(script).text == output)
  }

  @Test(
    "pipes, lists and redirections",
    arguments: [
      ("cat notes.txt | grep t | wc -l", "2\n"), ("false && echo a || echo b", "b\n"),
      ("true && echo a || echo b", "a\n"),
      ("! true; echo $?", "1\n"), ("echo hi > f; cat f; echo more >> f; cat < f", "hi\nhi\nmore\n"),
      ("ls nothing 2> err; cat err", "ls: cannot access 'nothing': No such file or directory\n"),
      ("ls nothing 2>&1 | wc -l", "1\n"), ("ls nothing > all 2>&1; wc -l all", "1 all\n"),
      ("ls nothing &> all; wc -l < all", "1\n"),
      ("ls nothing 2>/dev/null; echo $?", "2\n"),
      ("cat <<EOF\na $USER\n  $(echo b)\nEOF\necho c", "a learner\n  b\nc\n"),
      ("cat <<'EOF'\na $USER\nEOF", "a $USER\n"), ("cat <<-EOF\n\ta\n\tEOF", "a\n"),
      ("cat <<A; cat <<B\n1\nA\n2\nB", "1\n2\n"),
      ("cat <<< hi", "hi\n"), ("cat <<EOF | wc -l\na\nb\nEOF", "2\n"),
      ("A=1 env | grep ^A=; echo ${A:-gone}", "A=1\ngone\n"),
      ("echo a |\n  cat", "a\n"), ("true &&\necho a", "a\n"), ("cd /tmp | true; pwd", "/home/learner\n"),
      ("echo $(cat <<EOF\nx\nEOF\n)", "x\n"), ("> empty; wc -c empty", "0 empty\n"),
      ("echo x > f; cat f - < /dev/null", "x\n"),
    ])
  func plumbing(script: String, output: String) throws {
    var sandbox = try room()
    #expect(sandbox.run(script).text == output)
  }

  @Test(
    "file names with wildcards",
    arguments: [
      ("echo *.txt", "a b.txt notes.txt\n"), ("echo '*.txt'", "*.txt\n"), ("echo *.none", "*.none\n"),
      ("echo [mn]*", "notes.txt\n"),
      ("echo /etc/prof*/", "/etc/profile.d\n"), ("cat \"a \"*", "x\n"), ("echo ?otes.txt", "notes.txt\n"),
      ("A='*.txt'; echo \"$A\"", "*.txt\n"),
      ("rm ./*.txt; ls", ""),
    ])
  func globs(script: String, output: String) throws {
    var sandbox = try room()
    #expect(sandbox.run(script).text.replacing("profile.d/\n", with: "profile.d\n") == output)
  }

  @Test(
    "what is not finished yet asks for more lines",
    arguments: [
      "echo 'a", "echo \"a", "echo a |", "true &&", "cat <<EOF\na", "echo $(ls", "echo ${A", "echo a \\",
      "echo `a",
    ])
  func incomplete(script: String) { #expect(ShellScript.needsMore(script)) }

  @Test(
    "mistakes are shown with their place and run nothing",
    arguments: [
      ("touch x; if true", 10), ("echo a; ; echo b", 9), ("echo )", 6), ("ls &", 4), ("echo ${A/b/c}", 9),
      ("echo >", 6),
      ("echo $((1+1))", 6), ("echo a(b)", 7), ("| ls", 1), ("ls | | wc", 6),
    ])
  func mistakes(script: String, column: Int) throws {
    let diagnostic = #expect(throws: Diagnostic.self) { try ShellScript(script) }
    #expect(diagnostic?.range?.start.column == column)
    var sandbox = try room()
    let outcome = sandbox.run(script)
    #expect(outcome.status == 2)
    #expect(outcome.text.contains("^"))
    #expect(sandbox.computer.files["/home/learner/x"] == nil)
  }

  @Test("every variable remembers what set it")
  func origins() throws {
    var sandbox = try room()
    _ = sandbox.run("ssh web")
    let variables = sandbox.login.variables
    #expect(variables["AWS_ACCESS_KEY_ID"]?.origin == "in /etc/profile.d/app.sh:2")
    #expect(variables["STAGE"]?.origin == "for every process on web")
    _ = sandbox.run("export A=1\nB=2")
    #expect(sandbox.login.variables["A"]?.origin == "by `export A=…`")
    #expect(sandbox.login.variables["B"]?.isExported == false)
  }

  @Test("logins stand one inside the other, and a new one begins afresh")
  func logins() throws {
    var sandbox = try room()
    #expect(sandbox.prompt == "laptop:~$ ")
    _ = sandbox.run("ssh web")
    #expect(sandbox.prompt == "web:~$ ")
    #expect(sandbox.run("unset AWS_ACCESS_KEY_ID; cd /etc; whoami").text == "app\n")
    #expect(sandbox.prompt == "web:/etc$ ")
    #expect(!sandbox.run("exit").hasLeft)
    #expect(sandbox.run("ssh web\necho $AWS_ACCESS_KEY_ID").text == "AKIAIOSFODNN7EXAMPLE\n")
    #expect(sandbox.run("exit; hostname").text == "laptop\n")
    #expect(sandbox.run("ssh web 'echo $STAGE; exit 3'; echo $?").text == "test\n3\n")
    #expect(sandbox.run("ssh wbe").status == 255)
    #expect(sandbox.run("exit").hasLeft)
    #expect(sandbox.run("echo still safe").hasLeft)
  }

  @Test("a pasted block goes on where ssh leads")
  func pasted() throws {
    var sandbox = try room()
    #expect(sandbox.run("hostname\nssh web\nhostname\nexit\nhostname").text == "laptop\nweb\nlaptop\n")
  }

  @Test(
    "nothing runs for ever",
    arguments: [
      "echo 'source l' > l; source l",
      "echo 'cat big big > bigger; mv bigger big; source l' > l; echo x > big; source l",
      "X=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; yes $X",
      "echo './l' > l; chmod +x l; ./l", "printf '%99999s'",
      "env env env env env env env env env env env env env env env env env env env env env env env env env env env env echo a",
    ])
  func bounds(script: String) throws {
    var sandbox = try room()
    _ = sandbox.run(script)
    #expect(sandbox.run("echo fine").text == "fine\n")
  }

  @Test("deep nesting is refused, not a crash")
  func deep() throws {
    var sandbox = try room()
    for opening in ["$(", "${A:-", "`", "\"$(", "! ", "A=$("] {
      _ = sandbox.run("echo " + String(repeating: opening, count: 20_000))
    }
    #expect(sandbox.run("echo fine").text == "fine\n")
  }

  @Test("any text is either run or refused, and the same text does the same twice")
  func random() throws {
    var random = SeededRandom(seed: 11)
    let pieces = [
      "echo", " ", "'", "\"", "$", "A", "(", ")", "{", "}", "|", ">", "<", "&", ";", "\n", "\\", "`", "*",
      "~", "=", "<<E", "#", "x", "cat", "ä",
      "ssh web", "exit",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      var one = try room()
      var other = one
      #expect(one.run(text) == other.run(text))
      #expect(one == other)
    }
  }
}
