/// The domains of the developer exam and their shares in percent. Source: "AWS Certified Developer - Associate Exam Guide".
package enum ExamDomain {
  package static let all: [(name: String, share: Int)] = [
    ("development", 32), ("security", 26), ("deployment", 24), ("troubleshooting", 18),
  ]
}
