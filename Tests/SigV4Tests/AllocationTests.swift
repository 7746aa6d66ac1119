import AWSTypes
import CAllocations
import Effects
import HTTPMessages
import SigV4
import Testing

@Suite(
  "Memory that a signature takes",
  .enabled(if: labdeck_allocations() >= 0, "allocations cannot be counted under a sanitizer"))
struct AllocationTests {
  private static let date = Timestamp(seconds: 1_772_442_000)
  private static let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
  private static let credentials = Credentials(
    accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: secret)
  private static let settings = SigningSettings(service: "service", region: "eu-west-1")

  /// Whether the compiler optimised; without that it boxes what otherwise stays in registers.
  private static let isOptimised: Bool = {
    #if DEBUG
      false
    #else
      true
    #endif
  }()

  /// A request with so many headers, none of them short enough to need no memory of its own.
  private static func request(headers: Int) -> HTTPRequest {
    var request = HTTPRequest(
      method: "GET", target: "/reports/2026/q1.json", fields: ["Host": "service.eu-west-1.amazonaws.com"])
    for number in 1..<headers {
      request.fields.append("X-Amz-Meta-Description-\(number)", "the value  of header number \(number)")
    }
    return request
  }

  /// How many allocations a piece of work makes once its buffers have grown.
  private static func inSteadyState(_ work: () throws -> Void) rethrows -> Int64 {
    for _ in 0..<3 { try work() }
    let before = labdeck_allocations()
    try work()
    return labdeck_allocations() - before
  }

  private static func ofSigning(headers: Int) throws -> Int64 {
    let request = request(headers: headers)
    var signer = try RequestSigner(credentials: credentials, settings: settings)
    return try inSteadyState {
      var signed = request
      try signer.sign(&signed, at: date)
    }
  }

  private static func ofVerifying(headers: Int) throws -> Int64 {
    let signed = try SigV4.sign(
      request(headers: headers), with: credentials, settings: settings, at: date
    ).request
    var verifier = SignatureVerifier(settings: settings)
    let known = SigningSecret(secretAccessKey: secret)
    return try inSteadyState { _ = try verifier.verify(signed, at: date) { _ in known } }
  }

  @Test("what is counted here are allocations: an array of a number known only now makes one")
  func counting() {
    let count = Self.inSteadyState { _ = [UInt8](repeating: 1, count: Int.random(in: 4000...5000)) }
    #expect(count == 1)
  }

  @Test("signing takes as much for 40 headers as for 8, and no more than the new fields need")
  func signing() throws {
    let few = try Self.ofSigning(headers: 8)
    #expect(try Self.ofSigning(headers: 40) == few)
    // The copied list of fields, the header that is added, the signature.
    if Self.isOptimised { #expect(few == 3) }
  }

  @Test("verifying takes as much for 40 headers as for 8", .enabled(if: isOptimised, "not optimised"))
  func verifying() throws {
    let few = try Self.ofVerifying(headers: 8)
    #expect(try Self.ofVerifying(headers: 40) == few)
    #expect(few <= 2)
  }
}
