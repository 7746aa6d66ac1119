import AWSTypes
import Crypto
import Documents
import Effects
import HTTPMessages
import SigV4

/// Signatures, beside the bare crypto of each: its hashes and one HMAC from cached pads.
enum SigningBench {
  static let all: [any Benchmark] = [
    contest("sigv4: a GET with 8 headers", body: 0, timesTheFloor: 3.2),
    contest("sigv4: a PUT of 1 KiB", body: 1024, timesTheFloor: 2.1),
    Contest(name: "sigv4: other signatures", contenders: [presigning, signingV4a, digest]),
  ]

  private static func contest(_ name: String, body: Int, timesTheFloor: Double) -> Contest {
    Contest(
      name: name,
      contenders: [
        floor(body: body), signing(body: body), verifying(body: body), peer("awscrt", body: body),
        peer("botocore", body: body),
      ],
      goals: [
        .longer("sign", than: "crypto alone", atMost: timesTheFloor),
        .longer("verify", than: "sign", atMost: 1.3),
      ], subject: "sign")
  }

  static let date = Timestamp(seconds: 1_772_442_000)
  static let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
  static let credentials = Credentials(accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: secret)
  static let settings = SigningSettings(service: "service", region: "eu-west-1")

  /// Eight headers, as an SDK sends them; date and signature come on top.
  static func request(body: Int) -> HTTPRequest {
    HTTPRequest(
      method: body > 0 ? "PUT" : "GET", target: "/reports/2026/q1.json",
      fields: [
        "Host": "service.eu-west-1.amazonaws.com", "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Target": "Service_20260302.GetReport", "Accept": "application/json",
        "X-Amz-Meta-Owner": "accounting department",
        "X-Amz-Meta-Purpose": "quarterly report of the first quarter",
        "amz-sdk-invocation-id": "e4a2c2a6-5a5e-4a5c-9a34-5d9f3c2f8c11",
        "amz-sdk-request": "attempt=1; max=3",
      ], body: (0..<body).map { UInt8(truncatingIfNeeded: $0) })
  }

  private static func signing(body: Int) -> Contender {
    Contender("sign") {
      let request = Self.request(body: body)
      return { times in
        guard var signer = try? RequestSigner(credentials: credentials, settings: settings) else { return 0 }
        var sum = 0
        for _ in 0..<times {
          var signed = request
          guard let signature = try? signer.sign(&signed, at: date) else { return 0 }
          sum &+= signature.utf8.count &+ signed.fields.all.count
        }
        return sum
      }
    }
  }

  private static func verifying(body: Int) -> Contender {
    Contender("verify") {
      let request = Self.request(body: body)
      let signed =
        (try? SigV4.sign(request, with: credentials, settings: settings, at: date))?.request ?? request
      return { times in
        var verifier = SignatureVerifier(settings: settings)
        let known = SigningSecret(secretAccessKey: secret)
        var sum = 0
        for _ in 0..<times {
          guard let verified = try? verifier.verify(signed, at: date, lookup: { _ in known }) else {
            return 0
          }
          sum &+= verified.accessKeyID.utf8.count
        }
        return sum
      }
    }
  }

  /// What cannot be done without: the hash of the canonical request and of the payload, and the HMAC of the string to sign.
  private static func floor(body: Int) -> Contender {
    Contender("crypto alone") {
      let request = Self.request(body: body)
      guard let signed = try? SigV4.sign(request, with: credentials, settings: settings, at: date) else {
        return { _ in 0 }
      }
      let canonical = Array(signed.explanation.canonicalRequest.text.utf8)
      let stringToSign = Array(signed.explanation.stringToSign.utf8)
      let key = HMACKey(
        SigningKey(secret: secret, date: "20260302", region: "eu-west-1", service: "service").bytes)
      return { times in
        var sum = 0
        for _ in 0..<times {
          let payload = SHA256.digest(request.body.span)
          let hash = SHA256.digest(canonical.span)
          let code = key.code(stringToSign.span)
          sum &+= Int(payload[0]) &+ Int(hash[0]) &+ Int(code[0])
        }
        return sum
      }
    }
  }

  /// The same request, signed by another library through Python.
  private static func peer(_ library: String, body: Int) -> Contender {
    let request = request(body: body)
    return Contender(peer: library) {
      let headers = request.fields.all.map { Node.Member(key: $0.name, value: Node($0.value)) }
      let document: Node = [
        "method": Node(request.method), "path": Node(request.target), "headers": Node(.object(headers)),
        "bytes": Node(body), "id": Node(credentials.accessKeyID), "secret": Node(secret),
      ]
      return try Peers.script("signing.py", [library, JSON.compact(document)])
    }
  }

  private static let presigning = Contender("presign a GET") {
    let request = HTTPRequest(method: "GET", target: "/b/k", fields: ["Host": "s3.eu-west-1.amazonaws.com"])
    return { times in
      guard
        var signer = try? RequestSigner(
          credentials: credentials, settings: .of(service: "s3", region: "eu-west-1"))
      else { return 0 }
      var sum = 0
      for _ in 0..<times {
        var signed = request
        _ = try? signer.presign(&signed, at: date, expires: 60)
        sum &+= signed.target.utf8.count
      }
      return sum
    }
  }

  private static let signingV4a = Contender("sign a GET with SigV4a") {
    let request = Self.request(body: 0)
    var v4a = Self.settings
    v4a.algorithm = .v4a
    let settings = v4a
    return { times in
      guard var signer = try? RequestSigner(credentials: credentials, settings: settings) else { return 0 }
      var sum = 0
      for _ in 0..<times {
        var signed = request
        _ = try? signer.sign(&signed, at: date)
        sum &+= signed.fields.all.count
      }
      return sum
    }
  }

  private static let digest = Contender("SHA-256 of 64 KiB") {
    let bytes = [UInt8](repeating: 7, count: 65_536)
    return { times in (0..<times).reduce(0) { sum, _ in sum &+ Int(SHA256.digest(bytes.span)[0]) } }
  }
}
