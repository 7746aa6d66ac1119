import AWSProtocols
import Documents
import IAMPolicy
import World

/// Deleting objects.
extension Call {
  mutating func deleteObject() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    let key = required("Key")
    let outcome = try delete(bucket, key, text("VersionId"), ifMatch: text("IfMatch"))
    return WireMessage(
      .present([
        "DeleteMarker": outcome.isMarker ? true : nil, "VersionId": outcome.versionID.map { Node($0) },
      ]))
  }

  private mutating func delete(
    _ bucket: Bucket, _ key: String, _ versionID: String?, ifMatch: String?
  ) throws(ServiceError) -> (isMarker: Bool, versionID: String?) {
    let current = (bucket.objects[key] ?? []).last { versionID == nil || $0.versionID == versionID }
    var context = existingTags(current)
    if let versionID { context["s3:versionid"] = .single(versionID) }
    try authorizeS3(
      versionID == nil ? "s3:DeleteObject" : "s3:DeleteObjectVersion", bucket, key: key, context)
    if let ifMatch, ifMatch != "*" { try authorizeS3("s3:GetObject", bucket, key: key, context) }
    try checkDeleteCondition(bucket.objects[key]?.last, ifMatch)
    if let versionID {
      let wasMarker = current?.isDeleteMarker ?? false
      world.buckets[bucket.name]?.objects[key]?.removeAll { $0.versionID == versionID }
      if world.buckets[bucket.name]?.objects[key]?.isEmpty ?? false {
        world.buckets[bucket.name]?.objects[key] = nil
      }
      return (wasMarker, versionID)
    }
    guard bucket.versioning != .off else {
      world.buckets[bucket.name]?.objects[key] = nil
      return (false, nil)
    }
    var marker = ObjectVersion(bytes: [], etag: "", modified: now)
    marker.isDeleteMarker = true
    return (true, store(marker, in: bucket.name, key: key))
  }

  /// Each key is authorised by itself; what is denied stands among the errors, the rest is deleted.
  mutating func deleteObjects() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    let given = try payload("Delete")
    let objects = given["Objects"]?.elements ?? []
    guard (1...1000).contains(objects.count) else {
      throw ServiceError(
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema")
    }
    let quiet = given["Quiet"]?.bool ?? false
    var deleted: [Node] = []
    var errors: [Node] = []
    for object in objects {
      let key = object["Key"]?.string ?? ""
      let versionID = object["VersionId"]?.string
      do {
        let outcome = try delete(bucket, key, versionID, ifMatch: object["ETag"]?.string)
        deleted.append(
          .present([
            "Key": Node(key), "VersionId": versionID.map { Node($0) },
            "DeleteMarker": outcome.isMarker ? true : nil,
            "DeleteMarkerVersionId": outcome.isMarker ? outcome.versionID.map { Node($0) } : nil,
          ]))
      } catch {
        errors.append(
          .present([
            "Key": Node(key), "VersionId": versionID.map { Node($0) }, "Code": Node(error.code),
            "Message": Node(error.message),
          ]))
      }
    }
    return WireMessage(
      .present([
        "Deleted": quiet || deleted.isEmpty ? nil : Node(deleted),
        "Errors": errors.isEmpty ? nil : Node(errors),
      ]))
  }
}
