import Questions
import Study
import Terminal
import TextLayout

/// The stop at a question: an answer is given by a key, or typed on a line.
extension ReviewScreen {
  func ask(_ asked: ReviewSession.Asked) throws {
    showQuestion(asked)
    if asked.question.kind.isTyped { try askForLine(asked) } else { try askForKey(asked) }
  }

  // MARK: Keys

  private func askForKey(_ asked: ReviewSession.Asked) throws {
    let question = asked.question
    let several = question.options.filter(\.isRight).count > 1
    var chosen: Set<Int> = []
    while true {
      let letters = chosen.map { place in asked.order.firstIndex(of: place) ?? 0 }.sorted().map(
        Letters.letter)
      let key = stage.stop(
        keys(asked, several: several), state: letters.joined(separator: " "),
        toggles: several ? Set("abcdef") : [])
      switch key {
      case .enter, .character(" "):
        if question.kind == .recall { return respond(.looked) }
        return respond(chosen.isEmpty ? .dontKnow : .chosen(chosen))
      case .control("c"), .control("d"), .hangUp:
        _ = leave()
        return
      case .character("?"): stage.print(KeyHelp.asking(question))
      case .character("w"): stage.print(layout(asked).prompt(whole: true))
      case .character(let letter):
        if let place = place(of: letter, asked) {
          if question.kind == .trueFalse { return respond(.truth(place == 0)) }
          if !several { return respond(.chosen([place])) }
          chosen.formSymmetricDifference([place])
          continue
        }
        switch try perform(letter, asked, answered: false) {
        case .moved: return
        case .showAgain: showQuestion(asked)
        case .stay: continue
        case .unknown: stage.print(StyledLine("`\(letter)` does nothing here; ? shows the keys", .dim))
        }
      default: continue
      }
    }
  }

  private func place(of letter: Character, _ asked: ReviewSession.Asked) -> Int? {
    guard let value = letter.asciiValue, (97...102).contains(value), !asked.question.isTypedOrRecall else {
      return nil
    }
    let index = Int(value) - 97
    return index < asked.order.count ? asked.order[index] : nil
  }

  private func keys(_ asked: ReviewSession.Asked, several: Bool) -> StyledLine {
    let rest = "s skip · m mark · ? keys · q leave"
    if asked.question.kind == .recall { return StyledLine("Enter show the answer · \(rest)") }
    let last = Letters.letter(max(0, asked.order.count - 1))
    return several
      ? StyledLine("a-\(last) choose · Enter hand in · \(rest)")
      : StyledLine("a-\(last) answer · Enter don't know · \(rest)")
  }

  private func respond(_ response: Response) {
    _ = session.respond(response)
  }

  // MARK: Typed lines

  private func askForLine(_ asked: ReviewSession.Asked) throws {
    while true {
      let keys = StyledLine(
        "\(Self.wanted(asked.question)) · Enter alone: don't know · :s skip · :? keys · :q leave")
      stage.print(StyledText(KeyRow.wrapped(keys, width: stage.width)))
      switch stage.readLine(prompt: "\(Symbol.here) ") {
      case .endOfInput, .interrupted(hadText: false):
        stage.output.endRow()
        _ = leave()
        return
      case .interrupted(hadText: true):
        stage.output.endRow()
      case .line(let line):
        var text = String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        // Pressed as at a question with letters, and hardly meant as an answer.
        if text == "?" || text == "q", !asked.question.rightAnswers.contains(text) { text = ":" + text }
        guard text.first == ":" else {
          if asked.question.namesNoPart(text, shown: asked.order) {
            stage.print(StyledLine("that names none of the parts: \(Self.wanted(asked.question))", .dim))
            continue
          }
          return respond(text.isEmpty ? .dontKnow : .typed(text))
        }
        let command = text.dropFirst()
        if command == "?" || command == "help" {
          stage.print(KeyHelp.asking(asked.question))
          continue
        }
        if command == "w" {
          stage.print(layout(asked).prompt(whole: true))
          continue
        }
        guard let letter = command.first, command.count == 1 || Self.words[String(command)] == letter else {
          stage.print(StyledLine("there is no command `\(text)`; :? shows them", .dim))
          continue
        }
        switch try perform(letter, asked, answered: false) {
        case .moved: return
        case .showAgain: showQuestion(asked)
        case .stay: continue
        case .unknown: stage.print(StyledLine("there is no command `\(text)`; :? shows them", .dim))
        }
      }
    }
  }

  /// Commands of typed lines written out.
  private static let words: [String: Character] = [
    "skip": "s", "quit": "q", "mark": "m", "undo": "u", "tomorrow": "t", "out": "x", "open": "o",
  ]

  /// What is to be typed.
  private static func wanted(_ question: Question) -> String {
    switch question.kind {
    case .cloze:
      switch question.blanks.count {
      case 1: "the word"
      case 2: "both words, a comma between"
      case let count: "all \(count) words, commas between"
      }
    case .ordering: "the letters in the right order, such as b a c"
    default: "the answer"
    }
  }
}

extension Question {
  /// Whether no letter answers it.
  var isTypedOrRecall: Bool { kind.isTyped || kind == .recall }
}
