package import Documents
package import Effects
import Questions
package import StudyStore

/// What an exam came to.
package struct ExamReport: Hashable, Sendable {
  /// One domain's share.
  package struct Domain: Hashable, Sendable {
    /// Its name; `other` for questions without one.
    package var name: String
    /// How many of its questions were right.
    package var right: Int
    /// How many were asked.
    package var asked: Int
    /// Whether the bank has any exam question of it.
    package var isInBank: Bool
  }

  /// One question.
  package struct Row: Hashable, Sendable {
    /// Its number in the exam, from 1.
    package var number: Int
    /// The question's id.
    package var question: String
    /// The letters chosen, as they were shown; empty without an answer.
    package var chosen: String
    /// The letters that are right.
    package var right: String
    /// The share that was right, 0 to 1; only 1 counts.
    package var credit: Double
    /// The lab that demonstrates the answer.
    package var lab: String?
    /// Whether it was marked.
    package var isMarked: Bool
    /// How long it stood open, in milliseconds.
    package var spent: Int

    /// Whether it counts as right.
    package var isRight: Bool { credit == 1 }
  }

  /// The exam's number.
  package var number: Int
  /// What it was called.
  package var title: String
  /// When it began.
  package var started: Timestamp
  /// How long it lasted, in milliseconds.
  package var elapsed: Int
  /// How long it might have lasted.
  package var limit: Int
  /// Whether it was practice.
  package var isPractice: Bool
  /// All questions, in order.
  package var rows: [Row]
  /// The four domains of the exam, then any others.
  package var domains: [Domain]
  /// The share that was right the last time, 0 to 1.
  package var lastShare: Double?

  /// The report of an exam that was ended.
  package init(_ exam: ExamRecord, _ desk: StudyDesk) throws(StoreError) {
    number = exam.number
    title = exam.title
    started = exam.started
    elapsed = exam.elapsed
    limit = exam.limit
    isPractice = exam.isPractice
    rows = exam.items.enumerated().map { place, item in
      Row(
        number: place + 1, question: item.question,
        chosen: item.chosen.sorted().map(Letters.letter).joined(separator: " "),
        right: item.rightLetters ?? "",
        credit: item.credit ?? 0, lab: desk.bank[item.question]?.lab, isMarked: item.isMarked,
        spent: item.spent)
    }
    let known = ExamDomain.all.map(\.name)
    let others = Set(exam.items.map { $0.domain ?? "other" }).subtracting(known).sorted()
    let rows = self.rows
    domains = (known + others).map { name in
      let places = exam.items.indices.filter { (exam.items[$0].domain ?? "other") == name }
      return Domain(
        name: name, right: places.filter { rows[$0].isRight }.count, asked: places.count,
        isInBank: desk.bank.questions.contains { $0.kind.suitsExam && ($0.domain ?? "other") == name })
    }
    lastShare = try desk.store.endedExams().last { $0.number < exam.number }.map { last in
      last.items.isEmpty ? 0 : Double(last.items.filter { $0.credit == 1 }.count) / Double(last.items.count)
    }
  }

  /// How many were right.
  package var right: Int { rows.filter(\.isRight).count }

  /// The share that was right, 0 to 1.
  package var share: Double { rows.isEmpty ? 0 : Double(right) / Double(rows.count) }

  /// Where the true share lies, at 95 %.
  package var interval: ClosedRange<Double> { Wilson.interval(right: right, of: rows.count) }

  /// Those that were wrong, without an answer included.
  package var wrong: [Row] { rows.filter { !$0.isRight } }

  /// Those that were right although they were marked: to be looked at again.
  package var rightButMarked: [Row] { rows.filter { $0.isRight && $0.isMarked } }

  /// Those that took more than twice their even share of the time.
  package var slow: [Row] {
    rows.filter { evenShare > 0 && $0.spent > 2 * evenShare }
  }

  /// The even share of the time for one question, in milliseconds.
  package var evenShare: Int { rows.isEmpty ? 0 : limit / rows.count }

  /// An estimate on the real exam's scale of 100 to 1000; nil below 40 questions. No public table says how the real
  /// exam scales, so this is a straight line.
  package var estimatedScore: Int? { rows.count < 40 ? nil : Int((100 + 900 * share).rounded()) }

  /// `labdeck.exam-report/1`.
  package var json: Node {
    [
      "schema": "labdeck.exam-report/1", "number": Node(number), "title": Node(title),
      "started": Node(started.iso8601), "practice": Node(isPractice), "elapsedSeconds": Node(elapsed / 1000),
      "limitSeconds": Node(limit / 1000), "questions": Node(rows.count), "right": Node(right),
      "interval": Node([Node.number(interval.lowerBound), Node.number(interval.upperBound)]),
      "estimatedScore": estimatedScore.map { Node($0) } ?? nil,
      "domains": Node(
        domains.map { ["name": Node($0.name), "right": Node($0.right), "asked": Node($0.asked)] as Node }),
      "answers": Node(
        rows.map { row in
          [
            "number": Node(row.number), "question": Node(row.question), "chosen": Node(row.chosen),
            "right": Node(row.right), "credit": Node.number(row.credit), "lab": Node(row.lab),
            "marked": Node(row.isMarked), "seconds": Node(row.spent / 1000),
          ] as Node
        }),
    ]
  }
}

/// The interval in which a share lies that was seen in a few trials.
package enum Wilson {
  /// Wilson's score interval at 95 % (E. B. Wilson, 1927); 0 to 1 without trials.
  package static func interval(right: Int, of count: Int) -> ClosedRange<Double> {
    guard count > 0 else { return 0...1 }
    let z = 1.959963984540054
    let n = Double(count)
    let p = Double(right) / n
    let middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    return max(0, middle - half)...min(1, middle + half)
  }
}

extension Node {
  /// A number with at most four digits behind the point.
  static func number(_ value: Double) -> Node {
    let scaled = (value * 10_000).rounded() / 10_000
    return Node(.number(scaled == scaled.rounded() ? String(Int(scaled)) : String(scaled)))
  }
}
