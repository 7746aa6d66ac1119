import AWSProtocols
import Crypto
import Documents
import HTTPMessages
import IAMPolicy
import World

/// Lists of objects and of versions.
extension Call {
  /// The condition keys of a listing.
  private func listingContext() -> [String: ContextValue] {
    var context: [String: ContextValue] = [:]
    context["s3:prefix"] = .single(text("Prefix") ?? "")
    context["s3:delimiter"] = text("Delimiter").map { .single($0) }
    context["s3:max-keys"] = input["MaxKeys"]?.int.map { .single(String($0)) }
    return context
  }

  /// Keys and rolled-up prefixes behind a place, at most so many of both.
  private struct Page {
    var keys: [String] = []
    var prefixes: [String] = []
    var isTruncated = false
    /// The last key or prefix of the page.
    var last = ""
  }

  private func page(_ keys: [String], after start: String, limit: Int) -> Page {
    let prefix = text("Prefix") ?? ""
    let delimiter = text("Delimiter").flatMap { $0.isEmpty ? nil : $0 }
    var page = Page()
    guard limit > 0 else { return page }
    for key in keys where key.hasPrefix(prefix) && key > start {
      if let delimiter, let end = key.dropFirst(prefix.count).range(ofText: delimiter) {
        let rolled = String(key[..<end])
        if page.prefixes.last == rolled || rolled <= start { continue }
        if page.keys.count + page.prefixes.count == limit {
          page.isTruncated = true
          return page
        }
        page.prefixes.append(rolled)
        page.last = rolled
      } else {
        if page.keys.count + page.prefixes.count == limit {
          page.isTruncated = true
          return page
        }
        page.keys.append(key)
        page.last = key
      }
    }
    return page
  }

  /// Keys in the order of their bytes, those only that have a current version.
  private func currentKeys(_ bucket: Bucket) -> [String] {
    bucket.objects.filter { $0.value.last.map { !$0.isDeleteMarker } ?? false }.keys.sorted()
  }

  /// A key or prefix, percent-encoded where the client asked for it.
  private func name(_ text: String) -> Node {
    Node(self.text("EncodingType") == "url" ? PercentEncoding.encode(text, keeping: "/") : text)
  }

  private func entry(_ bucket: Bucket, _ key: String, withOwner: Bool) -> Node? {
    guard let object = bucket.objects[key]?.last else { return nil }
    return .present([
      "Key": name(key), "LastModified": Node(object.modified), "ETag": Node(object.etag),
      "ChecksumAlgorithm": object.checksums.keys.sorted().first.map { [Node($0)] },
      "ChecksumType": object.checksums.isEmpty
        ? nil : Node(object.etag.contains("-") ? "COMPOSITE" : "FULL_OBJECT"),
      "Size": Node(object.bytes.count), "StorageClass": Node(object.storageClass),
      "Owner": withOwner ? owner(bucket.account) : nil,
    ])
  }

  private func limit() throws(ServiceError) -> Int {
    let asked = input["MaxKeys"]?.int ?? 1000
    guard asked >= 0 else {
      throw ServiceError(
        "InvalidArgument", "Argument maxKeys must be an integer between 0 and 2147483647",
        details: [("ArgumentName", "maxKeys"), ("ArgumentValue", String(asked))])
    }
    return min(asked, 1000)
  }

