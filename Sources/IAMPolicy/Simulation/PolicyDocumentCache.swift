import Diagnostics
import Documents
import Threads

/// Policy documents of earlier lines by their text: requests of one stream often bring the same policies, and reading one costs
/// more than deciding by it.
///
/// Only for documents on one line, which all have the same line number; columns are told for mistakes only, and a document with
/// mistakes is not kept.
final class PolicyDocumentCache: Sendable {
  private struct Entry {
    /// The line that holds the document, and where.
    let source: SourceText
    let range: Range<Int>
    let document: PolicyDocument
  }

  private struct Shelf {
    /// By a hash of the bytes: texts that look alike and are written otherwise are not the same.
    var entries: [UInt64: [Entry]] = [:]
    var bytes = 0
  }

  /// What may be kept: every document keeps the text of its line.
  private static let mostBytes = 64 << 20
  private let shelf = Lock(Shelf())

  /// The document at a node of a text, read now or before.
  func document(_ node: Node, in source: SourceText) throws(Diagnostics) -> PolicyDocument {
    let range = node.range.start.offset..<node.range.end.offset
    let size = source.text.utf8.count
    guard range.upperBound <= size, size <= Self.mostBytes else {
      return try PolicyDocument(node, in: source)
    }
    let key = Self.hash(source.text.utf8Span.span.extracting(range))
    let known = shelf.withLock { shelf in
      shelf.entries[key]?.first { Self.same($0, source, range) }?.document
    }
    if let known { return known }
    let document = try PolicyDocument(node, in: source)
    shelf.withLock { shelf in
      if shelf.bytes + size > Self.mostBytes { shelf = Shelf() }
      shelf.entries[key, default: []].append(Entry(source: source, range: range, document: document))
      shelf.bytes += size
    }
    return document
  }

  private static func same(_ entry: Entry, _ source: SourceText, _ range: Range<Int>) -> Bool {
    guard entry.range.count == range.count else { return false }
    let known = entry.source.text.utf8Span.span
    let asked = source.text.utf8Span.span
    for offset in 0..<range.count
    where known[entry.range.lowerBound + offset] != asked[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash = ActionHash.start
    for index in bytes.indices { hash = ActionHash.step(hash, bytes[index]) }
    return hash
  }
}
