/// The lines of one question or bullet, sorted into its parts but not yet understood.
struct QuestionItem {
  /// One line, or the part of it that belongs here.
  struct Piece {
    var text: Substring
    /// Where the text begins in the file, in UTF-8.
    var offset: Int
    var line: Int
    var isCode = false
  }

  /// An option's lines.
  struct OptionLines {
    var isRight: Bool
    var text: [Piece]
    var reason: [Piece]
  }

  /// A field's value, with the lines it runs on to.
  struct FieldLines {
    var field: AuthoredField
    var nameOffset: Int
    var value: [Piece]
  }

  /// How the item begins.
  enum Form {
    /// A bullet of raw notes.
    case bullet
    /// A heading with options below it.
    case heading
    /// `Q:`.
    case asked
    /// `C:`.
    case cloze
    /// Text that belongs to nothing.
    case stray
  }

  /// Where the next line goes.
  enum Part {
    case stem, option, reason, answer, field, explanation
  }

  var form: Form
  var section: String
  var stem: [Piece]
  /// The id in `{#..}`.
  var id: String?
  /// The UTF-8 range of the id, without `{#` and `}`.
  var idRange: Range<Int>?
  /// Where an id would be written.
  var idPlace: Int
  var options: [OptionLines] = []
  var answer: [Piece]?
  var fields: [FieldLines] = []
  var explanation: [Piece] = []
  var part = Part.stem
  /// Whether a blank line stands before the next one.
  var afterBlank = false

  init(_ form: Form, section: String, first: Piece) {
    self.form = form
    self.section = section
    self.stem = [first]
    self.idPlace = first.offset + first.text.utf8.count
    takeID()
  }

  var isAuthored: Bool { form == .heading || form == .asked || form == .cloze }
  var line: Int { stem.first?.line ?? 1 }

  /// Takes the `{#id}` off the last line of the stem.
  mutating func takeID() {
    guard isAuthored, let last = stem.last, !last.isCode else { return }
    let whole = String(last.text)
    let visible = last.text.utf8.count - trailingSpace(last.text)
    idPlace = last.offset + visible
    let split = IDMark.split(whole)
    guard let id = split.id else { return }
    self.id = id
    idRange = idPlace - 1 - id.utf8.count..<idPlace - 1
    let kept = last.text.prefix(split.text.count + last.text.prefix { $0.isWhitespace }.count)
    stem[stem.count - 1].text = kept
  }

  private func trailingSpace(_ text: Substring) -> Int {
    text.reversed().prefix { $0.isWhitespace }.reduce(0) { $0 + $1.utf8.count }
  }

  /// Adds a line that continues the part at hand; false where it can't, so that it begins something else.
  mutating func `continue`(with piece: Piece, indent: Int) -> Bool {
    switch part {
    case .stem:
      if afterBlank, form == .bullet || form == .cloze || form == .stray, indent < 2 { return false }
      if afterBlank { stem.append(Piece(text: "", offset: piece.offset, line: piece.line)) }
      let hadID = id != nil
      stem.append(piece)
      if !hadID { takeID() }
    case .option:
      if indent >= 1 || afterBlank || piece.isCode {
        guard indent >= 1 || piece.isCode, !options.isEmpty else { return false }
        part = .reason
        options[options.count - 1].reason.append(piece)
      } else {
        options[options.count - 1].text.append(piece)
      }
    case .reason:
      if afterBlank {
        guard indent >= 1 || piece.isCode else { return false }
        options[options.count - 1].reason.append(Piece(text: "", offset: piece.offset, line: piece.line))
      }
      options[options.count - 1].reason.append(piece)
    case .answer:
      if afterBlank, indent < 2, !piece.isCode { return false }
      answer?.append(piece)
    case .field:
      if afterBlank { return false }
      fields[fields.count - 1].value.append(piece)
    case .explanation:
      if afterBlank { return false }
      explanation.append(piece)
    }
    afterBlank = false
    return true
  }

  /// The text of some lines: joined by spaces, or with line ends where code is among them.
  static func join(_ pieces: [Piece]) -> String {
    if pieces.contains(where: \.isCode) || pieces.contains(where: { $0.text.isEmpty }) {
      return pieces.map { String($0.text) }.joined(separator: "\n")
    }
    return pieces.map { $0.text.trimmingSpaces() }.joined(separator: " ")
  }

  /// The same as rich text.
  static func rich(_ pieces: [Piece]) -> RichText {
    let text = join(pieces)
    return text.contains("\n") ? RichText(markdown: text) : RichText(inline: text)
  }
}
