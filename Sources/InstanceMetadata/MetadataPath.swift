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
    guard path.utf8.first == 0x2F else { return .failure(.nothing) }
    var body = Substring(path.utf8.dropFirst())
    if body.isEmpty { return .success(MetadataPath(version: nil, rest: "")) }
    if body.utf8.last == 0x2F { body = Substring(body.utf8.dropLast()) }
    let cut = body.utf8.firstIndex(of: 0x2F) ?? body.endIndex
    let name = String(body[..<cut])
    guard let version = MetadataVersion.listed(name) else { return .failure(.version(name)) }
    if cut == body.endIndex { return .success(MetadataPath(version: version, rest: "")) }
    let below = body[body.utf8.index(after: cut)...]
    if below.isEmpty { return .failure(.nothing) }
    let rest = String(below)
    return .success(
      MetadataPath(version: version, rest: rest.utf8.contains(0x25) ? PercentEncoding.decode(rest) : rest))
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
