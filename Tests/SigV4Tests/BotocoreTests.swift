import HTTPMessages
import SigV4
import Testing

/// Generated requests signed here and by botocore.
@Suite(
  "botocore signs the same",
  .enabled(if: PythonJudge.isWanted, "LABDECK_SLOW=1 and LABDECK_PYTHON with botocore run it"))
struct BotocoreTests {
  @Test("generated requests, with headers and with the query, for S3 and other services")
  func generated() throws {
    let cases = GeneratedCase.all(count: 4000)
    guard let signatures = try Botocore.sign(cases) else {
      print("skipped: no botocore in LABDECK_PYTHON")
      return
    }
    #expect(signatures.count == cases.count)
    for (one, expected) in zip(cases, signatures) {
      let signed = try one.signed()
      #expect(
        signed.explanation.canonicalRequest.text == expected.canonicalRequest,
        "\(one.request.method) \(one.request.target) for \(one.service), presigned: \(one.presigns)")
      #expect(signed.signature == expected.signature)
    }
  }
}
