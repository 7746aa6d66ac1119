package import Diagnostics
import Documents
import Sandbox
import World

extension Lab {
  /// Reads a lab document. `include` gives the text of a world file that the front matter names, nil where there is none.
  /// Throws everything that is wrong with it, each with its place.
  package static func parse(
    _ source: SourceText, include: (_ name: String) -> SourceText? = { _ in nil }
  ) throws(Diagnostics) -> Lab {
    var parser = LabParser(source)
    guard let lab = parser.lab(include: include), !parser.problems.contains(where: { $0.severity == .error })
    else {
      throw Diagnostics(parser.problems)
    }
    return lab
  }
}

/// Reads a lab line by line: front matter, headings, fenced blocks, markers, prose.
struct LabParser {
  let source: SourceText
  let lines: [Substring]
  var problems: [Diagnostic] = []
  var goals: [Goal] = []
  var wrongTurns: [WrongTurn] = []
  var machineReferences: [(name: String, range: SourceRange)] = []
  private var worldBlocks: [Range<Int>] = []
  private var solution: [ConsoleEntry] = []
  private var steps: [LabStep] = []
  private var introduction = ""
  var scene = LabScene()
  private var prose: [Substring] = []

  init(_ source: SourceText) {
    self.source = source
    lines = (1...source.lineCount).map { source.line($0) }
  }

  /// The text of a line, counted from 1.
  func line(_ number: Int) -> Substring { lines.indices.contains(number - 1) ? lines[number - 1] : "" }

