import StudyStore
package import Diagnostics
package import Questions
package import Scheduling

/// Picks questions: words are full text, and `domain: tag: lab: section: is:` look at one property. All must hold; a `-`
/// before a condition turns it round.
package struct StudyQuery: Hashable, Sendable {
  /// What `is:` can ask for.
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// Due today.
    case due
    /// Never answered.
    case new
    /// Marked.
    case marked
    /// Taken out for good.
    case out
    /// Answered wrong the last time.
    case missed
  }

  enum Condition: Hashable, Sendable {
    case domain(String)
    case tag(String)
    case lab(String)
    case section(String)
    case state(State)
    case word(String)
  }

  private var conditions: [(condition: Condition, holds: Bool)]
  private let wholeText: String

  /// A query that every question meets, those taken out excepted.
  package static let all = StudyQuery()

  private init() { (conditions, wholeText) = ([], "") }

  /// Reads a query. Quotes keep words together: `section:"credentials chain"`. Throws a diagnostic for an unknown
  /// property or state.
  package init(_ text: String) throws(Diagnostic) {
    wholeText = text.trimmingSpaces()
    conditions = []
    let source = SourceText(name: "query", text: text)
    for token in Self.tokens(text) {
      var word = token.text
      let holds = !(word.hasPrefix("-") && word.count > 1)
      if !holds { word.removeFirst() }
      conditions.append((try Self.condition(word, token, source), holds))
    }
  }

  /// Whether nothing is asked for.
  package var isEmpty: Bool { conditions.isEmpty }

  /// Whether a question meets every condition. One that was taken out meets a query only if that says `is:out`, or is the
  /// question's id.
  package func matches(_ question: Question, _ standing: Standing, today: StudyDay, calendar: StudyCalendar)
    -> Bool
  {
    if wholeText == question.id { return true }
    let asksForOut = conditions.contains { $0.condition == .state(.out) }
    if standing.wish.isOut, !asksForOut { return false }
    return conditions.allSatisfy { condition, holds in
      holds == meets(condition, question, standing, today, calendar)
    }
  }

  private func meets(
    _ condition: Condition, _ question: Question, _ standing: Standing, _ today: StudyDay,
    _ calendar: StudyCalendar
  ) -> Bool {
    switch condition {
    case .domain(let name): question.domain == name
    case .tag(let name): question.tags.contains { $0.lowercased() == name }
    case .lab(let name): question.lab == name
    case .section(let name):
      question.section.lowercased().contains(name)
        || question.notes?.title.lowercased().contains(name) == true
    case .word(let word): Self.contains(question.searchText.lowercased(), word)
    case .state(.due): standing.isDue(on: today, calendar: calendar) && standing.isAskable(on: today)
    case .state(.new): standing.card.phase == .new
    case .state(.marked): standing.wish.isMarked
    case .state(.out): standing.wish.isOut
    case .state(.missed): standing.lastGrade == .again
    }
  }

  /// Whether the text has a word that begins with `word`; a word with other marks in it may stand anywhere.
  private static func contains(_ text: String, _ word: String) -> Bool {
    guard word.allSatisfy({ $0.isLetter || $0.isNumber }) else { return text.contains(word) }
    return text.split(whereSeparator: { !($0.isLetter || $0.isNumber) }).contains { $0.hasPrefix(word) }
  }

  private static func condition(_ word: String, _ token: Token, _ source: SourceText) throws(Diagnostic)
    -> Condition
  {
    guard let colon = word.firstIndex(of: ":"), colon != word.startIndex, !token.isQuoted else {
      return .word(word.lowercased())
    }
    let value = String(word[word.index(after: colon)...]).lowercased()
    let name = String(word[..<colon]).lowercased()
    let range = source.range(utf8: token.offset..<token.offset + token.length)
    if properties.contains(name), value.isEmpty {
      throw Diagnostic(code: "query.empty", "`\(name):` needs a value", in: source, at: range)
    }
    switch name {
    case "domain": return .domain(value)
    case "tag": return .tag(value)
    case "lab": return .lab(value)
    case "section": return .section(value)
    case "is":
      if let state = State(rawValue: value) { return .state(state) }
      let names = State.allCases.map(\.rawValue)
      let near = NearestName.of(value, among: names)
      throw Diagnostic(
        code: "query.state", "questions can't be `\(value)`", in: source, at: range,
        hint: near.map { "did you mean `is:\($0)`?" } ?? "is: takes \(names.joined(separator: ", "))")
    default:
      // `s3:GetObject` and addresses are words; a misspelt property is a mistake.
      guard let near = NearestName.of(name, among: properties) else { return .word(word.lowercased()) }
      throw Diagnostic(
        code: "query.property", "there is no property `\(name)`", in: source, at: range,
        hint: "did you mean `\(near):\(value)`?")
    }
  }

  private static let properties = ["domain", "tag", "lab", "section", "is"]

  // MARK: - Words

  private struct Token {
    var text: String
    var offset: Int
    var length: Int
    var isQuoted: Bool
  }

  private static func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var current: Token?
    var inQuotes = false
    var offset = 0
    for character in text {
      let width = String(character).utf8.count
      if character.isWhitespace && !inQuotes {
        if let done = current { tokens.append(done) }
        current = nil
      } else {
        var token = current ?? Token(text: "", offset: offset, length: 0, isQuoted: character == "\"")
        if character == "\"" { inQuotes.toggle() } else { token.text.append(character) }
        token.length = offset + width - token.offset
        current = token
      }
      offset += width
    }
    if let done = current { tokens.append(done) }
    return tokens.filter { !$0.text.isEmpty }
  }

  package static func == (left: StudyQuery, right: StudyQuery) -> Bool { left.wholeText == right.wholeText }
  package func hash(into hasher: inout Hasher) { hasher.combine(wholeText) }
}

extension StudyDesk {
  /// The questions that meet a query, in the order of the bank.
  package func questions(_ query: StudyQuery, _ standings: Standings) -> [Question] {
    let today = self.today
    let calendar = self.calendar
    return bank.questions.filter { query.matches($0, standings[$0.id], today: today, calendar: calendar) }
  }
}
