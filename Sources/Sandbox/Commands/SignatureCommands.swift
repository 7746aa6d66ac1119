import AWSTypes
import CredentialChain
import Diagnostics
import Effects
import HTTPMessages
import SigV4
import SignatureRendering
import TextLayout
import World

/// `sigv4 stages | sign | presign | verify | send` on raw HTTP requests in files.
extension Shell {
  private static let signatureUsage = """
    usage: sigv4 stages|sign|presign|verify|send FILE [--region R] [--service S] [--profile P] [--expires N]
      stages   every stage of the signature, from the canonical request to the four keys
      sign     the request with its Authorization header
      presign  a URL that is good for a while
      verify   what the service would say of a signed request, and why
      send     sends a request as it stands in the file
    """

  private struct SignatureLine {
    var verb = ""
    var file = ""
    var options = ChainOptions()
    var service: String?
    var expires = 3600
  }

  mutating func sigv4(_ call: Invocation) -> Int {
    guard let line = signatureLine(call.arguments[...]) else {
      complain(Self.signatureUsage)
      return 2
    }
    guard let bytes = read(line.file, for: "sigv4") else { return 1 }
    let raw: RawRequest
    do throws(Diagnostic) {
      raw = try RawRequest.read(bytes, name: line.file)
    } catch {
      complain(error.rendered)
      return 3
    }
    switch line.verb {
    case "verify": return verifySignature(of: raw)
    case "send": return sendRaw(raw)
    default: return sign(raw, line)
    }
  }

  private func signatureLine(_ words: ArraySlice<String>) -> SignatureLine? {
    var words = words
    var line = SignatureLine()
    while let word = words.popFirst() {
      switch word {
      case "--region": line.options.region = words.popFirst()
      case "--profile": line.options.profile = words.popFirst()
      case "--service": line.service = words.popFirst()
      case "--request": line.file = words.popFirst() ?? ""
      case "--expires": line.expires = words.popFirst().flatMap { Int($0) } ?? 0
      default:
        if word.hasPrefix("-") { return nil }
        if line.verb.isEmpty { line.verb = word } else { line.file = word }
      }
    }
    return ["stages", "sign", "presign", "verify", "send"].contains(line.verb) && !line.file.isEmpty
      ? line : nil
  }

  /// Service and region of an AWS host name.
  private static func endpoint(_ host: String) -> (service: String, region: String?)? {
    let parts = host.split(separator: ".").map(String.init)
    guard let end = parts.firstIndex(of: "amazonaws"), end > 0 else { return nil }
    let names = parts[..<end]
    if let s3 = names.firstIndex(of: "s3") { return ("s3", names.dropFirst(s3 + 1).first) }
    return (names[0], names.count > 1 ? names[1] : nil)
  }

  private mutating func sign(_ raw: RawRequest, _ line: SignatureLine) -> Int {
    let network = self.network()
    let inputs = chainInputs(client, line.options)
    let resolution = resolve(inputs, over: network)
    settle(network)
    guard let credentials = resolution.credentials else {
      sandbox.lastTrace = chainTrace(inputs)
      complain("sigv4: no credentials to sign with; `chain` says why")
      return 1
    }
    let endpoint = Self.endpoint(raw.request.fields["Host"] ?? "")
    guard let service = line.service ?? endpoint?.service else {
      complain("sigv4: for which service? The Host header does not say; --service does")
      return 2
    }
    let region = line.options.region ?? endpoint?.region ?? resolution.region.value ?? "us-east-1"
    var settings = SigningSettings.of(service: service, region: region)
    do throws(SigningError) {
      if line.verb == "presign" {
        if SigningSettings.isS3(service) { settings.payload = .unsigned }
        settings.addsContentSHA256 = false
        let signed = try SigV4.presign(
          raw.request, with: credentials, settings: settings, at: sandbox.clock, expires: line.expires)
        sandbox.signatures.value.append(signed.explanation)
        print("https://\(signed.request.fields["Host"] ?? "")\(signed.request.target)")
        return 0
      }
      let signed = try SigV4.sign(raw.request, with: credentials, settings: settings, at: sandbox.clock)
      sandbox.signatures.value.append(signed.explanation)
      if line.verb == "stages" {
        write(Array(SignatureStages(signed.explanation, of: signed.request).text().text.utf8))
      } else {
        write(signed.text(like: raw))
      }
      return 0
    } catch {
      complain("sigv4: \(error.message)")
      return 3
    }
  }

  private mutating func verifySignature(of raw: RawRequest) -> Int {
    guard let verification = sandbox.examine(raw.request) else {
      complain("sigv4: this request carries no signature that can be read")
      return 3
    }
    let trace = SignatureTrace(verification, of: raw.request)
    sandbox.lastTrace = Trace(
      .signature, short: trace.short(), full: trace.full() + trace.canonicalRequests())
    write(Array(trace.short().text.utf8))
    return verification.failure == nil ? 0 : 1
  }

  private mutating func sendRaw(_ raw: RawRequest) -> Int {
    guard let host = raw.request.fields["Host"], let (origin, _) = HTTPOrigin.split(url: "https://\(host)/")
    else {
      complain("sigv4: the request has no Host header that can be used")
      return 3
    }
    let network = self.network()
    defer { settle(network) }
    do throws(TransportError) {
      let response = try network.send(raw.request, to: origin, timeout: 60)
      sandbox.lastTrace = network.records.last.flatMap { sandbox.trace(of: $0, network.requests.last) }
      print("HTTP/1.1 \(response.status) \(Self.reason(response.status))")
      for name in ["Content-Type", "ETag", "x-amz-request-id"] {
        if let value = response.fields[name] { print("\(name): \(value)") }
      }
      print("")
      write(response.body + (response.body.last == 0x0A || response.body.isEmpty ? [] : [0x0A]))
      return response.status < 400 ? 0 : 1
    } catch {
      complain("sigv4: nobody answers at \(host)")
      return 7
    }
  }
}

extension Sandbox {
  /// Verifies a signed request as its service would, knowing the world's keys, and what was signed here where the signature
  /// was made here; nil where it carries none that can be read.
  func examine(_ request: HTTPRequest) -> Verification? {
    guard let claimed = SignatureParameters.claimed(by: request), let scope = claimed.scope else {
      return nil
    }
    var verifier = SignatureVerifier(
      settings: .of(service: scope.service, region: scope.region ?? world.region), acceptsAnyRegion: true)
    let client = signatures.value.last { $0.signature == claimed.signature }
    let world = self.world
    return verifier.examine(request, at: clock, client: client) { id in
      switch world.holder(ofAccessKey: id) {
      case .user(_, _, let key):
        SigningSecret(secretAccessKey: key.secret, isActive: key.status == .active)
      case .session(let session):
        SigningSecret(
          secretAccessKey: session.secret, sessionToken: session.token, expiration: session.expiration,
          isActive: !session.revoked)
      case nil: nil
      }
    }
  }
}
