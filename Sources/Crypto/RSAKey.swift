internal import CCrypto

/// An RSA private key with PKCS #1 v1.5 signatures over SHA-256, which are the same each time.
public struct RSAKey: Sendable {
  let handle: KeyHandle

  /// A key from its PEM text, PKCS #8 or PKCS #1, without a passphrase.
  public init(pem: String) throws(CryptoError) {
    guard let bio = BIO(reading: Array(pem.utf8)),
      let handle = unsafe KeyHandle(PEM_read_bio_PrivateKey(bio.pointer, nil, refusingPassphrase, nil)),
      unsafe EVP_PKEY_get_base_id(handle.pointer) == EVP_PKEY_RSA
    else {
      ERR_clear_error()
      throw CryptoError(.badKey, "the text holds no RSA private key in PEM")
    }
    self.handle = handle
  }

  private init(handle: KeyHandle) { self.handle = handle }

  /// A new key of 2048 to 8192 bits. It is random: worlds, which must be repeatable, use `TeachingKey` instead.
  public static func generate(bits: Int = 2048) throws(CryptoError) -> RSAKey {
    guard (2048...8192).contains(bits), let handle = unsafe KeyHandle(labdeck_rsa_generate(UInt32(bits)))
    else {
      throw CryptoError(.badInput, "an RSA key here has 2048 to 8192 bits, not \(bits)")
    }
    return RSAKey(handle: handle)
  }

  /// A signature over the SHA-256 of a message.
  public func sign(_ message: [UInt8]) throws(CryptoError) -> [UInt8] { try handle.sign(message) }

  /// Whether a signature is this key's over the SHA-256 of a message.
  public func isValid(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    handle.verify(signature, of: message)
  }

  /// The public key as SubjectPublicKeyInfo in PEM.
  public var publicPEM: String {
    guard let bio = BIO(), unsafe PEM_write_bio_PUBKEY(bio.pointer, handle.pointer) == 1 else { return "" }
    return String(decoding: bio.written, as: UTF8.self)
  }
}

/// Without it OpenSSL would ask the terminal for a passphrase.
private let refusingPassphrase:
  @convention(c) (UnsafeMutablePointer<CChar>?, Int32, Int32, UnsafeMutableRawPointer?) -> Int32 = {
    unsafe _ = ($0, $1, $2, $3)
    return -1
  }
