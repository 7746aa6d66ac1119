/// What is known of an option or argument without the type of its value: enough for help, completion and checking.
public struct ParameterDefinition: Hashable, Sendable {
  /// How often it may stand.
  public enum Count: Hashable, Sendable {
    /// At most once.
    case optional
    /// Exactly once.
    case one
    /// Any number of times.
    case any
    /// At least once.
    case some
  }

  /// `--minutes` for an option, `ID` for an argument.
  public var name: String
  /// The placeholder of an option's value, such as `N`; nil for a flag.
  public var valueName: String?
  /// What it is for, in a few words.
  public var summary: String
  /// How often it may stand.
  public var count: Count
  /// What its values are.
  public var values: ValueKind
}

/// An option or an argument of a command, whatever the type of its value.
public protocol CommandParameter: Sendable {
  /// Name, summary and the like.
  var definition: ParameterDefinition { get }
  /// Refuses texts that are no values of this parameter.
  func check(_ texts: [String]) throws(UsageError)
}

/// An option or argument with the type of its value: a command declares it once and reads it with `arguments[parameter]`.
public struct Parameter<Value: Sendable>: CommandParameter {
  /// Name, summary and the like.
  public let definition: ParameterDefinition
  let read: @Sendable ([String]) throws(UsageError) -> Value
  let absent: Value

  /// Refuses texts that are no values of this parameter.
  public func check(_ texts: [String]) throws(UsageError) { _ = try read(texts) }
}

// MARK: Options

extension Parameter where Value == Bool {
  /// An option without a value: there or not.
  public static func flag(_ name: String, _ summary: String) -> Parameter {
    Parameter(
      definition: .init(name: name, valueName: nil, summary: summary, count: .optional, values: .text),
      read: { texts throws(UsageError) in !texts.isEmpty }, absent: false)
  }
}

extension Parameter where Value == String? {
  /// An option with a text.
  public static func text(
    _ name: String, _ valueName: String, _ summary: String, values: ValueKind = .text
  ) -> Parameter {
    Parameter(
      definition: .init(name: name, valueName: valueName, summary: summary, count: .optional, values: values),
      read: { texts throws(UsageError) in texts.last }, absent: nil)
  }

  /// An option with one of a few words.
  public static func choice(_ name: String, _ words: [String], _ summary: String) -> Parameter {
    Parameter(
      definition: .init(
        name: name, valueName: words.joined(separator: "|"), summary: summary, count: .optional,
        values: .words(words)),
      read: { texts throws(UsageError) in
        for text in texts where !words.contains(text) {
          throw UsageError("`\(name)` takes \(words.joined(separator: ", ")), not `\(text)`")
        }
        return texts.last
      }, absent: nil)
  }

  /// An argument that may be left out.
  public static func optionalArgument(_ name: String, _ summary: String, values: ValueKind = .text)
    -> Parameter
  {
    Parameter(
      definition: .init(name: name, valueName: nil, summary: summary, count: .optional, values: values),
      read: { texts throws(UsageError) in texts.first }, absent: nil)
  }
}

extension Parameter where Value == Int? {
  /// An option with a whole number.
  public static func integer(
    _ name: String, _ valueName: String, _ summary: String, in range: ClosedRange<Int>
  ) -> Parameter {
    Parameter(
      definition: .init(name: name, valueName: valueName, summary: summary, count: .optional, values: .text),
      read: { texts throws(UsageError) in
        guard let text = texts.last else { return nil }
        guard let number = Int(text), range.contains(number) else {
          throw UsageError(
            "`\(name)` takes a whole number from \(range.lowerBound) to \(range.upperBound), not `\(text)`")
        }
        return number
      }, absent: nil)
  }
}

extension Parameter where Value == [String] {
  /// An option with a text that may be given several times.
  public static func texts(
    _ name: String, _ valueName: String, _ summary: String, values: ValueKind = .text
  ) -> Parameter {
    Parameter(
      definition: .init(name: name, valueName: valueName, summary: summary, count: .any, values: values),
      read: { texts throws(UsageError) in texts }, absent: [])
  }

  /// Any number of arguments, none among them unless `atLeastOne`.
  public static func arguments(
    _ name: String, _ summary: String, values: ValueKind = .text, atLeastOne: Bool = false
  ) -> Parameter {
    Parameter(
      definition: .init(
        name: name, valueName: nil, summary: summary, count: atLeastOne ? .some : .any, values: values),
      read: { texts throws(UsageError) in texts }, absent: [])
  }
}

extension Parameter where Value == String {
  /// An argument that must stand.
  public static func argument(_ name: String, _ summary: String, values: ValueKind = .text) -> Parameter {
    Parameter(
      definition: .init(name: name, valueName: nil, summary: summary, count: .one, values: values),
      read: { texts throws(UsageError) in texts.first ?? "" }, absent: "")
  }
}

extension Parameter {
  /// An option whose text is read by a function; nil from it is a usage error that names what is `wanted`.
  public static func value<Wrapped: Sendable>(
    _ name: String, _ valueName: String, _ summary: String, wanted: String,
    read: @escaping @Sendable (String) -> Wrapped?
  ) -> Parameter where Value == Wrapped? {
    Parameter(
      definition: .init(name: name, valueName: valueName, summary: summary, count: .optional, values: .text),
      read: { texts throws(UsageError) in
        guard let text = texts.last else { return nil }
        guard let value = read(text) else {
          throw UsageError("`\(name)` takes \(wanted), not `\(text)`")
        }
        return value
      }, absent: nil)
  }
}
