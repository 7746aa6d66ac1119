import Crypto
import Testing

@Suite("Keys")
struct KeyTests {
  @Test("AES-GCM (McGrew and Viega, test case 4)")
  func gcmPublished() throws {
    let key = try #require(Hex.decode("feffe9928665731c6d6a8f9467308308"))
    let nonce = try #require(Hex.decode("cafebabefacedbaddecaf888"))
    let plaintext = try #require(
      Hex.decode(
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525"
          + "b16aedf5aa0de657ba637b39"))
    let extra = try #require(Hex.decode("feedfacedeadbeeffeedfacedeadbeefabaddad2"))
    let sealed = try AESGCM.seal(plaintext, key: key, nonce: nonce, authenticating: extra)
    #expect(
      Hex.encode(sealed)
        == "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c7d8f6a5aac84aa051b"
        + "a30b396a0aac973d58e0915bc94fbc3221a5db94fae95ae7121a47")
    #expect(try AESGCM.open(sealed, key: key, nonce: nonce, authenticating: extra) == plaintext)
  }

  @Test("anything altered does not open")
  func gcmAltered() throws {
    let key = [UInt8](repeating: 1, count: 32)
    let nonce = [UInt8](repeating: 2, count: 12)
    let sealed = try AESGCM.seal(Array("hello".utf8), key: key, nonce: nonce, authenticating: [3])
    for index in sealed.indices {
      var altered = sealed
      altered[index] ^= 1
      #expect(throws: CryptoError.self) {
        try AESGCM.open(altered, key: key, nonce: nonce, authenticating: [3])
      }
    }
    #expect(throws: CryptoError.self) { try AESGCM.open(sealed, key: key, nonce: nonce, authenticating: [4]) }
    #expect(throws: CryptoError.self) { try AESGCM.open([], key: key, nonce: nonce) }
    #expect(throws: CryptoError.self) { try AESGCM.seal([], key: [1], nonce: nonce) }
    #expect(throws: CryptoError.self) { try AESGCM.seal([], key: key, nonce: [1]) }
    #expect(try AESGCM.open(AESGCM.seal([], key: key, nonce: nonce), key: key, nonce: nonce) == [])
  }

  @Test("P-256: the public key of a secret number (RFC 6979, A.2.5)")
  func p256Published() throws {
    let scalar = try #require(Hex.decode("c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721"))
    let key = try P256.PrivateKey(scalar: scalar)
    #expect(
      Hex.encode(key.publicKey.point)
        == "0460fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"
        + "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299")
    let message = Array("sample".utf8)
    let signature = try key.sign(message)
    #expect(key.publicKey.isValid(signature, of: message))
    #expect(!key.publicKey.isValid(signature, of: Array("simple".utf8)))
    #expect(!key.publicKey.isValid(Array(signature.dropLast()), of: message))
    #expect(!key.publicKey.isValid([], of: message))
    #expect(try P256.PublicKey(point: key.publicKey.point).isValid(signature, of: message))
  }

  @Test("P-256: what is no key is refused")
  func p256Refused() {
    #expect(throws: CryptoError.self) { try P256.PrivateKey(scalar: [UInt8](repeating: 0, count: 32)) }
    #expect(throws: CryptoError.self) { try P256.PrivateKey(scalar: P256.order) }
    #expect(throws: CryptoError.self) { try P256.PrivateKey(scalar: [1]) }
    #expect(throws: CryptoError.self) { try P256.PublicKey(point: [4] + [UInt8](repeating: 1, count: 64)) }
    #expect(throws: CryptoError.self) { try P256.PublicKey(point: []) }
  }

  @Test("RSA: the teaching key signs the same bytes each time")
  func rsa() throws {
    let key = try TeachingKey.privateKey()
    let message = Array("a document".utf8)
    let signature = try key.sign(message)
    #expect(signature.count == 256)
    #expect(try key.sign(message) == signature)
    #expect(key.isValid(signature, of: message))
    #expect(!key.isValid(signature, of: [1]))
    #expect(key.publicPEM.hasPrefix("-----BEGIN PUBLIC KEY-----\n"))
    #expect(throws: CryptoError.self) { try RSAKey(pem: "no key") }
    #expect(throws: CryptoError.self) { try RSAKey.generate(bits: 512) }
  }

  @Test("PKCS #7: content inside and outside, always the same, and only of this certificate")
  func pkcs7() throws {
    let key = try TeachingKey.privateKey()
    let certificate = try TeachingKey.certificate()
    let content = Array("{\"region\" : \"eu-west-1\"}".utf8)
    let attached = try PKCS7.sign(content, key: key, certificate: certificate)
    #expect(try PKCS7.sign(content, key: key, certificate: certificate) == attached)
    #expect(try PKCS7.open(attached, signedBy: certificate) == content)
    let detached = try PKCS7.sign(content, key: key, certificate: certificate, detached: true)
    #expect(detached.count < attached.count)
    #expect(try PKCS7.open(detached, signedBy: certificate, content: content) == content)
    #expect(throws: CryptoError.self) { try PKCS7.open(detached, signedBy: certificate, content: [1]) }
    let other = try RSAKey.generate()
    #expect(throws: CryptoError.self) { try PKCS7.sign(content, key: other, certificate: certificate) }
    #expect(throws: CryptoError.self) { try PKCS7.open([1, 2, 3], signedBy: certificate) }
  }
}
