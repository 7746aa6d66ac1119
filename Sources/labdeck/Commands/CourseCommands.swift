import CommandTable
import Diagnostics
import Documents
import Effects
import Labs
import TextLayout

/// `course list`, `course add`, `course remove`.
enum CourseCommands {
  static let directory = Parameter<String>.argument(
    "DIR", "the directory that holds `labdeck.yaml`", values: .file)
  static let which = Parameter<String>.argument("COURSE", "its name or its directory", values: .file)

  static let list = LabdeckCommand(
    "course list", group: CommandGroup.content, summary: "list the courses, and say which one is in use here",
    examples: [.init("course list", "labdeck's own content, the courses added, the one found here")],
    schema: "labdeck.course-list/1"
  ) { _, program in
    let rows = try rows(program)
    program.show(
      schema: "labdeck.course-list/1",
      json: {
        [
          (
            "courses",
            Node(
              rows.map {
                [
                  "name": Node($0.name), "directory": Node($0.root), "state": Node($0.state.rawValue),
                  "questions": Node($0.questions), "labs": Node($0.labs), "problem": Node($0.problem),
                ] as Node
              })
          )
        ]
      },
      text: { width in
        var table = TextTable([
          .init("course"), .init("", overflow: .wrap), .init("questions", alignsRight: true),
          .init("labs", alignsRight: true), .init("directory", overflow: .wrap),
        ])
        for row in rows {
          let place =
            row.root.map { StyledLine(program.shownPath($0)) } ?? StyledLine("came with labdeck", .dim)
          table.append(
            StyledLine(row.name, .bold), StyledLine(row.state.words), "\(row.questions)", "\(row.labs)", place
          )
        }
        var text = table.laidOut(width: width)
        for row in rows {
          if let problem = row.problem { text += StyledText("\(row.name): \(problem)").wrapped(to: width) }
        }
        return text
      })
    return rows.contains { $0.problem != nil } ? .failed : .done
  }

  static let add = LabdeckCommand(
    "course add", group: CommandGroup.content,
    summary: "use a course wherever you are, beside labdeck's own content",
    discussion: """
      A course is a directory with `labdeck.yaml`: its `name`, and where it differs from the usual `content` and `labs` \
      (directories). Inside such a directory the course is used as it is, alone unless it says `with: [labdeck]`.
      """,
    arguments: [directory],
    examples: [.init("course add ~/iam-course", "its questions are asked, its labs can be run, everywhere")],
    schema: "labdeck.course/1"
  ) { arguments, program in
    let root = program.installation.absolute(arguments[directory])
    let shown = program.shownPath(root)
    let file = root + "/labdeck.yaml"
    guard program.files.kind(of: file) == .file else {
      throw CommandFailure(
        .malformedInput,
        "\(shown) is no course: it has no `labdeck.yaml`. One line is enough, such as `name: iam`, beside `content/` and `labs/`"
      )
    }
    let library = try program.installation.read(file, root: root)
    let courses = CourseList(storeDirectory: program.storeDirectory)
    let roots = courses.roots
    let isNew = !roots.contains(root)
    if isNew { try courses.write(roots + [root]) }
    let name = library.course ?? shown
    program.show(
      schema: "labdeck.course/1",
      json: { [("name", Node(name)), ("directory", Node(root)), ("changed", Node(isNew))] },
      text: { width in
        StyledText(isNew ? "\(name) is used from now on" : "\(name) is used already").wrapped(to: width)
      })
    return .done
  }

  static let remove = LabdeckCommand(
    "course remove", group: CommandGroup.content,
    summary: "use a course no more; its files and your answers stay",
    arguments: [which], examples: [.init("course remove iam", "by its name, or by its directory")],
    schema: "labdeck.course/1"
  ) { arguments, program in
    let courses = CourseList(storeDirectory: program.storeDirectory)
    let named = courses.roots.map { (name: name(of: $0, program), root: $0) }
    let wanted = arguments[which]
    let path = program.installation.absolute(wanted)
    guard let found = named.first(where: { $0.name == wanted || $0.root == path }) else {
      let near = NearestName.of(wanted, among: named.map(\.name)).map { ". Did you mean `\($0)`?" }
      throw CommandFailure(
        .usage, "no course `\(wanted)` was added\(near ?? "; `course list` shows those that were")")
    }
    try courses.write(courses.roots.filter { $0 != found.root })
    program.show(
      schema: "labdeck.course/1",
      json: { [("name", Node(found.name)), ("directory", Node(found.root)), ("changed", true)] },
      text: { _ in ["\(found.name) is used no more"] })
    return .done
  }

  static let all = [list, add, remove]

  // MARK: What there is

  private enum State: String {
    case here, added, shipped, unused

    var words: String {
      switch self {
      case .here: "in use here"
      case .added: "added"
      case .shipped: "in use"
      case .unused: "not in use here"
      }
    }
  }

  private struct Row {
    var name: String
    var root: String?
    var state: State
    var questions = 0
    var labs = 0
    var problem: String?
  }

  private static func name(of root: String, _ program: Program) -> String {
    let file = root + "/labdeck.yaml"
    let own = try? program.installation.read(file, root: root).course
    return own ?? String(root.split(separator: "/").last ?? "course")
  }

  private static func rows(_ program: Program) throws -> [Row] {
    let installation = program.installation
    let here = try installation.library(content: [], labs: [])
    var rows: [Row] = []
    if let root = here.root {
      rows.append(
        count(Row(name: here.course ?? root, root: root, state: .here), own(root, program), program))
    }
    for root in CourseList(storeDirectory: program.storeDirectory).roots where root != here.root {
      var row = Row(name: name(of: root, program), root: root, state: here.root == nil ? .added : .unused)
      do {
        row = count(row, try installation.read(root + "/labdeck.yaml", root: root), program)
      } catch let error as Diagnostic {
        row.problem = program.shown(error).headline
      } catch {
        row.problem = "\(program.shownPath(root))/labdeck.yaml can't be read"
      }
      rows.append(row)
    }
    let shipped = installation.shipped
    let isUsed = here.root == nil || !Set(shipped.content).isDisjoint(with: here.content)
    rows.append(count(Row(name: "labdeck", state: isUsed ? .shipped : .unused), shipped, program))
    return rows
  }

  /// What a course holds itself, without what it takes along.
  private static func own(_ root: String, _ program: Program) -> Library {
    var library =
      (try? program.installation.read(root + "/labdeck.yaml", root: root)) ?? Library(content: [], labs: [])
    let shipped = program.installation.shipped
    library.content.removeAll { shipped.content.contains($0) }
    library.labs.removeAll { shipped.labs.contains($0) }
    return library
  }

  private static func count(_ row: Row, _ library: Library, _ program: Program) -> Row {
    var row = row
    row.labs = LabLibrary(directories: library.labs, files: program.files).labs.count
    row.questions = program.questionCount(in: library)
    return row
  }
}
