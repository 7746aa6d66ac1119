public import Diagnostics
public import Documents

/// How long policies may be, and how their length is counted.
///
/// Sources: IAM User Guide, reference_iam-quotas (white space does not count); AWS Organizations User Guide,
/// orgs_reference_limits (white space counts); STS API reference, AssumeRole; Amazon SQS Developer Guide, quotas-policies; AWS
/// KMS Developer Guide, key-policies; Amazon S3 User Guide, BucketRestrictions.
public enum PolicySize {
  /// Whose inline policies count together.
  public enum Owner: String, Hashable, Sendable, CaseIterable {
    /// 2,048 characters in all.
    case user
    /// 5,120 characters in all.
    case group
    /// 10,240 characters in all.
    case role

    /// The characters that all inline policies may have together.
    public var limit: Int {
      switch self {
      case .user: 2048
      case .group: 5120
      case .role: 10_240
      }
    }
  }

  /// The characters of a document that are not white space.
  static func withoutSpace(_ document: PolicyDocument) -> Int {
    document.json.unicodeScalars.count { !$0.properties.isWhitespace }
  }

  /// The characters of a document as it stands.
  static func asWritten(_ document: PolicyDocument) -> Int {
    let range = document.node.range
    return document.source.text.utf8.count >= range.end.offset
      ? range.end.offset - range.start.offset : document.json.utf8.count
  }

  /// The limit of a single document, and what it is the limit of.
  static func limit(of document: PolicyDocument, _ kind: CheckedPolicyKind) -> (Int, String) {
    switch kind {
    case .identity, .boundary: (6144, "a managed policy")
    case .trust: (2048, "a role's trust policy, unless a quota of up to 4,096 was asked for,")
    case .session: (2048, "session policies")
    case .serviceControl: (5120, "a service control policy")
    case .resourceControl: (5120, "a resource control policy")
    case .endpoint: (20_480, "an endpoint policy")
    case .resource:
      switch service(of: document) {
      case "sqs": (8192, "a queue policy")
      case "kms": (32_768, "a key policy")
      default: (20_480, "a bucket policy")
      }
    }
  }

  /// The service that all actions are of, if it is one.
  static func service(of document: PolicyDocument) -> String? {
    let prefixes = Set(
      document.statements.flatMap(\.actions.patterns).map { $0.value.prefix { $0 != ":" }.lowercased() })
    return prefixes.count == 1 ? prefixes.first : nil
  }
}

extension PolicyChecker {
  /// The most statements of a queue's policy.
  private static let mostQueueStatements = 20

  mutating func checkSize(_ place: SourceRange) {
    let countsSpace = kind == .serviceControl || kind == .resourceControl
    let counted = countsSpace ? PolicySize.asWritten(document) : PolicySize.withoutSpace(document)
    let (limit, what) = PolicySize.limit(of: document, kind)
    if counted > limit {
      add(.error, "too-long", "\(counted) characters; \(what) may have \(limit)", at: place)
    }
    if kind == .resource, PolicySize.service(of: document) == "sqs",
      document.statements.count > Self.mostQueueStatements
    {
      add(
        .error, "too-many-statements",
        "\(document.statements.count) statements; a queue policy may have \(Self.mostQueueStatements)",
        at: document.statements[Self.mostQueueStatements].openingBrace)
    }
  }
}

/// The sizes of several documents together: the inline policies of one user, group or role, or the session policies of one call.
public struct PolicyTotal: Sendable, Hashable {
  /// What is counted together.
  public let of: String
  /// The characters so far.
  public private(set) var characters = 0
  /// The characters that all may have.
  public let limit: Int

  /// The inline policies of one owner.
  public init(inlineOf owner: PolicySize.Owner) {
    of = "the inline policies of a \(owner.rawValue)"
    limit = owner.limit
  }

  /// The session policies of one call, of which ten may be managed.
  public static let session = PolicyTotal(of: "the session policies of a call", limit: 2048)

  private init(of: String, limit: Int) {
    self.of = of
    self.limit = limit
  }

  /// Counts a document. Returns a finding where it is this one that makes all of them too long.
  public mutating func add(_ source: SourceText) -> PolicyFinding? {
    guard let document = try? PolicyDocument.parse(source) else { return nil }
    let before = characters
    characters += PolicySize.withoutSpace(document)
    guard characters > limit, before <= limit, before > 0 else { return nil }
    let start = document.node.range.start
    return PolicyFinding(
      category: .error,
      diagnostic: Diagnostic(
        code: "policy.total-too-long",
        "with this one \(of) have \(characters) characters; together they may have \(limit)", in: source,
        at: SourceRange(start, start), hint: "use a managed policy, which has a limit of its own"))
  }

  /// The total as a member of `labdeck.policy-check/1`.
  public var json: Node {
    [
      "of": Node(of), "characters": Node(characters), "limit": Node(limit),
      "exceeded": Node(characters > limit),
    ]
  }
}
