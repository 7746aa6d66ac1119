import AWSProtocols
import Diagnostics
import IAMPolicy
import ServiceAuthorization
import World

/// What S3 asks of a bucket's policy beyond what makes a policy: resources of the bucket's own, actions that there are, and that
/// each action applies to a resource of its statement. Source: Amazon S3 User Guide, "Bucket policies for Amazon S3"; Service
/// Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
enum BucketPolicyRules {
  static func check(_ policy: PolicyDocument, of bucket: Bucket) throws(ServiceError) {
    for statement in policy.statements {
      for pattern in statement.resources?.patterns ?? [] where !isOwn(pattern.value, bucket) {
        throw ServiceError(
          "MalformedPolicy", "Policy has invalid resource", details: [("Detail", pattern.value)])
      }
    }
    if PolicyChecker.check(policy, as: .resource).contains(where: {
      $0.diagnostic.code == "policy.unknown-action"
    }) {
      throw ServiceError("MalformedPolicy", "Policy has invalid action")
    }
    for statement in policy.statements where !applies(statement) {
      throw ServiceError("MalformedPolicy", "Action does not apply to any resource(s) in statement")
    }
  }

  /// Whether a pattern is of the bucket or of what is in it.
  private static func isOwn(_ pattern: String, _ bucket: Bucket) -> Bool {
    guard pattern.hasPrefix(bucket.arn) else { return pattern == "*" }
    guard let next = pattern.dropFirst(bucket.arn.count).first else { return true }
    return next == "/" || next == "*" || next == "?"
  }

  /// Whether every action that a statement names applies to one of its resources. Of actions with wildcards some always do.
  private static func applies(_ statement: PolicyStatement) -> Bool {
    guard !statement.actions.negated, let resources = statement.resources, !resources.negated else {
      return true
    }
    let service = ServiceAuthorization.service("s3")
    return statement.actions.patterns.allSatisfy { pattern in
      guard pattern.value.lowercased().hasPrefix("s3:"),
        let action = service?.action(String(pattern.value.dropFirst(3)))
      else { return true }
      let types = Set(action.resources.map(\.name))
      return resources.patterns.contains { resource in
        let isOfObjects = resource.value.contains("/")
        let mayBeObject = isOfObjects || resource.value.contains("*")
        return types.contains("bucket") && (!isOfObjects || resource.value == "*")
          || types.contains("object") && mayBeObject
      }
    }
  }
}
