import Diagnostics
import Documents
import Questions
import TextLayout

/// What the exam asks, task by task, and how many questions the course holds on each: from the content's own list, never
/// from a guess.
struct ExamCoverage {
  /// One task of a domain.
  struct Task {
    var words: String
    /// Questions with the task's domain and one of its tags.
    var questions: Int
    /// Those that an exam can ask.
    var forExams: Int
  }

  /// A domain of the exam.
  struct Domain {
    var name: String
    var title: String
    /// Its share of the exam, in percent.
    var share: Int
    var tasks: [Task]
  }

  var exam: String
  var title: String
  var domains: [Domain]

  /// Reads the list, and counts the questions of a bank. Throws what is wrong with the list.
  init(_ source: SourceText, _ bank: QuestionBank) throws(Diagnostic) {
    let node = try YAML.parse(source)
    exam = node["exam"]?.string ?? "exam"
    title = node["title"]?.string ?? ""
    domains = (node["domains"]?.members ?? []).map { member in
      let name = member.key
      let own = bank.questions.filter { $0.domain == name }
      let tasks = (member.value["tasks"]?.elements ?? []).map { task in
        let tags = Set((task["tags"]?.elements ?? []).compactMap(\.string))
        let found = own.filter { !tags.isDisjoint(with: $0.tags) }
        return Task(
          words: task["task"]?.string ?? "", questions: found.count,
          forExams: found.filter(\.kind.suitsExam).count)
      }
      return Domain(
        name: name, title: member.value["title"]?.string ?? name, share: member.value["share"]?.int ?? 0,
        tasks: tasks)
    }
  }

  /// Rows: each task with its questions; what is missing stands out.
  func text(width: Int) -> StyledText {
    var text: StyledText = [StyledLine("\(exam)  \(title)", .bold)]
    for domain in domains {
      text.appendBlank()
      text.append("\(domain.title)  \("\(domain.share) % of the exam", .dim)")
      var table = TextTable([.init("", alignsRight: true), .init("", overflow: .wrap)], indent: 2)
      for task in domain.tasks {
        let count: StyledLine = task.questions == 0 ? "\("none", .almost)" : "\(task.questions)"
        table.append(count, StyledLine(task.words))
      }
      text += table.laidOut(width: width)
    }
    let missing = domains.flatMap(\.tasks).filter { $0.questions == 0 }.count
    text.appendBlank()
    text += StyledText.prose(
      "\(missing) of \(domains.flatMap(\.tasks).count) tasks have no question here. A high score in these exams says nothing about them.",
      width: width)
    return text
  }

  /// The members of `labdeck.exam-coverage/1`.
  var json: [(String, Node)] {
    [
      ("exam", Node(exam)), ("title", Node(title)),
      (
        "domains",
        Node(
          domains.map { domain in
            [
              "name": Node(domain.name), "title": Node(domain.title), "share": Node(domain.share),
              "tasks": Node(
                domain.tasks.map {
                  ["task": Node($0.words), "questions": Node($0.questions), "forExams": Node($0.forExams)]
                    as Node
                }),
            ] as Node
          })
      ),
    ]
  }
}
