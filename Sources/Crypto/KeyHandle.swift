internal import CCrypto

/// The owner of one key of libcrypto, shared by the values that use it. Unchecked, for keys are not changed after they
/// were made, and libcrypto allows concurrent use of such keys.
@safe final class KeyHandle: @unchecked Sendable {
  let pointer: OpaquePointer

  /// Takes over a key; nil where there is none.
  init?(_ pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  deinit { unsafe EVP_PKEY_free(pointer) }

  /// A signature over the SHA-256 of a message: DER for elliptic curves, PKCS #1 v1.5 for RSA.
  func sign(_ message: [UInt8]) throws(CryptoError) -> [UInt8] {
    guard let context = unsafe EVP_MD_CTX_new() else {
      throw CryptoError(.failed, "no memory for a signature")
    }
    defer { unsafe EVP_MD_CTX_free(context) }
    var length = 0
    guard unsafe EVP_DigestSignInit(context, nil, EVP_sha256(), nil, pointer) == 1,
      unsafe EVP_DigestSign(context, nil, &length, message, message.count) == 1
    else { throw CryptoError(.failed, "the key does not sign") }
    var signature = [UInt8](repeating: 0, count: length)
    guard unsafe EVP_DigestSign(context, &signature, &length, message, message.count) == 1 else {
      throw CryptoError(.failed, "the key does not sign")
    }
    return Array(signature.prefix(length))
  }

  /// Whether a signature over the SHA-256 of a message is this key's.
  func verify(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard let context = unsafe EVP_MD_CTX_new() else { return false }
    defer {
      unsafe EVP_MD_CTX_free(context)
      ERR_clear_error()
    }
    guard unsafe EVP_DigestVerifyInit(context, nil, EVP_sha256(), nil, pointer) == 1 else { return false }
    return unsafe EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
  }
}
