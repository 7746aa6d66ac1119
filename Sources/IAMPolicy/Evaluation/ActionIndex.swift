/// An index of statements by their actions: exact names, and the fixed text before a pattern's first wildcard.
///
/// It holds hashes only, which may collide: whoever asks it asks the statement itself, too.
struct ActionIndex: Sendable {
  /// Statements that name an action as it stands, by the hash of the action.
  private var byAction: [UInt64: [Int32]] = [:]
  /// Statements whose pattern begins with fixed text, by the hash of that text, such as `s3:get` of `s3:Get*`.
  private var byPrefix: [UInt64: [Int32]] = [:]
  /// The lengths of the texts in `byPrefix`.
  private var prefixLengths: [Int] = []
  /// Statements that may apply to any action: `*`, leading wildcards, NotAction.
  private var general: [Int32] = []
  /// All statements that name actions of a service, for the nearest miss.
  private var naming: [String: [Int32]] = [:]

  init(_ statements: [CompiledStatement]) {
    for (index, statement) in statements.enumerated() { register(statement, Int32(index)) }
  }

  private mutating func register(_ statement: CompiledStatement, _ index: Int32) {
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
      } else if open.insert(ActionHash.of(prefix)).inserted, !prefixLengths.contains(prefix.count) {
        prefixLengths.append(prefix.count)
      }
    }
    for hash in open { byPrefix[hash, default: []].append(index) }
    // A statement that comes by two ways is asked twice, which does no harm.
    for hash in exact { byAction[hash, default: []].append(index) }
    for service in Set(statement.actions.compactMap(\.service)) { naming[service, default: []].append(index) }
  }

  /// Calls a closure with every statement whose actions may include the request's.
  @inline(__always)
  func forEachCandidate(of request: AuthorizationRequest, _ body: (Int) -> Void) {
    let hashes = request.actionHashes
    if let last = hashes.last, let exact = byAction[last] { for index in exact { body(Int(index)) } }
    for length in prefixLengths where length <= hashes.count {
      if let open = byPrefix[hashes[length - 1]] { for index in open { body(Int(index)) } }
    }
    for index in general { body(Int(index)) }
  }

  /// Calls a closure with the first statements that name actions of the request's service, or of any service.
  func forEachNeighbour(of request: AuthorizationRequest, atMost limit: Int, _ body: (Int) -> Void) {
    for index in (naming[request.serviceKey] ?? []).prefix(limit) { body(Int(index)) }
    for index in general.prefix(limit) { body(Int(index)) }
  }
}

/// FNV-1a over the bytes of an action in lower case; a running hash, so that one pass has those of all beginnings.
enum ActionHash {
  static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(start) { step($0, $1) }
  }

  /// The hashes of the first byte, the first two, and so on.
  static func ofBeginnings(_ bytes: [UInt8]) -> [UInt64] {
    var hash = start
    return bytes.map { byte in
      hash = step(hash, byte)
      return hash
    }
  }

  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325
  @inline(__always) private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
