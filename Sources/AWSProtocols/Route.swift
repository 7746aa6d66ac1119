import HTTPMessages

/// The method and target of a REST operation, as a request is compared with it.
struct Route: Sendable {
  /// What a path may look like in S3's interface, the one REST interface here.
  enum Path: Sendable, Hashable {
    /// `/`
    case root
    /// `/{Bucket}`
    case bucket
    /// `/{Bucket}/{Key+}`
    case object
  }

  let operation: Operation
  let path: Path
  /// The names and values that stand in the target itself, such as `list-type=2` and `uploads`.
  let literals: [(name: String, value: String)]

  init(_ operation: Operation) {
    self.operation = operation
    let parts = operation.uri.split(separator: "?", maxSplits: 1)
    let segments = (parts.first ?? "").split(separator: "/")
    path = segments.isEmpty ? .root : segments.count == 1 ? .bucket : .object
    literals =
      parts.count < 2
      ? []
      : parts[1].split(separator: "&").map { item in
        let words = item.split(separator: "=", maxSplits: 1)
        return (String(words[0]), words.count > 1 ? String(words[1]) : "")
      }
  }
}

/// A path taken apart: what it names, still encoded.
struct RoutedPath {
  let kind: Route.Path
  let bucket: Substring
  let key: Substring

  init(_ path: Substring) {
    let rest = path.first == "/" ? path.dropFirst() : path
    bucket = rest.prefix { $0 != "/" }
    key = rest[bucket.endIndex...].dropFirst()
    kind = bucket.isEmpty ? .root : key.isEmpty ? .bucket : .object
  }
}

extension ServiceModel {
  /// Parts of S3's interface that a query names; one that no operation here takes is refused, never overlooked.
  private static let subresources: Set<String> = [
    "abac", "accelerate", "acl", "analytics", "annotation", "attributes", "cors", "delete", "encryption",
    "intelligent-tiering",
    "inventory", "legal-hold", "lifecycle", "location", "logging", "metadataConfiguration", "metadataTable",
    "metrics", "notification", "object-lock", "ownershipControls", "policy", "policyStatus",
    "publicAccessBlock",
    "renameObject", "replication", "requestPayment", "restore", "retention", "select", "session", "tagging",
    "torrent", "uploads", "versioning", "versions", "website",
  ]

  /// The operation of a REST request: the one whose literals and required members fit, and most of them.
  func route(_ request: HTTPRequest, _ path: RoutedPath, _ query: [(name: String, value: String)])
    throws(ServiceError)
    -> Operation
  {
    var best: (operation: Operation, score: Int, literals: [String])?
    for route in routes where route.operation.method == request.method && route.path == path.kind {
      guard let score = score(route, request, query) else { continue }
      if best.map({ score > $0.score }) ?? true {
        best = (route.operation, score, route.literals.map(\.name))
      }
    }
    guard let best else {
      throw ServiceError(
        "MethodNotAllowed", "The specified method is not allowed against this resource.", status: 405,
        details: [("Method", request.method), ("ResourceType", path.kind == .object ? "OBJECT" : "BUCKET")])
    }
    if let foreign = query.first(where: {
      Self.subresources.contains($0.name) && !best.literals.contains($0.name)
    }) {
      throw ServiceError(
        "NotImplemented", "A header or query you provided implies functionality that is not implemented.",
        status: 501, details: [("Header", foreign.name)])
    }
    return best.operation
  }

  /// How well a route fits; nil where something that it needs is missing.
  private func score(_ route: Route, _ request: HTTPRequest, _ query: [(name: String, value: String)]) -> Int?
  {
    var score = 0
    for literal in route.literals {
      guard
        query.contains(where: {
          $0.name == literal.name && (literal.value.isEmpty || $0.value == literal.value)
        })
      else { return nil }
      score += 2
    }
    guard let index = route.operation.input else { return score }
    for member in shapes[index].members where member.isRequired {
      switch member.value.location {
      case .query(let name):
        guard query.contains(where: { $0.name == name }) else { return nil }
        score += 1
      case .header(let name):
        guard request.fields.contains(name) else { return nil }
        score += 1
      default: break
      }
    }
    return score
  }
}
