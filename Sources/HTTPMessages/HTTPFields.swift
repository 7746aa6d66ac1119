/// One header or trailer field, name and value as they came.
public struct HTTPField: Hashable, Sendable {
  /// The name in the case in which it was written.
  public var name: String
  /// The value, leading and trailing blanks as the reader left them.
  public var value: String

  /// A field.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// Fields in wire order, duplicates kept. Names compare without case (RFC 9110, section 5.1).
public struct HTTPFields: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// All fields in order.
  public var all: [HTTPField]

  /// Fields in order.
  public init(_ fields: [HTTPField] = []) { all = fields }

  /// Fields from a literal, in its order.
  public init(dictionaryLiteral elements: (String, String)...) {
    all = elements.map { HTTPField($0.0, $0.1) }
  }

  /// The first value of a name; setting replaces all of that name, nil removes them.
  public subscript(name: String) -> String? {
    get {
      let (fields, count) = (all.span, name.utf8.count)
      for index in fields.indices
      where fields[index].name.utf8.count == count && HTTPFields.same(fields[index].name, name) {
        return fields[index].value
      }
      return nil
    }
    set {
      guard let newValue else {
        all.removeAll { HTTPFields.same($0.name, name) }
        return
      }
      if let index = all.firstIndex(where: { HTTPFields.same($0.name, name) }) {
        all[index].value = newValue
        var position = all.count - 1
        while position > index {
          if HTTPFields.same(all[position].name, name) { all.remove(at: position) }
          position -= 1
        }
      } else {
        all.append(HTTPField(name, newValue))
      }
    }
  }

  /// All values of a name, in order.
  public func values(_ name: String) -> [String] {
    all.filter { HTTPFields.same($0.name, name) }.map(\.value)
  }

  /// Whether a field of that name is there.
  public func contains(_ name: String) -> Bool { all.contains { HTTPFields.same($0.name, name) } }

  /// Adds a field behind the others.
  public mutating func append(_ name: String, _ value: String) { all.append(HTTPField(name, value)) }

  /// Whether two names are the same, ASCII case aside.
  public static func same(_ left: String, _ right: String) -> Bool {
    guard left.utf8.count == right.utf8.count else { return false }
    let (a, b) = (left.utf8.span, right.utf8.span)
    for index in a.indices where a[index] != b[index] && lowercased(a[index]) != lowercased(b[index]) {
      return false
    }
    return true
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
