import AWSTypes
import Crypto
import HTTPMessages

/// The old way to presign, Signature Version 2, which AWS CLI v1 keeps to in the regions that still take it.
///
/// Source: S3 User Guide, "Signing and authenticating REST requests (AWS signature version 2)", query string; botocore's
/// `endpoints.json` for the regions.
enum PresignV2 {
  static let regions: Set<String> = [
    "us-east-1", "us-west-1", "us-west-2", "eu-west-1", "ap-northeast-1", "ap-southeast-1", "ap-southeast-2",
    "sa-east-1",
  ]

  /// The target of a GET that is good until a time, in seconds since 1970; `resource` is `/bucket/key`, not encoded.
  static func target(_ target: String, resource: String, _ credentials: Credentials, until end: Int64)
    -> String
  {
    let token = credentials.sessionToken
    let header = token.map { "x-amz-security-token:\($0)\n" } ?? ""
    let path = PercentEncoding.encode(resource, keeping: "/")
    let signed = HMAC<SHA1>.code(
      Array("GET\n\n\n\(end)\n\(header)\(path)".utf8), key: Array(credentials.secretAccessKey.utf8))
    var items = [("AWSAccessKeyId", credentials.accessKeyID), ("Signature", Base64.encode(signed))]
    if let token { items.append(("x-amz-security-token", token)) }
    items.append(("Expires", String(end)))
    let query = items.map { "\($0)=\(PercentEncoding.encode($1))" }.joined(separator: "&")
    return target + (target.contains("?") ? "&" : "?") + query
  }
}
