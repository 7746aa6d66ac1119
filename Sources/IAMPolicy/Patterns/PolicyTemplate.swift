/// A text with policy variables, prepared: literal stretches, and the keys whose values are put in.
///
/// Source: IAM User Guide, reference_policies_variables. `${*}`, `${?}` and `${$}` are the characters themselves;
/// `${key, 'text'}` has a default for requests without the key. A `${` that never closes is literal text.
struct PolicyTemplate: Sendable, Hashable {
  enum Part: Sendable, Hashable {
    /// Bytes in the form of `Glob`.
    case literal([UInt8])
    case variable(Variable)
  }

  struct Variable: Sendable, Hashable {
    /// The key as written.
    let written: String
    /// The key in lower case.
    let key: String
    let fallback: String?
  }

  let parts: [Part]
  /// The prepared pattern, where no variable stands in the text.
  let fixed: Glob?

  /// Prepares a text. With `variables` off, `${` is literal text; with `wildcards` off, so are `*` and `?`.
  init(_ text: String, variables: Bool, wildcards: Bool) {
    var parts: [Part] = []
    var literal: [UInt8] = []
    var rest = Substring(text)
    func bytes(_ text: Substring) -> [UInt8] { wildcards ? Glob.marked(text) : Array(text.utf8) }
    while variables, let open = rest.firstRange(of: "${"),
      let close = rest[open.upperBound...].firstIndex(of: "}")
    {
      literal += bytes(rest[..<open.lowerBound])
      let inner = rest[open.upperBound..<close]
      rest = rest[rest.index(after: close)...]
      if inner == "*" || inner == "?" || inner == "$" {
        literal += Array(inner.utf8)
      } else if let variable = Self.variable(inner) {
        if !literal.isEmpty { parts.append(.literal(literal)) }
        literal = []
        parts.append(.variable(variable))
      } else {
        literal += bytes("${\(inner)}"[...])
      }
    }
    literal += bytes(rest)
    let hasVariables = !parts.isEmpty
    if !literal.isEmpty { parts.append(.literal(literal)) }
    self.parts = parts
    fixed = hasVariables ? nil : Glob(literal)
  }

  /// `key` or `key, 'default'`; nil for anything else.
  static func variable(_ inner: Substring) -> Variable? {
    var name = inner
    var fallback: String?
    if let comma = inner.firstIndex(of: ",") {
      name = inner[..<comma]
      let rest = inner[inner.index(after: comma)...].drop { $0 == " " }
      guard rest.count >= 2, rest.first == "'", rest.last == "'" else { return nil }
      fallback = String(rest.dropFirst().dropLast())
    }
    guard !name.isEmpty, !name.contains(where: { $0 == " " || $0 == "$" || $0 == "{" }) else { return nil }
    return Variable(written: String(name), key: name.lowercased(), fallback: fallback)
  }

  /// The bytes before the first variable or wildcard.
  var fixedBeginning: ArraySlice<UInt8> {
    guard case .literal(let bytes) = parts.first else { return [] }
    return bytes.prefix { $0 < Glob.anyOne }
  }

  /// The variables in the order of the text.
  var variables: [Variable] {
    parts.compactMap { if case .variable(let variable) = $0 { variable } else { nil } }
  }

  /// The pattern for a request; nil where a variable has neither value nor default. Keys with several values can't be used
  /// as variables (reference_policies_condition-single-vs-multi-valued-context-keys).
  func resolved(by request: AuthorizationRequest) -> Glob? {
    if let fixed { return fixed }
    var bytes: [UInt8] = []
    for part in parts {
      switch part {
      case .literal(let literal): bytes += literal
      case .variable(let variable):
        if case .single(let value) = request.contextValue(variable.key) {
          bytes += Array(value.utf8)
        } else if let fallback = variable.fallback {
          bytes += Array(fallback.utf8)
        } else {
          return nil
        }
      }
    }
    return Glob(bytes)
  }

  /// The first variable that a request leaves open.
  func unresolved(by request: AuthorizationRequest) -> Variable? {
    variables.first { variable in
      if case .single = request.contextValue(variable.key) { return false }
      return variable.fallback == nil
    }
  }
}

extension Substring {
  fileprivate func firstRange(of other: String) -> Range<Index>? {
    let wanted = Array(other.utf8)
    var index = utf8.startIndex
    while let start = utf8[index...].firstIndex(of: wanted[0]) {
      if utf8[start...].starts(with: wanted) { return start..<utf8.index(start, offsetBy: wanted.count) }
      index = utf8.index(after: start)
    }
    return nil
  }
}
