import Effects
import CommandTable
import Questions
import Study
import StudyStore
import Terminal
import TextLayout

/// A practice exam on a screen of its own, with a running clock and no word on what is right before the end.
final class ExamScreen {
  private let program: Program
  private let stage: Stage
  private var session: ExamSession
  private var note: StyledLine?
  private var scroll = 0
  /// In practice: whether the answer of the open question is shown.
  private var showsAnswer = false
  private var warned: Set<Int> = []

  /// What an exam led to.
  enum Ending {
    case handedIn(ExamReport)
    case left
  }

  private enum Step {
    case stay
    case list
    case ended(Ending)
  }

  init(program: Program, stage: Stage, session: ExamSession) {
    self.program = program
    self.stage = stage
    self.session = session
  }

  /// Runs the exam until it is handed in, left, or over.
  func run() throws -> Ending {
    let screen = OwnScreen(encoder: stage.output.capabilities.output)
    while true {
      switch try questionStep(screen) {
      case .stay: continue
      case .ended(let ending): return ending
      case .list: if let ending = try list(screen) { return ending }
      }
    }
  }

  // MARK: A question

  private func questionStep(_ screen: borrowing OwnScreen) throws -> Step {
    screen.show(questionPage())
    note = nil
    switch try wait(screen, header: header) {
    case nil: return .ended(.handedIn(try session.handIn()))
    case .enter?, .character(" ")?, .right?: return try forward()
    case .character("p"), .left:
      if try session.previous() { opened() } else { note = "this is the first question" }
    case .character("m"): try session.toggleMark()
    case .character("k"): try strike(screen)
    case .character("r"): return .list
    case .character("?"): try help(screen)
    case .up: scroll = max(0, scroll - 1)
    case .down: scroll += 1
    case .character("q"), .control("c"), .control("d"): return try leave(screen)
    case .hangUp:
      try session.leave()
      return .ended(.left)
    case .character(let letter): try choose(letter)
    default: break
    }
    return .stay
  }

  private func opened() {
    scroll = 0
    showsAnswer = false
  }

  /// On to the next question; in practice the answer of this one comes first. Behind the last one stands the list.
  private func forward() throws -> Step {
    if session.judgement != nil, !showsAnswer {
      showsAnswer = true
      return .stay
    }
    guard try session.next() else { return .list }
    opened()
    return .stay
  }

  private func choose(_ letter: Character) throws {
    guard let place = Self.place(letter), let asked = session.current, place < asked.options.count else {
      return
    }
    if showsAnswer { return }
    if try !session.choose(place) {
      note =
        asked.struck.contains(place)
        ? "\(letter) is struck out; k \(letter) brings it back"
        : "\(asked.wanted) of \(asked.wanted) are chosen; take one back first"
    }
  }

  private func strike(_ screen: borrowing OwnScreen) throws {
    note = "strike out which? a letter; any other key: none"
    screen.show(questionPage())
    note = nil
    if case .character(let letter)? = try wait(screen, header: header), let place = Self.place(letter) {
      try session.strike(place)
    }
  }

  private func leave(_ screen: borrowing OwnScreen) throws -> Step {
    note = "leave? The clock stops, and `exam resume` goes on here. q leave · Enter stay"
    screen.show(questionPage())
    note = nil
    let key = try wait(screen, header: header)
    guard [.character("q"), .control("c"), .control("d"), .hangUp].contains(key) else { return .stay }
    try session.leave()
    return .ended(.left)
  }

  private func help(_ screen: borrowing OwnScreen) throws {
    let keys = KeyHelp.text([
      ("Enter", "the next question; behind the last one the list"), ("a-f", "choose, or take a choice back"),
      ("p", "the question before"), ("m", "mark, to look at it again"),
      ("k and a letter", "strike an option out"),
      ("r", "the list of all questions, and handing in"), ("q", "leave; `exam resume` goes on"),
    ])
    screen.show(page(body: keys, keys: "any key: back to the question"))
    _ = try wait(screen, header: header)
  }

  private static func place(_ letter: Character) -> Int? {
    guard let value = letter.asciiValue, (97...102).contains(value) else { return nil }
    return Int(value) - 97
  }

  // MARK: The clock

