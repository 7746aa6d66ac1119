/// The statements of one action by the fixed beginnings of their resources, for actions that many statements name.
///
/// Like `ActionIndex` it holds hashes only: whoever asks it asks the statement itself, too.
struct ResourceIndex: Sendable {
  /// Statements that may apply to any resource: `*`, leading wildcards, NotResource, no `Resource`.
  private var any: [Int32] = []
  /// By the beginning of the whole resource, such as `arn:aws:s3:::reports/`.
  private var byBeginning = Beginnings()
  /// By the beginning of the sixth segment, for patterns with wildcards before it.
  private var byTail = Beginnings()

  /// No more of a pattern is hashed, in bytes.
  static let longest = 256
  /// Statements with more resources count as such of any.
  private static let mostResources = 64

  init(_ statements: [CompiledStatement], among indices: [Int32]) {
    for index in indices { register(statements[Int(index)], index) }
  }

  private mutating func register(_ statement: CompiledStatement, _ index: Int32) {
    guard let resources = statement.resources, !statement.resourcesNegated,
      resources.count <= Self.mostResources
    else {
      any.append(index)
      return
    }
    let keys = Set(resources.map(\.indexKey))
    if keys.contains(.any) {
      any.append(index)
      return
    }
    for key in keys {
      switch key {
      case .any: continue
      case .beginning(let bytes): byBeginning.insert(bytes, index)
      case .tail(let bytes): byTail.insert(bytes, index)
      }
    }
  }

  /// Calls a closure with every statement whose resources may include the request's.
  @inline(__always)
  func forEachCandidate(of resource: ResourceSubject, _ body: (Int) -> Void) {
    for index in any { body(Int(index)) }
    byBeginning.forEach(resource.beginnings, body)
    byTail.forEach(resource.tailBeginnings, body)
  }

  /// Statements by the hashes of texts, and the lengths of those texts.
  private struct Beginnings: Sendable {
    private var statements: [UInt64: [Int32]] = [:]
    private var lengths: [Int] = []

    mutating func insert(_ bytes: ArraySlice<UInt8>, _ index: Int32) {
      if !lengths.contains(bytes.count) { lengths.append(bytes.count) }
      statements[ActionHash.of(bytes), default: []].append(index)
    }

    @inline(__always)
    func forEach(_ hashes: [UInt64], _ body: (Int) -> Void) {
      for length in lengths where length <= hashes.count {
        guard let found = statements[hashes[length - 1]] else { continue }
        for index in found { body(Int(index)) }
      }
    }
  }
}
