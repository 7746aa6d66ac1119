import Diagnostics
import Documents
import IAMPolicy
import ServiceAuthorization

/// An `EvaluationResult`: what the simulator says of one action, on all resources or on each of those given.
///
/// Source: IAM API reference, EvaluationResult and ResourceSpecificResult; the answers in the AWS CLI's examples.
struct SimulatedAction {
  let action: String
  /// One for each resource; one on `*` where none was given.
  let decisions: [Decision]

  var node: Node {
    guard let first = decisions.first else { return .present([:]) }
    let isSpecific = first.request.resource != "*"
    let one = decisions.count == 1
    let word = one ? Self.word(first) : combined
    return .present([
      "EvalActionName": Node(action), "EvalResourceName": Node(one ? first.request.resource : resourceType),
      "EvalDecision": Node(word), "MatchedStatements": one ? Self.matched(first) : Node([Node]()),
      "MissingContextValues": isSpecific ? Node([Node]()) : Node(first.missingContextKeys),
      "OrganizationsDecisionDetail": first.policies.inputs.serviceControlLevels.isEmpty
        ? nil : ["AllowedByOrganizations": Node(decisions.allSatisfy { Self.allows($0, .serviceControl) })],
      "PermissionsBoundaryDecisionDetail": Self.boundary(decisions),
      "EvalDecisionDetails": isSpecific && one ? Self.details(first) : nil,
      "ResourceSpecificResults": isSpecific ? Node(decisions.map { Self.specific($0) }) : nil,
    ])
  }

  /// Allowed on all resources, denied explicitly on one, or denied.
  private var combined: String {
    let words = decisions.map { Self.word($0) }
    return words.contains("explicitDeny")
      ? "explicitDeny" : words.allSatisfy { $0 == "allowed" } ? "allowed" : "implicitDeny"
  }

  /// Several resources stand under the form of their type, such as `arn:aws:s3:::${BucketName}/${ObjectName}`.
  private var resourceType: String {
    let parts = action.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let first = decisions.first,
      let known = ServiceAuthorization.service(parts[0])?.action(parts[1])?.resources
    else { return "*" }
    // Of several types the one whose region and account are given, or left out, as the resources' are.
    func shape(_ arn: String) -> [Bool] {
      arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).dropFirst(3).prefix(2)
        .map(\.isEmpty)
    }
    let wanted = shape(first.request.resource)
    return (known.first { shape($0.arn) == wanted } ?? known.first)?.arn ?? "*"
  }

  private static func specific(_ decision: Decision) -> Node {
    .present([
      "EvalResourceName": Node(decision.request.resource), "EvalResourceDecision": Node(word(decision)),
      "MatchedStatements": matched(decision), "MissingContextValues": Node(decision.missingContextKeys),
      "EvalDecisionDetails": decision.sides == nil ? nil : details(decision),
      "PermissionsBoundaryDecisionDetail": boundary([decision]),
    ])
  }

  /// An explicit deny of a service control policy is reported as an implicit one (IAM User Guide,
  /// access_policies_testing-policies).
  private static func word(_ decision: Decision) -> String {
    switch decision.verdict {
    case .allowed: return "allowed"
    case .implicitlyDenied: return "implicitDeny"
    case .explicitlyDenied:
      let denying = decision.blockedBy.filter { decision.effect(of: $0) == .explicitDeny }
      return denying == [.serviceControl] ? "implicitDeny" : "explicitDeny"
    }
  }

  private static func allows(_ decision: Decision, _ kind: PolicyKind) -> Bool {
    let effect = decision.effect(of: kind)
    return effect == .allow || effect == .noImpact
  }

  private static func boundary(_ decisions: [Decision]) -> Node? {
    guard let first = decisions.first, !first.policies.inputs.permissionBoundaries.isEmpty else { return nil }
    return ["AllowedByPermissionsBoundary": Node(decisions.allSatisfy { allows($0, .boundary) })]
  }

  /// Empty within one account; across accounts what each kind of policy says, unless a service control policy ended it.
  private static func details(_ decision: Decision) -> Node? {
    guard decision.sides != nil else { return .present([:]) }
    guard allows(decision, .serviceControl) else { return nil }
    func word(_ kind: PolicyKind) -> Node {
      switch decision.effect(of: kind) {
      case .allow, .noImpact: "allowed"
      case .implicitDeny: "implicitDeny"
      case .explicitDeny: "explicitDeny"
      }
    }
    return .present([
      "IAM Policy": word(.identity), "Resource Policy": word(.resource),
      "Permissions Boundary Policy": decision.policies.inputs.permissionBoundaries.isEmpty
        ? nil : word(.boundary),
    ])
  }

  /// The statements that determine the result; of a denial those that deny.
  private static func matched(_ decision: Decision) -> Node {
    let kinds: Set<PolicyKind> =
      decision.isAllowed ? [.identity, .resource] : [.identity, .resource, .boundary]
    return Node(decision.matchedStatements.filter { kinds.contains($0.kind) }.map { statement($0) })
  }

  private static func statement(_ reference: StatementReference) -> Node {
    let policy = reference.policy
    let owner = policy.attachedTo?.split(separator: " ", maxSplits: 1).map(String.init) ?? []
    let type: String
    var id = policy.name
    switch policy.arn {
    case let arn? where arn.contains(":aws:policy/"): type = "aws-managed"
    case .some: type = "user-managed"
    case nil where reference.kind == .resource: type = "resource"
    case nil where owner.count == 2:
      type = owner[0]
      // Inline policies are named with their owners: role_web_OneBucket.
      id = "\(owner[0])_\(owner[1])_\(policy.name)"
    case nil: type = "none"
    }
    let range = policy.document.simulatorRange(of: reference.statement)
    return [
      "SourcePolicyId": Node(id), "SourcePolicyType": Node(type),
      "StartPosition": ["Line": Node(range.start.line), "Column": Node(range.start.column)],
      "EndPosition": ["Line": Node(range.end.line), "Column": Node(range.end.column)],
    ]
  }
}

/// `PolicyExclusionList`: policies of the entity that a simulation leaves out.
struct PolicyExclusions {
  private let entries: [Node]

  init(_ list: Node?) { entries = list?.elements ?? [] }

  func apply(to inputs: inout PolicyInputs) {
    for entry in entries {
      let arn = entry["PolicyArn"]?.string
      let inline = entry["InlinePolicyIdentifier"]
      let owner = [inline?["AttachmentType"]?.string?.lowercased(), inline?["AttachmentName"]?.string]
        .compactMap { $0 }.joined(separator: " ")
      switch entry["PolicyType"]?.string {
      case "inline":
        inputs.identityPolicies.removeAll {
          $0.arn == nil && $0.name == inline?["PolicyName"]?.string && $0.attachedTo == owner
        }
      case "aws-managed", "user-managed": inputs.identityPolicies.removeAll { $0.arn != nil && $0.arn == arn }
      case "permission-boundary": inputs.permissionBoundaries.removeAll { arn == nil || $0.arn == arn }
      case "scp": inputs.serviceControlLevels = []
      default: continue
      }
    }
  }
}
