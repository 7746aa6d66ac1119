import AWSTypes
import Crypto
import Effects
import HTTPMessages
import SigV4

/// Signatures a second, beside the bare crypto of each: its hashes and one HMAC from cached pads.
enum SigningBench {
  static let all: [Benchmark] = [
    floor("sigv4: crypto of a GET", body: 0),
    signing("sigv4: sign a GET with 8 headers", body: 0, floor: "sigv4: crypto of a GET", times: 3.2),
    verifying("sigv4: verify a GET with 8 headers", body: 0, floor: "sigv4: sign a GET with 8 headers"),
    floor("sigv4: crypto of a PUT of 1 KiB", body: 1024),
    signing("sigv4: sign a PUT of 1 KiB", body: 1024, floor: "sigv4: crypto of a PUT of 1 KiB", times: 2.1),
    verifying("sigv4: verify a PUT of 1 KiB", body: 1024, floor: "sigv4: sign a PUT of 1 KiB"),
    presigning,
    signingV4a,
    digest,
  ]

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

  private static func signing(_ name: String, body: Int, floor: String, times: Double) -> Benchmark {
    Benchmark(name: name, share: (floor, 1 / times)) {
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

  private static func verifying(_ name: String, body: Int, floor: String) -> Benchmark {
    Benchmark(name: name, share: (floor, 1 / 1.3)) {
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
  private static func floor(_ name: String, body: Int) -> Benchmark {
    Benchmark(name: name) {
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

  private static let presigning = Benchmark(name: "sigv4: presign a GET") {
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

  private static let signingV4a = Benchmark(name: "sigv4: sign a GET with SigV4a") {
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

  private static let digest = Benchmark(name: "crypto: SHA-256 of 64 KiB") {
    let bytes = [UInt8](repeating: 7, count: 65_536)
    return { times in (0..<times).reduce(0) { sum, _ in sum &+ Int(SHA256.digest(bytes.span)[0]) } }
  }
}
