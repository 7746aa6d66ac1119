import AWSProtocols
package import LocalCloud
package import TextLayout

/// Why a call was throttled: which limit it ran into, and when another call gets through.
package struct LimitTrace {
  private let limit: ExceededLimit
  private let code: String

  /// Nil for a call that ran into no limit.
  package init?(_ record: CallRecord) {
    guard let limit = record.limit else { return nil }
    self.limit = limit
    code = record.error?.code ?? ""
  }

  /// Verdict, ladder, lever.
  package func short() -> StyledText {
    let wait = limit.wait.map { "wait \(Self.plain($0)) s, or " } ?? ""
    return StyledText([
      "\("THROTTLED", .no)  \(code): the limit of \(limit.name) is used up",
      "  limit   \(Self.plain(limit.rate)) calls a second, \(Self.plain(limit.burst)) at once",
      "  now     \(Self.plain(limit.level)) of a call is left, one is needed",
      "  to change it: \(wait)send fewer; `AWS_RETRY_MODE=adaptive` slows a client down",
    ])
  }

  /// A number with at most one decimal, never rounded up to a whole one.
  private static func plain(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded(value < 1 ? .down : .toNearestOrAwayFromZero))
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
