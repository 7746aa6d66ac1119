import Testing

@testable import Sandbox

@Suite("The sandbox's commands")
struct CommandTests {
  @Test(
    "text commands print what their namesakes print",
    arguments: [
      ("printf '%s-%d\\n' a 1 b 2", "a-1\nb-2\n"), ("printf '%5s|%-5s|%05d|%%' a b 7", "    a|b    |00007|%"),
      ("echo -n a; echo -e 'b\\tc'", "ab\tc\n"),
      ("head -n 1 notes.txt", "one\n"), ("tail -1 notes.txt", "three\n"),
      ("tail -n +2 notes.txt", "two\nthree\n"), ("head -c 3 notes.txt", "one"),
      ("wc notes.txt", "  3   3  14 notes.txt\n"), ("sort -r notes.txt", "two\nthree\none\n"),
      ("printf '10\\n9\\n9\\n' | sort -nu", "9\n10\n"),
      ("grep -n o notes.txt", "1:one\n2:two\n"), ("grep -c t notes.txt", "2\n"),
      ("grep -v t notes.txt", "one\n"), ("grep -i ONE notes.txt", "one\n"),
      ("grep -E '^(one|two)$' notes.txt", "one\ntwo\n"), ("grep -o 'e*$' notes.txt", "e\nee\n"),
      ("grep -r one .", "./notes.txt:one\n"),
      ("grep '^t.o' notes.txt", "two\n"), ("echo 'a.b' | grep -F .", "a.b\n"),
      ("echo abc123 | grep -oE '[[:digit:]]{2,}'", "123\n"),
      ("echo 'a:b:c' | cut -d: -f2-", "b:c\n"), ("echo abc | tr a-c A-C", "ABC\n"),
      ("echo abc | tr -d b", "ac\n"), ("printf 'a\\na\\nb\\n' | uniq -c", "      2 a\n      1 b\n"),
      ("echo hello | base64", "aGVsbG8K\n"), ("echo aGVsbG8K | base64 -d", "hello\n"),
      ("echo x | tee f; cat f", "x\nx\n"),
      ("printf abc | sha256sum", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  -\n"),
      ("date", "Mon Mar  2 09:00:00 UTC 2026\n"), ("date +%Y%m%dT%H%M%SZ", "20260302T090000Z\n"),
      ("sleep 90; date +%T", "09:01:30\n"), ("sleep 2h; date +%R", "11:00\n"),
      (
        "sed 's/o/0/g;' notes.txt; sed 's/o/0/g' notes.txt | head -n 2",
        "sed: the sandbox has only `s/PATTERN/TEXT/` and `s/PATTERN/TEXT/g`\n0ne\ntw0\n"
      ),
      ("sed -i 's,t\\(w\\|h\\),[&],' notes.txt; cat notes.txt", "one\n[tw]o\n[th]ree\n"),
      ("hostname; whoami; pwd", "laptop\nlearner\n/home/learner\n"),
      ("[ -f notes.txt ] && echo yes", "yes\n"), ("test a = b || echo no", "no\n"),
      ("env -u HOME -i A=1 env", "A=1\n"), ("cat -n notes.txt | head -1", "     1\tone\n"),
    ])
  func text(script: String, output: String) throws {
    var sandbox = try room()
    #expect(sandbox.run(script).text == output)
  }

  @Test(
    "files have modes and commands heed them",
    arguments: [
      ("chmod 000 notes.txt; cat notes.txt", "cat: notes.txt: Permission denied\n"),
      ("chmod 600 notes.txt; ls -l notes.txt", "-rw------- 1 learner learner 14 Mar  1 09:00 notes.txt\n"),
      ("chmod u-w notes.txt; echo x > notes.txt", "notes.txt: Permission denied\n"),
      ("mkdir -p a/b/c; ls a/b", "c\n"),
      ("mkdir a; mkdir a", "mkdir: cannot create directory 'a': File exists\n"),
      ("cp notes.txt n; mv n m; ls", "a b.txt\nm\nnotes.txt\n"),
      ("mkdir d; cp notes.txt d; ls d", "notes.txt\n"),
      ("mkdir -p d/e; touch d/e/f; cp -r d g; ls g/e; rm -r d; ls", "f\na b.txt\ng\nnotes.txt\n"),
      ("rm nothing", "rm: cannot remove 'nothing': No such file or directory\n"),
      ("rm /etc", "rm: cannot remove '/etc': Is a directory\n"), ("rm -f nothing; echo $?", "0\n"),
      ("printf 'echo hi $A\\n' > s; chmod +x s; A=1 ./s", "hi 1\n"),
      ("printf 'A=1\\n' > s; . ./s; echo $A", "1\n"), ("./notes.txt", "./notes.txt: Permission denied\n"),
      ("cd /etc/none", "cd: /etc/none: No such file or directory\n"), ("cd /tmp; cd -", "/home/learner\n"),
      ("rm -r ~; ls ~", "ls: cannot access '/home/learner': No such file or directory\n"),
      (
        "mkdir d; mv d d/e; cp -r d d/e",
        "mv: d: Invalid argument\ncp: d: cannot copy a directory into itself\n"
      ), ("ls -a d 2>/dev/null; ls -d /etc", "/etc\n"),
    ])
  func files(script: String, output: String) throws {
    var sandbox = try room()
    #expect(sandbox.run(script).text == output)
  }

  @Test("what people try and cannot have gets a sentence")
  func absent() throws {
    var sandbox = try room()
    let outcome = sandbox.run("vi notes.txt")
    #expect(outcome.text == "`vi` is not in the sandbox. `edit FILE` opens your own editor on a copy.\n")
    #expect(outcome.status == 127)
    for name in ["python", "jq", "sudo", "docker"] {
      #expect(sandbox.run(name).text.hasPrefix("`\(name)` is not in the sandbox. "))
    }
    #expect(sandbox.run("ehco").notes == "  did you mean `echo`?\n")
  }

  @Test("edit hands a file to the person's editor and takes it back")
  func edit() throws {
    var sandbox = try room()
    let interaction = Interaction(edit: { name, text in name == "notes.txt" ? text + "four\n" : nil })
    _ = sandbox.run("edit notes.txt", interaction)
    #expect(sandbox.run("tail -n 1 notes.txt").text == "four\n")
    #expect(sandbox.run("edit other", interaction).status == 1)
  }

  @Test("patterns that explode elsewhere take their time here, and no more")
  func patterns() throws {
    var sandbox = try room()
    let text = String(repeating: "a", count: 2000)
    #expect(sandbox.run("echo \(text)b | grep -cE '(a+)+c'").text == "0\n")
    #expect(sandbox.run("echo \(text) | grep -cE '^(a|aa)*$'").text == "1\n")
    #expect(sandbox.run("grep -E '(' notes.txt").status == 2)
  }
}
