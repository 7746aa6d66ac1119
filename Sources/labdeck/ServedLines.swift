import AWSProtocols
import CommandTable
import Diagnostics
import Emulators
import IAMPolicy
import LocalCloud
import PolicyRendering
import Sandbox
import SigV4
import SignatureRendering
import TextLayout

/// The lines that may be typed while a world is served: what they show and what they change.
struct ServedLines {
  let server: WorldServer
  let program: Program

  /// Answers a line; false where it ends the server.
  func take(_ line: String) -> Bool {
    let line = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }.joined(separator: " ")
    switch line {
    case "": return true
    case "quit", "exit": return false
    case "help", "?": showHelp()
    case "why" where server.cloud != nil: explainLastCall()
    case "w" where server.cloud != nil: explainLastCall(whole: true)
    case "calls" where server.cloud != nil:
      let rows = server.world.calls.suffix(20).map { ServedEvents.row($0.record) }
      program.output.message(
        StyledText(rows.isEmpty ? ["nobody has called yet"] : rows).wrapped(
          to: program.output.width, hanging: 10))
    default:
      do {
        program.output.remark(StyledText(try change(line)).wrapped(to: program.output.width))
      } catch {
        _ = CommandRunner.explain(error, to: program.output)
      }
    }
    return true
  }

  /// The first words of all lines.
  var words: [String] { rows.map { String($0.line.prefix { $0 != " " }) } }

  private var rows: [(line: String, does: String)] {
    let cloud = [
      ("why", "explain the last call"), ("w", "explain all of it"), ("calls", "list the last twenty calls"),
    ]
    return (server.cloud == nil ? [] : cloud) + (server.place == nil ? [] : MetadataControl.help)
      + [("help", "this list"), ("quit", "end the service")]
  }

  private func showHelp() {
    var table = TextTable([.init(), .init(overflow: .wrap)], indent: 2)
    for row in rows { table.append(StyledLine(row.line, .command), StyledLine(row.does)) }
    program.output.message(table.laidOut(width: program.output.width))
  }

  private func change(_ line: String) throws -> String {
    let word = String(line.prefix { $0 != " " })
    if rows.contains(where: { $0.line == word }), line != word {
      throw UsageError("`\(word)` takes nothing behind it")
    }
    guard let place = server.place, MetadataControl.words.contains(word) else {
      throw UsageError(
        "`\(word)` is none of the lines that can be typed here",
        hint: NearestName.of(word, among: words).map { "did you mean `\($0)`? `help` lists all" }
          ?? "`help` lists them")
    }
    return try MetadataControl.apply(line, to: server.world, at: place)
  }

  private func explainLastCall(whole: Bool = false) {
    let width = program.output.width
    guard let call = server.world.calls.last else {
      return program.output.message(StyledText("nobody has called yet"))
    }
    program.output.message(StyledText([ServedEvents.row(call.record)]).wrapped(to: width, hanging: 10))
    if let signature = call.record.signature, signature.failure != nil {
      let trace = SignatureTrace(signature, of: call.request)
      program.output.message(whole ? trace.full(width: width) : trace.short(width: width))
    } else if let limit = LimitTrace(call.record) {
      program.output.message(limit.short())
    } else if let decision = call.record.denial ?? call.record.decisions.last {
      let trace = PolicyTrace(decision)
      program.output.message(whole ? trace.full(width: width) : trace.short(width: width))
      // The whole trace tells of its own what the client saw.
      if whole, !decision.isAllowed { return }
    }
    if let error = call.record.error {
      program.output.message(
        StyledText("the client saw: \(error.code): \(error.message)").wrapped(to: width))
    }
  }
}
