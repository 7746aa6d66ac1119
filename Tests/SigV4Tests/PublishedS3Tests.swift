import AWSTypes
import Effects
import HTTPMessages
import SigV4
import Testing

/// The examples of the Amazon S3 API Reference, "Authenticating Requests (AWS Signature Version 4)".
@Suite("S3's published examples")
struct PublishedS3Tests {
  struct Example: Sendable, CustomTestStringConvertible {
    var name: String
    var request: HTTPRequest
    var signature: String
    var testDescription: String { name }
  }

  static let host = "examplebucket.s3.amazonaws.com"

  static let examples: [Example] = [
    Example(
      name: "a part of an object",
      request: HTTPRequest(method: "GET", target: "/test.txt", fields: ["Host": host, "Range": "bytes=0-9"]),
      signature: "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"),
    Example(
      name: "a key with a dollar sign",
      request: HTTPRequest(
        method: "PUT", target: "/test%24file.text",
        fields: [
          "Host": host, "Date": "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class": "REDUCED_REDUNDANCY",
        ],
        body: Array("Welcome to Amazon S3.".utf8)),
      signature: "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"),
    Example(
      name: "a query without a value",
      request: HTTPRequest(method: "GET", target: "/?lifecycle", fields: ["Host": host]),
      signature: "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"),
    Example(
      name: "a list of objects",
      request: HTTPRequest(method: "GET", target: "/?max-keys=2&prefix=J", fields: ["Host": host]),
      signature: "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"),
  ]

  @Test("signed with headers", arguments: examples)
  func header(example: Example) throws {
    let signed = try SigV4.sign(
      example.request, with: StreamingTests.credentials, settings: .of(service: "s3", region: "us-east-1"),
      at: StreamingTests.date)
    #expect(signed.signature == example.signature)
    _ = try StreamingTests.verify(signed.request).get()
  }

  @Test("a presigned URL for a day")
  func presigned() throws {
    let signed = try SigV4.presign(
      HTTPRequest(method: "GET", target: "/test.txt", fields: ["Host": Self.host]),
      with: StreamingTests.credentials,
      settings: .of(service: "s3", region: "us-east-1"), at: StreamingTests.date, expires: 86_400)
    #expect(signed.signature == "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404")
    _ = try StreamingTests.verify(signed.request).get()
  }
}
