import Diagnostics
import Effects
import Questions
import Testing

@Suite("The course's own content beside imported notes")
struct CourseTests {
  private func course() throws -> [NoteFile] {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try DiskFiles().list(root + "/content").filter { $0.hasSuffix(".md") }.map { name in
      let text = try DiskFiles().readText("\(root)/content/\(name)")
      return NoteFile(reading: SourceText(name: "content/" + name, text: text))
    }
  }

  @Test("has no mistakes, and every choice says why its wrong options are wrong")
  func sound() throws {
    let files = try course()
    let labs = Set(files.flatMap(\.questions).compactMap(\.lab)).map {
      LabSummary(id: $0, title: "", summary: "")
    }
    #expect(QuestionChecks.findings(files, labs: labs).map(\.rendered) == [])
    #expect(files.flatMap(\.questions).count >= 40)
    #expect(files.flatMap(\.questions).filter { $0.kind == .choice }.count >= 25)
  }

  @Test("everything that is wrong with a question is told at once: its answer, its lab, its id")
  func manyMistakes() {
    let text = """
      ## Questions

      Q: What is sound? {#taken}
      A: This.

      ### Which one is right? {#taken}
      - [ ] the first
        A reason.
      - [ ] the second
        Another.
      lab: nowhere
      difficulty: odd

      ### And here? {#again}
      lab: nowhere-else

      ### Once more? {#again}
      """
    let file = NoteFile(reading: SourceText(name: "a.md", text: text))
    let labs = [LabSummary(id: "somewhere", title: "", summary: "", answers: ["again"])]
    let findings = QuestionChecks.findings([file], labs: labs)
    let rows = findings.map { "\($0.range?.start.line ?? 0) \($0.code)" }
    for row in [
      "6 question.duplicate-id", "11 question.unknown-lab", "12 question.difficulty", "14 question.no-answer",
      "15 question.unknown-lab", "17 question.no-answer", "17 question.duplicate-id",
    ] { #expect(rows.contains(row), "\(row) is not in \(rows)") }
    #expect(file.questions.map(\.id) == ["taken"])
    // a question that is there, broken as it is, is not told to be missing
    #expect(!rows.contains { $0.hasSuffix("lab.unknown-question") })
  }

  @Test("the notes' questions are known again in the course's words")
  func resembling() throws {
    let notes = NoteFile(reading: SourceText(name: "notes.md", text: courseNotes))
    let bank = QuestionBank(files: try course(), imported: [notes])
    let expected: [Set<String>] = [
      ["on-premises-personal"], ["put-object-denied"], ["two-colleagues"], ["instance-id", "imds-address"],
      ["cli-language"], ["on-premises-application"], ["cli-metadata"], ["test-terminate"],
      ["role-name-not-policy"],
      ["decode-message"], ["kms-throttled"], ["sts-mfa-session"], ["cli-chain-order"],
    ]
    #expect(bank.skipped.count == 13)
    for (pair, names) in zip(bank.skipped, expected) { #expect(names.contains(pair.resembles), "\(pair)") }
    let all = Set(notes.questions.map(\.id))
    let kept = QuestionBank(files: try course(), imported: [notes], kept: all)
    #expect(kept.skipped.isEmpty && all.allSatisfy { kept[$0] != nil })
  }

  @Test(
    "questions on other things resemble none",
    arguments: [
      "Which storage class suits data that is read once a year?:Glacier Deep Archive",
      "How long may a Lambda function run?:15 minutes",
      "What does CloudFront cache?:objects at edge locations",
      "Which database is for graphs?:Neptune", "What is the largest message of SQS?:256 KB",
      "What is the maximum size of an item in DynamoDB?:400 KB",
      "How do you make a bucket serve a web site?:enable static website hosting",
      "Which service runs containers without servers?:Fargate",
    ])
  func unrelated(bullet: String) throws {
    let shipped = try course().flatMap(\.questions)
    let notes = NoteFile(reading: SourceText(name: "n", text: "# Questions\n- " + bullet))
    let question = try #require(notes.questions.first)
    #expect(NearDuplicates(shipped).match(question) == nil)
    let labs = Set(shipped.compactMap(\.lab)).map { LabSummary(id: $0, title: $0, summary: "") }
    #expect(LabLinker(labs: labs, shipped: shipped).lab(for: question) == nil)
  }
}

@Suite("A question finds its lab")
struct LabLinkerTests {
  let labs = [
    LabSummary(
      id: "metadata-service", title: "The metadata service", summary: "What an instance learns about itself",
      topics: ["metadata", "instance"], text: "curl http://169.254.169.254/latest/meta-data with a token"),
    LabSummary(
      id: "put-object-denied", title: "A role may not put an object",
      summary: "PutObject is denied, then allowed",
      topics: ["permissions", "policy"], answers: ["why-denied"], text: "aws s3 cp and the policy of the role"
    ),
    LabSummary(
      id: "chain", title: "The chain", summary: "Where the CLI finds credentials", topics: ["credentials"],
      text: "environment, profile, role of the instance"),
  ]

  private func lab(_ bullet: String, shipped: [Question] = []) throws -> String? {
    let notes = NoteFile(reading: SourceText(name: "n", text: "# Questions\n- " + bullet))
    return LabLinker(labs: labs, shipped: shipped).lab(for: try #require(notes.questions.first))
  }

  @Test("by its words, if at least two of them point to one lab")
  func words() throws {
    #expect(
      try lab("Which address has the metadata that an instance learns with curl?:169.254.169.254")
        == "metadata-service")
    #expect(try lab("PutObject is denied, what now?:attach a policy") == "put-object-denied")
    #expect(try lab("What is a role?:an identity") == nil)
    #expect(try lab("How are calls signed?:with Signature Version 4") == nil)
  }

  @Test("by the question it proves, and by the name the author gave")
  func named() {
    let file = NoteFile(
      reading: SourceText(
        name: "n", text: "# Questions\nQ: x {#why-denied}\nA: y\nQ: z {#z}\nA: y\nlab: chain\n"))
    let linker = LabLinker(labs: labs, shipped: file.questions)
    #expect(file.questions.map(linker.lab) == ["put-object-denied", "chain"])
  }
}
