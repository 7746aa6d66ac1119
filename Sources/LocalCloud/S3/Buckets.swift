import IAMPolicy
import AWSProtocols
import Documents
import Effects
import World

/// Buckets as a whole.
extension Call {
  mutating func listBuckets() throws(ServiceError) -> WireMessage {
    guard caller.kind != .anonymous else { throw ServiceError("AccessDenied", "Access Denied", status: 403) }
    try authorize("s3:ListAllMyBuckets", on: "arn:aws:s3:::*")
    let prefix = text("Prefix") ?? ""
    let buckets = world.buckets.values.filter { $0.account == caller.account && $0.name.hasPrefix(prefix) }
      .sorted { $0.name < $1.name }
    let nodes = buckets.map { bucket -> Node in
      .present([
        "Name": Node(bucket.name), "CreationDate": Node(bucket.created),
        "BucketRegion": input["MaxBuckets"] == nil && prefix.isEmpty ? nil : Node(bucket.region),
      ])
    }
    return WireMessage(["Buckets": Node(nodes), "Owner": owner(caller.account)])
  }

  mutating func createBucket() throws(ServiceError) -> WireMessage {
    let name = required("Bucket")
    let wanted = input["CreateBucketConfiguration"]?["LocationConstraint"]?.string
    var question = Question(
      action: "s3:CreateBucket", resource: "arn:aws:s3:::\(name)", owner: caller.account)
    if let wanted { question.context["s3:LocationConstraint"] = .single(wanted) }
    try authorize(question)
    guard Bucket.isName(name) else {
      throw ServiceError(
        "InvalidBucketName", "The specified bucket is not valid.", details: [("BucketName", name)])
    }
    if let acl = text("ACL"), acl != "private" {
      throw ServiceError(
        "InvalidBucketAclWithObjectOwnership",
        "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting")
    }
    if input["ObjectLockEnabledForBucket"]?.bool == true {
      throw InputRules.notImplemented(operation.name, service)
    }
    if let wanted, wanted != region, region != "us-east-1" {
      throw ServiceError(
        "IllegalLocationConstraintException",
        "The \(wanted) location constraint is incompatible for the region specific endpoint this request was sent to."
      )
    }
    if wanted == nil, region != "us-east-1" {
      throw ServiceError(
        "IllegalLocationConstraintException",
        "The unspecified location constraint is incompatible for the region specific endpoint this request was sent to."
      )
    }
    if wanted == "us-east-1" {
      throw ServiceError("InvalidLocationConstraint", "The specified location-constraint is not valid")
    }
    if let taken = world.buckets[name] {
      let details = [("BucketName", name)]
      throw taken.account == caller.account
        ? ServiceError(
          "BucketAlreadyOwnedByYou",
          "Your previous request to create the named bucket succeeded and you already own it.", status: 409,
          details: details)
        : ServiceError(
          "BucketAlreadyExists",
          "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.",
          status: 409, details: details)
    }
    world.buckets[name] = Bucket(name: name, account: caller.account, region: wanted ?? region, created: now)
    return WireMessage(["Location": Node(wanted == nil ? "/\(name)" : "http://\(name).s3.amazonaws.com/")])
  }

  mutating func deleteBucket() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:DeleteBucket", bucket)
    guard bucket.objects.values.allSatisfy(\.isEmpty) else {
      throw ServiceError(
        "BucketNotEmpty",
        bucket.versioning == .off
          ? "The bucket you tried to delete is not empty"
          : "The bucket you tried to delete is not empty. You must delete all versions in the bucket.",
        status: 409,
        details: [("BucketName", bucket.name)])
    }
    world.buckets[bucket.name] = nil
    return WireMessage()
  }

  mutating func headBucket() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:ListBucket", bucket)
    return WireMessage(["BucketRegion": Node(bucket.region), "AccessPointAlias": false])
  }

  mutating func getBucketLocation() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:GetBucketLocation", bucket)
    return WireMessage(
      .present(["LocationConstraint": bucket.region == "us-east-1" ? nil : Node(bucket.region)]))
  }
}
