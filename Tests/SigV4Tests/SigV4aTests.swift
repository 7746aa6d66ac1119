import AWSTypes
import Crypto
import Effects
import HTTPMessages
import SigV4
import Testing

@Suite("Asymmetric signatures, SigV4a")
struct SigV4aTests {
  /// The pair that AWS's implementations derive from one access key (awslabs/aws-c-auth, tests/key_derivation_tests.c).
  @Test("the published key pair")
  func derivation() throws {
    let pair = try SigV4aKey(
      accessKeyID: "AKISORANDOMAASORANDOM", secret: "q+jcrXGc+0zWN6uzclKVhvMmUsIfRPa4rlRandom")
    let scalar = "7fd3bd010c0d9c292141c2b77bfbde1042c92e6836fff749d1269ec890fca1bd"
    let x = "15d242ceebf8d8169fd6a8b5a746c41140414c3b07579038da06af89190fffcb"
    let y = "0515242cedd82e94799482e4c0514b505afccf2c0c98d6a553bf539f424c5ec0"
    #expect(Hex.encode(pair.privateKey.scalar) == scalar)
    #expect(Hex.encode(pair.privateKey.publicKey.point) == "04" + x + y)
    #expect(pair.attempts == 1)
    #expect(pair.steps.map(\.name) == ["candidate", "private key", "public key x", "public key y"])
    #expect(pair.steps.map(\.value).dropFirst() == [scalar, x, y])
    #expect(pair.steps[0].value == String(scalar.dropLast()) + "c")
  }

  private static func examine(_ published: PublishedV4aSignature, _ request: HTTPRequest) -> Verification {
    var settings = SigningSettings.of(service: "service", region: "us-east-1")
    settings.normalizesPath = published.normalizes
    var verifier = SignatureVerifier(settings: settings)
    return verifier.examine(request, at: SuiteTests.date) { _ in
      SigningSecret(secretAccessKey: VerifierTests.secret, sessionToken: published.token)
    }
  }

  @Test("signatures that others published are right", arguments: PublishedV4aSignature.all)
  func published(published: PublishedV4aSignature) {
    let verification = Self.examine(published, published.request)
    #expect(verification.failure == nil)
    #expect(verification.server?.signature == published.signature)
    var request = published.request
    request.method = "PUT"
    #expect(Self.examine(published, request).failure?.code == "SignatureDoesNotMatch")
  }