  /// Waits for a key; each second the clock's row alone is drawn anew. Nil once the time is over.
  private func wait(_ screen: borrowing OwnScreen, header: () -> StyledLine) throws -> Key? {
    while true {
      let key = stage.nextKey(timeout: 1000 - Int(stage.now.milliseconds % 1000))
      if try session.tick() { return nil }
      if key == .redraw { return .redraw }
      if key != .timeout { return key }
      screen.showRow(0, header())
    }
  }

  /// `7 of 15 · 18:42 left · 0:42 ahead`.
  private func header() -> StyledLine {
    let kind = session.count < 65 ? ", short" : ""
    let left: StyledLine = "exam · \(session.record.title)\(session.record.isPractice ? ", practice" : kind)"
    var right: StyledLine = "\(session.record.place + 1) of \(session.count)"
    if let time = session.timeLeft {
      right.append(" · ")
      right.append("\(Durations.clock(time)) left", clockStyle(time))
      let ahead = session.ahead
      right.append(" · \(Durations.spent(abs(ahead))) \(ahead > -1000 ? "ahead" : "behind")")
    }
    return .justified(left, right, width: stage.size.columns)
  }

  private func clockStyle(_ time: Int) -> TextStyle {
    time <= 60_000 ? .no : time <= 300_000 ? .almost : .plain
  }

  /// Says once that five minutes, or one, are left.
  private func warning() -> StyledLine? {
    guard let time = session.timeLeft else { return nil }
    for (limit, words) in [(60_000, "one minute is left"), (300_000, "five minutes are left")]
    where time <= limit && session.record.limit > limit && !warned.contains(limit) {
      warned.formUnion(limit == 60_000 ? [60_000, 300_000] : [300_000])
      return StyledLine(words, clockStyle(time))
    }
    return nil
  }

  // MARK: Pages

  private func page(header: StyledLine? = nil, body: StyledText, keys: StyledLine) -> StyledText {
    let size = stage.size
    let room = max(4, size.rows - 4)
    scroll = min(scroll, max(0, body.lines.count - room))
    var rows = Array(body.lines.dropFirst(scroll).prefix(room))
    rows += [StyledLine](repeating: StyledLine(), count: room - rows.count)
    let rule = Rule.line(width: size.columns)
    return StyledText([header ?? self.header(), rule] + rows + [rule, keys.truncated(to: size.columns)])
  }

  private func questionPage() -> StyledText {
    let width = min(stage.size.columns, 100)
    guard let asked = session.current else {
      return page(
        body: ["this question is not in the files any more; it counts as not asked"],
        keys: "Enter next · p previous · r review")
    }
    let roomy = body(asked, width: width, gap: true)
    let fits = roomy.lines.count <= stage.size.rows - 4
    let last = Letters.letter(max(0, asked.options.count - 1))
    return page(
      body: fits ? roomy : body(asked, width: width, gap: false),
      keys: StyledLine("Enter next · a-\(last) choose · p previous · m mark · k strike · r review · ? keys"))
  }

  private func body(_ asked: ExamSession.Asked, width: Int, gap: Bool) -> StyledText {
    let item = session.record.items[asked.place]
    var text = QuestionLayout(question: asked.question, order: item.optionOrder, width: width).prompt(
      whole: true)
    for (index, option) in asked.options.enumerated() {
      if gap { text.appendBlank() }
      let letter = Letters.letter(index)
      let isChosen = asked.chosen.contains(index)
      let isStruck = asked.struck.contains(index)
      let style: TextStyle = isChosen ? .chosen : isStruck ? .dim : .plain
      var head: StyledLine = isChosen ? " \(Symbol.here) " : "   "
      head.append("\(letter) \(isStruck ? "-" : " ") ", style)
      text += RichTextLayout.text(option, behind: head, width: width, style: style)
    }
    text.appendBlank()
    if asked.wanted > 1 {
      text.append("\(Self.number(asked.chosen.count)) of \(Self.number(asked.wanted)) chosen")
    }
    if asked.isMarked { text.append("marked") }
    if showsAnswer, let judgement = session.judgement { text += answer(asked, item, judgement, width) }
    if let line = note ?? warning() { text.append(line) }
    return text
  }

