/// An index of statements by their actions: exact names, and the fixed text before a pattern's first wildcard; behind each, where
/// many statements share it, by their resources.
///
/// It holds hashes only, which may collide: whoever asks it asks the statement itself, too.
struct ActionIndex: Sendable {
  /// The statements under one key, in their order; a class, so that looking it up costs no more than one count of references.
  private final class Bucket: Sendable {
    let statements: [Int32]
    /// Only where there are so many that looking resources up pays.
    let byResource: ResourceIndex?

    init(_ indices: [Int32], of statements: [CompiledStatement]) {
      self.statements = indices
      byResource = indices.count >= ActionIndex.many ? ResourceIndex(statements, among: indices) : nil
    }
  }

  /// From how many statements on a bucket is indexed by resource.
  private static let many = 12
  /// Statements that name an action as it stands, by the hash of the action.
  private let byAction: [UInt64: Bucket]
  /// Statements whose pattern begins with fixed text, by the hash of that text, such as `s3:get` of `s3:Get*`.
  private let byPrefix: [UInt64: Bucket]
  /// The lengths of the texts in `byPrefix`.
  private let prefixLengths: [Int]
  /// Statements that may apply to any action: `*`, leading wildcards, NotAction.
  private let general: Bucket
  /// All statements that name actions of a service, for the nearest miss.
  private let naming: [String: [Int32]]

  init(_ statements: [CompiledStatement]) {
    var lists = Lists()
    for (index, statement) in statements.enumerated() { lists.register(statement, Int32(index)) }
    byAction = lists.byAction.mapValues { Bucket($0, of: statements) }
    byPrefix = lists.byPrefix.mapValues { Bucket($0, of: statements) }
    prefixLengths = lists.prefixLengths.sorted()
    general = Bucket(lists.general, of: statements)
    naming = lists.naming
  }

  /// The index while it is made.
  private struct Lists {
    var byAction: [UInt64: [Int32]] = [:]
    var byPrefix: [UInt64: [Int32]] = [:]
    var prefixLengths: Set<Int> = []
    var general: [Int32] = []
    var naming: [String: [Int32]] = [:]

    mutating func register(_ statement: CompiledStatement, _ index: Int32) {
      let prefixes = statement.actions.map(\.fixedPrefix)
      if statement.actionsNegated || prefixes.contains(where: \.isEmpty) {
        general.append(index)
        return
      }
      var exact: Set<UInt64> = []
      var open: Set<UInt64> = []
      for (action, prefix) in zip(statement.actions, prefixes) {
        if action.glob.shape == .literal {
          exact.insert(ActionHash.of(prefix))
        } else if open.insert(ActionHash.of(prefix)).inserted {
          prefixLengths.insert(prefix.count)
        }
      }
      for hash in open { byPrefix[hash, default: []].append(index) }
      // A statement that comes by two ways is asked twice, which does no harm.
      for hash in exact { byAction[hash, default: []].append(index) }
      for service in Set(statement.actions.compactMap(\.service)) {
        naming[service, default: []].append(index)
      }
    }
  }

  /// Calls a closure with every statement whose actions and resources may include the request's.
  @inline(__always)
  func forEachCandidate(of request: AuthorizationRequest, _ body: (Int) -> Void) {
    let resource = request.resourceSubject
    forEachBucket(of: request) { bucket in
      // A `*` that matches beyond colons may begin the sixth segment anywhere.
      if let byResource = bucket.byResource, !resource.hasMoreColons {
        byResource.forEachCandidate(of: resource, body)
      } else {
        for index in bucket.statements { body(Int(index)) }
      }
    }
  }

  /// Calls a closure with statements whose actions may include the request's, whatever their resources: in the order of each
  /// key, until the closure says that it has enough of that key, and at most `limit` of each.
  func forEachOfAction(of request: AuthorizationRequest, atMost limit: Int, _ body: (Int) -> Bool) {
    forEachBucket(of: request) { bucket in
      for index in bucket.statements.prefix(limit) where body(Int(index)) { return }
    }
  }

  @inline(__always)
  private func forEachBucket(of request: AuthorizationRequest, _ body: (Bucket) -> Void) {
    let hashes = request.actionHashes
    if let last = hashes.last, let exact = byAction[last] { body(exact) }
    for length in prefixLengths where length <= hashes.count {
      if let open = byPrefix[hashes[length - 1]] { body(open) }
    }
    if !general.statements.isEmpty { body(general) }
  }

  /// Calls a closure with the first statements that name actions of the request's service, or of any service.
  func forEachNeighbour(of request: AuthorizationRequest, atMost limit: Int, _ body: (Int) -> Void) {
    for index in (naming[request.serviceKey] ?? []).prefix(limit) { body(Int(index)) }
    for index in general.statements.prefix(limit) { body(Int(index)) }
  }
}

/// FNV-1a over bytes; a running hash, so that one pass has those of all beginnings.
enum ActionHash {
  static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(start) { step($0, $1) }
  }

  /// The hashes of the first byte, the first two, and so on.
  static func ofBeginnings(_ bytes: some Sequence<UInt8>) -> [UInt64] {
    var hash = start
    return bytes.map { byte in
      hash = step(hash, byte)
      return hash
    }
  }

  static let start: UInt64 = 0xcbf2_9ce4_8422_2325
  @inline(__always) static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
