import Diagnostics
import Effects
import Labs
import Testing

@Suite("The labs that ship")
struct ShippedLabsTests {
  private static var directory: String {
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/labs"
  }

  @Test("every lab can be read")
  func readable() {
    let library = LabLibrary(directories: [Self.directory], files: DiskFiles())
    let problems = library.failures.flatMap { $0.diagnostics }.map { $0.headline }
    #expect(problems.isEmpty)
    #expect(library.labs.count >= 7)
  }

  @Test("every lab runs as written, and every challenge can be solved and begins unsolved")
  func proven() {
    for lab in LabLibrary(directories: [Self.directory], files: DiskFiles()).labs {
      let verification = LabVerification(lab)
      for problem in verification.problems where !problem.isWarning {
        let rows = problem.result?.difference.map { $0.sign + " " + $0.text }.joined(separator: "\n") ?? ""
        Issue.record("\(lab.source.name):\(problem.line): \(problem.message)\n\(rows)")
      }
    }
  }

  @Test("a guided lab can be gone through to its end and back to its beginning")
  func backAndForth() {
    for lab in LabLibrary(directories: [Self.directory], files: DiskFiles()).labs where lab.mode == .guided {
      var run = GuidedRun(lab)
      let begin = run.sandbox
      while run.advance() != nil {}
      let isAsWritten = run.results.allSatisfy { $0.isAsWritten }
      #expect(isAsWritten)
      while run.back() != nil {}
      #expect(run.sandbox == begin)
    }
  }
}
