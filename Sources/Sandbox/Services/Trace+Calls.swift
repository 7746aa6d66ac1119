import CredentialChain
import HTTPMessages
import LocalCloud
import PolicyRendering
import SigV4
import SignatureRendering
import TextLayout

extension Sandbox {
  /// Why a call was answered as it was: the signature if that was refused, else the last decision; nil where neither says
  /// anything.
  func trace(of record: CallRecord, _ request: HTTPRequest?) -> Trace? {
    if let verification = record.signature, verification.failure != nil, let request {
      let own = examine(request).flatMap { $0.failure == nil ? nil : $0 }
      return Trace(SignatureTrace(own ?? verification, of: request))
    }
    if let limit = LimitTrace(record) { return Trace(.limit, short: limit.short()) }
    guard let decision = record.denial ?? record.decisions.last else { return nil }
    let trace = PolicyTrace(decision)
    return Trace(.policy, short: trace.short(), full: trace.full())
  }
}

extension Trace {
  /// Columns of what a command of the sandbox prints, which a lab shows with two blanks before it.
  static let width = 78

  /// The trace of a signature.
  init(_ trace: SignatureTrace) {
    self.init(
      .signature, short: trace.short(width: Self.width), full: trace.everything(width: Self.width))
  }

  /// The trace with a row that says where the caller's keys came from.
  func adding(_ resolution: ChainResolution) -> Trace {
    guard let winner = resolution.winner else { return self }
    var copy = self
    let row =
      "  keys from the \(winner.source.shortTitle), source \(winner.number) of \(resolution.steps.count); `chain` has the rest"
    let lever = copy.short.lines.firstIndex { $0.text.hasPrefix("  to change it") }
    copy.short.lines.insert(StyledLine(row, .dim), at: lever ?? copy.short.lines.count)
    return copy
  }
}
