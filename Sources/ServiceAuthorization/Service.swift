/// One service: its actions, resource types and condition keys.
public struct Service: Sendable, Hashable {
  /// What an action does.
  public enum AccessLevel: Character, Sendable, Hashable {
    /// It reads content.
    case read = "r"
    /// It lists resources.
    case list = "l"
    /// It changes resources.
    case write = "w"
    /// It changes who may do what.
    case permissions = "p"
    /// It changes tags only.
    case tagging = "t"
  }

  /// What the values of a condition key are.
  public enum KeyType: Character, Sendable, Hashable {
    /// Text.
    case string = "s"
    /// Numbers.
    case numeric = "n"
    /// Dates.
    case date = "d"
    /// Truth values.
    case bool = "b"
    /// IP addresses.
    case ipAddress = "i"
    /// ARNs.
    case arn = "a"
  }

  /// A condition key.
  public struct Key: Sendable, Hashable {
    /// Its name; a part in `${...}` stands for any text, as in `s3:ExistingObjectTag/${TagKey}`.
    public let name: String
    /// What its values are.
    public let type: KeyType
    /// Whether a request may hold several values.
    public let isMultivalued: Bool

    /// A key from its parts.
    public init(name: String, type: KeyType, isMultivalued: Bool = false) {
      self.name = name
      self.type = type
      self.isMultivalued = isMultivalued
    }
  }

  /// A resource type.
  public struct Resource: Sendable, Hashable {
    /// Its name, such as `bucket`.
    public let name: String
    /// Its ARN, region and account as `*`, other variable parts as `${Name}`.
    public let arn: String
  }

  /// An action.
  public struct Action: Sendable, Hashable {
    /// Its name without the prefix, such as `GetObject`.
    public let name: String
    /// What it does.
    public let level: AccessLevel
    /// The types of resource that it applies to; none where it takes `*` only.
    public let resources: [Resource]
    /// The condition keys that it supports, beside those of all services.
    public let keys: [Key]
  }

  /// The prefix, such as `s3`.
  public let prefix: String
  /// The name, such as `Amazon S3`.
  public let name: String
  /// The condition keys of all its actions.
  public let keys: [Key]
  /// The resource types.
  public let resources: [Resource]
  /// The actions by their names in lower case.
  private let byName: [String: Action]

  /// The actions, sorted by name.
  public var actions: [Action] { byName.values.sorted { $0.name < $1.name } }

  /// The words with which the ARNs' resource parts begin, such as `user`, `role`, sorted; empty where some begin with a name of
  /// the customer's own.
  public var resourceTypes: [String] {
    var words: Set<String> = []
    for resource in resources {
      let parts = resource.arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
      guard parts.count == 6 else { return [] }
      let word = parts[5].prefix { $0 != "/" && $0 != ":" }
      guard !word.isEmpty, !word.contains("$"), !word.contains("*"), word.count < parts[5].count else {
        return []
      }
      words.insert(String(word))
    }
    return words.sorted()
  }

  /// An action by its name, case ignored.
  public func action(_ name: String) -> Action? { byName[name.lowercased()] }

  init(_ block: Substring) {
    var keys: [Key] = []
    var resources: [Resource] = []
    var sets: [[Key]] = []
    var actions: [String: Action] = [:]
    var head = ("", "")
    for line in block.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      func numbers(_ field: Int) -> [Int] {
        fields.count > field ? fields[field].split(separator: ",").compactMap { Int($0) } : []
      }
      switch fields[0] {
      case "k" where fields.count == 3:
        let letter = Character(fields[2].lowercased())
        keys.append(
          Key(
            name: fields[1], type: KeyType(rawValue: letter) ?? .string,
            isMultivalued: fields[2] != String(letter)))
      case "r" where fields.count == 3: resources.append(Resource(name: fields[1], arn: fields[2]))
      case "s": sets.append(numbers(1).filter(keys.indices.contains).map { keys[$0] })
      case "a" where fields.count == 5:
        let set = Int(fields[4]) ?? 0
        actions[fields[1].lowercased()] = Action(
          name: fields[1], level: fields[2].first.flatMap(AccessLevel.init) ?? .write,
          resources: numbers(3).filter(resources.indices.contains).map { resources[$0] },
          keys: sets.indices.contains(set) ? sets[set] : [])
      default: head = (String(fields[0].dropFirst()), fields.count > 1 ? fields[1] : "")
      }
    }
    (prefix, name) = head
    self.keys = keys
    self.resources = resources
    byName = actions
  }
}