  private func answer(
    _ asked: ExamSession.Asked, _ item: ExamRecord.Item, _ judgement: Judgement, _ width: Int
  ) -> StyledText {
    let response = ExamAnswers.response(item, asked.question) ?? .dontKnow
    let order = asked.question.kind == .trueFalse ? [0, 1] : item.optionOrder
    return AnswerLayout(
      question: asked.question, order: order, response: response, judgement: judgement, width: width
    ).text(whole: true)
  }

  private static func number(_ count: Int) -> String {
    let words = ["none", "one", "two", "three", "four", "five", "six"]
    return words.indices.contains(count) ? words[count] : "\(count)"
  }

  // MARK: The list before handing in

  private func list(_ screen: borrowing OwnScreen) throws -> Ending? {
    var typed = ""
    while true {
      screen.show(listPage(typed))
      note = nil
      switch try wait(screen, header: listHeader) {
      case nil: return .handedIn(try session.handIn())
      case .character(let digit) where digit.isASCII && digit.isNumber:
        typed = String((typed + String(digit)).suffix(3))
      case .backspace: typed = String(typed.dropLast())
      case .enter:
        if typed.isEmpty { return nil }
        if let number = Int(typed), try session.open(number - 1) {
          opened()
          return nil
        }
        note = StyledLine("there is no question \(typed)")
        typed = ""
      case .character("n"):
        if try open(where: { $0.letters.isEmpty }, otherwise: "every question has an answer") { return nil }
      case .character("m"):
        if try open(where: { $0.isMarked }, otherwise: "no question is marked") { return nil }
      case .character("H"):
        note = "hand in? H again hands in, any other key goes back"
        screen.show(listPage(typed))
        note = nil
        if try wait(screen, header: listHeader) == .character("H") { return .handedIn(try session.handIn()) }
      case .character("q"), .control("c"), .control("d"), .escape: return nil
      case .hangUp:
        try session.leave()
        return .left
      default: continue
      }
    }
  }

  private func open(where wanted: (ExamSession.Row) -> Bool, otherwise: String) throws -> Bool {
    guard let row = session.rows.first(where: wanted) else {
      note = StyledLine(otherwise)
      return false
    }
    opened()
    return try session.open(row.number - 1)
  }

  private func listHeader() -> StyledLine {
    var right: StyledLine = "\(session.count) questions"
    if let time = session.timeLeft {
      right.append(" · ")
      right.append("\(Durations.clock(time)) left", clockStyle(time))
    }
    return .justified("exam · \(session.record.title)", right, width: stage.size.columns)
  }

  private func listPage(_ typed: String) -> StyledText {
    let rows = session.rows
    let room = max(5, stage.size.rows - 10)
    let columns = max(3, (rows.count + room - 1) / room)
    let perColumn = (rows.count + columns - 1) / columns
    let cell = stage.size.columns / columns
    var text = StyledText()
    for line in 0..<perColumn {
      var row = StyledLine()
      for column in 0..<columns where column * perColumn + line < rows.count {
        row = row.padded(to: column * cell) + Self.cell(rows[column * perColumn + line])
      }
      text.append(row)
    }
    let empty = rows.filter(\.letters.isEmpty).count
    let marked = rows.filter(\.isMarked).count
    text.appendBlank()
    text.append("   \(rows.count - empty) answered, \(empty) without an answer, \(marked) marked")
    text.append("   An empty answer counts as wrong; a guess costs nothing.")
    if let line = note ?? warning() { text.append(line) }
    return page(
      header: listHeader(), body: text,
      keys: StyledLine(
        "number + Enter go there · n first without answer · m marked · H hand in · q back\(typed.isEmpty ? "" : "  \(typed)")"
      ))
  }

  private static func cell(_ row: ExamSession.Row) -> StyledLine {
    let number = row.number < 10 ? " \(row.number)" : "\(row.number)"
    let mark = row.isMarked ? "mark" : ""
    if row.letters.isEmpty { return "  \(number)  -   \("NO ANSWER", .almost) \(mark)" }
    return StyledLine("  \(number)  \(row.letters.joined(separator: " "))").padded(to: 11) + StyledLine(mark)
  }
}
