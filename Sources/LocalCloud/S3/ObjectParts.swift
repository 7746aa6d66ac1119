import AWSProtocols
import Documents
import World

/// Objects that were uploaded in parts, and what is asked of one part.
///
/// Source: S3 API reference, GetObject and HeadObject (`partNumber`), GetObjectAttributes (`ObjectParts`).
struct ObjectParts {
  private let sizes: [Int]

  init(_ object: ObjectVersion) { sizes = object.partSizes.isEmpty ? [object.bytes.count] : object.partSizes }

  var count: Int { sizes.count }

  /// The bytes of a part. Throws where there is none of that number.
  func range(_ number: Int) throws(ServiceError) -> Range<Int> {
    guard sizes.indices.contains(number - 1) else {
      throw ServiceError(
        "InvalidPartNumber", "The requested partnumber is not satisfiable", status: 416,
        details: [("PartNumberRequested", String(number)), ("ActualPartCount", String(count))])
    }
    let start = sizes[..<(number - 1)].reduce(0, +)
    return start..<start + sizes[number - 1]
  }

  /// What GetObjectAttributes says of the parts; nil for an object in one piece.
  func document(_ object: ObjectVersion, marker: Int, limit: Int) -> Node? {
    guard !object.partSizes.isEmpty else { return nil }
    let shown = sizes.enumerated().filter { $0.offset >= marker }.prefix(limit)
    let last = shown.last.map { $0.offset + 1 } ?? marker
    var members: [Node.Member] = [
      Node.Member(key: "TotalPartsCount", value: Node(count)),
      Node.Member(key: "PartNumberMarker", value: Node(String(marker))),
      Node.Member(key: "NextPartNumberMarker", value: Node(String(last))),
      Node.Member(key: "MaxParts", value: Node(limit)),
      Node.Member(key: "IsTruncated", value: Node(last < count)),
    ]
    // The parts themselves are told only where each has a checksum of its own.
    if object.checksums.values.contains(where: { $0.contains("-") }) {
      let parts = shown.map { index, size -> Node in ["PartNumber": Node(index + 1), "Size": Node(size)] }
      members.append(Node.Member(key: "Parts", value: Node(Array(parts))))
    }
    return Node(.object(members))
  }
}
