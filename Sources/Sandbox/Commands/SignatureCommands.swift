import AWSTypes
import CredentialChain
import Diagnostics
import Effects
import HTTPMessages
import SigV4
import SignatureRendering
import TextLayout
import World

/// `sigv4 stages | sign | presign | verify | send` on raw HTTP requests in files, and on presigned URLs.
extension Shell {
  private static let signatureUsage = """
    usage: sigv4 stages|sign|presign|verify|send FILE|URL [--region R] [--service S] [--profile P]
             [--algorithm v4|v4a] [--expires N] [--stage 1-4]
      stages   every stage of the signature, from the canonical request to the key, or one of them
      sign     the request with its Authorization header
      presign  a URL that is good for a while
      verify   what the service would say of a signed request, and why; with --region, a service there
      send     sends a request as it stands in the file
    v4a signs for a set of regions: --region 'eu-*,us-east-1'
    """

  private struct SignatureLine {
    var verb = ""
    var file = ""
    var options = ChainOptions()
    var service: String?
    var algorithm = SigningAlgorithm.v4
    var expires = 3600
    var stage: Int?
  }

  mutating func sigv4(_ call: Invocation) -> Int {
    guard let line = signatureLine(call.arguments[...]) else {
      complain(Self.signatureUsage)
      return 2
    }
    let bytes: [UInt8]
    if let (origin, target) = line.file.contains("://") ? HTTPOrigin.split(url: line.file) : nil {
      bytes = Array("GET \(target) HTTP/1.1\nHost: \(origin.authority)\n\n".utf8)
    } else {
      guard let read = read(line.file, for: "sigv4") else { return 1 }
      bytes = read
    }
    let raw: RawRequest
    do throws(Diagnostic) {
      raw = try RawRequest.read(bytes, name: line.file)
    } catch {
      complain(error.rendered)
      return 3
    }
    switch line.verb {
    case "verify": return verifySignature(of: raw, in: line.options.region)
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
      case "--stage":
        guard let stage = words.popFirst().flatMap({ Int($0) }), (1...4).contains(stage) else { return nil }
        line.stage = stage
      case "--algorithm":
        guard let algorithm = words.popFirst().flatMap({ Self.algorithms[$0] }) else { return nil }
        line.algorithm = algorithm
      default:
        if word.hasPrefix("-") { return nil }
        if line.verb.isEmpty { line.verb = word } else { line.file = word }
      }
    }
    return ["stages", "sign", "presign", "verify", "send"].contains(line.verb) && !line.file.isEmpty
      ? line : nil
  }

  private static let algorithms: [String: SigningAlgorithm] = ["v4": .v4, "v4a": .v4a]

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
    settings.algorithm = line.algorithm
    do throws(SigningError) {
      if line.verb == "presign" {
        if SigningSettings.isS3(service) { settings.payload = .unsigned }
        settings.addsContentSHA256 = false
        let signed = try SigV4.presign(
          raw.request, with: credentials, settings: settings, at: sandbox.clock, expires: line.expires)
        sandbox.remember([signed.explanation])
        print("https://\(signed.request.fields["Host"] ?? "")\(signed.request.target)")
        return 0
      }
      let signed = try SigV4.sign(raw.request, with: credentials, settings: settings, at: sandbox.clock)
      sandbox.remember([signed.explanation])
      if line.verb == "stages" {
        let stages = SignatureStages(signed.explanation, of: signed.request)
        write(Array(stages.text(stage: line.stage, width: Trace.width).text.utf8))
      } else {
        write(signed.text(like: raw))
      }
      return 0
    } catch {
      complain("sigv4: \(error.message)")
      return 3
    }
  }

  private mutating func verifySignature(of raw: RawRequest, in region: String?) -> Int {
    guard let verification = sandbox.examine(raw.request, in: region) else {
      complain("sigv4: this request carries no signature that can be read")
      return 3
    }
    let trace = Trace(SignatureTrace(verification, of: raw.request))
    sandbox.lastTrace = trace
    write(Array(trace.short.text.utf8))
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
