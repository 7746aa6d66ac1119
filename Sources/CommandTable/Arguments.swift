/// What stood on a command line, read by the parameters that declare it.
public struct Arguments: Sendable, Hashable {
  var texts: [String: [String]] = [:]

  /// No arguments at all.
  public init() {}

  /// The value of an option or argument.
  public subscript<Value>(_ parameter: Parameter<Value>) -> Value {
    guard let found = texts[parameter.definition.name] else { return parameter.absent }
    return (try? parameter.read(found)) ?? parameter.absent
  }

  /// Whether an option or argument was given.
  public func has(_ parameter: some CommandParameter) -> Bool { texts[parameter.definition.name] != nil }

  /// Sets what a parameter reads, as if it stood on the command line.
  public mutating func set(_ parameter: some CommandParameter, _ values: [String]) {
    texts[parameter.definition.name] = values
  }
}

extension Arguments {
  /// These with others on top.
  public func overlaid(with others: Arguments) -> Arguments {
    var result = self
    result.texts.merge(others.texts) { $1 }
    return result
  }
}
