import Diagnostics
import Effects
import Sandbox
import Testing

@testable import Labs

@Suite("Labs")
struct LabTests {
  @Test("a lab that is not UTF-8 is told with the place of the first byte that is not")
  func notText() {
    var files = MemoryFiles()
    files.contents["/labs/cafe.md"] = Array("---\nid: caf".utf8) + [0xE9, 0x0A]
    let library = LabLibrary(directories: ["/labs"], files: files)
    #expect(library.labs.isEmpty)
    let problem = library.failures.first?.diagnostics.first
    #expect(problem?.message == "the byte 0xE9 is not UTF-8")
    #expect(problem?.range?.start.line == 2 && problem?.range?.start.column == 8)
  }

  @Test("a lab document is read into steps, scenes, questions and commands")
  func reading() throws {
    let lab = try lab(guidedText)
    #expect(lab.id == "two-scripts" && lab.mode == .guided && lab.answers == ["q1"])
    #expect(lab.introduction == "What comes before.")
    #expect(lab.steps.map(\.title) == ["Who sets it", "Two scenes"])
    let scene = lab.steps[0].scenes[0]
    #expect(scene.text == "Ask the environment." && scene.afterword == "The login script did.")
    #expect(scene.prediction?.choices.map(\.isRight) == [false, true])
    #expect(scene.notes == ["Wait for hands."] && scene.hints == ["Look in /etc."])
    #expect(lab.steps[1].scenes.count == 2)
    #expect(lab.steps[1].scenes[0].entries.map(\.exit) == [0, 0, 2])
    #expect(lab.steps[1].scenes[1].prediction?.choices.isEmpty == true)
  }

  @Test("a lab that runs as written is proven")
  func proven() throws {
    let verification = LabVerification(try lab(guidedText), questions: ["q1"])
    #expect(verification.problems.isEmpty)
  }

  @Test(
    "each difference has its line, and update mends it",
    arguments: [
      ("  test\n  ```", "  tset\n  ```", 24, "-tset +test"),
      ("[exit 2]\n", "\n", 36, " ls: cannot access [WHAT=..]: No such file or directory +[exit 2]"),
      ("'nothing'", "'nothin'", 44, " ... -'nothin' +'nothing'"),
    ])
  func differences(old: String, new: String, line: Int, difference: String) throws {
    let changed = try lab(
      guidedText.replacing(old.replacing("  ", with: ""), with: new.replacing("  ", with: "")))
    let verification = LabVerification(changed)
    let problem = try #require(verification.problems.first { !$0.isWarning })
    #expect(problem.line == line)
    #expect(problem.result?.difference.map { $0.sign + $0.text }.joined(separator: " ") == difference)
    let update = LabUpdate(verification, accepted: [line])
    let again = LabVerification(try lab(update.text))
    #expect(again.isProven, "\(update.text)")
    #expect(update.text.contains("[WHAT=..]") && update.text.contains("Mon Mar  2 [..] 2026"))
  }

  @Test("update does not write a failure where a success stood")
  func refused() throws {
    let changed = try lab(guidedText.replacing("$ echo $STAGE", with: "$ ecoh $STAGE"))
    let update = LabUpdate(LabVerification(changed))
    #expect(update.refused == [24])
    #expect(update.changed == 0)
  }

  @Test("a guided run goes on beat by beat, and back with its world")
  func beats() throws {
    var run = GuidedRun(try lab(guidedText))
    #expect(run.beat == .text && run.step.title == "Who sets it" && run.stepCount == 2)
    #expect(run.advance() == .prediction)
    run.predict(.choice(0))
    #expect(run.isRight == nil)
    #expect(run.advance() == .run)
    #expect(run.isRight == false && run.rightChoice == 1)
    #expect(run.results.first?.outcome.text == "test\n")
    #expect(run.advance() == .trace)
    let before = run.sandbox
    #expect(run.advance() == .text && run.stepNumber == 2)
    #expect(run.advance() == .run)
    #expect(run.sandbox != before)
    run.again()
    #expect(run.beat == .text && run.stepNumber == 2 && run.sandbox == before)
    while run.advance() != nil {}
    #expect(run.isLast && run.results.last?.isAsWritten == true)
    while run.back() != nil {}
    #expect(run.stepNumber == 1 && run.beat == .text)
  }

