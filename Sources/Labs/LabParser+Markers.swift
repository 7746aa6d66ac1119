/// Lines that begin with `> predict:`, `> note:` and `> hint:`, and what follows them.
extension LabParser {
  static func marker(_ line: Substring) -> (name: String, text: String)? {
    let rest = line.dropFirst().trimmed
    for name in ["predict", "note", "hint"] where rest.hasPrefix(name) {
      let tail = rest.dropFirst(name.count)
      if tail.first == ":" { return (name, String(tail.dropFirst()).trimmed) }
      // `hint 2:`
      let number = tail.drop { $0 == " " }.prefix { $0.isNumber }
      if name == "hint", !number.isEmpty, tail.trimmed.dropFirst(number.count).first == ":" {
        return (name, String(tail).trimmed)
      }
    }
    return nil
  }

  mutating func marker(_ marker: (name: String, text: String), at number: Int) -> Int {
    var next = number + 1
    var rest: [(text: String, line: Int)] = []
    while line(next).hasPrefix(">"), Self.marker(line(next)) == nil {
      rest.append((line(next).dropFirst().trimmed, next))
      next += 1
    }
    // what follows commands begins a new scene when it asks before further commands
    if marker.name == "predict", !scene.entries.isEmpty { flushProse(beforeCommands: true) }
    switch marker.name {
    case "predict":
      if scene.prediction != nil {
        report("lab.predict", "one question before each block of commands", at: number)
      }
      scene.prediction = prediction(marker.text, rest, at: number)
    case "note": scene.notes.append(([marker.text] + rest.map(\.text)).joined(separator: " ").trimmed)
    default: scene.hints.append(([marker.text] + rest.map(\.text)).joined(separator: " ").trimmed)
    }
    return next
  }

  private mutating func prediction(
    _ first: String, _ rest: [(text: String, line: Int)], at number: Int
  ) -> Prediction {
    var question = first
    var choices: [Prediction.Choice] = []
    for (text, _) in rest {
      if text.hasPrefix("- [x] ") || text.hasPrefix("- [X] ") || text.hasPrefix("- [ ] ") {
        choices.append(.init(text: String(text.dropFirst(6)), isRight: !text.hasPrefix("- [ ]")))
      } else if choices.isEmpty {
        question += " " + text
      } else {
        choices[choices.count - 1].text += " " + text
      }
    }
    if choices.count == 1 || choices.count > 6 {
      report("lab.predict", "a prediction has two to six choices, or none", at: number)
    }
    if choices.filter(\.isRight).count > 1 {
      report("lab.predict", "one choice is right, no more", at: number)
    }
    if !choices.isEmpty, !choices.contains(where: \.isRight) {
      report(
        "lab.predict", "no choice is marked as right", at: number, hint: "put `- [x]` before the right one")
    }
    return Prediction(question: question.trimmed, choices: choices, line: number)
  }
}
