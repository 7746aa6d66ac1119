import AWSProtocols
import Documents
import IAMPolicy
import World

/// Finding and permission, which S3's operations share.
extension Call {
  /// The bucket of the input. Whether a bucket exists is told to everyone, as S3 does.
  func bucket(_ name: String? = nil) throws(ServiceError) -> Bucket {
    let name = name ?? required("Bucket")
    guard let bucket = world.buckets[name] else {
      throw ServiceError(
        "NoSuchBucket", "The specified bucket does not exist", status: 404, details: [("BucketName", name)])
    }
    if let owner = text("ExpectedBucketOwner"), owner != bucket.account {
      throw ServiceError("AccessDenied", "Access Denied", status: 403)
    }
    return bucket
  }

  var isHead: Bool { operation.method == "HEAD" }

  func s3Question(
    _ action: String, _ bucket: Bucket, key: String? = nil, _ more: [String: ContextValue] = [:]
  )
    -> Question
  {
    var context = more
    context["s3:ResourceAccount"] = .single(bucket.account)
    if caller.kind != .anonymous {
      context["s3:authType"] = isPresigned ? "REST-QUERY-STRING" : "REST-HEADER"
      context["s3:signatureversion"] = "AWS4-HMAC-SHA256"
    }
    return Question(
      action: action, resource: key.map { "\(bucket.arn)/\($0)" } ?? bucket.arn, owner: bucket.account,
      context: context,
      policy: bucket.policy.flatMap {
        PrincipalPolicies.attached("bucket policy of \(bucket.name)", $0, to: "bucket \(bucket.name)")
      })
  }

  /// Goes on only if the action on the bucket, or on the key in it, is allowed.
  mutating func authorizeS3(
    _ action: String, _ bucket: Bucket, key: String? = nil, _ more: [String: ContextValue] = [:]
  )
    throws(ServiceError)
  {
    let question = s3Question(action, bucket, key: key, more)
    let decision = decide(question)
    if !decision.isAllowed { throw denial(decision) }
    if caller.account != bucket.account, bucket.publicAccessBlock?.restrictPublicBuckets == true,
      let policy = question.policy, PublicPolicy.isPublic(policy.document)
    {
      throw ServiceError("AccessDenied", "Access Denied", status: 403)
    }
  }

  /// What S3 says of an object that is not there: the truth only to those who may list the bucket.
  mutating func noSuchKey(_ bucket: Bucket, _ key: String, versionID: String? = nil) -> ServiceError {
    let listing = decide(s3Question("s3:ListBucket", bucket))
    if !listing.isAllowed { return denial(listing) }
    if let versionID {
      return ServiceError(
        "NoSuchVersion", "The specified version does not exist.", status: 404,
        details: [("Key", key), ("VersionId", versionID)])
    }
    return ServiceError(
      "NoSuchKey", "The specified key does not exist.", status: 404, details: [("Key", key)])
  }

  /// The version of an object that is meant: the newest, or the one named.
  mutating func version(_ bucket: Bucket, _ key: String, _ id: String?) throws(ServiceError) -> ObjectVersion
  {
    let versions = bucket.objects[key] ?? []
    guard let id else {
      guard let newest = versions.last, !newest.isDeleteMarker else {
        throw noSuchKey(bucket, key).telling(versions.last)
      }
      return newest
    }
    guard let version = versions.first(where: { $0.versionID == id }) else {
      throw noSuchKey(bucket, key, versionID: id)
    }
    if version.isDeleteMarker {
      throw ServiceError(
        "MethodNotAllowed", "The specified method is not allowed against this resource.", status: 405,
        details: [("Method", operation.method), ("ResourceType", "DeleteMarker")]
      ).telling(version)
    }
    return version
  }

  /// The condition keys of an object's tags.
  func existingTags(_ version: ObjectVersion?) -> [String: ContextValue] {
    var context: [String: ContextValue] = [:]
    for (key, value) in version?.tags ?? [:] { context["s3:ExistingObjectTag/\(key)"] = .single(value) }
    return context
  }

  /// The canonical user id of an account: 64 hex digits that stand for it.
  func canonicalID(_ account: String) -> String {
    var world = World(seed: 0)
    return world.deriveHex(64, for: "canonical \(account)")
  }

  func owner(_ account: String) -> Node { ["ID": Node(canonicalID(account))] }
}

extension ServiceError {
  /// The error with the headers that tell of a delete marker in the way.
  fileprivate func telling(_ marker: ObjectVersion?) -> ServiceError {
    guard let marker, marker.isDeleteMarker else { return self }
    var copy = self
    copy.headers = [
      Detail(name: "x-amz-delete-marker", value: "true"),
      Detail(name: "x-amz-version-id", value: marker.versionID),
    ]
    return copy
  }
}

/// Whether a bucket policy lets everyone in. Source: S3 User Guide, access-control-block-public-access, "The meaning of public".
enum PublicPolicy {
  /// Keys whose fixed values make an allow for everyone one for some.
  private static let narrowing: Set<String> = [
    "aws:sourcearn", "aws:sourcevpc", "aws:sourcevpce", "aws:sourceowner", "aws:sourceaccount",
    "aws:sourceip",
    "aws:principalorgid", "aws:principalorgpaths", "aws:principalarn", "aws:principalaccount", "aws:userid",
    "s3:x-amz-server-side-encryption-aws-kms-key-id",
    "s3:dataaccesspointarn", "s3:dataaccesspointaccount",
  ]

  static func isPublic(_ policy: PolicyDocument) -> Bool {
    policy.statements.contains { statement in
      guard statement.effect == .allow, let principals = statement.principals else { return false }
      let everyone =
        principals.negated || principals.entries.contains { $0.kind == .everyone || $0.text.value == "*" }
      let narrowed = statement.conditions.contains { condition in
        narrowing.contains(condition.key.value.lowercased())
          && condition.values.allSatisfy {
            !$0.value.contains("*") && $0.value != "0.0.0.0/0" && $0.value != "::/0"
          }
      }
      return everyone && !narrowed
    }
  }
}
