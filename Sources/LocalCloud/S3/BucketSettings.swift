import AWSProtocols
import Documents
import IAMPolicy
import World

/// Policy, public access block, encryption, versioning and tags of a bucket.
extension Call {
  mutating func getBucketPolicy() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:GetBucketPolicy", bucket)
    guard let policy = bucket.policy else {
      throw ServiceError(
        "NoSuchBucketPolicy", "The bucket policy does not exist", status: 404,
        details: [("BucketName", bucket.name)])
    }
    return WireMessage(["Policy": Node(JSON.compact(policy))])
  }

  mutating func putBucketPolicy() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:PutBucketPolicy", bucket)
    guard let text = text("Policy"), !text.isEmpty else {
      throw ServiceError("MissingRequestBodyError", "Request Body is empty")
    }
    let document = try policyDocument(text, for: .bucket)
    guard let policy = PolicyShelf.document(document) else {
      throw ServiceError("MalformedPolicy", "Syntax errors in policy.")
    }
    try BucketPolicyRules.check(policy, of: bucket)
    if bucket.publicAccessBlock?.blockPublicPolicy == true, PublicPolicy.isPublic(policy) {
      throw ServiceError(
        "AccessDenied",
        "User: \(caller.arn) is not authorized to perform: s3:PutBucketPolicy on resource: \"\(bucket.arn)\" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access",
        status: 403)
    }
    world.buckets[bucket.name]?.policy = document
    status = 204
    return WireMessage()
  }

  mutating func deleteBucketPolicy() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:DeleteBucketPolicy", bucket)
    world.buckets[bucket.name]?.policy = nil
    return WireMessage()
  }

  mutating func getBucketPolicyStatus() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:GetBucketPolicyStatus", bucket)
    guard let policy = bucket.policy.flatMap({ PolicyShelf.document($0) }) else {
      throw ServiceError(
        "NoSuchBucketPolicy", "The bucket policy does not exist", status: 404,
        details: [("BucketName", bucket.name)])
    }
    return WireMessage(["PolicyStatus": ["IsPublic": Node(PublicPolicy.isPublic(policy))]])
  }

  // MARK: Public access block

  mutating func getPublicAccessBlock() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:GetBucketPublicAccessBlock", bucket)
    guard let block = bucket.publicAccessBlock else {
      throw ServiceError(
        "NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found",
        status: 404,
        details: [("BucketName", bucket.name)])
    }
    return WireMessage([
      "PublicAccessBlockConfiguration": [
        "BlockPublicAcls": Node(block.blockPublicAcls), "IgnorePublicAcls": Node(block.ignorePublicAcls),
        "BlockPublicPolicy": Node(block.blockPublicPolicy),
        "RestrictPublicBuckets": Node(block.restrictPublicBuckets),
      ]
    ])
  }

  mutating func putPublicAccessBlock() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:PutBucketPublicAccessBlock", bucket)
    let given = try payload("PublicAccessBlockConfiguration")
    var block = PublicAccessBlock(all: false)
    block.blockPublicAcls = given["BlockPublicAcls"]?.bool ?? false
    block.ignorePublicAcls = given["IgnorePublicAcls"]?.bool ?? false
    block.blockPublicPolicy = given["BlockPublicPolicy"]?.bool ?? false
    block.restrictPublicBuckets = given["RestrictPublicBuckets"]?.bool ?? false
    world.buckets[bucket.name]?.publicAccessBlock = block
    return WireMessage()
  }

  mutating func deletePublicAccessBlock() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:PutBucketPublicAccessBlock", bucket)
    world.buckets[bucket.name]?.publicAccessBlock = nil
    return WireMessage()
  }

  /// A member that is the whole body.
  func payload(_ name: String) throws(ServiceError) -> Node {
    guard let node = input[name] else {
      throw ServiceError("MissingRequestBodyError", "Request Body is empty")
    }
    return node
  }

  // MARK: Encryption

  mutating func getBucketEncryption() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:GetEncryptionConfiguration", bucket)
    let rule: Node = [
      "ApplyServerSideEncryptionByDefault": .present([
        "SSEAlgorithm": Node(bucket.defaultEncryption),
        "KMSMasterKeyID": bucket.encryptionKey.map { Node($0) },
      ]), "BucketKeyEnabled": false,
    ]
    return WireMessage(["ServerSideEncryptionConfiguration": ["Rules": [rule]]])
  }

  mutating func putBucketEncryption() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:PutEncryptionConfiguration", bucket)
    let rules = try payload("ServerSideEncryptionConfiguration")["Rules"]?.elements ?? []
    guard rules.count == 1, let rule = rules[0]["ApplyServerSideEncryptionByDefault"],
      let algorithm = rule["SSEAlgorithm"]?.string, ["AES256", "aws:kms", "aws:kms:dsse"].contains(algorithm)
    else {
      throw ServiceError(
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema")
    }
    world.buckets[bucket.name]?.defaultEncryption = algorithm
    world.buckets[bucket.name]?.encryptionKey = rule["KMSMasterKeyID"]?.string
    return WireMessage()
  }

  mutating func deleteBucketEncryption() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:PutEncryptionConfiguration", bucket)
    world.buckets[bucket.name]?.defaultEncryption = "AES256"
    world.buckets[bucket.name]?.encryptionKey = nil
    return WireMessage()
  }

  // MARK: Versioning and tags

  mutating func getBucketVersioning() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:GetBucketVersioning", bucket)
    return WireMessage(
      .present(["Status": bucket.versioning == .off ? nil : Node(bucket.versioning.rawValue)]))
  }

  mutating func putBucketVersioning() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:PutBucketVersioning", bucket)
    guard
      let versioning = try payload("VersioningConfiguration")["Status"]?.string.flatMap(
        Bucket.Versioning.init(rawValue:)),
      versioning != .off
    else {
      throw ServiceError(
        "IllegalVersioningConfigurationException", "The Versioning element must be specified")
    }
    world.buckets[bucket.name]?.versioning = versioning
    return WireMessage()
  }

  mutating func getBucketTagging() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:GetBucketTagging", bucket)
    guard !bucket.tags.isEmpty else {
      throw ServiceError(
        "NoSuchTagSet", "The TagSet does not exist", status: 404, details: [("BucketName", bucket.name)])
    }
    return WireMessage(["TagSet": .tags(bucket.tags)])
  }

  mutating func putBucketTagging() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    let tags = tags(try payload("Tagging")["TagSet"])
    try TagRules.checkObjectTags(try payload("Tagging")["TagSet"])
    try authorizeS3("s3:PutBucketTagging", bucket, tagContext(tags))
    world.buckets[bucket.name]?.tags = tags
    status = 204
    return WireMessage()
  }

  mutating func deleteBucketTagging() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:PutBucketTagging", bucket)
    world.buckets[bucket.name]?.tags = [:]
    return WireMessage()
  }
}
