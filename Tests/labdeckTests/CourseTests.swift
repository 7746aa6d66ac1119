import Diagnostics
import Documents
import Glibc
import Testing

@Suite("Courses")
struct CourseTests {
  /// A course with one question and no lab, beside a place that belongs to none.
  private static func directory() throws -> String {
    var template = Array("/tmp/labdeck-course-XXXXXX".utf8CString)
    _ = unsafe mkdtemp(&template)
    let root = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for name in ["iam", "iam/content", "elsewhere"] { _ = unsafe mkdir("\(root)/\(name)", 0o755) }
    Fixture.write("name: iam course\n", to: root + "/iam/labdeck.yaml")
    Fixture.write(
      "## Questions\n\nQ: What is a role? {#what-is-a-role}\nA: An identity to assume.\n",
      to: root + "/iam/content/roles.md")
    return root
  }

  private func labdeck(_ root: String, _ arguments: [String], in place: String = "elsewhere") -> Runner.Result
  {
    Runner.run(
      "/bin/sh",
      [
        "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", "\(root)/\(place)", PseudoTerminal.program,
        "--store", root + "/store",
      ]
        + arguments)
  }

  @Test("an added course is used everywhere but inside another, until it is removed")
  func adding() throws {
    let root = try Self.directory()
    defer { _ = Runner.run("/bin/rm", ["-rf", root]) }
    #expect(labdeck(root, ["show", "what-is-a-role"]).status == 2)
    let added = labdeck(root, ["course", "add", "../iam"])
    #expect(added.status == 0)
    #expect(added.output == "iam course is used from now on\n")
    #expect(labdeck(root, ["course", "add", root + "/iam"]).output == "iam course is used already\n")
    #expect(labdeck(root, ["show", "what-is-a-role"]).output.contains("An identity to assume."))
    // labdeck's own questions are there, too
    #expect(labdeck(root, ["show", "imds-address"]).status == 0)
    let json = labdeck(root, ["course", "list", "--json"]).output
    let document = try JSON.parse(SourceText(name: "list", text: json))
    #expect(document["courses"]?[0]?["name"]?.string == "iam course")
    #expect(document["courses"]?[0]?["state"]?.string == "added")
    #expect(document["courses"]?[0]?["questions"]?.int == 1)
    #expect(document["courses"]?[1]?["name"]?.string == "labdeck")
    #expect(labdeck(root, ["course", "remove", "iam cours"]).errors.contains("Did you mean `iam course`?"))
    #expect(labdeck(root, ["course", "remove", "iam course"]).output == "iam course is used no more\n")
    #expect(labdeck(root, ["show", "what-is-a-role"]).status == 2)
  }

  @Test("inside a course it is the one in use, and labdeck's own content is not")
  func inside() throws {
    let root = try Self.directory()
    defer { _ = Runner.run("/bin/rm", ["-rf", root]) }
    let text = labdeck(root, ["course", "list"], in: "iam/content").output
    let rows = text.split(separator: "\n")
    #expect(rows.contains { $0.hasPrefix("iam course") && $0.contains("in use here") })
    #expect(rows.contains { $0.hasPrefix("labdeck") && $0.contains("not in use here") })
  }

  @Test("what is no course is refused, and one that broke is named without stopping the rest")
  func broken() throws {
    let root = try Self.directory()
    defer { _ = Runner.run("/bin/rm", ["-rf", root]) }
    let refused = labdeck(root, ["course", "add", "."])
    #expect(refused.status == 3)
    #expect(refused.errors.replacing("\n", with: " ").contains("is no course: it has no `labdeck.yaml`"))
    #expect(labdeck(root, ["course", "add", "../iam"]).status == 0)
    Fixture.write("name: iam course\nlab: x\n", to: root + "/iam/labdeck.yaml")
    let list = labdeck(root, ["course", "list"])
    #expect(list.status == 1)
    #expect(
      list.output.replacing("\n", with: " ").contains("labdeck.yaml:2:1: error: a course has no `lab`"))
    #expect(labdeck(root, ["show", "imds-address"]).status == 0)
  }
}

@Suite("Export")
struct ExportTests {
  @Test("answers go out a row each, chosen by a query")
  func reviews() throws {
    let fixture = try Fixture()
    #expect(fixture.labdeck(["review"], input: "b\n3\n").status == 0)
    let csv = fixture.labdeck(["export", "reviews"]).output
    let rows = csv.split(separator: "\n")
    #expect(rows.first?.hasPrefix("card_id,review_time_ms,review_rating,") == true)
    #expect(rows.count == 2)
    #expect(rows.last?.hasPrefix("who-signs,") == true)
    #expect(fixture.labdeck(["export", "reviews", "tag:none"]).output.split(separator: "\n").count == 1)
  }

  @Test("questions go out whole, and a file that is there stays")
  func questions() throws {
    let fixture = try Fixture()
    let path = fixture.root + "/questions.json"
    #expect(fixture.labdeck(["export", "questions", "--to", path]).status == 0)
    let again = fixture.labdeck(["export", "questions", "--to", path])
    #expect(again.status == 1)
    #expect(again.errors.contains("is there already; it stays as it is"))
    let text = fixture.labdeck(["export", "questions", "--json"]).output
    let document = try JSON.parse(SourceText(name: "export", text: text))
    let question = document["questions"]?[0]
    #expect(question?["id"]?.string == "who-signs")
    #expect(question?["choices"]?[0]?["reason"]?.string == "It is asked last.")
    #expect(question?["choices"]?[1]?["correct"]?.bool == true)
    #expect(fixture.labdeck(["export", "everything"]).status == 2)
  }
}
