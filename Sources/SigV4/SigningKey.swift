internal import Crypto

/// A key derived from a secret for one day, region and service, its pads hashed, ready to sign any number of requests.
public struct SigningKey: Sendable {
  /// One of the four steps from the secret to the key.
  public struct Step: Hashable, Sendable {
    /// The name that AWS's documentation gives to the result, such as `kDate`.
    public var name: String
    /// What is computed, the secret not shown: `HMAC("AWS4" + secret, "20150830")`.
    public var formula: String
    /// The result in hexadecimal.
    public var value: String
  }

  /// The key's 32 bytes.
  public let bytes: [UInt8]
  /// The key with its pads hashed.
  let hmac: HMACKey

  /// Derives the key of a scope.
  public init(secret: String, date: String, region: String, service: String) {
    let parts = [date, region, service, CredentialScope.terminator]
    bytes = parts.reduce(Array("AWS4\(secret)".utf8)) { HMACKey($0).code($1) }
    hmac = HMACKey(bytes)
  }

  /// The four steps with their values, as a lab shows them.
  public static func steps(secret: String, date: String, region: String, service: String) -> [Step] {
    let names = ["kDate", "kRegion", "kService", "kSigning"]
    let parts = [date, region, service, CredentialScope.terminator]
    var key = Array("AWS4\(secret)".utf8)
    var steps: [Step] = []
    for (index, part) in parts.enumerated() {
      key = HMACKey(key).code(part)
      let of = index == 0 ? "\"AWS4\" + secret" : names[index - 1]
      steps.append(Step(name: names[index], formula: "HMAC(\(of), \"\(part)\")", value: Hex.encode(key)))
    }
    return steps
  }
}
