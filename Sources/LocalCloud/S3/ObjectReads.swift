import AWSProtocols
import Documents
import Effects
import IAMPolicy
import World

/// Getting objects, and what is known of them.
extension Call {
  /// GetObject and HeadObject differ in the body alone.
  mutating func getObject() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    let key = required("Key")
    let wanted = text("VersionId")
    let candidate = (bucket.objects[key] ?? []).last { wanted == nil || $0.versionID == wanted }
    var context = existingTags(candidate)
    if let wanted { context["s3:versionid"] = .single(wanted) }
    try authorizeS3(wanted == nil ? "s3:GetObject" : "s3:GetObjectVersion", bucket, key: key, context)
    try checkCustomerKey()
    let object = try version(bucket, key, wanted)
    try useEncryptionKey(object, for: "kms:Decrypt", bucket)
    try checkReadConditions(object)
    if !isHead { try checkAtHand(object) }
    let total = object.bytes.count
    var range = 0..<total
    var contentRange: String?
    let parts = ObjectParts(object)
    if let number = input["PartNumber"]?.int {
      range = try parts.range(number)
      contentRange = total == 0 ? nil : "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(total)"
      status = 206
    } else if let text = text("Range"), let asked = try ByteRange.parse(text, of: total) {
      range = asked
      contentRange = "bytes \(asked.lowerBound)-\(asked.upperBound - 1)/\(total)"
      status = 206
    }
    let whole = range.count == total
    let document = described(object, bucket, length: range.count, contentRange: contentRange)
    return WireMessage(document, stream: isHead ? nil : whole ? object.bytes : Array(object.bytes[range]))
  }

  /// The headers of an object's answer.
  private func described(_ object: ObjectVersion, _ bucket: Bucket, length: Int, contentRange: String?)
    -> Node
  {
    func kept(_ name: String) -> Node? { (text("Response\(name)") ?? object.headers[name]).map { Node($0) } }
    var members =
      Node.present([
        "AcceptRanges": "bytes", "LastModified": Node(object.modified), "ContentLength": Node(length),
        "ETag": Node(object.etag), "VersionId": bucket.versioning == .off ? nil : Node(object.versionID),
        "CacheControl": kept("CacheControl"), "ContentDisposition": kept("ContentDisposition"),
        "ContentEncoding": kept("ContentEncoding"), "ContentLanguage": kept("ContentLanguage"),
        "Expires": kept("Expires"), "ContentRange": contentRange.map { Node($0) },
        "ContentType": Node(text("ResponseContentType") ?? object.contentType),
        "ServerSideEncryption": Node(object.encryption), "SSEKMSKeyId": shownKey(object),
        "StorageClass": object.storageClass == "STANDARD" ? nil : Node(object.storageClass),
        "TagCount": object.tags.isEmpty ? nil : Node(object.tags.count),
        "PartsCount": input["PartNumber"] == nil || object.partSizes.isEmpty
          ? nil : Node(object.partSizes.count),
      ]).members ?? []
    if !object.metadata.isEmpty {
      let entries = object.metadata.sorted { $0.key < $1.key }
      members.append(
        Node.Member(
          key: "Metadata",
          value: Node(.object(entries.map { Node.Member(key: $0.key, value: Node($0.value)) }))))
    }
    if text("ChecksumMode") == "ENABLED", contentRange == nil {
      for (name, value) in object.checksums.sorted(by: { $0.key < $1.key }) {
        members.append(Node.Member(key: "Checksum\(name)", value: Node(value)))
      }
      if !object.checksums.isEmpty {
        let type =
          object.etag.contains("-") && !object.checksums.keys.contains("CRC64NVME")
          ? "COMPOSITE" : "FULL_OBJECT"
        members.append(Node.Member(key: "ChecksumType", value: Node(type)))
      }
    }
    return Node(.object(members))
  }

  /// What lies in an archive must be restored before it is read.
  func checkAtHand(_ object: ObjectVersion) throws(ServiceError) {
    guard object.storageClass == "GLACIER" || object.storageClass == "DEEP_ARCHIVE" else { return }
    throw ServiceError(
      "InvalidObjectState", "The operation is not valid for the object's storage class", status: 403,
      details: [("StorageClass", object.storageClass)])
  }

  /// RFC 9110, section 13.2.2, as S3 combines the conditions.
  private func checkReadConditions(_ object: ObjectVersion) throws(ServiceError) {
    let modified = object.modified.seconds
    func time(_ name: String) -> Int64? { text(name).flatMap { Timestamp(iso8601: $0) }?.seconds }
    if let wanted = text("IfMatch") {
      if !Self.matches(wanted, object.etag) { throw preconditionFailed("If-Match") }
    } else if let limit = time("IfUnmodifiedSince"), modified > limit {
      throw preconditionFailed("If-Unmodified-Since")
    }
    if let unwanted = text("IfNoneMatch") {
      if Self.matches(unwanted, object.etag) { throw ServiceError("304", "Not Modified", status: 304) }
    } else if let limit = time("IfModifiedSince"), modified <= limit {
      throw ServiceError("304", "Not Modified", status: 304)
    }
  }

  mutating func getObjectAttributes() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    let key = required("Key")
    let wanted = text("VersionId")
    try authorizeS3(wanted == nil ? "s3:GetObject" : "s3:GetObjectVersion", bucket, key: key)
    try authorizeS3(
      wanted == nil ? "s3:GetObjectAttributes" : "s3:GetObjectVersionAttributes", bucket, key: key)
    let object = try version(bucket, key, wanted)
    let attributes = texts("ObjectAttributes")
    let checksums = object.checksums.sorted { $0.key < $1.key }
      .map { Node.Member(key: "Checksum\($0.key)", value: Node($0.value)) }
    return WireMessage(
      .present([
        "LastModified": Node(object.modified),
        "VersionId": bucket.versioning == .off ? nil : Node(object.versionID),
        "ETag": attributes.contains("ETag") ? Node(object.etag.filter { $0 != "\"" }) : nil,
        "Checksum": attributes.contains("Checksum") && !checksums.isEmpty ? Node(.object(checksums)) : nil,
        "StorageClass": attributes.contains("StorageClass") ? Node(object.storageClass) : nil,
        "ObjectParts": attributes.contains("ObjectParts")
          ? ObjectParts(object).document(
            object, marker: Int(text("PartNumberMarker") ?? "") ?? 0,
            limit: min(1000, max(0, input["MaxParts"]?.int ?? 1000))) : nil,
        "ObjectSize": attributes.contains("ObjectSize") ? Node(object.bytes.count) : nil,
      ]))
  }
}
