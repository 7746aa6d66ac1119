import Testing
import TextLayout

@testable import Sandbox

@Suite("Signatures in the sandbox")
struct SignatureTests {
  /// A room with a request to sign by hand.
  private static func room() throws -> Sandbox {
    var sandbox = try cloudRoom()
    _ = sandbox.run(
      "printf 'GET /reports/q1.csv HTTP/1.1\\nHost: s3.eu-west-1.amazonaws.com\\n\\n' > get.http")
    return sandbox
  }

  @Test(
    "of a presigned URL that was changed the sandbox knows what was signed",
    arguments: [
      ("s/q1/q2/", "the path changed after signing", "GET /q2.csv"),
      ("s/X-Amz-Expires=60/X-Amz-Expires=3600/", "the query changed after signing", "X-Amz-Expires=3600"),
      ("s/.$/x/", "the signature itself changed after signing", "signature"),
    ])
  func presigned(script: String, reason: String, received: String) throws {
    var sandbox = try Self.room()
    let outcome = sandbox.run(
      """
      URL=$(aws s3 presign s3://reports/q1.csv --expires-in 60)
      OTHER=$(echo "$URL" | sed '\(script)')
      curl -s -o answer "$OTHER"
      why
      """)
    #expect(outcome.text.hasPrefix("REFUSED  SignatureDoesNotMatch: \(reason)\n"), "\(outcome.text)")
    #expect(outcome.text.contains("server received  ") && outcome.text.contains(received))
    #expect(!outcome.text.contains("guess"))
    #expect(sandbox.run("why --full").text.unwrapped.contains("(Known: both sides were seen.)"))
    #expect(
      sandbox.run("sigv4 verify \"$OTHER\"").text.hasPrefix("REFUSED  SignatureDoesNotMatch: \(reason)\n"))
    #expect(sandbox.run("sigv4 verify \"$URL\"").text.hasPrefix("ACCEPTED  GET /q1.csv"))
  }

  @Test(
    "of a call with another secret the sandbox knows that it was the secret",
    arguments: [
      "AWS_SECRET_ACCESS_KEY=other aws s3 ls", "AWS_SECRET_ACCESS_KEY=other aws sts get-caller-identity",
      "curl -s --aws-sigv4 aws:amz:eu-west-1:s3 -u AKIAIOSFODNN7EXAMPLE:other -H x-amz-content-sha256:UNSIGNED-PAYLOAD https://s3.eu-west-1.amazonaws.com/reports/q1.csv > answer",
    ])
  func otherSecret(command: String) throws {
    var sandbox = try Self.room()
    _ = sandbox.run("export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\n\(command)")
    let text = sandbox.run("why").text
    #expect(
      text.hasPrefix("REFUSED  SignatureDoesNotMatch: the client has another secret for this key\n"),
      "\(text)")
    let full = sandbox.run("why --full").text
    #expect(full.contains("the client's key") && full.contains("kSigning"))
  }

  @Test("a body that does not fit its signed hash shows both hashes")
  func body() throws {
    var sandbox = try Self.room()
    let outcome = sandbox.run(
      """
      printf 'PUT /reports/q2.csv HTTP/1.1\\nHost: s3.eu-west-1.amazonaws.com\\n\\n120' > put.http
      sigv4 sign put.http | sed 's/^120/999/' > more.http
      sigv4 send more.http > answer
      why
      """)
    #expect(
      outcome.text.hasPrefix("REFUSED  XAmzContentSHA256Mismatch: the body changed after signing\n"),
      "\(outcome.text)")
    #expect(outcome.text.contains("client signed    body (SHA-256) 2abaca49…"))
    #expect(
      sandbox.lastTrace?.full.text.contains("The signature is right, and covers the hash of another body.")
        == true)
  }

  @Test("SigV4a: one signature for a set of regions")
  func asymmetric() throws {
    var sandbox = try Self.room()
    _ = sandbox.run("sigv4 sign get.http --algorithm v4a --region 'eu-*,us-east-1' > v4a.http")
    for (region, verdict) in [("eu-west-1", "ACCEPTED"), ("us-east-1", "ACCEPTED"), ("us-east-2", "REFUSED")]
    {
      #expect(sandbox.run("sigv4 verify v4a.http --region \(region)").text.hasPrefix(verdict))
    }
    #expect(sandbox.run("sigv4 send v4a.http | head -n 1").text == "HTTP/1.1 200 OK\n")
    #expect(sandbox.run("sigv4 verify v4a.http").text.contains("regions: eu-*,us-east-1"))
    let widened = sandbox.run("sed 's/eu-[*],us-east-1/*/' v4a.http > other.http\nsigv4 verify other.http")
      .text
    #expect(widened.unwrapped.contains("the header x-amz-region-set changed after signing"), "\(widened)")
    let key = sandbox.run("sigv4 stages get.http --algorithm v4a --stage 3").text
    #expect(key.hasPrefix("3  signing key\n") && key.contains("public key x") && !key.contains("wJalr"))
    #expect(key == sandbox.run("sigv4 stages get.http --algorithm v4a --stage 3 --region us-west-2").text)
    #expect(
      sandbox.run("sigv4 verify $(sigv4 presign get.http --algorithm v4a --region '*') --region ap-south-1")
        .text
        .hasPrefix("ACCEPTED"))
    #expect(sandbox.run("sigv4 sign get.http --algorithm v5").status == 2)
    #expect(sandbox.run("sigv4 stages get.http --stage 5").status == 2)
  }

  @Test("SigV4 is good in one region")
  func oneRegion() throws {
    var sandbox = try Self.room()
    _ = sandbox.run("sigv4 sign get.http > signed.http")
    #expect(sandbox.run("sigv4 verify signed.http --region eu-west-1").text.hasPrefix("ACCEPTED"))
    let refused = sandbox.run("sigv4 verify signed.http --region us-east-1")
    #expect(refused.status == 1)
    #expect(refused.text.contains("signed for the region `eu-west-1`, this is `us-east-1`"))
  }

  @Test("a stage of a signature fits a screen", arguments: 1...4)
  func stages(number: Int) throws {
    var sandbox = try Self.room()
    let text = sandbox.run("sigv4 stages get.http --stage \(number)").text
    #expect(text.hasPrefix("\(number)  "))
    #expect(StyledText(text).lines.count <= 14)
    #expect(sandbox.run("sigv4 stages get.http").text.contains(text))
  }
}

extension String {
  /// The text with every run of blanks and line ends made one blank.
  fileprivate var unwrapped: String { split { $0 == " " || $0 == "\n" }.joined(separator: " ") }
}