  /// In the public suite the two ways of signing differ in three things: the algorithm's name, the region, which leaves the scope, and
  /// the set of regions, which comes in.
  @Test("every case of the suite: canonical request and string to sign", arguments: SuiteCase.all)
  func stages(suiteCase: SuiteCase) throws {
    var settings = SuiteTests.settings(suiteCase)
    let raw = try SuiteTests.read(suiteCase)
    let credentials = SuiteTests.credentials(suiteCase)
    let v4 = try SigV4.sign(raw.request, with: credentials, settings: settings, at: SuiteTests.date)
    settings.algorithm = .v4a
    let v4a = try SigV4.sign(raw.request, with: credentials, settings: settings, at: SuiteTests.date)
    var lines = v4.explanation.canonicalRequest.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let date = try #require(lines.firstIndex { $0.hasPrefix("x-amz-date:") })
    lines.insert("x-amz-region-set:us-east-1", at: date + 1)
    lines[lines.count - 2] = lines[lines.count - 2].split(separator: ";").flatMap {
      $0 == "x-amz-date" ? ["x-amz-date", "x-amz-region-set"] : [String($0)]
    }.joined(separator: ";")
    let expected = lines.joined(separator: "\n")
    #expect(v4a.explanation.canonicalRequest.text == expected)
    #expect(
      v4a.explanation.stringToSign
        == "AWS4-ECDSA-P256-SHA256\n20150830T123600Z\n20150830/service/aws4_request\n\(SHA256.hex(expected))")
    #expect(v4a.request.fields["x-amz-region-set"] == "us-east-1")
    let pair = try SigV4aKey(
      accessKeyID: credentials.accessKeyID, secret: credentials.secretAccessKey)
    let signature = try #require(Hex.decode(v4a.signature))
    #expect(
      pair.privateKey.publicKey.isValid(signature, of: Array(v4a.explanation.stringToSign.utf8)))
  }

  @Test("every case of the suite, presigned", arguments: SuiteCase.all)
  func presigned(suiteCase: SuiteCase) throws {
    var settings = SuiteTests.settings(suiteCase)
    let raw = try SuiteTests.read(suiteCase)
    let credentials = SuiteTests.credentials(suiteCase)
    let v4 = try SigV4.presign(
      raw.request, with: credentials, settings: settings, at: SuiteTests.date, expires: 3600)
    settings.algorithm = .v4a
    let v4a = try SigV4.presign(
      raw.request, with: credentials, settings: settings, at: SuiteTests.date, expires: 3600)
    let lines = v4.explanation.canonicalRequest.text.split(separator: "\n", omittingEmptySubsequences: false)
    let query = lines[2].split(separator: "&").map { item -> String in
      switch item.prefix(while: { $0 != "=" }) {
      case "X-Amz-Algorithm": "X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256"
      case "X-Amz-Credential": "X-Amz-Credential=AKIDEXAMPLE%2F20150830%2Fservice%2Faws4_request"
      default: String(item)
      }
    }
    let expected = (query + ["X-Amz-Region-Set=us-east-1"]).map { item in
      let name = item.prefix { $0 != "=" }
      return (name: Array(name.utf8), item: item)
    }.sorted { $0.name.lexicographicallyPrecedes($1.name) }.map(\.item)
    let other = v4a.explanation.canonicalRequest.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(String(other[2]) == expected.joined(separator: "&"))
    #expect(lines.indices.allSatisfy { $0 == 2 || lines[$0] == other[$0] })
    var verifier = SignatureVerifier(settings: settings)
    let secret = SigningSecret(secretAccessKey: VerifierTests.secret, sessionToken: suiteCase.token)
    #expect(throws: Never.self) {
      try verifier.verify(v4a.request, at: SuiteTests.date.adding(seconds: 60)) { _ in secret }
    }
  }

  @Test(
    "a set of regions",
    arguments: [
      ("*", "eu-west-1", true), ("eu-*", "eu-west-1", true), ("eu-*", "us-east-1", false),
      ("us-east-1,eu-west-1", "eu-west-1", true), ("*-west-1", "eu-west-1", true),
      ("eu-west-1", "eu-west-10", false), ("eu-west-", "eu-west-1", false), ("*east*", "us-east-1", true),
    ])
  func regionSet(set: String, region: String, isIn: Bool) throws {
    let request = try VerifierTests.signed("sts") {
      $0.algorithm = .v4a
      $0.region = set
    }
    var verifier = SignatureVerifier(settings: .of(service: "sts", region: region))
    let failure = verifier.examine(request, at: VerifierTests.now, lookup: VerifierTests.lookup).failure
    #expect((failure == nil) == isIn)
    if let failure { #expect(failure.problem == .scope([.region(found: set, expected: region)])) }
  }

  @Test("what was changed is guessed, and what was tried is counted")
  func guesses() throws {
    var arrived = try VerifierTests.signed("sts") {
      $0.algorithm = .v4a
      $0.region = "eu-west-1"
    }
    arrived.fields["x-amz-region-set"] = "eu-*"
    var verifier = SignatureVerifier(settings: .of(service: "sts", region: "eu-west-1"))
    var comparison = try #require(
      verifier.examine(arrived, at: VerifierTests.now, lookup: VerifierTests.lookup).comparison)
    #expect(comparison.cause?.part == .header("x-amz-region-set"))
    #expect(comparison.client?.keySteps == comparison.server.keySteps)
    arrived.target = "/elsewhere"
    comparison = try #require(
      verifier.examine(arrived, at: VerifierTests.now, lookup: VerifierTests.lookup).comparison)
    guard case .notFound(let tried) = comparison.certainty else {
      Issue.record("\(comparison.certainty)")
      return
    }
    #expect(tried > 50)
    #expect(comparison.rows.last?.server == "does not verify")
  }
}