  mutating func listObjectsV2() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:ListBucket", bucket, listingContext())
    let limit = try limit()
    var start = text("StartAfter") ?? ""
    if let token = text("ContinuationToken") {
      guard let place = PageToken.place(token) else {
        throw ServiceError(
          "InvalidArgument", "The continuation token provided is incorrect",
          details: [("ArgumentName", "continuation-token")])
      }
      start = place
    }
    let page = page(currentKeys(bucket), after: start, limit: limit)
    return WireMessage(
      .present([
        "Name": Node(bucket.name), "Prefix": name(text("Prefix") ?? ""),
        "Delimiter": text("Delimiter").map { name($0) },
        "MaxKeys": Node(limit), "EncodingType": text("EncodingType").map { Node($0) },
        "KeyCount": Node(page.keys.count + page.prefixes.count), "IsTruncated": Node(page.isTruncated),
        "ContinuationToken": text("ContinuationToken").map { Node($0) },
        "NextContinuationToken": page.isTruncated ? Node(PageToken.make(page.last)) : nil,
        "StartAfter": text("StartAfter").map { name($0) },
        "Contents": page.keys.isEmpty
          ? nil
          : Node(page.keys.compactMap { entry(bucket, $0, withOwner: input["FetchOwner"]?.bool ?? false) }),
        "CommonPrefixes": page.prefixes.isEmpty ? nil : Node(page.prefixes.map { ["Prefix": name($0)] }),
      ]))
  }

  mutating func listObjects() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:ListBucket", bucket, listingContext())
    let limit = try limit()
    let page = page(currentKeys(bucket), after: text("Marker") ?? "", limit: limit)
    return WireMessage(
      .present([
        "Name": Node(bucket.name), "Prefix": name(text("Prefix") ?? ""), "Marker": name(text("Marker") ?? ""),
        "Delimiter": text("Delimiter").map { name($0) }, "MaxKeys": Node(limit),
        "EncodingType": text("EncodingType").map { Node($0) }, "IsTruncated": Node(page.isTruncated),
        "NextMarker": page.isTruncated && text("Delimiter") != nil ? name(page.last) : nil,
        "Contents": page.keys.isEmpty
          ? nil : Node(page.keys.compactMap { entry(bucket, $0, withOwner: true) }),
        "CommonPrefixes": page.prefixes.isEmpty ? nil : Node(page.prefixes.map { ["Prefix": name($0)] }),
      ]))
  }

  mutating func listObjectVersions() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    try authorizeS3("s3:ListBucketVersions", bucket, listingContext())
    let limit = try limit()
    if text("VersionIdMarker") != nil, text("KeyMarker") == nil {
      throw ServiceError(
        "InvalidArgument", "A version-id marker cannot be specified without a key marker.",
        details: [("ArgumentName", "version-id-marker"), ("ArgumentValue", required("VersionIdMarker"))])
    }
    let keys = bucket.objects.filter { !$0.value.isEmpty }.keys.sorted()
    let page = page(keys, after: text("KeyMarker") ?? "", limit: limit)
    var versions: [Node] = []
    var markers: [Node] = []
    for key in page.keys {
      let all = bucket.objects[key] ?? []
      for (index, version) in all.enumerated().reversed() {
        let node: Node = .present([
          "ETag": version.isDeleteMarker ? nil : Node(version.etag),
          "Size": version.isDeleteMarker ? nil : Node(version.bytes.count),
          "StorageClass": version.isDeleteMarker ? nil : Node(version.storageClass), "Key": name(key),
          "VersionId": Node(version.versionID), "IsLatest": Node(index == all.count - 1),
          "LastModified": Node(version.modified), "Owner": owner(bucket.account),
        ])
        if version.isDeleteMarker { markers.append(node) } else { versions.append(node) }
      }
    }
    return WireMessage(
      .present([
        "Name": Node(bucket.name), "Prefix": name(text("Prefix") ?? ""),
        "KeyMarker": name(text("KeyMarker") ?? ""),
        "VersionIdMarker": Node(text("VersionIdMarker") ?? ""), "MaxKeys": Node(limit),
        "Delimiter": text("Delimiter").map { name($0) },
        "EncodingType": text("EncodingType").map { Node($0) },
        "IsTruncated": Node(page.isTruncated), "NextKeyMarker": page.isTruncated ? name(page.last) : nil,
        "NextVersionIdMarker": page.isTruncated ? "null" : nil,
        "Versions": versions.isEmpty ? nil : Node(versions),
        "DeleteMarkers": markers.isEmpty ? nil : Node(markers),
        "CommonPrefixes": page.prefixes.isEmpty ? nil : Node(page.prefixes.map { ["Prefix": name($0)] }),
      ]))
  }
}

/// Where the next page begins: the last key and a checksum of it, so that made-up tokens are known.
private enum PageToken {
  static func make(_ key: String) -> String {
    let bytes = Array(key.utf8)
    return Base64.encode(CRC32.hash(bytes) + bytes)
  }

  static func place(_ token: String) -> String? {
    guard let bytes = Base64.decode(token), bytes.count > 4,
      CRC32.hash(Array(bytes[4...])) == Array(bytes[..<4])
    else { return nil }
    return String(decoding: bytes[4...], as: UTF8.self)
  }
}

extension StringProtocol {
  /// The place behind the first occurrence of a text.
  fileprivate func range(ofText text: String) -> Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(text) { return self.index(index, offsetBy: text.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
