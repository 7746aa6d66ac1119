@testable import IAMPolicy

extension NaiveEvaluator {
  /// One step of a pattern: a character, any run, one character; the latter two perhaps within a segment of an ARN only.
  enum Token { case literal(Character), any, one, within, oneWithin }

  func literal(_ text: String, wildcards: Bool = true) -> [Token]? {
    text.map { wildcards && $0 == "*" ? .any : wildcards && $0 == "?" ? .one : .literal($0) }
  }

  /// Fills in `${aws:username}` and `${k}`, the only variables of the test's documents.
  func filled(_ text: String, wildcards: Bool = true) -> [Token]? {
    var tokens: [Token] = []
    var rest = text[...]
    while let first = rest.first {
      if rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") {
        let key = rest[..<end].dropFirst(2)
        rest = rest[rest.index(after: end)...]
        guard case .single(let value) = value(of: String(key)) else { return nil }
        tokens += value.map { .literal($0) }
      } else {
        tokens.append(wildcards && first == "*" ? .any : wildcards && first == "?" ? .one : .literal(first))
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  private func value(of key: String) -> ContextValue? {
    if let value = context[key] { return value }
    guard key == "aws:username", principal.contains(":user/") else { return nil }
    return .single(String(principal.split(separator: "/").last ?? ""))
  }

  func matches(_ pattern: String, _ text: String) -> Bool { match(literal(pattern) ?? [], text) }

  func match(_ pattern: [Token], _ text: String) -> Bool {
    var reachable: Set<Int> = [0]
    func close() {
      for index in pattern.indices where reachable.contains(index) {
        switch pattern[index] {
        case .any, .within: reachable.insert(index + 1)
        default: continue
        }
      }
    }
    close()
    for character in text {
      var next: Set<Int> = []
      for state in reachable where state < pattern.count {
        switch pattern[state] {
        case .any: next.insert(state)
        case .within: if character != ":" { next.insert(state) }
        case .one: next.insert(state + 1)
        case .oneWithin: if character != ":" { next.insert(state + 1) }
        case .literal(let wanted): if wanted == character { next.insert(state + 1) }
        }
      }
      reachable = next
      close()
    }
    return reachable.contains(pattern.count)
  }
}
