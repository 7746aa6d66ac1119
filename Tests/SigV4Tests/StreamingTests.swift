import AWSTypes
import Effects
import HTTPMessages
import SigV4
import Testing

@Suite("Bodies in signed chunks")
struct StreamingTests {
  static let date = Timestamp(seconds: 1_369_353_600)  // 2013-05-24T00:00:00Z
  static let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
  static let credentials = Credentials(accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: secret)
  static let scope = CredentialScope(date: "20130524", region: "us-east-1", service: "s3")

  static func signer(seed: String) -> ChunkSigner {
    let key = SigningKey(secret: secret, date: "20130524", region: "us-east-1", service: "s3")
    return ChunkSigner(key: key, scope: scope, date: "20130524T000000Z", seed: seed)
  }

  @Test("the published example: seed, two chunks and the empty one")
  func published() throws {
    let request = HTTPRequest(
      method: "PUT", target: "/examplebucket/chunkObject.txt",
      fields: [
        "Host": "s3.amazonaws.com", "x-amz-storage-class": "REDUCED_REDUNDANCY",
        "Content-Encoding": "aws-chunked",
        "x-amz-decoded-content-length": "66560", "Content-Length": "66824",
      ])
    var settings = SigningSettings.of(service: "s3", region: "us-east-1")
    settings.payload = .streamingSigned
    let signed = try SigV4.sign(request, with: Self.credentials, settings: settings, at: Self.date)
    #expect(signed.signature == "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9")
    var signer = Self.signer(seed: signed.signature)
    let first = try signer.sign(chunk: [UInt8](repeating: 0x61, count: 65_536))
    #expect(first == "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648")
    let second = try signer.sign(chunk: [UInt8](repeating: 0x61, count: 1024))
    #expect(second == "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497")
    #expect(
      try signer.sign(chunk: []) == "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9")
  }

  @Test("the published example makes a body of the published length")
  func publishedLength() throws {
    let body = [UInt8](repeating: 0x61, count: 66_560)
    var signer: ChunkSigner? = Self.signer(
      seed: "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9")
    let coded = try AWSChunkedCoding.encode(body, chunkSize: 65_536, signer: &signer)
    #expect(coded.count == 66_824)
    #expect(
      String(decoding: coded.prefix(87), as: UTF8.self)
        == "10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648\r")
  }

  static func verify(_ request: HTTPRequest, region: String = "us-east-1") -> Result<
    VerifiedSignature, VerificationFailure
  > {
    var verifier = SignatureVerifier(settings: .of(service: "s3", region: region))
    return verifier.examine(request, at: date) { _ in SigningSecret(secretAccessKey: secret) }.result
  }

  static func request(_ body: [UInt8]) -> HTTPRequest {
    HTTPRequest(
      method: "PUT", target: "/b/k", fields: ["Host": "s3.amazonaws.com", "Content-Encoding": "gzip"],
      body: body)
  }

  @Test(
    "what is sent in chunks arrives, whatever is signed",
    arguments: [SigningAlgorithm.v4, .v4a], [PayloadMode.signed, .unsigned])
  func roundTrip(algorithm: SigningAlgorithm, payload: PayloadMode) throws {
    var random = SeededRandom(seed: 6)
    for count in [0, 1, 8191, 8192, 8193, 16_384, 30_000] {
      for trailers in [[], [HTTPField("x-amz-checksum-crc32", "AAAAAA==")]] {
        let body = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
        var settings = SigningSettings.of(service: "s3", region: "us-east-1")
        settings.algorithm = algorithm
        settings.payload = payload
        let signed = try SigV4.signStreaming(
          Self.request(body), with: Self.credentials, settings: settings, at: Self.date, chunkSize: 8192,
          trailers: trailers)
        #expect(signed.request.fields["content-length"] == String(signed.request.body.count))
        #expect(signed.request.fields["content-encoding"] == "aws-chunked,gzip")
        let streamed = try #require(try Self.verify(signed.request).get().streamed)
        #expect(streamed.body == body)
        #expect(streamed.trailers == trailers)
      }
    }
  }

  @Test("no byte of a coded body can change, and no chunk can go, come or move")
  func tampering() throws {
    let body =
      [UInt8](repeating: 1, count: 8192) + [UInt8](repeating: 2, count: 8192)
      + [UInt8](repeating: 3, count: 10)
    let signed = try SigV4.signStreaming(
      Self.request(body), with: Self.credentials, settings: .of(service: "s3", region: "us-east-1"),
      at: Self.date,
      chunkSize: 8192, trailers: [HTTPField("x-amz-meta", "1")])
    let coded = signed.request.body
    var random = SeededRandom(seed: 7)
    for _ in 0..<300 {
      var request = signed.request
      request.body[Int.random(in: 0..<coded.count, using: &random)] ^= UInt8(
        1 << Int.random(in: 0..<8, using: &random))
      if case .success(let verified) = Self.verify(request) {
        // Only the case of a size's digits, of a trailer's name or of a blank before its value may change.
        #expect(verified.streamed?.body == body)
        #expect(verified.streamed?.trailers.map { $0.name.lowercased() } == ["x-amz-meta"])
        #expect(verified.streamed?.trailers.map(\.value) == ["1"])
      }
    }
    let chunk = "2000;chunk-signature=".utf8.count + 64 + 2 + 8192 + 2
    let first = Array(coded[..<chunk])
    let second = Array(coded[chunk..<2 * chunk])
    let rest = Array(coded[(2 * chunk)...])
    for body in [
      second + first + rest, first + rest, first + first + second + rest, Array(coded.dropLast(2)),
      coded + [0],
    ] {
      var request = signed.request
      request.body = body
      #expect(throws: VerificationFailure.self) { try Self.verify(request).get() }
    }
  }

  @Test("faults of the pieces are told in S3's words")
  func faults() throws {
    let signed = try SigV4.signStreaming(
      Self.request([UInt8](repeating: 1, count: 100)), with: Self.credentials,
      settings: .of(service: "s3", region: "us-east-1"),
      at: Self.date, chunkSize: 50)
    #expect(throws: Code("InvalidChunkSizeError")) { try Self.code(signed.request) }
    var settings = SigningSettings.of(service: "s3", region: "us-east-1")
    settings.payload = .unsigned
    var unsigned = try SigV4.signStreaming(
      Self.request([1, 2, 3]), with: Self.credentials, settings: settings, at: Self.date, chunkSize: 50
    ).request
    unsigned.body = Array("2\r\nab\r\n0\r\n\r\n".utf8)
    #expect(throws: Code("IncompleteBody")) { try Self.code(unsigned) }
    unsigned.body = Array("3\r\nab".utf8)
    #expect(throws: Code("IncompleteBody")) { try Self.code(unsigned) }
    unsigned.body = Array("3\r\nabc\r\n0\r\nx-extra:1\r\n\r\n".utf8)
    #expect(throws: Code("MalformedTrailerError")) { try Self.code(unsigned) }
  }

  struct Code: Error, Equatable, ExpressibleByStringLiteral {
    var code: String
    init(stringLiteral value: String) { code = value }
  }

  static func code(_ request: HTTPRequest) throws {
    if case .failure(let failure) = verify(request) { throw Code(stringLiteral: failure.code) }
  }
}
