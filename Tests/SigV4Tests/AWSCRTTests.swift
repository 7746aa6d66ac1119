import HTTPMessages
import SigV4
import Testing

/// Generated requests and signatures judged by awscrt.
@Suite(
  "awscrt agrees",
  .enabled(if: PythonJudge.isWanted, "LABDECK_SLOW=1 and LABDECK_PYTHON with awscrt run it"))
struct AWSCRTTests {
  static let regions = "eu-*,us-east-1"

  private static func v4a(_ service: String, region: String = regions) -> SigningSettings {
    var settings = SigningSettings.of(service: service, region: region)
    settings.algorithm = .v4a
    return settings
  }

  @Test("what it signs is accepted here", arguments: [SigningAlgorithm.v4, .v4a])
  func signsForUs(algorithm: SigningAlgorithm) throws {
    let cases = GeneratedCase.all(count: 1500)
    let region = algorithm == .v4 ? GeneratedCase.region : Self.regions
    guard let requests = try AWSCRT.sign(cases, algorithm, region: region) else {
      print("skipped: no awscrt in LABDECK_PYTHON")
      return
    }
    #expect(requests.count == cases.count)
    for (one, request) in zip(cases, requests) {
      var verifier = SignatureVerifier(settings: one.settings)
      let verification = verifier.examine(request, at: SuiteTests.date) { _ in
        SigningSecret(secretAccessKey: VerifierTests.secret, sessionToken: one.token)
      }
      #expect(
        verification.failure == nil,
        "\(one.request.target) for \(one.service), presigned: \(one.presigns): \(verification.checks)")
    }
  }

  @Test("its signatures of SigV4a are refused for another region")
  func otherRegion() throws {
    let cases = GeneratedCase.all(count: 20)
    guard let requests = try AWSCRT.sign(cases, .v4a, region: Self.regions) else {
      print("skipped: no awscrt in LABDECK_PYTHON")
      return
    }
    for (one, request) in zip(cases, requests) {
      var verifier = SignatureVerifier(settings: .of(service: one.service, region: "us-east-2"))
      let failure = verifier.examine(request, at: SuiteTests.date) { _ in
        SigningSecret(secretAccessKey: VerifierTests.secret, sessionToken: one.token)
      }.failure
      #expect(failure?.problem == .scope([.region(found: Self.regions, expected: "us-east-2")]))
    }
  }

  @Test("it accepts what is signed here with SigV4a, under a key that it derives by itself")
  func verifiesOurs() throws {
    let cases = GeneratedCase.all(count: 300)
    var signatures = try cases.map { one in
      let explanation = try one.signed(Self.v4a(one.service)).explanation
      return (stringToSign: explanation.stringToSign, signature: explanation.signature)
    }
    signatures.append((signatures[0].stringToSign + " ", signatures[0].signature))
    guard
      let answers = try AWSCRT.verify(signatures, key: "AKIDEXAMPLE", secret: VerifierTests.secret)
    else {
      print("skipped: no awscrt in LABDECK_PYTHON")
      return
    }
    #expect(answers.count == signatures.count)
    #expect(answers.dropLast().allSatisfy { $0 })
    #expect(answers.last == false)
  }
}
