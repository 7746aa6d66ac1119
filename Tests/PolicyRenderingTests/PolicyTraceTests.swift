import Diagnostics
import IAMPolicy
import TextLayout
import Testing

@testable import PolicyRendering

@Suite("decisions are explained in rows")
struct PolicyTraceTests {
  @Test("resources are named as people name them")
  func resources() {
    #expect(PolicyWords.resource("arn:aws:s3:::reports/q2.csv") == "reports/q2.csv")
    #expect(PolicyWords.resource("arn:aws:ec2:eu-west-1:111122223333:instance/i-0abc") == "i-0abc")
  }
}
