import Diagnostics
import Questions
import Scheduling
import Testing

@Suite("Typed answers are judged as a patient teacher would")
struct AnswerJudgeTests {
  private func question(_ text: String) throws -> Question {
    try #require(NoteFile(reading: SourceText(name: "n", text: "# Questions\n" + text)).questions.first)
  }

  @Test(
    "a short answer",
    arguments: [
      ("GetSessionToken", "getsessiontoken", true), ("GetSessionToken", "get session token", true),
      ("GetSessionToken", "GetSesionToken", true), ("GetSessionToken", "GetFederationToken", false),
      ("metadata", "Meta data", true), ("metadata", "the metadata", true), ("metadata", "metdata", true),
      ("169.254.169.254", "169.254.169.253", false), ("symmetric", "asymmetric", false),
      ("increase", "decrease", false), ("dev1", "dev2", false), ("role", "rule", false),
      ("Python", "", false),
      ("*", "*", true), ("*", "?", false), ("exponential backoff", "exponentional back-off", true),
    ] as [(String, String, Bool)])
  func short(expected: String, given: String, right: Bool) throws {
    let question = try question("Q: q {#q}\nA: \(expected)\nkind: short\n")
    #expect((AnswerJudge.judge(.typed(given), to: question).verdict == .right) == right)
  }

  @Test("other accepted answers are right as well")
  func accepted() throws {
    let question = try question(
      "Q: q {#q}\nA: AWS_PROFILE\naccept: the profile variable | AWS_DEFAULT_PROFILE\n")
    for answer in ["aws profile", "AWS_DEFAULT_PROFILE", "profile variable"] {
      #expect(AnswerJudge.judge(.typed(answer), to: question).verdict == .right)
    }
  }

  @Test(
    "blanks are judged one by one",
    arguments: [
      ("meta data, temporary", [true, true]), ("metadata temporary", [true, true]),
      ("temporary", [false, true]),
      ("metadata", [true, false]), ("metadata, permanent", [true, false]), ("", [false, false]),
      ("temporary, metadata", [false, false]), ("Meta_data; Temporary", [true, true]),
    ] as [(String, [Bool])])
  func blanks(given: String, right: [Bool]) throws {
    let question = try question("- The CLI uses the _Meta_data_ service to get _temporary_ credentials\n")
    let judgement = AnswerJudge.judge(.typed(given), to: question)
    #expect(judgement.parts.map(\.isRight) == right)
    #expect(judgement.credit == Double(right.filter(\.self).count) / 2)
    #expect(judgement.suggested == (right == [true, true] ? .good : .again))
  }

  @Test("the blank says how it would have been written")
  func shownBlank() throws {
    let question = try question("- uses the _Meta_data_ service\n")
    let part = try #require(AnswerJudge.judge(.typed("meta data"), to: question).parts.first)
    #expect(part.expected == "Metadata" && part.differs && part.isRight)
    let variable = try self.question("- set _AWS_PROFILE_ first\n")
    #expect(AnswerJudge.judge(.typed("x"), to: variable).parts.first?.expected == "AWS_PROFILE")
  }

  @Test(
    "an order is given by words or by the letters shown",
    arguments: [
      ("options > environment > role", 1.0),
      ("command line options, environment variables, instance profile", 1.0),
      ("bca", 1.0), ("b, c, a", 1.0), ("environment > options > profile", 2.0 / 3), ("role", 0.0), ("", 0.0),
      ("c b a", 2.0 / 3), ("abc", 2.0 / 3),
    ] as [(String, Double)])
  func ordering(given: String, credit: Double) throws {
    let question = try question(
      "- In which order?Command Line Options > Environment Variables > EC2 Instance Profile role\n")
    let judgement = AnswerJudge.judge(.typed(given), to: question, shown: [2, 0, 1])
    #expect(abs(judgement.credit - credit) < 1e-9, "\(judgement)")
    #expect((judgement.verdict == .right) == (credit == 1))
  }

  @Test("of several right options each counts, and a guess at all of them does not pay")
  func choice() throws {
    let question = try question(
      "### Which two? {#q}\n- [x] a\n- [x] b\n- [ ] c\n- [ ] d\n- [ ] e\n")
    func credit(_ places: Set<Int>) -> Double { AnswerJudge.judge(.chosen(places), to: question).credit }
    #expect(credit([0, 1]) == 1)
    #expect(credit([0, 2]) == 0.5)
    #expect(credit([0]) == 0.5)
    #expect(credit([2, 3]) == 0)
    #expect(credit([0, 1, 2, 3, 4]) == 0.4)
    #expect(AnswerJudge.judge(.dontKnow, to: question).suggested == .again)
  }
}
