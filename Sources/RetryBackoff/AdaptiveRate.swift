#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The send rate of the adaptive mode: it falls to 70 % at a throttle and grows back along a cubic curve.
///
/// Source: AWS SDKs and Tools Reference Guide, "Retry behavior", adaptive; the curve is CUBIC's (RFC 9438) with C = 0.4, beta = 0.7.
public struct AdaptiveRate: Sendable, Hashable {
  /// Calls a second that may be sent; nil until the first throttle.
  public private(set) var rate: Double?
  private var wMax = 0.0
  private var k = 0.0
  private var throttledAt = 0.0

  /// A client that was never throttled.
  public init() {}

  /// A throttle at time `now` in seconds; `measured` is the rate at which calls were sent.
  public mutating func throttled(now: Double, measured: Double) {
    let current = min(rate ?? measured, measured)
    wMax = current
    k = cbrt(wMax * 0.3 / 0.4)
    throttledAt = now
    rate = max(0.5, current * 0.7)
  }

  /// A success at time `now`: the rate follows the curve, never beyond twice the measured rate.
  public mutating func succeeded(now: Double, measured: Double) {
    guard rate != nil else { return }
    let t = now - throttledAt
    let grown = 0.4 * (t - k) * (t - k) * (t - k) + wMax
    rate = max(0.5, min(grown, 2 * measured))
  }
}
