import HTTPMessages
import World

/// A request path, cut into the version and what stands below it.
struct MetadataPath: Hashable {
  /// Nil for `/` itself.
  var version: MetadataVersion?
  /// Below the version, decoded, without slashes at its ends.
  var rest: String

  /// Reads a path. One trailing slash makes no difference; a doubled one leads to nothing, as on the real service.
  static func read(_ path: Substring) -> Result<MetadataPath, MetadataAbsence> {
    let bytes = path.utf8.span
    guard !bytes.isEmpty, bytes[0] == 0x2F else { return .failure(.nothing) }
    if bytes.count == 1 { return .success(MetadataPath(version: nil, rest: "")) }
    let end = bytes[bytes.count - 1] == 0x2F ? bytes.count - 1 : bytes.count
    var cut = 1
    while cut < end, bytes[cut] != 0x2F { cut += 1 }
    let name = text(bytes.extracting(min(1, end)..<cut))
    guard let version = MetadataVersion.listed(name) else { return .failure(.version(name)) }
    if cut == end { return .success(MetadataPath(version: version, rest: "")) }
    if cut + 1 == end { return .failure(.nothing) }
    let rest = text(bytes.extracting((cut + 1)..<end))
    for index in cut..<end where bytes[index] == 0x25 {
      return .success(MetadataPath(version: version, rest: PercentEncoding.decode(rest)))
    }
    return .success(MetadataPath(version: version, rest: rest))
  }

  private static func text(_ bytes: Span<UInt8>) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}

extension MetadataAbsence: Error {}
extension MetadataRefusal: Error {}

extension MetadataService {
  /// Why a path that leads nowhere does so.
  func absence(of path: MetadataPath, in version: MetadataVersion) -> MetadataAbsence {
    if version != .latest, tree.find(path.rest, in: .latest) != nil { return .laterVersion }
    let parts = path.rest.split(separator: "/", omittingEmptySubsequences: false)
    switch (parts.first, parts.dropFirst().first) {
    case ("user-data", nil): return .noUserData
    case ("meta-data", "iam"):
      if path.rest.lowercased().contains("polic") { return .policy }
      guard let profile = instance.profile else { return .noProfile }
      return parts.count > 3 && parts[2] == "security-credentials" ? .otherRole(has: profile.role) : .nothing
    case ("meta-data", "tags"): return instance.metadataOptions.tagsEnabled ? .nothing : .tagsDisabled
    case ("meta-data", "spot"): return .noSpotNotice
    default: return .nothing
    }
  }
}