  mutating func lab(include: (String) -> SourceText?) -> Lab? {
    guard let front = frontMatter() else { return nil }
    var number = front.endLine
    while number <= lines.count { number = block(at: number) }
    finishStep()
    guard let world = world(front, include: include) else { return nil }
    for (name, range) in machineReferences where world.machines[name] == nil {
      let near = NearestName.of(name, among: world.machines.keys)
      report(
        "lab.machine", "no machine is called `\(name)`", range, hint: near.map { "did you mean `\($0)`?" })
    }
    var hints = steps.flatMap(\.scenes).flatMap(\.hints).map { Self.hint($0) }
    var debriefing = ""
    if front.mode == .challenge {
      hints = introductoryHints.map { Self.hint($0) } + hints
      let solved = steps.firstIndex { $0.title.lowercased() == "solved" }
      debriefing =
        solved.map { steps[$0].scenes.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n\n") } ?? ""
      if goals.isEmpty { report("lab.no-goals", "a challenge needs goals: a `yaml goal` block", at: 1) }
      if solution.isEmpty { report("lab.no-solution", "a challenge needs a `solution` block", at: 1) }
    } else if steps.isEmpty {
      report("lab.no-steps", "a guided lab needs steps: headings that begin with `## `", at: front.endLine)
    }
    return Lab(
      id: front.id, title: front.title, summary: front.summary, topics: front.topics, answers: front.answers,
      minutes: front.minutes, mode: front.mode, world: world, introduction: introduction, steps: steps,
      goals: goals,
      wrongTurns: wrongTurns, solution: solution, hints: hints, debriefing: debriefing, source: source)
  }

  private static func hint(_ text: String) -> Hint {
    // `> hint 2: …` helps with goal 2
    if let colon = text.firstIndex(of: ":"), let goal = Int(text[..<colon]) {
      return Hint(text: String(text[text.index(after: colon)...]).trimmed, goal: goal)
    }
    return Hint(text: text)
  }

  private var introductoryHints: [String] = []

  // MARK: The world

  private mutating func world(_ front: LabFrontMatter, include: (String) -> SourceText?) -> World? {
    var base: Node?
    if let (name, range) = front.include {
      guard let file = include(name) else {
        report("lab.include", "there is no world file `\(name)` beside the lab", range)
        return nil
      }
      do {
        _ = try World.load(file)
        base = try YAML.parse(file)
      } catch let found as Diagnostics {
        problems += found.all
        return nil
      } catch let found as Diagnostic {
        problems.append(found)
        return nil
      } catch { return nil }
    }
    guard worldBlocks.count <= 1 else {
      report("lab.world", "a lab has one `yaml world` block", at: worldBlocks[1].lowerBound - 1)
      return nil
    }
    guard let block = worldBlocks.first else {
      guard let base else {
        report("lab.world", "a lab needs a world: a block that begins with ```` ```yaml world ````", at: 1)
        return nil
      }
      return load(base)
    }
    do throws(Diagnostic) {
      let own = try YAML.parse(source, lines: block)
      return load(base.map { Self.merged($0, own) } ?? own)
    } catch {
      problems.append(error)
      return nil
    }
  }

  private mutating func load(_ node: Node) -> World? {
    do throws(Diagnostics) {
      return try World.load(node, in: source)
    } catch {
      problems += error.all
      return nil
    }
  }

  /// What the lab says stands before what its included world says, key by key.
  private static func merged(_ base: Node, _ own: Node) -> Node {
    guard var members = base.members, let added = own.members else { return own }
    for member in added {
      if let index = members.firstIndex(where: { $0.key == member.key }) {
        members[index].value = merged(members[index].value, member.value)
        members[index].keyRange = member.keyRange
      } else {
        members.append(member)
      }
    }
    return Node(.object(members), range: own.range)
  }

  // MARK: Blocks

  /// Reads what stands at a line and returns the line behind it.
  private mutating func block(at number: Int) -> Int {
    let line = self.line(number)
    if let fence = Self.fence(line) { return fenced(at: number, fence) }
    if line.hasPrefix("# ") {
      return number + 1
    } else if line.hasPrefix("## ") {
      finishStep()
      steps.append(LabStep(title: String(line.dropFirst(3)).trimmed, line: number, scenes: []))
      return number + 1
    } else if line.hasPrefix(">"), let marker = Self.marker(line) {
      return self.marker(marker, at: number)
    }
    if !scene.entries.isEmpty, !line.trimmed.isEmpty || !prose.isEmpty {
      prose.append(line)
    } else if scene.entries.isEmpty {
      prose.append(line)
    }
    return number + 1
  }

  private static func fence(_ line: Substring) -> (mark: String, info: String)? {
    for character in ["`", "~"] {
      let mark = line.prefix { String($0) == character }
      if mark.count >= 3 { return (String(mark), String(line.dropFirst(mark.count)).trimmed) }
    }
    return nil
  }

  private mutating func fenced(at number: Int, _ fence: (mark: String, info: String)) -> Int {
    var end = number + 1
    while end <= lines.count {
      let line = self.line(end)
      if line.hasPrefix(fence.mark), line.dropFirst(fence.mark.count).trimmed.isEmpty { break }
      end += 1
    }
    guard end <= lines.count else {
      report("lab.fence", "a block without its closing `\(fence.mark)`", at: number)
      return end
    }
    let inside = (number + 1)..<end
    switch fence.info.split(separator: " ").joined(separator: " ") {
    case "yaml world": worldBlocks.append(inside)
    case "yaml goal", "yaml goals":
      do throws(Diagnostic) {
        readGoals(try YAML.parse(source, lines: inside))
      } catch { problems.append(error) }
    case "solution", "console solution": solution += console(inside, needsDollar: false)
    case "console":
      flushProse(beforeCommands: true)
      scene.entries = console(inside, needsDollar: true)
      if scene.entries.isEmpty {
        report(
          "lab.console", "a console block without a command", at: number, hint: "a command begins with `$ `")
      }
    default: prose += (number...end).map { line($0) }
    }
    return end + 1
  }

  // MARK: Scenes and steps

  /// Puts the prose that was read where it belongs: before a scene's commands, or behind them.
  mutating func flushProse(beforeCommands: Bool) {
    let text = prose.joined(separator: "\n").trimmedLines
    prose = []
    if scene.entries.isEmpty {
      scene.text = [scene.text, text].filter { !$0.isEmpty }.joined(separator: "\n\n")
    } else if beforeCommands {
      let next = LabScene(text: text)
      finishScene()
      scene = next
    } else {
      scene.afterword = text
    }
  }

  private mutating func finishScene() {
    if !scene.isEmpty, !steps.isEmpty { steps[steps.count - 1].scenes.append(scene) }
    scene = LabScene()
  }

  private mutating func finishStep() {
    flushProse(beforeCommands: false)
    if steps.isEmpty {
      introduction = scene.text
      introductoryHints = scene.hints
      if !scene.entries.isEmpty {
        report(
          "lab.step", "commands stand in a step: a heading `## …` before them",
          at: scene.entries[0].line)
      }
      scene = LabScene()
    }
    finishScene()
  }

  // MARK: Reporting

  mutating func report(_ code: String, _ message: String, _ range: SourceRange, hint: String? = nil) {
    problems.append(Diagnostic(code: code, message, in: source, at: range, hint: hint))
  }

  mutating func report(_ code: String, _ message: String, at line: Int, hint: String? = nil) {
    let start = source.location(line: line, column: 1)
    let end = source.location(line: line, column: self.line(line).unicodeScalars.count + 1)
    report(code, message, SourceRange(start, end), hint: hint)
  }

  /// A string or number as text; anything else is reported.
  mutating func text(_ node: Node) -> String? {
    switch node.content {
    case .string(let text), .number(let text): return text
    case .bool(let value): return value ? "true" : "false"
    default:
      report("lab.value", "a text is expected here", node.range)
      return nil
    }
  }

  /// That a command can be read.
  mutating func checkScript(_ command: String, at range: SourceRange) {
    do throws(Diagnostic) {
      _ = try ShellScript(command)
    } catch {
      report("lab.command", error.message, range, hint: error.hint)
    }
  }
}

extension StringProtocol {
  /// The text without blanks at both ends.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first == " " || first == "\t" { text = text.dropFirst() }
    while let last = text.last, last == " " || last == "\t" || last == "\r" { text = text.dropLast() }
    return String(text)
  }

  /// The text without empty lines at both ends.
  var trimmedLines: String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let first = lines.first, first.trimmed.isEmpty { lines = lines.dropFirst() }
    while let last = lines.last, last.trimmed.isEmpty { lines = lines.dropLast() }
    return lines.joined(separator: "\n")
  }
}
