import Effects
import RetryBackoff
import Testing

@Suite("Retry modes wait, count and stop as AWS's clients do")
struct RetryBackoffTests {
  @Test(
    "the longest delay before each retry",
    arguments: [
      (RetryMode.legacy, FailureKind.throttling, false, [1, 2, 4, 8]),
      (.legacy, .transient, true, [0.05, 0.1, 0.2, 0.4]),
      (.standardBefore2026, .throttling, false, [1, 2, 4, 8, 16, 20, 20]),
      (.standard, .throttling, false, [1, 2, 4]), (.standard, .transient, false, [0.05, 0.1, 0.2]),
      (.standard, .transient, true, [0.025, 0.05]), (.adaptive, .throttling, false, [1, 2]),
    ])
  func ceilings(mode: RetryMode, kind: FailureKind, dynamo: Bool, expected: [Double]) {
    let policy = RetryPolicy(mode: mode, isDynamoDB: dynamo)
    for (index, longest) in expected.enumerated() {
      let delay = policy.delay(beforeRetry: index + 1, after: kind, unit: 1)
      #expect(abs(delay - longest) < 1e-9)
      let none = policy.delay(beforeRetry: index + 1, after: kind, unit: 0)
      #expect(none == (mode == .legacy && dynamo ? longest : 0))
    }
  }

  @Test(
    "attempts in all",
    arguments: [
      (RetryMode.legacy, false, 5), (.legacy, true, 10), (.standardBefore2026, false, 3),
      (.standard, false, 3),
      (.standard, true, 4),
    ])
  func attempts(mode: RetryMode, dynamo: Bool, expected: Int) {
    var retrier = Retrier(RetryPolicy(mode: mode, isDynamoDB: dynamo))
    var random = SeededRandom(seed: 3)
    var made = 1
    retrier.begin()
    while case .retry = retrier.failed(.throttling, random: &random) { made += 1 }
    #expect(made == expected)
  }

  @Test("an empty bucket stops a client that only fails; success fills it again")
  func bucket() {
    var retrier = Retrier(RetryPolicy(mode: .standardBefore2026))
    var random = SeededRandom(seed: 1)
    var decision = Retrier.Decision.stop(.notRetryable)
    for _ in 0..<60 {
      retrier.begin()
      repeat {
        decision = retrier.failed(.transient, random: &random)
      } while decision != .stop(.attemptsUsed) && decision != .stop(.bucketEmpty)
    }
    #expect(decision == .stop(.bucketEmpty))
    retrier.begin()
    for _ in 0..<5 { retrier.succeeded() }
    let after = retrier.failed(.transient, random: &random)
    #expect(after != .stop(.bucketEmpty))
  }

  @Test("what is wrong with the request is not tried again")
  func permanent() {
    var retrier = Retrier(RetryPolicy(mode: .standard))
    var random = SeededRandom(seed: 1)
    retrier.begin()
    let decision = retrier.failed(.permanent, random: &random)
    #expect(decision == .stop(.notRetryable))
  }

  @Test(
    "failures are told apart",
    arguments: [
      (400, "ThrottlingException", RetryMode.legacy, FailureKind.throttling),
      (503, "SlowDown", .legacy, .throttling),
      (503, "ServiceUnavailable", .legacy, .transient), (429, nil, .standardBefore2026, .permanent),
      (429, nil, .standard, .throttling), (403, "AccessDenied", .standard, .permanent),
      (400, "RequestTimeout", .standard, .transient),
    ] as [(Int, String?, RetryMode, FailureKind)])
  func kinds(status: Int, code: String?, mode: RetryMode, expected: FailureKind) {
    #expect(FailureKind(status: status, code: code, mode: mode) == expected)
  }

  @Test("the service's wish counts, up to five seconds beyond the own delay")
  func retryAfter() {
    let policy = RetryPolicy(mode: .standard)
    #expect(policy.delay(1, retryAfterMilliseconds: 3000) == 3)
    #expect(policy.delay(1, retryAfterMilliseconds: 60_000) == 6)
    #expect(policy.delay(1, retryAfterMilliseconds: 10) == 1)
    #expect(RetryPolicy(mode: .legacy).delay(1, retryAfterMilliseconds: 3000) == 1)
  }

  @Test("jitters stay within their bounds", arguments: Jitter.allCases)
  func jitters(jitter: Jitter) {
    var random = SeededRandom(seed: 9)
    var previous = 0.1
    for number in 0..<200 {
      let delay = jitter.delay(number: number, base: 0.1, cap: 5, previous: previous, random: &random)
      let ceiling = min(5, 0.1 * Double(1 << min(number, 30)))
      switch jitter {
      case .none: #expect(delay == ceiling)
      case .full: #expect((0...ceiling).contains(delay))
      case .equal: #expect((ceiling / 2...ceiling).contains(delay))
      case .decorrelated: #expect((0.1...5).contains(delay))
      }
      previous = delay
    }
  }

  @Test("the adaptive rate falls at a throttle and grows back to where it was")
  func adaptive() throws {
    var rate = AdaptiveRate()
    #expect(rate.rate == nil)
    rate.throttled(now: 0, measured: 10)
    #expect(rate.rate == 7)
    rate.succeeded(now: 1.957, measured: 10)
    let grown = try #require(rate.rate)
    #expect(abs(grown - 10) < 0.01)
    for second in 1..<60 { rate.throttled(now: Double(second), measured: 0.1) }
    #expect(rate.rate == 0.5)
  }
}

@Suite("A hundred clients against ten calls a second")
struct RetrySimulationTests {
  let simulation = RetrySimulation(clients: 100, rate: 10, burst: 10)

  @Test("waiting with jitter needs far fewer attempts than trying again at once")
  func jitterHelps() {
    let atOnce = simulation.run(.atOnce, seed: 1)
    let full = simulation.run(.jitter(.full), seed: 1)
    #expect(atOnce.succeeded == 100)
    #expect(full.succeeded == 100)
    #expect(full.attempts * 5 < atOnce.attempts)
  }

  @Test("three attempts are not enough for everybody")
  func standardGivesUp() {
    let outcome = simulation.run(.mode(RetryPolicy(mode: .standard)), seed: 1)
    #expect(outcome.failed > 0)
    #expect(outcome.succeeded + outcome.failed == 100)
    #expect(outcome.attempts <= 300)
  }

  @Test("no second answers more than the rate and the burst together", arguments: Jitter.allCases)
  func rateHolds(jitter: Jitter) {
    let outcome = simulation.run(.jitter(jitter), seed: 5)
    for second in outcome.seconds { #expect(second.succeeded <= 20) }
    #expect(outcome.duration >= 9)
    let again = simulation.run(.jitter(jitter), seed: 5)
    #expect(outcome == again)
  }
}
