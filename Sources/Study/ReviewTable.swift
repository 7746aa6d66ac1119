package import Diagnostics
import Effects
package import Scheduling

/// A review log as comma-separated values, as srs-benchmark and Anki's helpers write it: a header with `card_id`,
/// `review_time_ms` (or `review_time`) and `review_rating`, in any order and with any further columns; or no header and these
/// three first.
package struct ReviewTable: Sendable {
  /// The answers, in the order of the file.
  package private(set) var reviews: [GradedReview] = []
  /// Lines with the grade 0, which Anki writes where a card was moved by hand; they are no answers.
  package private(set) var manual = 0

  /// The most mistakes that are told.
  private static let mostMistakes = 20
  /// Later than any review: the year 9999, in milliseconds.
  private static let latest: Int64 = 253_402_300_800_000

  /// Reads a log; days are told apart by `calendar`. Every line at fault is told, up to twenty.
  package init(_ source: SourceText, calendar: StudyCalendar) throws(Diagnostics) {
    var reader = Reader(source: source, calendar: calendar)
    let bytes = Array(source.text.utf8)
    var start = 0
    var number = 0
    while start < bytes.count, reader.mistakes.count < Self.mostMistakes {
      var end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let next = end + 1
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      reader.read(bytes, start..<end, isFirst: number == 0)
      number += 1
      start = next
    }
    guard reader.mistakes.isEmpty else { throw Diagnostics(reader.mistakes) }
    (reviews, manual) = (reader.reviews, reader.manual)
  }

  private struct Reader {
    let source: SourceText
    let calendar: StudyCalendar
    var reviews: [GradedReview] = []
    var manual = 0
    var mistakes: [Diagnostic] = []
    /// Which columns hold card, time and grade.
    var card = 0
    var time = 1
    var grade = 2
    var names: [String: Int] = [:]
    var fields: [Range<Int>] = []

    init(source: SourceText, calendar: StudyCalendar) {
      self.source = source
      self.calendar = calendar
    }

    mutating func read(_ bytes: [UInt8], _ line: Range<Int>, isFirst: Bool) {
      fields.removeAll(keepingCapacity: true)
      var start = line.lowerBound
      for index in line where bytes[index] == 0x2C {
        fields.append(start..<index)
        start = index + 1
      }
      fields.append(start..<line.upperBound)
      for index in fields.indices { fields[index] = Self.trimmed(bytes, fields[index]) }
      if fields.count == 1, fields[0].isEmpty { return }
      if isFirst, readHeader(bytes) { return }
      guard fields.count > max(card, time, grade) else {
        return fail(line, "csv.columns", "this line has \(fields.count) of the columns that are needed")
      }
      guard !fields[card].isEmpty else { return fail(line, "csv.card", "the card's id is empty") }
      guard let milliseconds = Self.number(bytes, fields[time]),
        (0...ReviewTable.latest).contains(milliseconds)
      else {
        return fail(
          fields[time], "csv.time", "`\(text(bytes, fields[time]))` is no time",
          hint: "milliseconds since 1970, a whole number")
      }
      guard let rating = Self.number(bytes, fields[grade]), (0...4).contains(rating) else {
        return fail(
          fields[grade], "csv.grade", "`\(text(bytes, fields[grade]))` is no grade",
          hint: "1 again, 2 hard, 3 good, 4 easy")
      }
      guard let grade = Grade(rawValue: Int(rating)) else {
        manual += 1
        return
      }
      let time = Timestamp(milliseconds: milliseconds)
      reviews.append(
        GradedReview(card: cardNumber(bytes), grade: grade, time: time, day: calendar.day(of: time)))
    }

    /// Takes the first line as a header where it names a column; false where it holds an answer.
    private mutating func readHeader(_ bytes: [UInt8]) -> Bool {
      let names = fields.map { text(bytes, $0).lowercased() }
      guard let card = names.firstIndex(of: "card_id") else {
        if Self.number(bytes, fields[min(1, fields.count - 1)]) != nil { return false }
        fail(
          fields[0], "csv.header", "the header names no column `card_id`",
          hint: "it needs card_id, review_time_ms and review_rating")
        return true
      }
      let time = names.firstIndex(of: "review_time_ms") ?? names.firstIndex(of: "review_time")
      guard let time, let grade = names.firstIndex(of: "review_rating") else {
        let missing = time == nil ? "review_time_ms" : "review_rating"
        fail(
          fields[0], "csv.header", "the header names no column `\(missing)`",
          hint: "it needs card_id, review_time_ms and review_rating")
        return true
      }
      (self.card, self.time, self.grade) = (card, time, grade)
      return true
    }

    /// Numbers stand for themselves; other ids are counted, from the lowest number up, where none of those comes.
    private mutating func cardNumber(_ bytes: [UInt8]) -> Int {
      if let number = Self.number(bytes, fields[card]), number >= 0 { return Int(number) }
      let name = text(bytes, fields[card])
      if let known = names[name] { return known }
      let number = Int.min + names.count
      names[name] = number
      return number
    }

    private mutating func fail(_ range: Range<Int>, _ code: String, _ message: String, hint: String? = nil) {
      mistakes.append(Diagnostic(code: code, message, in: source, at: source.range(utf8: range), hint: hint))
    }

    private func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
      String(decoding: bytes[range], as: UTF8.self)
    }

    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
      var range = range
      func isPadding(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x22 }
      while let first = range.first, isPadding(bytes[first]) { range = first + 1..<range.upperBound }
      while let last = range.last, isPadding(bytes[last]) { range = range.lowerBound..<last }
      return range
    }

    /// A whole number in decimal digits, of at most 18; a fraction of zeros after it, as spreadsheets write, is allowed.
    private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int64? {
      var value: Int64 = 0
      var digits = 0
      for index in range {
        if bytes[index] == 0x2E, digits > 0, bytes[index + 1..<range.upperBound].allSatisfy({ $0 == 0x30 }) {
          return value
        }
        guard (0x30...0x39).contains(bytes[index]), digits < 18 else { return nil }
        value = value * 10 + Int64(bytes[index] - 0x30)
        digits += 1
      }
      return digits > 0 ? value : nil
    }
  }
}
