import AWSProtocols
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
