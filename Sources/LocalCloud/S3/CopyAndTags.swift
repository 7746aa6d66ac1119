import AWSProtocols
import Documents
import Effects
import HTTPMessages
import IAMPolicy
import World

/// Copies of objects, and their tags.
extension Call {
  /// The object of `x-amz-copy-source`, if the caller may read it.
  mutating func copySource() throws(ServiceError) -> ObjectVersion {
    let header = required("CopySource")
    let parts = header.split(separator: "?", maxSplits: 1)
    let path = PercentEncoding.decode(parts.first ?? "")
    let trimmed = path.hasPrefix("/") ? path.dropFirst() : path[...]
    guard let slash = trimmed.firstIndex(of: "/"), trimmed.index(after: slash) < trimmed.endIndex else {
      throw ServiceError(
        "InvalidArgument", "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
        details: [("ArgumentName", "x-amz-copy-source"), ("ArgumentValue", header)])
    }
    let key = String(trimmed[trimmed.index(after: slash)...])
    let versionID =
      parts.count > 1 && parts[1].hasPrefix("versionId=")
      ? PercentEncoding.decode(parts[1].dropFirst(10)) : nil
    guard let bucket = world.buckets[String(trimmed[..<slash])] else {
      throw ServiceError(
        "NoSuchBucket", "The specified bucket does not exist", status: 404,
        details: [("BucketName", String(trimmed[..<slash]))])
    }
    let current = (bucket.objects[key] ?? []).last { versionID == nil || $0.versionID == versionID }
    try authorizeS3(
      versionID == nil ? "s3:GetObject" : "s3:GetObjectVersion", bucket, key: key, existingTags(current))
    let object = try version(bucket, key, versionID)
    try useEncryptionKey(object, for: "kms:Decrypt", bucket)
    try checkCopyConditions(object)
    try checkAtHand(object)
    return object
  }

  private func checkCopyConditions(_ object: ObjectVersion) throws(ServiceError) {
    func time(_ name: String) -> Timestamp? { text(name).flatMap { Timestamp(iso8601: $0) } }
    if let wanted = text("CopySourceIfMatch"), !Self.matches(wanted, object.etag) {
      throw preconditionFailed("x-amz-copy-source-If-Match")
    }
    if let unwanted = text("CopySourceIfNoneMatch"), Self.matches(unwanted, object.etag) {
      throw preconditionFailed("x-amz-copy-source-If-None-Match")
    }
    if let limit = time("CopySourceIfUnmodifiedSince"), object.modified > limit {
      throw preconditionFailed("x-amz-copy-source-If-Unmodified-Since")
    }
    if let limit = time("CopySourceIfModifiedSince"), object.modified <= limit {
      throw preconditionFailed("x-amz-copy-source-If-Modified-Since")
    }
  }

  mutating func copyObject() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    let key = required("Key")
    let source = try copySource()
    var copy = try template(in: bucket)
    let replaces = text("MetadataDirective") == "REPLACE"
    let isItself = PercentEncoding.decode(required("CopySource")).hasSuffix("\(bucket.name)/\(key)")
    if isItself, !replaces, text("StorageClass") == nil, text("ServerSideEncryption") == nil,
      bucket.versioning == .off
    {
      throw ServiceError(
        "InvalidRequest",
        "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes."
      )
    }
    copy.bytes = source.bytes
    copy.checksums = source.checksums
    copy.etag = ObjectDigest.etag(source.bytes)
    if !replaces {
      (copy.contentType, copy.metadata, copy.headers) = (source.contentType, source.metadata, source.headers)
    }
    if text("TaggingDirective") != "REPLACE" { copy.tags = source.tags }
    var context = writeContext(copy.tags)
    context["s3:x-amz-copy-source"] = .single(required("CopySource"))
    context["s3:x-amz-metadata-directive"] = text("MetadataDirective").map { .single($0) }
    try authorizeS3("s3:PutObject", bucket, key: key, context)
    if !copy.tags.isEmpty { try authorizeS3("s3:PutObjectTagging", bucket, key: key, context) }
    try checkWriteConditions(bucket.objects[key]?.last)
    try useEncryptionKey(copy, for: "kms:GenerateDataKey", bucket)
    let versionID = store(copy, in: bucket.name, key: key)
    return WireMessage(
      .present([
        "CopyObjectResult": ["ETag": Node(copy.etag), "LastModified": Node(copy.modified)],
        "ServerSideEncryption": Node(copy.encryption), "SSEKMSKeyId": shownKey(copy),
        "VersionId": versionID.map { Node($0) },
        "CopySourceVersionId": source.versionID == "null" ? nil : Node(source.versionID),
      ]))
  }

  // MARK: Tags

  private mutating func tagged(_ action: String, _ versioned: String, _ more: [String: ContextValue] = [:])
    throws(ServiceError) -> (bucket: Bucket, key: String, index: Int)
  {
    let bucket = try bucket()
    let key = required("Key")
    let wanted = text("VersionId")
    let versions = bucket.objects[key] ?? []
    let index = versions.lastIndex { wanted == nil || $0.versionID == wanted }
    let context = existingTags(index.map { versions[$0] }).merging(more) { $1 }
    try authorizeS3(wanted == nil ? action : versioned, bucket, key: key, context)
    guard let index, !versions[index].isDeleteMarker else { throw noSuchKey(bucket, key, versionID: wanted) }
    return (bucket, key, index)
  }

  mutating func getObjectTagging() throws(ServiceError) -> WireMessage {
    let (bucket, key, index) = try tagged("s3:GetObjectTagging", "s3:GetObjectVersionTagging")
    let object = bucket.objects[key]?[index]
    return WireMessage(
      .present([
        "VersionId": bucket.versioning == .off ? nil : object.map { Node($0.versionID) },
        "TagSet": .tags(object?.tags ?? [:]),
      ]))
  }

  mutating func putObjectTagging() throws(ServiceError) -> WireMessage {
    let tags = tags(try payload("Tagging")["TagSet"])
    try TagRules.checkObjectTags(try payload("Tagging")["TagSet"])
    guard tags.count <= 10 else { throw ServiceError("BadRequest", "Object tags cannot be greater than 10") }
    let (bucket, key, index) = try tagged(
      "s3:PutObjectTagging", "s3:PutObjectVersionTagging", writeContext(tags))
    world.buckets[bucket.name]?.objects[key]?[index].tags = tags
    return WireMessage()
  }

  mutating func deleteObjectTagging() throws(ServiceError) -> WireMessage {
    let (bucket, key, index) = try tagged("s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging")
    world.buckets[bucket.name]?.objects[key]?[index].tags = [:]
    return WireMessage()
  }
}
