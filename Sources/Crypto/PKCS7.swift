internal import CCrypto

/// Signed messages in PKCS #7 (RFC 2315), the form of an instance identity document's signatures.
public enum PKCS7 {
  /// A signed message in DER, SHA-256 with RSA, its content inside, or outside where `detached` says so. There are no
  /// signed attributes, hence no time of signing: the same input gives the same bytes.
  public static func sign(
    _ content: [UInt8], key: RSAKey, certificate: Certificate, detached: Bool = false
  ) throws(CryptoError) -> [UInt8] {
    let flags = PKCS7_BINARY | PKCS7_NOATTR | (detached ? PKCS7_DETACHED : 0)
    guard let input = BIO(reading: content), let output = BIO() else {
      throw CryptoError(.failed, "no memory for a signature")
    }
    guard
      let message = unsafe PKCS7_sign(
        certificate.handle.pointer, key.handle.pointer, nil, input.pointer, flags)
    else {
      ERR_clear_error()
      throw CryptoError(.badKey, "the certificate is not that of the key")
    }
    defer { unsafe PKCS7_free(message) }
    guard unsafe i2d_PKCS7_bio(output.pointer, message) == 1 else {
      throw CryptoError(.failed, "the signed message could not be written")
    }
    return output.written
  }

  /// The content of a signed message in DER whose signer is exactly the given certificate, whatever its dates; `content` is given for a
  /// detached one. Throws `notAuthentic` where the signature is not right.
  public static func open(
    _ message: [UInt8], signedBy certificate: Certificate, content: [UInt8]? = nil
  ) throws(CryptoError) -> [UInt8] {
    defer { ERR_clear_error() }
    guard let input = BIO(reading: message), let output = BIO(),
      let parsed = unsafe d2i_PKCS7_bio(input.pointer, nil)
    else { throw CryptoError(.badInput, "the bytes are no PKCS #7 message") }
    defer { unsafe PKCS7_free(parsed) }
    guard let signers = unsafe labdeck_certificates(certificate.handle.pointer) else {
      throw CryptoError(.failed, "no memory for a certificate")
    }
    defer { unsafe labdeck_free_certificates(signers) }
    let flags = PKCS7_NOINTERN | PKCS7_NOVERIFY | PKCS7_BINARY
    let result: Int32
    if let content {
      guard let outside = BIO(reading: content) else {
        throw CryptoError(.failed, "no memory for the content")
      }
      result = unsafe PKCS7_verify(parsed, signers, nil, outside.pointer, output.pointer, flags)
    } else {
      result = unsafe PKCS7_verify(parsed, signers, nil, nil, output.pointer, flags)
    }
    guard result == 1 else {
      throw CryptoError(.notAuthentic, "the message was altered, or another key signed it")
    }
    return output.written
  }
}
