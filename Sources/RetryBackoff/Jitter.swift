public import Effects

/// The jitters of the AWS Architecture Blog, "Exponential Backoff and Jitter": what `base` and `cap` seconds become before retry `n`.
public enum Jitter: String, Sendable, Hashable, CaseIterable {
  /// No chance at all: `min(cap, base * 2^n)`.
  case none
  /// `rand(0, min(cap, base * 2^n))`.
  case full
  /// Half of it fixed: `t/2 + rand(0, t/2)`.
  case equal
  /// `min(cap, rand(base, 3 * previous))`.
  case decorrelated

  /// Seconds before retry `number`, counted from 0; `previous` is the delay before.
  public func delay(
    number: Int, base: Double, cap: Double, previous: Double, random: inout SeededRandom
  ) -> Double {
    let ceiling = min(cap, base * Double(1 << min(max(number, 0), 30)))
    switch self {
    case .none: return ceiling
    case .full: return random.unit() * ceiling
    case .equal: return ceiling / 2 + random.unit() * ceiling / 2
    case .decorrelated:
      let top = max(base, 3 * previous)
      return min(cap, base + random.unit() * (top - base))
    }
  }
}
