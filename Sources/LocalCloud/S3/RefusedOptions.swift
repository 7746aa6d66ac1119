import AWSProtocols
import Documents

/// What a request may not ask for: S3 refuses it, or it is not done here and would be lost in silence.
extension Call {
  /// The options of a write.
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
  func checkCustomerKey() throws(ServiceError) {
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
