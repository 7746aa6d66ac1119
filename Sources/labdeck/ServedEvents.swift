import AWSProtocols
import Effects
import Emulators
import Glibc
import HTTPMessages
import InstanceMetadata
import LocalCloud
import PolicyRendering
import Terminal
import TextLayout

/// What is told at a terminal of each request that a served world answers, one row each.
enum ServedEvents {
  /// An observer that writes to the terminal; nil where there is none, or where `--quiet` is given.
  static func observer(_ program: Program, _ screen: ServeScreen) -> (@Sendable (SharedWorld.Event) -> Void)?
  {
    guard isatty(2) == 1, !program.output.quiet else { return nil }
    let encoder = program.output.capabilities.messages
    let width = program.output.width
    return { event in screen.show(encoder.encode(StyledText([row(event)]).wrapped(to: width, hanging: 10))) }
  }

  private static func row(_ event: SharedWorld.Event) -> StyledLine {
    switch event {
    case .metadata(let exchange): exchange.line
    case .container(let request, let response, let refusal):
      StyledLine("\(request.method) \(request.path)  ")
        + (refusal == nil ? "\("✓ \(response.status)", .yes)" : "\("✗ \(response.status)", .no)")
    case .call(let record): row(record)
    }
  }

  /// One call in one row.
  static func row(_ record: CallRecord) -> StyledLine {
    let what = "\(record.service ?? "?"):\(record.operation ?? "?")"
    let who =
      record.caller.map { PolicyWords.caller($0.principal, withSession: true) } ?? record.accessKeyID
      ?? "nobody"
    let outcome: StyledLine =
      record.error.map { "\("✗ " + $0.code, .no)" } ?? "\("✓ \(record.status)", .yes)"
    return StyledLine("\(String(record.time.iso8601.dropFirst(11).prefix(8)))  \(what)  \(who)  ") + outcome
  }
}
