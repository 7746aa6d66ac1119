import Effects

/// Many clients that all want one call answered at the same moment, and a service that allows a rate: what each way of
/// waiting makes of it.
public struct RetrySimulation: Sendable, Hashable {
  /// How a client waits.
  public enum Strategy: Sendable, Hashable {
    /// As an SDK does.
    case mode(RetryPolicy)
    /// A jitter of the AWS Architecture Blog, base 0.1 s, cap 20 s, without a limit of attempts.
    case jitter(Jitter)
    /// Again at once, as long as it takes.
    case atOnce
  }

  /// What happened in one second.
  public struct Second: Sendable, Hashable {
    /// Attempts that were answered.
    public var succeeded = 0
    /// Attempts that were throttled.
    public var throttled = 0
  }

  /// What came of it.
  public struct Outcome: Sendable, Hashable {
    /// Clients whose call was answered in the end.
    public var succeeded = 0
    /// Clients that gave up.
    public var failed = 0
    /// Attempts in all.
    public var attempts = 0
    /// When the last client was done, in seconds.
    public var duration = 0.0
    /// Second by second.
    public var seconds: [Second] = []
  }

  /// How many clients begin at time 0.
  public var clients: Int
  /// Calls a second that the service allows.
  public var rate: Double
  /// Calls it allows at once.
  public var burst: Double
  /// Seconds from a request to its answer.
  public var latency: Double

  /// A simulation; `latency` in seconds.
  public init(clients: Int, rate: Double, burst: Double, latency: Double = 0.05) {
    self.clients = clients
    self.rate = rate
    self.burst = burst
    self.latency = latency
  }

  /// Runs it; equal seeds give equal outcomes. It ends after an hour of simulated time.
  public func run(_ strategy: Strategy, seed: UInt64) -> Outcome {
    var random = SeededRandom(seed: seed, purpose: "retry simulation")
    var states = (0..<clients).map { _ in ClientState(strategy) }
    var queue = EventQueue()
    for client in 0..<clients {
      states[client].begin()
      queue.add(time: random.unit() * 0.01, client: client)
    }
    var outcome = Outcome()
    var level = burst
    var last = 0.0
    while let event = queue.next() {
      if event.time > 3600 {
        outcome.failed += 1
        continue
      }
      level = min(burst, level + (event.time - last) * rate)
      last = event.time
      outcome.attempts += 1
      let second = Int(event.time)
      while outcome.seconds.count <= second { outcome.seconds.append(Second()) }
      let answered = event.time + latency
      if level >= 1 {
        level -= 1
        states[event.client].succeeded()
        outcome.succeeded += 1
        outcome.seconds[second].succeeded += 1
        outcome.duration = max(outcome.duration, answered)
      } else {
        outcome.seconds[second].throttled += 1
        if let wait = states[event.client].wait(&random) {
          queue.add(time: answered + wait, client: event.client)
        } else {
          outcome.failed += 1
          outcome.duration = max(outcome.duration, answered)
        }
      }
    }
    return outcome
  }
}

/// One client of a simulation.
private struct ClientState {
  private let strategy: RetrySimulation.Strategy
  private var retrier: Retrier
  private var retries = 0
  private var previous = 0.1

  init(_ strategy: RetrySimulation.Strategy) {
    self.strategy = strategy
    if case .mode(let policy) = strategy {
      retrier = Retrier(policy)
    } else {
      retrier = Retrier(RetryPolicy(mode: .standard))
    }
  }

  mutating func begin() { retrier.begin() }

  mutating func succeeded() { retrier.succeeded() }

  /// Seconds to wait after a throttle; nil to give up.
  mutating func wait(_ random: inout SeededRandom) -> Double? {
    switch strategy {
    case .mode:
      guard case .retry(let delay) = retrier.failed(.throttling, random: &random) else { return nil }
      return delay
    case .jitter(let jitter):
      previous = jitter.delay(number: retries, base: 0.1, cap: 20, previous: previous, random: &random)
      retries += 1
      return previous
    case .atOnce: return 0
    }
  }
}

/// A binary heap of events by time; ties go to the client with the smaller number.
private struct EventQueue {
  private var heap: [(time: Double, client: Int)] = []

  mutating func add(time: Double, client: Int) {
    heap.append((time, client))
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[child] < heap[parent] else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  mutating func next() -> (time: Double, client: Int)? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child] < heap[least] {
        least = child
      }
      if least == parent { return first }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
