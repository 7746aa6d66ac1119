public import HTTPMessages
internal import Crypto

/// Signs the chunks of an `aws-chunked` body: each signature covers the one before it, the first covers that of the request, so that
/// no chunk can be left out, moved or repeated.
public struct ChunkSigner: Sendable {
  private enum Key: Sendable {
    case v4(SigningKey)
    case v4a(SigV4aKey)
  }

  private let key: Key
  private let scope: CredentialScope
  private let stamp: String
  /// The signature that the next one covers.
  public private(set) var previous: String

  /// Hexadecimal digits of a chunk signature on the wire. Those of SigV4a differ in length and are filled with `*`.
  public var width: Int { if case .v4 = key { 64 } else { 144 } }

  /// A signer that goes on from a request's signature.
  /// - Parameter date: the request's date in the basic form, `20130524T000000Z`.
  public init(key: SigningKey, scope: CredentialScope, date: String, seed: String) {
    (self.key, self.scope, stamp, previous) = (.v4(key), scope, date, seed)
  }

  /// The same with the key pair of SigV4a.
  public init(pair: SigV4aKey, scope: CredentialScope, date: String, seed: String) {
    (key, self.scope, stamp, previous) = (.v4a(pair), scope, date, seed)
  }

  /// The string to sign of a chunk.
  public func stringToSign(chunk: some Collection<UInt8>) -> String {
    text("PAYLOAD", SHA256.hex([UInt8]()) + "\n" + SHA256.hex(chunk))
  }

  /// The string to sign of trailers: their lines `name:value`, each ended by a line feed, are hashed.
  public func stringToSign(trailers: [HTTPField]) -> String {
    text("TRAILER", SHA256.hex(trailers.map { "\($0.name.lowercased()):\(collapsed($0.value))\n" }.joined()))
  }

  /// The signature of the next chunk, in hexadecimal; the last chunk is the empty one.
  public mutating func sign(chunk: some Collection<UInt8>) throws(SigningError) -> String {
    previous = try signature(of: stringToSign(chunk: chunk))
    return previous
  }

  /// The signature of the trailers, behind that of the empty chunk.
  public mutating func sign(trailers: [HTTPField]) throws(SigningError) -> String {
    previous = try signature(of: stringToSign(trailers: trailers))
    return previous
  }

  /// Whether this is the signature of a string to sign; if so, the next one covers it.
  mutating func accept(_ given: String, of stringToSign: String) -> Bool {
    let matches: Bool
    switch key {
    case .v4(let key): matches = ConstantTime.equal(Hex.encode(key.hmac.code(stringToSign)), given)
    case .v4a(let pair):
      let bytes = Hex.decode(given.prefix { $0 != "*" }) ?? []
      matches = pair.privateKey.publicKey.isValid(bytes, of: Array(stringToSign.utf8))
    }
    if matches { previous = String(given.prefix { $0 != "*" }) }
    return matches
  }

  private func signature(of text: String) throws(SigningError) -> String {
    switch key {
    case .v4(let key): return Hex.encode(key.hmac.code(text))
    case .v4a(let pair):
      do { return Hex.encode(try pair.privateKey.sign(Array(text.utf8))) } catch {
        throw SigningError(.keyFailure, error.message)
      }
    }
  }

  private func text(_ kind: String, _ rest: String) -> String {
    let algorithm = if case .v4 = key { SigningAlgorithm.v4 } else { SigningAlgorithm.v4a }
    return "\(algorithm.rawValue)-\(kind)\n\(stamp)\n\(scope)\n\(previous)\n\(rest)"
  }

  private func collapsed(_ value: String) -> String {
    var buffer = ByteBuffer(capacity: 128)
    unsafe withUTF8(value) { unsafe buffer.appendCollapsed($0) }
    return buffer.text()
  }
}
