/// What the client signed beside what the server received, part by part.
public struct SignatureComparison: Hashable, Sendable {
  /// How sure the client's side is.
  public enum Certainty: Hashable, Sendable {
    /// Both sides were seen.
    case known
    /// The client's side is what a client must have signed to come to this signature; found as the given guess of so many.
    case guess(number: Int, of: Int)
    /// None of so many guesses comes to this signature.
    case notFound(tried: Int)
  }

  /// How a row compares.
  public enum Outcome: String, Hashable, Sendable {
    /// Both sides are the same.
    case same
    /// They differ.
    case differs
    /// They differ only because something above does.
    case follows
    /// The client's side is not known.
    case unknown
  }

  /// One part of the request or one stage of the signature.
  public struct Row: Hashable, Sendable {
    /// The part, such as `path` or `signing key`.
    public var name: String
    /// What the client signed; nil where that is not known.
    public var client: String?
    /// What the server received or computed.
    public var server: String
    /// How they compare.
    public var outcome: Outcome
    /// Whether it is computed from the parts above.
    public var isStage: Bool
  }

  /// How sure the client's side is.
  public var certainty: Certainty
  /// The first thing that differs; nil where nothing was found.
  public var cause: SignatureCause?
  /// The parts of the request, then the stages.
  public var rows: [Row]
  /// The client's stages, where they are known or guessed.
  public var client: SignatureExplanation?
  /// The server's stages.
  public var server: SignatureExplanation

  /// Compares the stages of both sides. Where all are the same, it was the signature itself that changed on the way.
  /// - Parameter provided: the signature that arrived.
  public static func known(
    client: SignatureExplanation, server: SignatureExplanation, provided: String
  ) -> SignatureComparison {
    var comparison = SignatureComparison(
      certainty: .known, cause: nil, rows: rows(client: client, server: server), client: client,
      server: server)
    let part = part(client, server) ?? (client.signature == provided ? nil : .signature)
    comparison.cause = part.map { SignatureCause.changed($0) }
    if part == .signature, let last = comparison.rows.indices.last {
      comparison.rows[last].server = provided
      comparison.rows[last].outcome = .differs
    }
    return comparison
  }

  /// The comparison of a request whose signature is right, and whose body is not the one that it speaks of: the hash that the client
  /// signed came along.
  static func body(claimed: String, computed: String, _ server: SignatureExplanation) -> SignatureComparison {
    var comparison = known(client: server, server: server, provided: server.signature)
    comparison.cause = .changed(.body)
    if let index = comparison.rows.firstIndex(where: { $0.name == bodyName }) {
      comparison.rows[index].client = claimed
      comparison.rows[index].server = computed
      comparison.rows[index].outcome = .differs
    }
    return comparison
  }

  private static let bodyName = "body (SHA-256)"

  /// The server's side alone, after guesses that led nowhere.
  static func unknown(server: SignatureExplanation, provided: String, tried: Int) -> SignatureComparison {
    var rows = rows(client: server, server: server)
    for index in rows.indices {
      rows[index].client = nil
      rows[index].outcome = .unknown
    }
    if let last = rows.indices.last {
      rows[last].client = provided
      rows[last].outcome = .differs
    }
    return SignatureComparison(
      certainty: .notFound(tried: tried), cause: nil, rows: rows, client: nil, server: server)
  }

  /// A guess that comes to the client's signature.
  static func guessed(
    _ cause: SignatureCause, client: SignatureExplanation, server: SignatureExplanation, number: Int,
    of count: Int
  ) -> SignatureComparison {
    SignatureComparison(
      certainty: .guess(number: number, of: count), cause: cause, rows: rows(client: client, server: server),
      client: client, server: server)
  }

  private init(
    certainty: Certainty, cause: SignatureCause?, rows: [Row], client: SignatureExplanation?,
    server: SignatureExplanation
  ) {
    self.certainty = certainty
    self.cause = cause
    self.rows = rows
    self.client = client
    self.server = server
  }

  /// The first part in which the two sides differ.
  private static func part(_ client: SignatureExplanation, _ server: SignatureExplanation) -> SignatureCause
    .Part?
  {
    let clientLines = parts(of: client)
    let serverLines = parts(of: server)
    for name in names(clientLines, serverLines) where value(name, clientLines) != value(name, serverLines) {
      switch name {
      case "method": return .method
      case "path": return .path
      case "query": return .query
      case "signed headers": return .signedHeaders
      case bodyName: return .body
      default: return .header(name)
      }
    }
    if client.scope.date != server.scope.date { return .date }
    if client.scope.region != server.scope.region { return .region }
    if client.scope.service != server.scope.service { return .service }
    if client.stringToSign != server.stringToSign { return .date }
    if client.keySteps.map(\.value) != server.keySteps.map(\.value) { return .secret }
    return client.signature != server.signature ? .signature : nil
  }

  private static func rows(client: SignatureExplanation, server: SignatureExplanation) -> [Row] {
    let clientParts = parts(of: client)
    let serverParts = parts(of: server)
    var rows: [Row] = []
    for name in names(clientParts, serverParts) {
      let left = value(name, clientParts)
      let right = value(name, serverParts)
      let isList = name == "signed headers"
      if isList, left == right { continue }
      let headersDiffer = isList && rows.contains { $0.outcome == .differs }
      rows.append(
        Row(
          name: name, client: left, server: right,
          outcome: left == right ? .same : headersDiffer ? .follows : .differs,
          isStage: false))
    }
    func stage(_ name: String, _ left: String, _ right: String, after: Bool) {
      rows.append(
        Row(
          name: name, client: left, server: right,
          outcome: left == right ? .same : after ? .follows : .differs, isStage: true))
    }
    let requestDiffers = rows.contains { $0.outcome != .same }
    stage(
      "canonical request", client.canonicalRequest.hash, server.canonicalRequest.hash, after: requestDiffers)
    stage("scope", client.scope.description, server.scope.description, after: false)
    let scopeDiffers = client.scope != server.scope
    if let left = client.signingKey, let right = server.signingKey {
      stage("signing key", left, right, after: scopeDiffers)
    }
    stage(
      "signature", client.signature, server.signature.isEmpty ? "does not verify" : server.signature,
      after: rows.contains { $0.outcome != .same })
    return rows
  }

  /// The parts of a canonical request under the names that people see.
  private static func parts(of side: SignatureExplanation) -> [(name: String, value: String)] {
    side.canonicalRequest.lines.compactMap { line in
      switch line.origin {
      case .method: ("method", line.text)
      case .path: ("path", line.text)
      case .query: ("query", line.text.isEmpty ? "none" : line.text)
      case .headers(let name, _): (name, String(line.text.dropFirst(name.utf8.count + 1)))
      case .separator: nil
      case .signedHeaders: ("signed headers", line.text)
      case .payload: (bodyName, line.text)
      }
    }
  }

  private static func value(_ name: String, _ parts: [(name: String, value: String)]) -> String {
    parts.first { $0.name == name }?.value ?? "not signed"
  }

  /// The names of both sides, in the server's order, what only the client has before the list of headers.
  private static func names(
    _ client: [(name: String, value: String)], _ server: [(name: String, value: String)]
  ) -> [String] {
    var names = server.map(\.name)
    let missing = client.map(\.name).filter { !names.contains($0) }
    names.insert(contentsOf: missing, at: names.firstIndex(of: "signed headers") ?? names.count)
    return names
  }
}
