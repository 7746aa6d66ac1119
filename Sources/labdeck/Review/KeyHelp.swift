import Questions
import Study
import TextLayout

/// What `?` shows: every key of the stop.
enum KeyHelp {
  static func asking(_ question: Question) -> StyledText {
    var rows: [(String, String)] = []
    switch question.kind {
    case .recall: rows.append(("Enter", "show the answer and compare it with yours"))
    case .choice, .trueFalse:
      let last = Letters.letter(max(1, question.options.count - 1))
      rows.append(("a-\(last)", "answer; with several right ones, choose and let go, Enter hands in"))
      rows.append(("Enter", "don't know"))
    case .short, .cloze, .ordering: rows.append(("Enter", "hand in what is typed; alone: don't know"))
    }
    let colon = question.kind.isTyped ? ":" : ""
    rows += [
      ("\(colon)s", "skip: to the end of today's queue"), ("\(colon)t", "tomorrow"),
      ("\(colon)x", "take out for good"),
      ("\(colon)m", "mark, to be found with `is:marked`"), ("\(colon)u", "undo the last answer"),
      ("\(colon)o", "open the question in $EDITOR"), ("\(colon)w", "the whole question"),
      ("\(colon)q", "leave; everything graded is saved"),
    ]
    return text(rows)
  }

  static func grading(_ question: Question) -> StyledText {
    var rows = [
      ("Enter", "the suggested grade, in reverse"), ("1 2 3 4", "again, hard, good, easy"),
      ("g", "I guessed: the same as 1"), ("u", "undo: answer again"),
    ]
    if let lab = question.lab { rows.append(("l", "see it happen: lab \(lab); the clock stands still")) }
    if let notes = question.notes {
      rows.append(("n", "notes: \"\(notes.title)\", \(notes.file):\(notes.line)"))
    }
    rows += [
      ("m", "mark, to be found with `is:marked`"), ("o", "open the question in $EDITOR"),
      ("w", "the whole explanation"), ("q", "leave; this answer is not saved without a grade"),
    ]
    return text(rows)
  }

  static func text(_ rows: [(String, String)]) -> StyledText {
    var table = TextTable([.init(), .init("", overflow: .wrap)], indent: 2)
    for (key, does) in rows { table.append(StyledLine(key, .key), StyledLine(does)) }
    return table.laidOut(width: 76)
  }
}
