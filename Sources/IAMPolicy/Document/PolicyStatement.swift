public import Diagnostics

/// One statement of a policy: an effect, and the elements that say to what it applies.
public struct PolicyStatement: Sendable, Hashable {
  /// What a matching statement does.
  public enum Effect: String, Hashable, Sendable {
    /// It grants.
    case allow = "Allow"
    /// It forbids, whatever else allows.
    case deny = "Deny"
  }

  /// Its number in the document, the first being 1.
  public let index: Int
  /// Its `Sid`, where it has one.
  public let sid: Located<String>?
  /// What it does when it matches.
  public let effect: Effect
  /// `Action` or `NotAction`.
  public let actions: PatternElement
  /// `Resource` or `NotResource`; nil where the statement has neither, as in role trust policies.
  public let resources: PatternElement?
  /// `Principal` or `NotPrincipal`; nil where the statement has neither, as in identity policies.
  public let principals: PrincipalElement?
  /// The conditions, all of which must hold.
  public let conditions: [PolicyCondition]
  /// Where the statement stands.
  public let range: SourceRange
  /// The prepared form that is matched against requests.
  let compiled: CompiledStatement

  /// Two statements are equal when their parts and places are.
  public static func == (left: PolicyStatement, right: PolicyStatement) -> Bool {
    left.index == right.index && left.sid == right.sid && left.effect == right.effect
      && left.actions == right.actions && left.resources == right.resources
      && left.principals == right.principals && left.conditions == right.conditions
      && left.range == right.range
  }

  /// Hashes the number, place and actions.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(index)
    hasher.combine(range)
    hasher.combine(actions)
  }
}

/// `Action`, `NotAction`, `Resource` or `NotResource`: patterns, and whether they are those to which the statement applies or
/// those to which it does not.
public struct PatternElement: Sendable, Hashable {
  /// The element's name as it stands in the policy, such as `NotAction`.
  public let name: String
  /// Whether it is the `Not` form.
  public let negated: Bool
  /// The patterns in the order of the text.
  public let patterns: [Located<String>]
  /// Where the element's name stands.
  public let nameRange: SourceRange
}

/// `Principal` or `NotPrincipal`.
public struct PrincipalElement: Sendable, Hashable {
  /// Under which key an entry stands.
  public enum Kind: String, Hashable, Sendable {
    /// Accounts, users, roles and their sessions.
    case aws = "AWS"
    /// Services, such as `lambda.amazonaws.com`.
    case service = "Service"
    /// Identity providers.
    case federated = "Federated"
    /// S3's canonical user ids.
    case canonicalUser = "CanonicalUser"
    /// `"Principal": "*"`, without a key.
    case everyone = "*"
  }

  /// One entry.
  public struct Entry: Sendable, Hashable {
    /// Under which key it stands.
    public let kind: Kind
    /// Its text and place.
    public let text: Located<String>
  }

  /// Whether it is `NotPrincipal`.
  public let negated: Bool
  /// The entries in the order of the text.
  public let entries: [Entry]
  /// Where the element's name stands.
  public let nameRange: SourceRange

  /// The element's name as it stands in the policy.
  public var name: String { negated ? "NotPrincipal" : "Principal" }
}

/// One key under one operator of a `Condition`.
public struct PolicyCondition: Sendable, Hashable {
  /// The operator, taken apart; nil for one that does not exist.
  public let `operator`: ConditionOperator?
  /// The operator as written, with its place.
  public let writtenOperator: Located<String>
  /// The condition key as written, with its place.
  public let key: Located<String>
  /// The values in the order of the text; numbers and truth values as their text.
  public let values: [Located<String>]
  /// Whether the values were written as a list.
  public let isList: Bool
}
