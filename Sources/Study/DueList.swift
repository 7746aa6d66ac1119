import Effects
package import Documents
package import Questions
package import Scheduling
package import StudyStore

/// What is due now or later today.
package struct DueList: Hashable, Sendable {
  /// One question.
  package struct Row: Hashable, Sendable {
    /// The question.
    package var question: Question
    /// When it is to be asked.
    package var due: Due
    /// Days that it is overdue.
    package var overdue: Int
  }

  /// Due questions: steps first, then the longest overdue.
  package var rows: [Row]
  /// New questions that may still be asked today.
  package var new: Int

  /// Lists what is due among the questions that meet a query.
  package init(_ desk: StudyDesk, query: StudyQuery = .all) throws(StoreError) {
    let standings = try desk.standings()
    let today = desk.today
    let questions = desk.questions(query, standings).filter { standings[$0.id].isAskable(on: today) }
    rows = questions.compactMap { question in
      let standing = standings[question.id]
      guard standing.isDue(on: today, calendar: desk.calendar), let due = standing.card.due else {
        return nil
      }
      let day: StudyDay =
        switch due {
        case .at(let time): desk.calendar.day(of: time)
        case .on(let day): day
        }
      return Row(question: question, due: due, overdue: max(0, today - day))
    }
    rows.sort { left, right in
      switch (left.due, right.due) {
      case (.at(let first), .at(let second)):
        (first.milliseconds, left.question.id) < (second.milliseconds, right.question.id)
      case (.at, .on): true
      case (.on, .at): false
      case (.on(let first), .on(let second)):
        (first.number, left.question.id) < (second.number, right.question.id)
      }
    }
    let unseen = questions.filter { standings[$0.id].card.phase == .new }.count
    new = try min(unseen, Outlook.newLeftToday(desk, standings))
  }

  /// `labdeck.due/1`.
  package var json: Node {
    [
      "schema": "labdeck.due/1", "due": Node(rows.count), "new": Node(new),
      "questions": Node(
        rows.map { row in
          var members: [Node.Member] = [
            .init(key: "id", value: Node(row.question.id)),
            .init(key: "kind", value: Node(row.question.kind.rawValue)),
            .init(key: "prompt", value: Node(row.question.prompt.plain)),
          ]
          switch row.due {
          case .at(let time): members.append(.init(key: "at", value: Node(time.iso8601)))
          case .on(let day): members.append(.init(key: "on", value: Node(day.date.timestamp.date)))
          }
          members.append(.init(key: "overdueDays", value: Node(row.overdue)))
          return Node(.object(members))
        }),
    ]
  }
}
