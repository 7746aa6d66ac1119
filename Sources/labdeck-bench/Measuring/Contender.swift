/// Work that can be done any number of times; it gives how long that took.
typealias Work = (_ times: Int) throws -> Duration

/// Something whose speed is measured beside that of others.
struct Contender: Sendable {
  /// What it is called in the report and in goals.
  let name: String
  /// Whether it is another project's, so that the report tells how many times as fast ours is.
  let isPeer: Bool
  /// Makes everything ready; the work then repeats nothing of that. Throws `Skipped` where it cannot be had here.
  let prepare: @Sendable () throws -> Work

  /// Work of our own; what `prepare` gives does it so many times, and returns something that depends on all of it.
  init(_ name: String, prepare: @escaping @Sendable () throws -> (_ times: Int) -> Int) {
    self.name = name
    isPeer = false
    self.prepare = { Self.timed(try prepare()) }
  }

  /// Another project's work, which is timed here where it runs in this process, else by its own.
  init(peer name: String, prepare: @escaping @Sendable () throws -> Work) {
    (self.name, isPeer, self.prepare) = (name, true, prepare)
  }

  /// Work with a clock around it.
  static func timed(_ work: @escaping (_ times: Int) -> Int) -> Work {
    let clock = ContinuousClock()
    return { times in clock.measure { keep(work(times)) } }
  }

  /// Keeps the optimiser from dropping the work.
  @inline(never) private static func keep(_ value: Int) { if value == Int.min { print("never") } }
}
