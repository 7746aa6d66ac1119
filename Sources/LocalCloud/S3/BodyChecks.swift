import AWSProtocols
import Crypto
import Documents

/// Digests that a request claims of its body.
enum BodyChecks {
  /// The algorithms that are worked out here, by the name in the members (`ChecksumCRC32`).
  static let algorithms = ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"]

  /// Compares every digest that the input claims with the body's own; gives the checksums that were claimed.
  static func check(_ bytes: [UInt8], _ input: Node) throws(ServiceError) -> [String: String] {
    if let claimed = input["ContentMD5"]?.string {
      guard let digest = Base64.decode(claimed), digest.count == 16 else {
        throw ServiceError(
          "InvalidDigest", "The Content-MD5 you specified was invalid.", details: [("Content-MD5", claimed)])
      }
      let computed = MD5.hash(bytes)
      guard computed == digest else {
        throw ServiceError(
          "BadDigest", "The Content-MD5 you specified did not match what we received.",
          details: [("ExpectedDigest", claimed), ("CalculatedDigest", Base64.encode(computed))])
      }
    }
    var checksums: [String: String] = [:]
    for name in algorithms {
      guard let claimed = input["Checksum\(name)"]?.string else { continue }
      guard let computed = checksum(name, bytes) else { continue }
      guard computed.count == claimed.count, Base64.decode(claimed) != nil else {
        throw ServiceError(
          "InvalidRequest", "Value for x-amz-checksum-\(name.lowercased()) header is invalid.")
      }
      guard computed == claimed else {
        throw ServiceError(
          "BadDigest", "The \(name) you specified did not match the calculated checksum.")
      }
      checksums[name] = computed
    }
    return checksums
  }

  /// A checksum in base64; nil for an algorithm that is not worked out here.
  static func checksum(_ name: String, _ bytes: [UInt8]) -> String? {
    switch name {
    case "CRC32": Base64.encode(CRC32.hash(bytes))
    case "CRC32C": Base64.encode(CRC32C.hash(bytes))
    case "CRC64NVME": Base64.encode(CRC64NVME.hash(bytes))
    case "SHA1": Base64.encode(SHA1.hash(bytes.span))
    case "SHA256": Base64.encode(SHA256.hash(bytes.span))
    default: nil
    }
  }
}

/// Parts of a body that a Range header asks for (RFC 9110, section 14.1.2); S3 takes one range only.
enum ByteRange {
  /// The range; nil for a header that is to be overlooked. Throws where nothing of it is there.
  static func parse(_ text: String, of total: Int) throws(ServiceError) -> Range<Int>? {
    guard text.hasPrefix("bytes=") else { return nil }
    let parts = text.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let unsatisfiable = ServiceError(
      "InvalidRange", "The requested range is not satisfiable", status: 416,
      details: [("RangeRequested", text), ("ActualObjectSize", String(total))])
    if parts[0].isEmpty {
      guard let count = Int(parts[1]), count >= 0 else { return nil }
      guard count > 0, total > 0 else { throw unsatisfiable }
      return max(0, total - count)..<total
    }
    guard let first = Int(parts[0]), first >= 0 else { return nil }
    guard first < total else { throw unsatisfiable }
    guard !parts[1].isEmpty else { return first..<total }
    guard let last = Int(parts[1]), last >= first else { return nil }
    return first..<min(last, total - 1) + 1
  }
}
