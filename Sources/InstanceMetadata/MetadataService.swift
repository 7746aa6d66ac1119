package import Effects
package import HTTPMessages
import World

/// The instance metadata service of one instance, IMDSv1 and IMDSv2: a function from a request to an answer, or to
/// silence. It is made anew when the instance changes.
///
/// Source: EC2 User Guide, "Use instance metadata to manage your EC2 instance".
package final class MetadataService: Sendable {
  package let instance: DescribedInstance
  let tree: MetadataTree
  private let seal: TokenSeal
  private let identity: InstanceIdentity
  private let launchedDate: String
  private let options: MetadataOptions

  /// The service of an instance. `secret` seals its tokens; `identity` signs its identity document.
  package init(_ instance: DescribedInstance, secret: [UInt8], identity: InstanceIdentity) {
    self.instance = instance
    tree = MetadataTree(of: instance)
    seal = TokenSeal(secret: secret, instanceID: instance.id)
    self.identity = identity
    launchedDate = instance.launched.httpDate
    options = instance.metadataOptions
  }

  /// Answers a request.
  package func respond(
    to request: HTTPRequest, from caller: MetadataCaller = MetadataCaller(), at now: Timestamp,
    state: inout MetadataState, mint: inout some CredentialMint
  ) -> MetadataReply {
    if Self.isStopped(instance.state) {
      return MetadataReply(.silence(.notRunning(instance.state.rawValue)))
    }
    if caller.overIPv6 && !options.ipv6Enabled { return MetadataReply(.silence(.ipv6Disabled)) }
    let date = state.date(at: now)
    let path = request.path
    var reply: MetadataReply
    do throws(MetadataRefusal) {
      guard state.admit(at: now, rate: instance.requestsPerSecond) else {
        throw MetadataRefusal.throttled
      }
      guard options.endpointEnabled else { throw MetadataRefusal.endpointDisabled }
      if request.method == "PUT" && path == Self.tokenPath {
        let life = try tokenLife(request)
        state.tokensIssued &+= 1
        let token = seal.issue(life: life, at: now, serial: state.tokensIssued)
        reply = MetadataReply(.token(life: life), MetadataResponses.token(token, life: life, at: date))
      } else {
        let life = try authorise(request, path: path, at: now, known: &state.known)
        reply = try serve(path, life: life, at: now, date: date, mint: &mint)
      }
    } catch {
      reply = MetadataReply(.refused(error), Self.answer(to: error, asked: request, at: date))
    }
    // Only the answer to a token request is sent with the hop limit as its IP time to live.
    if request.method == "PUT" && caller.hops > options.hopLimit {
      return MetadataReply(.silence(.hopLimit(limit: options.hopLimit, hops: caller.hops)))
    }
    return reply
  }

  private static func isStopped(_ state: Instance.State) -> Bool {
    switch state {
    case .pending, .running, .stopping, .shuttingDown: false
    case .stopped, .terminated: true
    }
  }

  static let tokenPath = "/latest/api/token"
  private static let lifeHeader = "X-aws-ec2-metadata-token-ttl-seconds"
  private static let tokenHeader = "X-aws-ec2-metadata-token"

  private static func answer(to refusal: MetadataRefusal, asked request: HTTPRequest, at date: String)
    -> HTTPResponse
  {
    if case .method = refusal {
      return MetadataResponses.notAllowed(request.path == tokenPath ? "OPTIONS, PUT" : "GET, HEAD", at: date)
    }
    return MetadataResponses.error(refusal.status, at: date)
  }

  /// The life that a token request asks for.
  private func tokenLife(_ request: HTTPRequest) throws(MetadataRefusal) -> Int {
    if request.fields.contains("X-Forwarded-For") { throw .forwarded }
    guard let text = request.fields[Self.lifeHeader] else { throw .badLife(nil) }
    let digits = text.trimmingBlanks
    guard !digits.isEmpty, digits.utf8.count <= 5, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let life = Int(digits), (1...TokenSeal.longestLife).contains(life)
    else { throw .badLife(text) }
    return life
  }

  /// Checks method and token; returns the token's life where one came.
  private func authorise(
    _ request: HTTPRequest, path: Substring, at now: Timestamp, known: inout MetadataState.KnownToken?
  ) throws(MetadataRefusal) -> Int? {
    guard request.method == "GET" || request.method == "HEAD", path != Self.tokenPath else {
      throw .method(request.method)
    }
    guard let token = request.fields[Self.tokenHeader] else {
      if options.tokensRequired { throw .tokenMissing }
      return nil
    }
    if let known, known.text == token, now < known.end { return known.life }
    switch seal.open(token, at: now) {
    case .valid(let life, let end):
      known = MetadataState.KnownToken(text: token, life: life, end: end)
      return life
    case .expired(let end): throw .tokenExpired(end)
    case .foreign: throw .tokenForeign
    }
  }

  private func serve(
    _ asked: Substring, life: Int?, at now: Timestamp, date: String, mint: inout some CredentialMint
  ) throws(MetadataRefusal) -> MetadataReply {
    let path: MetadataPath
    switch MetadataPath.read(asked) {
    case .success(let parsed): path = parsed
    case .failure(let absence): throw .notFound(absence)
    }
    func answer(
      _ finding: MetadataFinding, _ text: String, modified: String? = nil
    ) -> MetadataReply {
      let response = MetadataResponses.content(
        Array(text.utf8), type: "text/plain", modified: modified ?? launchedDate, tokenLife: life, at: date)
      return MetadataReply(finding, response)
    }
    guard let version = path.version else {
      return answer(.listing, MetadataVersion.all.map(\.name).joined(separator: "\n"))
    }
    switch tree.find(path.rest, in: version) {
    case .directory(let lines): return answer(.listing, lines)
    case .leaf(.text(let text)): return answer(.value, text)
    case .leaf(.userData(let bytes)):
      let response = MetadataResponses.content(
        bytes, type: "application/octet-stream", modified: launchedDate, tokenLife: life, at: date)
      return MetadataReply(.value, response)
    case .leaf(let leaf):
      let document = try issue(leaf, path: path, at: now, mint: &mint)
      return answer(document.finding, document.text, modified: document.modified.httpDate)
    case nil: throw .notFound(absence(of: path, in: version))
    }
  }

  private func issue(
    _ leaf: MetadataTree.Leaf, path: MetadataPath, at now: Timestamp, mint: inout some CredentialMint
  ) throws(MetadataRefusal) -> IssuedDocument {
    switch leaf {
    case .identityDocument:
      return IssuedDocument(.value, InstanceIdentity.document(of: instance), modified: instance.launched)
    case .signature(let kind):
      let document = InstanceIdentity.document(of: instance)
      // The keys are good ones; a failure here means that there is no memory.
      let signature = (try? identity.signature(kind, over: document)) ?? ""
      return IssuedDocument(.value, signature, modified: instance.launched)
    default:
      guard let document = IssuedDocument.credentials(leaf, of: instance, at: now, mint: &mint) else {
        throw .notFound(.nothing)
      }
      return document
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: Substring {
    var rest = self[...]
    while rest.first == " " || rest.first == "\t" { rest.removeFirst() }
    while rest.last == " " || rest.last == "\t" { rest.removeLast() }
    return rest
  }
}
