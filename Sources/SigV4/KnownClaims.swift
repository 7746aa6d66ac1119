internal import HTTPMessages

/// What an Authorization header said whose signature was found right, with the key of its scope: all but date, token and signature
/// stays the same as long as a client signs the same headers on the same day.
final class KnownClaim: Sendable {
  /// The header's bytes up to and with `Signature=`.
  let opening: [UInt8]
  /// What was read from them; signature, date and token are those of the request that was read.
  let parameters: SignatureParameters
  let accessKeyID: String
  let scope: CredentialScope
  /// The scope as a line of the string to sign, with the line ends before it and behind it.
  let scopeLine: [UInt8]
  /// The secret that the key was derived from.
  let secret: String
  let key: SigningKey
  /// The fields that came with the header; nil where they are to be sorted out each time.
  let layout: HeaderLayout?

  /// Nil where the signature is not the last thing in the header.
  init?(
    _ authorization: String, _ parameters: SignatureParameters, _ scope: CredentialScope, secret: String,
    key: SigningKey, layout: HeaderLayout?
  ) {
    let bytes = Array(authorization.utf8)
    guard parameters.source == .header, parameters.algorithm == .v4, bytes.count > KnownClaim.digits,
      bytes.suffix(KnownClaim.digits).elementsEqual(parameters.signature.utf8)
    else { return nil }
    let opening = Array(bytes.dropLast(KnownClaim.digits))
    guard opening.suffix(10).elementsEqual("Signature=".utf8) else { return nil }
    (self.opening, self.parameters, self.scope) = (opening, parameters, scope)
    (self.secret, self.key, accessKeyID) = (secret, key, parameters.accessKeyID)
    self.layout = layout
    scopeLine = scope.line
  }

  /// How many digits a signature has.
  static let digits = 64
}

/// The claims that were found right lately. Only who knows a secret gets an entry, and there are never more than `slots`.
struct KnownClaims {
  private static let slots = 256
  private var claims: [KnownClaim?] = []

  /// The claim of a header, where all of it but the signature is known.
  func claim(of authorization: UnsafeBufferPointer<UInt8>) -> KnownClaim? {
    guard !claims.isEmpty, authorization.count > KnownClaim.digits else { return nil }
    let opening = unsafe UnsafeBufferPointer(
      rebasing: authorization[..<(authorization.count - KnownClaim.digits)])
    guard let claim = unsafe claims[KnownClaims.slot(opening)] else { return nil }
    let isSame = unsafe claim.opening.withUnsafeBufferPointer { unsafe ByteRules.isEqual($0, opening) }
    return isSame ? claim : nil
  }

  mutating func remember(_ claim: KnownClaim) {
    if claims.isEmpty { claims = Array(repeating: nil, count: KnownClaims.slots) }
    let slot = unsafe claim.opening.withUnsafeBufferPointer { unsafe KnownClaims.slot($0) }
    claims[slot] = claim
  }

  /// Where a claim stands: its words folded into one.
  private static func slot(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var sum = UInt64(truncatingIfNeeded: bytes.count)
    var position = 0
    while position + 8 <= bytes.count {
      let word = unsafe raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 32
      position += 8
    }
    return Int(truncatingIfNeeded: sum >> 8) & (slots - 1)
  }
}

/// Where the fields of a signature stand in a request.
struct SignatureFields: Sendable {
  private(set) var authorization = -1
  private(set) var date = -1
  private(set) var token: Int?
  private(set) var contentHash: Int?
  /// A host that is not empty.
  private(set) var host = -1
  /// One bit for each field that begins with `x-amz-`.
  private(set) var amazons: UInt64 = 0

  /// Nil for what is to be read with more care: no header with a signature, fields twice, a query that may hold a signature too.
  init?(_ request: borrowing HTTPRequest) {
    let fields = request.fields.all
    guard fields.count <= 64, !SignatureFields.mayBePresigned(request.target) else { return nil }
    for index in fields.indices {
      let isGood = unsafe withUTF8(fields[index].name) {
        unsafe note($0, index, isEmpty: fields[index].value.isEmpty)
      }
      guard isGood else { return nil }
    }
    guard authorization >= 0, date >= 0, host >= 0 else { return nil }
  }

  private mutating func note(_ name: UnsafeBufferPointer<UInt8>, _ index: Int, isEmpty: Bool) -> Bool {
    if unsafe name.count == 13 && ByteRules.isSame(name, "authorization") {
      guard authorization < 0 else { return false }
      authorization = index
      return true
    }
    guard unsafe name.count > 6 && ByteRules.isSame(UnsafeBufferPointer(rebasing: name[..<6]), "x-amz-")
    else {
      if unsafe !isEmpty && name.count == 4 && ByteRules.isSame(name, "host") { host = index }
      return true
    }
    amazons |= 1 << UInt64(index)
    switch name.count {
    case 10 where unsafe ByteRules.isSame(name, "x-amz-date"):
      guard date < 0 else { return false }
      date = index
    case 20 where unsafe ByteRules.isSame(name, "x-amz-security-token"):
      guard token == nil else { return false }
      token = index
    case 20 where unsafe ByteRules.isSame(name, "x-amz-content-sha256"):
      guard contentHash == nil else { return false }
      contentHash = index
    default: break
    }
    return true
  }

  /// Whether an item of the query could be named like those of a presigned URL, however it is encoded.
  static func mayBePresigned(_ target: String) -> Bool {
    unsafe withUTF8(target) { target in
      var begins = false
      for index in 0..<target.count {
        let byte = unsafe target[index]
        if begins, byte == 0x58 || byte == 0x25 { return true }
        begins = byte == 0x3F || byte == 0x26
      }
      return false
    }
  }
}
