import AWSTypes
import Testing

@Suite("ARNs and masks")
struct ARNTests {
  @Test("the resource keeps its own colons")
  func colons() throws {
    let arn = try #require(ARN("arn:aws:logs:eu-west-1:111122223333:log-group:x:*"))
    #expect(arn.resource == "log-group:x:*")
    #expect(arn.description == "arn:aws:logs:eu-west-1:111122223333:log-group:x:*")
  }

  @Test("fewer than six segments are no ARN", arguments: ["arn:aws:s3", "", "x:aws:s3:::b", "arn:aws:s3::b"])
  func refused(text: String) {
    #expect(ARN(text) == nil)
  }

  @Test("a masked key shows its ends only")
  func masks() {
    #expect(Masking.accessKeyID("AKIAIOSFODNN7EXAMPLE") == "AKIA····MPLE")
    #expect(!Masking.accessKeyID("AKIAENV").contains("AKIA"))
  }
}
