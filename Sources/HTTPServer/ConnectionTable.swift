import CMicroHTTPD
import Glibc
import Threads

/// All connections of a server, so that their number stays bounded and none outstays its time.
final class ConnectionTable: Sendable {
  private struct Entry {
    var state: ConnectionState
    /// What the connection had received when the watchdog first saw it waiting since `waitingSince`.
    var received: UInt64 = 0
    var waitingSince: UInt64 = .max
    /// When bytes of an unfinished request line were first seen.
    var lineBegan: UInt64?
  }

  private struct Connections {
    var entries: [ObjectIdentifier: Entry] = [:]
    /// How many each thread serves.
    var counts: [pthread_t: Int] = [:]
  }

  private let limits: ServerLimits
  private let connections = Lock(Connections())

  init(limits: ServerLimits) { self.limits = limits }

  var count: Int { connections.withLock { $0.entries.count } }

  /// Adds a connection. Where there are too many, the one that has been idle longest ends. Gives whether its thread serves more than
  /// its share.
  func add(_ state: ConnectionState) -> Bool {
    connections.withLock { connections in
      if connections.entries.count >= limits.connections { makeRoom(among: connections.entries.values) }
      connections.entries[ObjectIdentifier(state)] = Entry(state: state)
      connections.counts[state.thread, default: 0] += 1
      let least = connections.counts.count < limits.threads ? 0 : connections.counts.values.min() ?? 0
      return connections.counts[state.thread, default: 0] > least + 1
    }
  }

  /// Forgets a connection, before its descriptor is closed.
  func remove(_ state: ConnectionState) {
    connections.withLock { connections in
      guard connections.entries.removeValue(forKey: ObjectIdentifier(state)) != nil else { return }
      connections.counts[state.thread, default: 1] -= 1
    }
  }

  /// Ends what has taken too long. Called a few times a second.
  func watch(now: UInt64) {
    connections.withLock { connections in
      for key in connections.entries.keys {
        guard var entry = connections.entries[key], !entry.state.isDropped else { continue }
        if isOverdue(&entry, now: now) { Self.drop(entry.state) }
        connections.entries[key] = entry
      }
    }
  }

  private func isOverdue(_ entry: inout Entry, now: UInt64) -> Bool {
    let since = entry.state.since
    func passed(_ seconds: Int, from start: UInt64) -> Bool { now >= start + UInt64(seconds) * 1_000_000 }
    switch entry.state.phase {
    case .headers: return passed(limits.headerSeconds, from: entry.lineBegan ?? since)
    case .body: return passed(limits.bodySeconds, from: since)
    case .answering: return passed(limits.answerSeconds, from: since)
    case .waiting:
      let received = labdeck_http_received(entry.state.descriptor)
      if entry.waitingSince != since {
        // A new connection has received nothing; one that waits again may have its next request on the way.
        entry.received = since == entry.state.opened ? 0 : received
        entry.waitingSince = since
        entry.lineBegan = nil
      }
      if entry.lineBegan == nil, received > entry.received { entry.lineBegan = now }
      if let began = entry.lineBegan, passed(limits.headerSeconds, from: began) { return true }
      return passed(limits.idleSeconds, from: since)
    }
  }

  /// Drops one connection where all places are taken: those without a complete request go before those with one, and among
  /// them the oldest. One pass, for a crowd that connects waits for it.
  private func makeRoom(among entries: some Sequence<Entry>) {
    var live = 0
    var victim: ConnectionState?
    var lowest = (rank: Int.max, since: UInt64.max)
    for entry in entries where !entry.state.isDropped {
      live += 1
      let own = (rank: Self.rank(entry.state.phase), since: entry.state.since)
      if own < lowest { (victim, lowest) = (entry.state, own) }
    }
    if live >= limits.connections, let victim { Self.drop(victim) }
  }

  private static func rank(_ phase: ConnectionState.Phase) -> Int {
    switch phase {
    case .waiting, .headers: 0
    case .body: 1
    case .answering: 2
    }
  }

  /// Ends a connection: the serving thread sees the end of its stream and closes it.
  private static func drop(_ state: ConnectionState) {
    state.markDropped()
    shutdown(state.descriptor, Int32(SHUT_RDWR))
  }

  /// Microseconds of a clock that never jumps.
  static var now: UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_nsec) / 1000
  }
}
