import Documents
import IAMPolicy
import Threads

/// Policy documents that were read before. A world keeps documents as nodes, and reading one costs more than deciding by it.
enum PolicyShelf {
  private static let limit = 4096
  private static let shelf = Lock<[Node: PolicyDocument?]>([:])

  /// The policy of a node; nil where it is none.
  static func document(_ node: Node) -> PolicyDocument? {
    if let known = shelf.withLock({ $0[node] }) { return known }
    let read = try? PolicyDocument(node)
    shelf.withLock { shelf in
      if shelf.count >= limit { shelf.removeAll(keepingCapacity: true) }
      shelf[node] = .some(read)
    }
    return read
  }
}
