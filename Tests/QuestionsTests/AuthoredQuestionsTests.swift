import Diagnostics
import Questions
import Testing

private let authored = """
  ## Questions

  ### Which call returns temporary credentials for an MFA-protected API? {#sts-mfa-session}
  - [x] sts:GetSessionToken with the device's serial number and code
  - [ ] sts:GetCallerIdentity
    It tells who is calling, and needs no permission.
  - [ ] iam:EnableMFADevice
  lab: mfa-session
  domain: security
  > The session's credentials carry aws:MultiFactorAuthPresent, which the policy tests.

  Q: What is the address of the instance metadata service? {#imds-address}
  A: 169.254.169.254

  C: The CLI asks the [metadata] service for [temporary] credentials. {#cli-metadata}

  Q: Which variable names the profile? {#profile-variable}
  A: AWS_PROFILE
  accept: AWS_DEFAULT_PROFILE | the profile variable
  tags: cli, environment
  difficulty: easy
  caveat: The old name works
  as well.

  Q: A bucket policy can name \\[principals]. {#bucket-principals}
  A: True

  Q: In which order? {#order}
  A: options > environment > role

  C: The list \\[a] is [not] empty, see [here](http://x). {#brackets}
  """

@Suite("Authored questions")
struct AuthoredQuestionsTests {
  private func read(_ text: String) -> NoteFile {
    NoteFile(reading: SourceText(name: "content/s3.md", text: text))
  }

