import AWSProtocols
import Documents
import Effects
import World

/// The conditions under which objects are written and deleted. Source: S3 User Guide, conditional-writes and
/// conditional-deletes.
extension Call {
  /// The conditions of a write, by the object that would be replaced.
  func checkWriteConditions(_ current: ObjectVersion?) throws(ServiceError) {
    let exists = current.map { !$0.isDeleteMarker } ?? false
    if text("IfNoneMatch") == "*", exists { throw preconditionFailed("If-None-Match") }
    guard let wanted = text("IfMatch") else { return }
    guard exists else {
      throw ServiceError(
        "NoSuchKey", "The specified key does not exist.", status: 404, details: [("Key", required("Key"))])
    }
    if !Self.matches(wanted, current?.etag ?? "") { throw preconditionFailed("If-Match") }
  }

  /// The condition of a deletion, which is about the current version alone: `*` for any, or its entity tag.
  func checkDeleteCondition(_ current: ObjectVersion?, _ wanted: String?) throws(ServiceError) {
    guard let wanted else { return }
    guard let current, !current.isDeleteMarker, Self.matches(wanted, current.etag) else {
      throw preconditionFailed("If-Match")
    }
  }

  /// What lies in an archive must be restored before it is read.
  func checkAtHand(_ object: ObjectVersion) throws(ServiceError) {
    guard object.storageClass == "GLACIER" || object.storageClass == "DEEP_ARCHIVE" else { return }
    throw ServiceError(
      "InvalidObjectState", "The operation is not valid for the object's storage class", status: 403,
      details: [("StorageClass", object.storageClass)])
  }

  func preconditionFailed(_ condition: String) -> ServiceError {
    ServiceError(
      "PreconditionFailed", "At least one of the pre-conditions you specified did not hold", status: 412,
      details: [("Condition", condition)])
  }

  static func matches(_ wanted: String, _ etag: String) -> Bool {
    wanted == "*"
      || wanted.split(separator: ",").contains { part in
        let bare = part.filter { $0 != "\"" && $0 != " " }
        return bare == etag.filter { $0 != "\"" }
      }
  }
}

/// What a request may not ask for: S3 refuses it, or it is not done here and would be lost in silence.
extension Call {
  func checkWriteOptions() throws(ServiceError) {
    try checkCustomerKey()
    if let acl = text("ACL"), acl != "private", acl != "bucket-owner-full-control" {
      throw ServiceError("AccessControlListNotSupported", "The bucket does not allow ACLs")
    }
    if ["GrantRead", "GrantReadACP", "GrantWriteACP"].contains(where: { input[$0] != nil }) {
      throw ServiceError("AccessControlListNotSupported", "The bucket does not allow ACLs")
    }
    if text("SSEKMSKeyId") != nil, !(text("ServerSideEncryption") ?? "").hasPrefix("aws:kms") {
      throw ServiceError(
        "InvalidArgument",
        "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms",
        details: [
          ("ArgumentName", "x-amz-server-side-encryption"),
          ("ArgumentValue", text("ServerSideEncryption") ?? "null"),
        ])
    }
    let undone = [
      "WebsiteRedirectLocation", "ObjectLockMode", "ObjectLockRetainUntilDate", "ObjectLockLegalHoldStatus",
    ]
    if undone.contains(where: { input[$0] != nil }) {
      throw InputRules.notImplemented(operation.name, service)
    }
  }

  /// Keys of the customer's own travel over TLS only; objects under them are not kept here.
  private func checkCustomerKey() throws(ServiceError) {
    guard input["SSECustomerAlgorithm"] != nil || input["SSECustomerKey"] != nil else { return }
    guard surroundings.environment.isSecure else {
      throw ServiceError(
        "InvalidRequest",
        "Requests specifying Server Side Encryption with Customer provided keys must be made over a secure connection."
      )
    }
    throw InputRules.notImplemented(operation.name, service)
  }
}