  @Test("goals are tried after each line and only what changed is told")
  func challenge() throws {
    var run = ChallengeRun(try lab(challengeText))
    #expect(!run.isSolved && run.goals.map(\.isMet) == [false, false, false])
    #expect(run.run("ssh web").events.isEmpty)
    #expect(run.run("unset  STAGE").events.isEmpty, "a goal in the own shell is told once it can be seen")
    #expect(run.run("ls $STAGE/none").events == [.met(1)])
    #expect(run.goals[1].reason == "at the next login it is back")
    let last = run.run("rm /etc/profile.d/*.sh")
    #expect(last.events == [.met(2), .met(3)] && last.solvedNow)
    #expect(run.lab.debriefing == "Login scripts come back at each login.")
    run.reset()
    #expect(!run.isSolved)
  }

  @Test("a wrong turn is known by what it does, and has its own sentence")
  func wrongTurn() throws {
    var run = ChallengeRun(
      try lab(
        challengeText.replacing("test -z \"$STAGE\"\n    unmet", with: "test -z \"${STAGE+x}\"\n    unmet")))
    _ = run.run("ssh web")
    let turn = run.run("export STAGE=''")
    #expect(turn.events == [.wrongTurn(goal: 1, say: "an empty variable is still one")])
    #expect(run.wrongTurns == 1)
    #expect(run.nextHint()?.hint.text == "Look at the environment.")
  }

  @Test("a challenge is proven: unsolved at first, solved by its solution, not by its wrong turns")
  func proof() throws {
    #expect(LabVerification(try lab(challengeText)).isProven)
    let easy = try lab(challengeText.replacing("export STAGE=test", with: ""))
    #expect(LabVerification(easy).problems.contains { $0.kind == .solvedAtOnce })
    let unsolved = try lab(challengeText.replacing("$ rm /etc/profile.d/a.sh\n", with: ""))
    #expect(LabVerification(unsolved).problems.contains { $0.kind == .unsolved })
    let wrong = try lab(
      challengeText.replacing("wrong: export STAGE=", with: "wrong: rm /etc/profile.d/a.sh; unset STAGE"))
    #expect(LabVerification(wrong).problems.contains { $0.kind == .wrongTurnSolves })
  }

  @Test(
    "a broken lab says what is wrong and where",
    arguments: [
      ("id: two-scripts\n", "", 1), ("mode", "mode", 0), ("title: Two scripts", "titel: Two scripts", 3),
      ("- [x] test", "- [ ] test", 17),
      ("$ date", "$ echo 'a", 30), ("machines:", "machine:", 11),
      ("export STAGE=test\" } }", "export STAGE=test\" }", 12),
      ("```console\n$ echo", "```console\nx\n$ echo", 23),
      ("## Who sets it", "Who sets it", 23),
    ])
  func broken(old: String, new: String, line: Int) {
    guard line > 0 else { return }
    let found = #expect(throws: Diagnostics.self) { try lab(guidedText.replacing(old, with: new)) }
    #expect(
      found?.errors.contains { $0.range?.start.line == line } == true, "\(found?.all.map(\.headline) ?? [])")
  }

  @Test("no text, however damaged, stops the reader")
  func damaged() throws {
    for text in [guidedText, challengeText] {
      for cut in stride(from: 0, to: text.count, by: 7) {
        let damaged = String(text.prefix(cut)) + String(text.dropFirst(cut + 3))
        if let lab = try? lab(damaged) { _ = LabVerification(lab) }
      }
    }
  }
}
