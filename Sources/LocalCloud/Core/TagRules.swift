import AWSProtocols
import Documents

/// Which tags the services take (IAM User Guide, id_tags; S3 User Guide, object-tagging; EC2 User Guide, Using_Tags).
enum TagRules {
  private static func keys(_ tags: Node?) -> [String] {
    (tags?.elements ?? []).map { $0["Key"]?.string ?? "" }
  }

  /// IAM and STS: keys differ by more than case, and AWS's own prefix is AWS's.
  static func check(_ tags: Node?, service: String) throws(ServiceError) {
    guard let tags else { return }
    let keys = keys(tags)
    let code = service == "sts" ? "InvalidParameterValue" : "InvalidInput"
    if Set(keys.map { $0.lowercased() }).count < keys.count {
      throw ServiceError(
        code, "Duplicate tag keys found. Please note that Tag keys are case insensitive.")
    }
    if keys.contains(where: { $0.lowercased().hasPrefix("aws:") }) {
      throw ServiceError(code, "Tag keys beginning with aws: are reserved for system use.")
    }
  }

  /// IAM's tags with others added: a key that differs in case alone takes the place of the one before.
  static func merge(_ added: [String: String], into tags: inout [String: String]) {
    for (key, value) in added {
      let lowercased = key.lowercased()
      for known in tags.keys where known.lowercased() == lowercased { tags[known] = nil }
      tags[key] = value
    }
  }

  /// EC2: AWS's own prefix is AWS's.
  static func checkInstanceTags(_ tags: Node?) throws(ServiceError) {
    if keys(tags).contains(where: { $0.hasPrefix("aws:") }) {
      throw ServiceError(
        "InvalidParameterValue", "Tag keys starting with 'aws:' are reserved for internal use")
    }
  }

  /// S3: lengths, and no key twice.
  static func checkObjectTags(_ tags: Node?) throws(ServiceError) {
    for tag in tags?.elements ?? [] {
      let key = tag["Key"]?.string ?? ""
      if key.isEmpty || key.unicodeScalars.count > 128 {
        throw ServiceError(
          "InvalidTag", "The TagKey you have provided is invalid", details: [("TagKey", key)])
      }
      let value = tag["Value"]?.string ?? ""
      if value.unicodeScalars.count > 256 {
        throw ServiceError(
          "InvalidTag", "The TagValue you have provided is invalid",
          details: [("TagKey", key), ("TagValue", value)])
      }
    }
    let keys = keys(tags)
    if let own = keys.first(where: { $0.hasPrefix("aws:") }) {
      throw ServiceError(
        "InvalidTag", "System tags cannot be added/updated by requester", details: [("TagKey", own)])
    }
    if let twice = keys.first(where: { key in keys.count { $0 == key } > 1 }) {
      throw ServiceError(
        "InvalidTag", "Cannot provide multiple Tags with the same key", details: [("TagKey", twice)])
    }
  }
}
