import Crypto
import Effects
import Testing

@Suite("Hashes and codes give the published values")
struct HashTests {
  @Test(
    "digests of `abc` (FIPS 180-4, RFC 1321)",
    arguments: [
      (SHA256.hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (SHA1.hex("abc"), "a9993e364706816aba3e25717850c26c9cd0d89d"),
      (
        SHA384.hex("abc"),
        "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"
      ),
      (
        SHA512.hex("abc"),
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd"
          + "454d4423643ce80e2a9ac94fa54ca49f"
      ),
      (MD5.hex("abc"), "900150983cd24fb0d6963f7d28e17f72"),
      (SHA256.hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ])
  func digests(computed: String, published: String) { #expect(computed == published) }

  @Test("a digest is the same however its input is cut, and a half-finished one can be copied")
  func pieces() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let cut = Int.random(in: 0...bytes.count, using: &random)
      var state = SHA256()
      state.update(bytes[..<cut])
      var copy = state
      state.update(bytes[cut...])
      copy.update("another end")
      #expect(state.finalize() == SHA256.hash(bytes))
      #expect(copy.finalize() == SHA256.hash(Array(bytes[..<cut]) + Array("another end".utf8)))
    }
  }

  @Test(
    "HMAC-SHA-256 (RFC 4231, cases 1, 2, 6)",
    arguments: [
      (
        [UInt8](repeating: 0x0B, count: 20), "Hi There",
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
      ),
      (
        Array("Jefe".utf8), "what do ya want for nothing?",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
      ),
      (
        [UInt8](repeating: 0xAA, count: 131), "Test Using Larger Than Block-Size Key - Hash Key First",
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
      ),
    ])
  func hmac(key: [UInt8], message: String, published: String) {
    #expect(Hex.encode(HMACKey(key).code(message)) == published)
    #expect(Hex.encode(HMAC<SHA256>.code(Array(message.utf8), key: key)) == published)
  }

  @Test("checks of `123456789` (the catalogue of Greg Cook)")
  func crc() {
    let digits = Array("123456789".utf8)
    #expect(CRC32.value(digits) == 0xCBF4_3926)
    #expect(CRC32C.value(digits) == 0xE306_9283)
    #expect(CRC64NVME.value(digits) == 0xAE8B_1486_0A79_9888)
    #expect(CRC32.hash(digits) == [0xCB, 0xF4, 0x39, 0x26])
  }

  @Test("a check is the same however its input is cut")
  func crcPieces() {
    var random = SeededRandom(seed: 2)
    for _ in 0..<100 {
      let bytes = (0..<Int.random(in: 0...100, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      var byOne32 = CRC32()
      var byOneC = CRC32C()
      var byOne64 = CRC64NVME()
      for byte in bytes {
        byOne32.update([byte].span)
        byOneC.update([byte].span)
        byOne64.update([byte].span)
      }
      #expect(byOne32.value == CRC32.value(bytes))
      #expect(byOneC.value == CRC32C.value(bytes))
      #expect(byOne64.value == CRC64NVME.value(bytes))
    }
  }

  @Test("a comparison in constant time is a comparison")
  func constantTime() {
    #expect(ConstantTime.equal("abc", "abc"))
    #expect(!ConstantTime.equal("abc", "abd"))
    #expect(!ConstantTime.equal("abc", "abcd"))
    #expect(ConstantTime.equal([], []))
  }

  @Test(
    "one-time passwords (RFC 6238, appendix B, SHA-1)",
    arguments: [
      (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
      (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ])
  func totp(seconds: Int64, code: String) {
    let device = TOTP(secret: Array("12345678901234567890".utf8), digits: 8)
    #expect(device.code(at: seconds) == code)
    #expect(TOTP(base32: "gezd gnbv gy3t qojq GEZDGNBVGY3TQOJQ")?.code(at: seconds) == String(code.suffix(6)))
  }

  @Test("a code counts a period early or late, and no more")
  func totpWindow() {
    let device = TOTP(secret: Array("12345678901234567890".utf8))
    let code = device.code(at: 1000)
    #expect(device.match(code, at: 1000) == 33)
    #expect(device.match(code, at: 1030) == 33)
    #expect(device.match(code, at: 970) == 33)
    #expect(device.match(code, at: 1060) == nil)
    #expect(device.match("", at: 1000) == nil)
    #expect(device.match(code, at: 0) == nil)
  }
}
