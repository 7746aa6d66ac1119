/// What a value may look like: a scalar with its limits, a structure, a list or a map.
public final class Shape: Sendable {
  /// What kind of value it is.
  public enum Kind: String, Sendable {
    /// Text.
    case string
    /// A whole number of 32 bits.
    case integer
    /// A whole number of 64 bits.
    case long
    /// True or false.
    case boolean
    /// An instant; in a document it stands as ISO 8601 text.
    case timestamp
    /// Bytes; in a document they stand as base64.
    case blob
    /// A number.
    case double
    /// A number of single precision.
    case float
    /// Named members.
    case structure
    /// Elements of one shape.
    case list
    /// Values of one shape by name.
    case map
  }

  /// What an error's shape tells about it.
  public struct ErrorTraits: Sendable, Hashable {
    /// The code on the wire.
    public var code: String
    /// The HTTP status; 400 where the model says nothing.
    public var status: Int
  }

  /// The name in the service's model.
  public let name: String
  /// What kind of value it is.
  public let kind: Kind
  /// The members of a structure, in the model's order.
  public let members: [Member]
  /// Whether a member is an attribute of its structure's element.
  let hasAttributes: Bool
  /// What a list's elements or a map's values are.
  public let element: ShapeReference?
  /// What a map's keys are.
  public let key: ShapeReference?
  /// The member that is the whole body (REST).
  public let payload: String?
  /// Whether a list or map stands in XML and forms without an element of its own.
  public let isFlat: Bool
  /// The least length or value.
  public let minimum: Double?
  /// The greatest length or value.
  public let maximum: Double?
  /// The values allowed; empty where any is.
  public let enumeration: [String]
  /// What it says as an error; nil for other shapes.
  public let error: ErrorTraits?

  /// The traits of a shape, as its line in the model's text names them one by one.
  struct Traits {
    var members: [Member] = []
    var element: ShapeReference?
    var key: ShapeReference?
    var payload: String?
    var isFlat = false
    var minimum: Double?
    var maximum: Double?
    var enumeration: [String] = []
    var error: ErrorTraits?
  }

  init(name: String, kind: Kind, _ traits: Traits) {
    (self.name, self.kind) = (name, kind)
    (members, element, key) = (traits.members, traits.element, traits.key)
    hasAttributes = traits.members.contains { $0.value.isAttribute }
    (payload, isFlat, enumeration) = (traits.payload, traits.isFlat, traits.enumeration)
    (minimum, maximum, error) = (traits.minimum, traits.maximum, traits.error)
  }

  /// A member by name.
  public func member(_ name: String) -> Member? { members.first { $0.name == name } }
}

/// A use of a shape, with what the use adds.
public final class ShapeReference: Sendable {
  /// The place of the shape in the model.
  let shape: Int
  /// The name on the wire where it differs.
  let wireName: String?
  /// EC2's name in requests where it is given.
  let ec2Name: String?
  /// Where in an HTTP message the value stands.
  let location: Location
  /// Whether a list or map stands without an element of its own.
  let isFlat: Bool
  /// Whether the value is an attribute of its element.
  let isAttribute: Bool
  /// The namespace of the element.
  let xmlNamespace: String?
  /// The format of a timestamp where it is not the protocol's own.
  let timeFormat: TimeFormat?
  /// Whether the value is a body of any length, handed over as bytes.
  let isStream: Bool
  /// Whether a client makes the value up where it is missing.
  let isToken: Bool

  /// What a use adds, as the model's text names it trait by trait.
  struct Traits {
    var wireName: String?
    var ec2Name: String?
    var location = Location.body
    var isFlat = false
    var isAttribute = false
    var xmlNamespace: String?
    var timeFormat: TimeFormat?
    var isStream = false
    var isToken = false
  }

  init(shape: Int, _ traits: Traits) {
    self.shape = shape
    (wireName, ec2Name, location) = (traits.wireName, traits.ec2Name, traits.location)
    (isFlat, isAttribute, xmlNamespace) = (traits.isFlat, traits.isAttribute, traits.xmlNamespace)
    (timeFormat, isStream, isToken) = (traits.timeFormat, traits.isStream, traits.isToken)
  }
}

/// Where in an HTTP message a value stands.
enum Location: Sendable, Hashable {
  case body
  case header(String)
  /// Headers whose names begin with this.
  case headers(String)
  case query(String)
  case uri(String)
  case status
}

/// How an instant is written.
enum TimeFormat: String, Sendable {
  case iso8601
  case rfc822
  case unixTimestamp
}

/// A member of a structure.
public final class Member: Sendable {
  /// The name in documents.
  public let name: String
  /// Whether a call without it is refused.
  public let isRequired: Bool
  /// What the value is and where it stands.
  public let value: ShapeReference

  init(name: String, isRequired: Bool, value: ShapeReference) {
    (self.name, self.isRequired, self.value) = (name, isRequired, value)
  }

  /// Whether a client makes the value up where it is missing.
  public var isIdempotencyToken: Bool { value.isToken }

  /// Whether the value is a body of any length.
  public var isStream: Bool { value.isStream }

  /// Whether the value stands in a header, the path or the query.
  package var isOutsideBody: Bool { value.location != .body }

  /// The member as an option of a command: `role-session-name`.
  public var optionName: String { CommandNames.hyphenated(name) }
}
