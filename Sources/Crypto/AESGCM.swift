internal import CCrypto

/// AES in Galois/counter mode (NIST SP 800-38D) with a 12-byte nonce and a 16-byte tag.
public enum AESGCM {
  /// Bytes of a nonce.
  public static let nonceLength = 12
  /// Bytes of a tag.
  public static let tagLength = 16

  /// Encrypts and authenticates. The key has 16, 24 or 32 bytes; a nonce must never serve twice under one key. The result is the
  /// ciphertext followed by the tag.
  public static func seal(
    _ plaintext: [UInt8], key: [UInt8], nonce: [UInt8], authenticating: [UInt8] = []
  ) throws(CryptoError) -> [UInt8] {
    let context = try Context()
    try context.start(key: key, nonce: nonce, encrypting: true)
    try context.authenticate(authenticating)
    let ciphertext = try context.transform(plaintext)
    return ciphertext + (try context.tag())
  }

  /// Checks and decrypts what `seal` made. Anything altered, key, nonce and authenticated data included, throws `notAuthentic`.
  public static func open(
    _ sealed: [UInt8], key: [UInt8], nonce: [UInt8], authenticating: [UInt8] = []
  ) throws(CryptoError) -> [UInt8] {
    guard sealed.count >= tagLength else {
      throw CryptoError(.notAuthentic, "the ciphertext is shorter than its tag")
    }
    let context = try Context()
    try context.start(key: key, nonce: nonce, encrypting: false)
    try context.authenticate(authenticating)
    let plaintext = try context.transform(Array(sealed.dropLast(tagLength)))
    try context.check(tag: Array(sealed.suffix(tagLength)))
    return plaintext
  }

  /// The owner of one cipher context.
  @safe private struct Context: ~Copyable {
    private let context: OpaquePointer

    init() throws(CryptoError) {
      guard let context = unsafe EVP_CIPHER_CTX_new() else {
        throw CryptoError(.failed, "no memory for a cipher")
      }
      unsafe self.context = context
    }

    deinit { unsafe EVP_CIPHER_CTX_free(context) }

    func start(key: [UInt8], nonce: [UInt8], encrypting: Bool) throws(CryptoError) {
      let cipher: OpaquePointer?
      switch key.count {
      case 16: unsafe cipher = EVP_aes_128_gcm()
      case 24: unsafe cipher = EVP_aes_192_gcm()
      case 32: unsafe cipher = EVP_aes_256_gcm()
      default: throw CryptoError(.badKey, "an AES key has 16, 24 or 32 bytes, not \(key.count)")
      }
      guard nonce.count == AESGCM.nonceLength else {
        throw CryptoError(.badInput, "a nonce has 12 bytes, not \(nonce.count)")
      }
      guard unsafe EVP_CipherInit_ex(context, cipher, nil, key, nonce, encrypting ? 1 : 0) == 1 else {
        throw CryptoError(.failed, "the cipher could not be started")
      }
    }

    func authenticate(_ bytes: [UInt8]) throws(CryptoError) {
      guard !bytes.isEmpty else { return }
      var count: Int32 = 0
      guard unsafe EVP_CipherUpdate(context, nil, &count, bytes, Int32(clamping: bytes.count)) == 1 else {
        throw CryptoError(.failed, "the cipher refused the authenticated data")
      }
    }

    func transform(_ bytes: [UInt8]) throws(CryptoError) -> [UInt8] {
      guard !bytes.isEmpty else { return [] }
      var output = [UInt8](repeating: 0, count: bytes.count)
      var count: Int32 = 0
      guard unsafe EVP_CipherUpdate(context, &output, &count, bytes, Int32(clamping: bytes.count)) == 1,
        Int(count) == bytes.count
      else { throw CryptoError(.failed, "the cipher refused the data") }
      return output
    }

    func tag() throws(CryptoError) -> [UInt8] {
      try finish(failure: CryptoError(.failed, "the cipher did not finish"))
      var tag = [UInt8](repeating: 0, count: AESGCM.tagLength)
      guard unsafe labdeck_gcm_get_tag(context, 16, &tag) == 1 else {
        throw CryptoError(.failed, "the cipher gave no tag")
      }
      return tag
    }

    func check(tag: [UInt8]) throws(CryptoError) {
      guard unsafe labdeck_gcm_set_tag(context, 16, tag) == 1 else {
        throw CryptoError(.failed, "the cipher took no tag")
      }
      try finish(failure: CryptoError(.notAuthentic, "the data were altered, or belong to another key"))
    }

    private func finish(failure: CryptoError) throws(CryptoError) {
      var nothing = [UInt8](repeating: 0, count: 16)
      var count: Int32 = 0
      guard unsafe EVP_CipherFinal_ex(context, &nothing, &count) == 1 else { throw failure }
    }
  }
}
