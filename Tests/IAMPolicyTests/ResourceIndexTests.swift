import Testing

@testable import IAMPolicy

@Suite("many statements are found by action and resource; few are all asked")
struct ResourceIndexTests {
  /// Enough statements of one action that their resources are indexed.
  private func many(_ last: String...) throws -> PolicyInputs {
    let others = (0..<40).map { statement("Allow", "s3:GetObject", on: "arn:aws:s3:::other\($0)/*") }
    let text = #"{"Version":"2012-10-17","Statement":[\#((others + last).joined(separator: ","))]}"#
    return PolicyInputs(identityPolicies: [AttachedPolicy(name: "M", document: try document(text))])
  }

  @Test(
    "every form of resource is found among many",
    arguments: [
      ("arn:aws:s3:::reports/*", objectARN, true), ("*", objectARN, true),
      ("arn:aws:s3:::*", objectARN, true),
      ("arn:aws:s3:::reports/q1.csv", objectARN, true), ("arn:aws:s3:::REPORTS/*", objectARN, false),
      ("arn:aws:s3:*:*:reports/*", objectARN, true), ("arn:*:s3:::reports/q?.csv", objectARN, true),
      ("arn:aws:s3:*", objectARN, true), ("arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::ana/x", true),
      ("arn:aws:s3:::reports/${aws:username}", "arn:aws:s3:::reports/bob", false),
      ("ARN:AWS:S3:::reports/*", objectARN, true), ("arn:aws:s3:::reports/*", "ARN:aws:s3:::reports/x", true),
      ("arn:aws:*:log-stream:b", "arn:aws:logs:eu-west-1:111122223333:log-group:a:log-stream:b", true),
      (
        "arn:aws:logs:*:*:log-stream:b", "arn:aws:logs:eu-west-1:111122223333:log-group:a:log-stream:b", true
      ),
    ])
  func found(pattern: String, resource: String, matches: Bool) throws {
    let inputs = try many(statement("Allow", "s3:GetObject", on: pattern))
    #expect(inputs.evaluate(try request("s3:GetObject", on: resource)).isAllowed == matches)
    let not = try many(#"{"Effect":"Allow","Action":"s3:GetObject","NotResource":"\#(pattern)"}"#)
    #expect(not.evaluate(try request("s3:GetObject", on: resource)).isAllowed != matches)
  }

  @Test("a Deny among many is found, and the nearest of many is the first that lacks the resource only")
  func nearest() throws {
    let deny = statement("Deny", "s3:Get*", on: "arn:aws:s3:::reports/*")
    let decision = try many(statement("Allow", "s3:*"), deny).evaluate(request())
    #expect(decision.verdict == .explicitlyDenied && decision.decidedBy.map(\.name) == ["M:42"])
    let miss = try #require(many().evaluate(request()).nearestMiss)
    #expect(miss.reference.name == "M:1" && !miss.explanation.resource.matched && miss.suffices)
    let conditional = statement(
      "Allow", "s3:Get*", on: "arn:aws:s3:::reports/*", condition: #"{"Bool":{"aws:SecureTransport":"true"}}"#
    )
    #expect(try many(conditional).evaluate(request()).nearestMiss?.reference.name == "M:41")
  }
}
