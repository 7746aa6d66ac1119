package import Documents
package import Effects

/// An S3 bucket with its objects.
package struct Bucket: Sendable, Hashable {
  /// Whether old versions are kept.
  package enum Versioning: String, Sendable, Hashable {
    /// Never switched on.
    case off = ""
    case enabled = "Enabled"
    case suspended = "Suspended"
  }

  package var name: String
  package var account: String
  package var region: String
  package var created: Timestamp
  package var policy: Node?
  package var publicAccessBlock: PublicAccessBlock?
  package var versioning: Versioning
  /// `AES256` or `aws:kms`.
  package var defaultEncryption: String
  package var encryptionKey: String?
  package var tags: [String: String]
  /// All versions of each key, the newest last.
  package var objects: [String: [ObjectVersion]]
  /// Multipart uploads under way, by upload id.
  package var uploads: [String: MultipartUpload]

  package init(name: String, account: String, region: String, created: Timestamp) {
    self.name = name
    self.account = account
    self.region = region
    self.created = created
    versioning = .off
    defaultEncryption = "AES256"
    tags = [:]
    objects = [:]
    uploads = [:]
    publicAccessBlock = PublicAccessBlock()
  }

  package var arn: String { "arn:aws:s3:::\(name)" }

  /// Whether a name may be one: 3 to 63 lower-case letters, digits, dots and hyphens, beginning and ending in a letter or
  /// digit, and no address (S3 User Guide, bucketnamingrules).
  package static func isName(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard (3...63).contains(bytes.count), !name.contains(".."), !name.hasPrefix("xn--"),
      !name.hasSuffix("-s3alias")
    else { return false }
    func isPlain(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }
    guard let first = bytes.first, let last = bytes.last, isPlain(first), isPlain(last) else { return false }
    let parts = name.split(separator: ".")
    let isAddress = parts.count == 4 && parts.allSatisfy { Int($0) != nil }
    return !isAddress && bytes.allSatisfy { isPlain($0) || $0 == 0x2D || $0 == 0x2E }
  }
}

/// The four switches of S3 Block Public Access; new buckets have all four on (S3 User Guide, April 2023).
package struct PublicAccessBlock: Sendable, Hashable {
  package var blockPublicAcls: Bool
  package var ignorePublicAcls: Bool
  package var blockPublicPolicy: Bool
  package var restrictPublicBuckets: Bool

  package init(all value: Bool = true) {
    blockPublicAcls = value
    ignorePublicAcls = value
    blockPublicPolicy = value
    restrictPublicBuckets = value
  }
}

/// One version of an object, or a delete marker.
package struct ObjectVersion: Sendable, Hashable {
  /// `null` while versioning is off.
  package var versionID: String
  package var isDeleteMarker: Bool
  package var bytes: [UInt8]
  /// With its quotes.
  package var etag: String
  package var contentType: String
  /// User metadata, without the `x-amz-meta-` prefix.
  package var metadata: [String: String]
  /// Further headers given with the object: `Cache-Control`, `Content-Encoding`, …
  package var headers: [String: String]
  package var tags: [String: String]
  package var modified: Timestamp
  /// Checksums by algorithm name, base64.
  package var checksums: [String: String]
  package var storageClass: String
  package var encryption: String
  /// The KMS key under which it lies, if it is one of the customer's.
  package var encryptionKey: String?
  /// How many bytes each part had, of an object that was uploaded in parts.
  package var partSizes: [Int] = []

  package init(
    bytes: [UInt8], etag: String, contentType: String = "binary/octet-stream", modified: Timestamp,
    versionID: String = "null"
  ) {
    self.bytes = bytes
    self.etag = etag
    self.contentType = contentType
    self.modified = modified
    self.versionID = versionID
    isDeleteMarker = false
    metadata = [:]
    headers = [:]
    tags = [:]
    checksums = [:]
    storageClass = "STANDARD"
    encryption = "AES256"
  }
}

/// A multipart upload under way.
package struct MultipartUpload: Sendable, Hashable {
  package var key: String
  package var initiated: Timestamp
  package var initiatorARN: String
  /// Parts by number.
  package var parts: [Int: ObjectVersion]
  /// What the finished object will be, but for its bytes.
  package var template: ObjectVersion
  /// The algorithm of its checksums, if the client named one.
  package var checksumAlgorithm: String?
  /// `COMPOSITE` or `FULL_OBJECT`.
  package var checksumType: String

  package init(key: String, initiated: Timestamp, initiatorARN: String, template: ObjectVersion) {
    self.key = key
    self.initiated = initiated
    self.initiatorARN = initiatorARN
    self.template = template
    parts = [:]
    checksumType = "COMPOSITE"
  }
}
