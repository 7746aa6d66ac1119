public import Diagnostics
public import Documents
import ServiceAuthorization

/// Something that a checker has to say about a policy.
public struct PolicyFinding: Sendable, Hashable {
  /// IAM Access Analyzer's categories.
  public enum Category: String, Hashable, Sendable, Comparable {
    /// The policy does not work as written.
    case error = "ERROR"
    /// The policy grants more than its author may want.
    case securityWarning = "SECURITY_WARNING"
    /// The policy works, and is probably not what its author meant.
    case warning = "WARNING"
    /// The policy could be better.
    case suggestion = "SUGGESTION"

    private var weight: Int {
      switch self {
      case .error: 0
      case .securityWarning: 1
      case .warning: 2
      case .suggestion: 3
      }
    }

    /// Orders by weight, errors first.
    public static func < (left: Category, right: Category) -> Bool { left.weight < right.weight }
  }

  /// The category.
  public let category: Category
  /// What is wrong, where, and what to do.
  public let diagnostic: Diagnostic

  /// A stable name of the kind of finding.
  public var code: String { diagnostic.code }
}

extension PolicyFinding {
  /// The finding as a member of `findings` in `labdeck.policy-check/1`.
  public var json: Node {
    let range = diagnostic.range
    return [
      "category": Node(category.rawValue), "code": Node(code), "message": Node(diagnostic.message),
      "line": Node(range?.start.line ?? 1), "column": Node(range?.start.column ?? 1),
      "endLine": Node(range?.end.line ?? 1), "endColumn": Node(range?.end.column ?? 1),
      "hint": Node(diagnostic.hint),
    ]
  }
}

extension PolicyChecker {
  /// The date of the table of actions, resource types and condition keys.
  public static var referenceDate: String { ServiceAuthorization.date }
}

/// What kind of policy is checked, as far as the grammar and the findings differ.
public enum CheckedPolicyKind: String, Hashable, Sendable, CaseIterable {
  /// A policy of a user, group or role.
  case identity
  /// The policy of a bucket, queue, key and the like.
  case resource
  /// A role's trust policy.
  case trust
  /// A permissions boundary.
  case boundary
  /// A session policy.
  case session
  /// A service control policy.
  case serviceControl = "scp"
  /// A resource control policy.
  case resourceControl = "rcp"
  /// A VPC endpoint's policy.
  case endpoint

  /// The kind as the evaluator knows it.
  var kind: PolicyKind {
    switch self {
    case .identity: .identity
    case .resource, .trust: .resource
    case .boundary: .boundary
    case .session: .session
    case .serviceControl: .serviceControl
    case .resourceControl: .resourceControl
    case .endpoint: .endpoint
    }
  }
}