  @Test("every kind is read with its fields, reasons and explanation")
  func kinds() throws {
    let file = read(authored)
    #expect(file.problems.filter { $0.severity == .error }.map(\.rendered) == [])
    #expect(file.drafts.isEmpty)
    #expect(
      file.questions.map(\.id) == [
        "sts-mfa-session", "imds-address", "cli-metadata", "profile-variable", "bucket-principals", "order",
        "brackets",
      ])
    #expect(file.questions.map(\.kind) == [.choice, .recall, .cloze, .short, .trueFalse, .ordering, .cloze])
    let choice = file.questions[0]
    #expect(choice.options.map(\.isRight) == [true, false, false])
    #expect(choice.options[1].reason?.plain == "It tells who is calling, and needs no permission.")
    #expect(choice.lab == "mfa-session" && choice.domain == "security")
    #expect(choice.explanation?.plain.hasPrefix("The session's credentials carry") == true)
    #expect(file.problems.map(\.code) == ["question.no-reason"])
    #expect(file.problems.first?.range?.start.line == 7)
    #expect(file.questions[2].prompt.plain == "The CLI asks the ______ service for ______ credentials.")
    #expect(file.questions[3].caveat?.plain == "The old name works as well.")
    #expect(file.questions[3].tags == ["cli", "environment"])
    #expect(file.questions[4].prompt.plain == "A bucket policy can name [principals].")
    #expect(file.questions[6].blanks == ["not"])
    #expect(file.questions[6].prompt.plain == "The list [a] is ______ empty, see here.")
  }

  @Test(
    "a mistake has its place and a hint, and the question is not served",
    arguments: [
      ("### What? {#a}\n- [ ] one\n- [ ] two\n", "no-right-option", 3, 1),
      ("### What? {#a}\n- [x] one\n", "one-option", 3, 1),
      ("### What? {#A_b}\n- [x] one\n- [ ] two\n  no\n", "bad-id", 2, 13),
      ("### What? {#a}\n- one\n- two\n", "no-answer", 2, 5),
      ("Q: What? {#a}\n", "no-answer", 2, 4),
      ("Q: What? {#a}\nA:\n", "empty-answer", 3, 1),
      ("C: No blank. {#a}\n", "no-blank", 2, 4), ("C: An [open one. {#a}\n", "bad-blank", 2, 4),
      ("Q: What? {#a}\nA: b\ndifficulty: mild\n", "difficulty", 4, 13),
      ("Q: What? {#a}\nA: b\nlab: x\nlab: y\n", "repeated-field", 5, 1),
      ("Q: What? {#a}\nA: b\nlab:\n", "empty-field", 4, 1),
      ("Q: What? {#a}\nA: b\ndomian: x\n", "unknown-field", 4, 1),
      ("Q: What? {#a}\nA: b\nkind: chioce\n", "unknown-kind", 4, 7),
      ("Q: What? {#a}\nA: b\nkind: choice\n", "kind-form", 4, 7),
      ("### What? {#a}\n- [x] one\n- [ ] One\n  no\n", "same-option", 4, 1),
    ])
  func mistakes(text: String, code: String, line: Int, column: Int) throws {
    let file = read("# Questions\n" + text)
    let problem = try #require(file.problems.first { $0.severity == .error })
    #expect(problem.code == "question." + code)
    #expect(problem.range?.start.line == line && problem.range?.start.column == column, "\(problem.rendered)")
    #expect(file.questions.isEmpty)
  }

  @Test("an author who marks no option and names a missing lab is told both, as in the manual")
  func manual() {
    let text = """
      ## Questions
      ### What can a role read with s3:GetObject on a bucket's ARN? {#s3-bucket-arn}
      - [ ] every object in the bucket
      - [ ] nothing, for an object has an ARN of its own
      lab: bucket-or-objekt
      """
    let broken = read(text)
    #expect(
      broken.problems.first?.rendered == """
        content/s3.md:3:1: error: no option is marked as right
            3 | - [ ] every object in the bucket
              | ^^^^^ put `- [x]` before the right one
        """)
    let mended = read(
      text.split(separator: "\n").enumerated()
        .map { $0 == 3 ? "- [x]" + $1.dropFirst(5) : String($1) }.joined(separator: "\n"))
    let lab = LabSummary(id: "bucket-or-object", title: "", summary: "")
    let findings = QuestionChecks.findings([mended], labs: [lab])
    #expect(findings.last?.message == "there is no lab `bucket-or-objekt`")
    #expect(findings.last?.place == "content/s3.md:5:6")
    #expect(findings.last?.hint == "did you mean `bucket-or-object`?")
    #expect(
      QuestionChecks.findings([mended], labs: []).last?.hint
        == "start it with `labdeck lab new bucket-or-objekt`")
  }

  @Test("stems, reasons and explanations may hold code, lists and several paragraphs")
  func longParts() throws {
    let file = read(
      """
      # Questions
      ### Which statement does this policy need? {#policy}

      It is attached to the role:

      ```json
      {"Effect": "Allow",

       "Action": "s3:GetObject"}
      ```

      - [x] an `Allow`
        for the *bucket*

        as well
      - [ ] a deny
          lab: no field, for it is indented
      source: the course,
        section 3
      > First.
      >
      > - one
      > - two

      Q: What does this print? {#print}

      ```sh
      echo A: hello
      ```

      A: `A: hello`
      Between two questions.

      C: `[a]` is code, and [b] a blank. {#code}
      """)
    #expect(file.problems.map(\.rendered) == [])
    #expect(file.questions.map(\.id) == ["policy", "print", "code"])
    let question = file.questions[0]
    #expect(question.prompt.blocks.count == 3)
    #expect(question.prompt.blocks.last == .code("{\"Effect\": \"Allow\",\n\n \"Action\": \"s3:GetObject\"}"))
    #expect(question.options[0].reason?.plain == "for the bucket\nas well")
    #expect(question.options[1].reason?.plain == "lab: no field, for it is indented")
    #expect(question.source == "the course, section 3")
    #expect(
      question.explanation?.blocks == [
        .paragraph([.text("First.")]), .item(depth: 0, mark: "-", [.text("one")]),
        .item(depth: 0, mark: "-", [.text("two")]),
      ])
    #expect(file.questions[1].prompt.blocks.last == .code("echo A: hello"))
    #expect(file.questions[1].rightAnswers == ["A: hello Between two questions."])
    #expect(file.questions[2].blanks == ["b"])
  }

  @Test("text that belongs to nothing is named, not dropped")
  func strays() {
    let file = read(
      "# Questions\nSome words before.\n\nQ: a {#a}\nA: b\n\nSome words after.\n\n- [ ] a lonely box\n")
    #expect(file.questions.map(\.id) == ["a"])
    #expect(file.drafts.map(\.line) == [2, 7, 9])
  }

  @Test("ids are written behind the stems, and nothing else changes")
  func fix() {
    let text =
      "\u{FEFF}# Questions\r\n\r\n### Which call returns credentials?  \r\n- [x] a\r\n- [ ] b\r\n\r\nQ: Which call\r\nreturns credentials?\r\nA: x\r\nC: The [é] blank.\r\nQ: kept {#kept}\r\nA: y"
    let file = read(text)
    let fixed = IDWriter.fix(file, taken: ["call-returns-credentials"])
    #expect(fixed.added.map(\.id) == ["returns-credentials", "returns-credentials-2", "blank"])
    var expected = text
    for (before, after) in [
      ("returns credentials?  \r\n", "returns credentials? {#returns-credentials}  \r\n"),
      ("\r\nreturns credentials?\r\n", "\r\nreturns credentials? {#returns-credentials-2}\r\n"),
      ("C: The [é] blank.", "C: The [é] blank. {#blank}"),
    ] {
      expected = expected.components(before, after)
    }
    #expect(fixed.text == expected)
    #expect(read(fixed.text).missingIDs.isEmpty)
    #expect(Set(file.problems.map(\.code)).contains("question.no-id"))
    #expect(file.questions.count == 4, "a question without an id is served by its content")
  }

  @Test("the same id in two files is found")
  func duplicates() {
    let one = NoteFile(reading: SourceText(name: "a.md", text: "# Questions\nQ: a {#x}\nA: b\n"))
    let two = NoteFile(reading: SourceText(name: "b.md", text: "# Questions\nQ: c {#x}\nA: d\n"))
    #expect(
      QuestionChecks.findings([one, two], labs: []).map(\.message) == ["the id `x` is taken by a.md:2"])
  }

  @Test("any text is read without a crash, and every position lies within it")
  func garbage() {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "# Questions\n", "## x", "\n", "- ", "[x] ", "[ ] ", "Q: ", "A: ", "C: ", "lab: ", "> ", "{#", "}", "_",
      "?", ":", "`", "```",
      "word ", "é", "\t", "  ", "\r\n", "s3:GetObject ", "http://a ", " > ", "\\[", "]", "[", "•", "---\n",
      "\u{0}", "accept: ", "|",
    ]
    for _ in 0..<3000 {
      let text = (0..<next(40)).map { _ in pieces[next(pieces.count)] }.joined()
      let file = read("# Questions\n" + text)
      _ = QuestionChecks.findings([file], labs: []).map(\.rendered)
      _ = IDWriter.fix(file, taken: [])
      #expect(file.questions.allSatisfy { !$0.id.isEmpty && $0.line <= file.source.lineCount })
    }
  }
}

extension String {
  /// The text with the one place of `before` replaced.
  fileprivate func components(_ before: String, _ after: String) -> String {
    let (text, wanted) = (Array(utf8), Array(before.utf8))
    for start in 0...(text.count - wanted.count) where Array(text[start..<start + wanted.count]) == wanted {
      return String(
        decoding: text[..<start] + Array(after.utf8) + text[(start + wanted.count)...], as: UTF8.self)
    }
    return self
  }
}
