package import Effects

extension World {
  /// The kinds of ids that AWS gives out, by their prefix (IAM User Guide, "IAM identifiers", unique IDs).
  package enum IDPrefix: String, Sendable {
    case accessKey = "AKIA"
    case temporaryKey = "ASIA"
    case user = "AIDA"
    case group = "AGPA"
    case role = "AROA"
    case policy = "ANPA"
    case instanceProfile = "AIPA"
  }

  /// A generator for the next thing that has to be made up. Equal worlds make up equal things.
  package mutating func nextRandom(_ purpose: String) -> SeededRandom {
    derivations += 1
    return SeededRandom(seed: seed &+ derivations, purpose: purpose)
  }

  /// An id such as `AKIA` and sixteen more characters, or `AROA` and seventeen.
  package mutating func deriveID(_ prefix: IDPrefix, for name: String) -> String {
    var random = nextRandom("id " + name)
    let isKey = prefix == .accessKey || prefix == .temporaryKey
    return prefix.rawValue + World.letters(isKey ? 16 : 17, from: World.base32, &random)
  }

  /// Forty characters, as a secret access key has.
  package mutating func deriveSecret(for name: String) -> String {
    var random = nextRandom("secret " + name)
    return World.letters(40, from: World.base64, &random)
  }

  /// A session token; real ones begin with the same letters and are opaque, too.
  package mutating func deriveToken(for name: String) -> String {
    var random = nextRandom("token " + name)
    return "IQoJb3JpZ2luX2Vj" + World.letters(340, from: World.base64, &random) + "=="
  }

  /// A pod's service account token: three parts with dots between, as a JSON Web Token has.
  package mutating func derivePodToken(for name: String) -> String {
    var random = nextRandom("pod token " + name)
    let letters = World.base64.filter { $0 != "+" && $0 != "/" }
    let parts = [24, 160, 86].map { World.letters($0, from: letters, &random) }
    return "eyJ" + parts.joined(separator: ".")
  }

  /// So many lower-case hex digits.
  package mutating func deriveHex(_ count: Int, for name: String) -> String {
    var random = nextRandom("hex " + name)
    return World.letters(count, from: World.hexadecimal, &random)
  }

  /// A UUID of version 4's form.
  package mutating func deriveUUID(for name: String) -> String {
    let digits = Array(deriveHex(31, for: name))
    let parts = [digits[0..<8], digits[8..<12], digits[12..<15], digits[15..<19], digits[19..<31]].map {
      String($0)
    }
    return "\(parts[0])-\(parts[1])-4\(parts[2])-a\(parts[3].dropFirst())-\(parts[4])"
  }

  /// A base 32 secret of 32 characters, for an MFA device.
  package mutating func deriveBase32Secret(for name: String) -> String {
    var random = nextRandom("mfa " + name)
    return World.letters(32, from: World.base32, &random)
  }

  private static let base32 = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
  private static let base64 = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  private static let hexadecimal = Array("0123456789abcdef")

  private static func letters(_ count: Int, from alphabet: [Character], _ random: inout SeededRandom)
    -> String
  {
    String((0..<count).map { _ in alphabet[Int(random.next() >> 33) % alphabet.count] })
  }
}
