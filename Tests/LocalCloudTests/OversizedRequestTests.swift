import HTTPMessages
import LocalCloud
import Testing

@Suite("Bodies longer than the endpoint takes")
struct OversizedRequestTests {
  @Test("S3 tells the sizes in its own error")
  func object() {
    let request = HTTPRequest(
      method: "PUT", target: "/reports/dump",
      fields: [
        "Host": "127.0.0.1:4599", "Content-Length": "70000000",
        "Authorization":
          "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260302/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0",
      ])
    let answer = LocalCloud.refusal(ofOversized: request, limit: 67_108_864)
    #expect(answer.status == 400)
    for text in [
      "<Code>EntityTooLarge</Code>", "<ProposedSize>70000000</ProposedSize>",
      "<MaxSizeAllowed>67108864</MaxSizeAllowed>",
    ] { #expect(answer.text.contains(text)) }
  }

  @Test(
    "other services answer in their own protocol", arguments: [("sts", "<Code>"), ("dynamodb", "__type")])
  func call(service: String, mark: String) {
    let request = HTTPRequest(
      method: "POST", target: "/",
      fields: [
        "Host": "127.0.0.1:4599",
        "Authorization":
          "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260302/us-east-1/\(service)/aws4_request, SignedHeaders=host, Signature=0",
      ])
    let answer = LocalCloud.refusal(ofOversized: request, limit: 67_108_864)
    #expect(answer.status == 413)
    #expect(answer.text.contains(mark) && answer.text.contains("RequestEntityTooLarge"))
  }
}
