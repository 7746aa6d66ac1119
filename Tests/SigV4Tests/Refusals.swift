import Effects
import HTTPMessages
import SigV4
import Testing

/// A request that is refused, and how.
struct Refusal: Sendable, CustomTestStringConvertible {
  var name: String
  var service: String
  var code: String
  var status: Int
  var message: String
  var seconds: Int64 = 0
  var make: @Sendable () throws -> HTTPRequest

  var testDescription: String { "\(service): \(name)" }
  var time: Timestamp { VerifierTests.now.adding(seconds: seconds) }

  static let doesNotMatch =
    "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and "
    + "signing method. Consult the service documentation for details."
  static let notAble = "AWS was not able to validate the provided access credentials"
  static let invalidToken = "The security token included in the request is invalid."

  static func altered(_ service: String) throws -> HTTPRequest {
    var request = try VerifierTests.signed(service)
    request.target = "/?changed"
    return request
  }

  static func credential(_ service: String, _ replace: (String) -> String) throws -> HTTPRequest {
    var request = try VerifierTests.signed(service)
    request.fields["authorization"] = request.fields["authorization"].map(replace)
    return request
  }

  static func replacing(_ old: String, _ new: String) -> (String) -> String {
    { text in
      guard let range = text.firstRange(of: old) else { return text }
      return text[..<range.lowerBound] + new + text[range.upperBound...]
    }
  }

  static let all: [Refusal] = services + s3 + presigned

  static let services: [Refusal] = [
    Refusal(
      name: "altered", service: "sts", code: "SignatureDoesNotMatch", status: 403, message: doesNotMatch
    ) { try altered("sts") },
    Refusal(
      name: "altered", service: "kms", code: "InvalidSignatureException", status: 400, message: doesNotMatch
    ) { try altered("kms") },
    Refusal(name: "altered", service: "ec2", code: "AuthFailure", status: 401, message: notAble) {
      try altered("ec2")
    },
    Refusal(
      name: "old", service: "iam", code: "SignatureDoesNotMatch", status: 403,
      message:
        "Signature expired: 20260302T090000Z is now earlier than 20260302T090001Z (20260302T091501Z - 15 min.)",
      seconds: 901
    ) { try VerifierTests.signed("iam") },
    Refusal(
      name: "old", service: "kms", code: "InvalidSignatureException", status: 400,
      message:
        "Signature expired: 20260302T090000Z is now earlier than 20260302T090001Z (20260302T090501Z - 5 min.)",
      seconds: 301
    ) { try VerifierTests.signed("kms") },
    Refusal(
      name: "early", service: "sts", code: "SignatureDoesNotMatch", status: 403,
      message:
        "Signature not yet current: 20260302T090000Z is still later than 20260302T085959Z (20260302T084459Z + 15 min.)",
      seconds: -901
    ) { try VerifierTests.signed("sts") },
    Refusal(name: "old", service: "ec2", code: "AuthFailure", status: 401, message: notAble, seconds: 901) {
      try VerifierTests.signed("ec2")
    },
    Refusal(
      name: "unsigned", service: "sts", code: "MissingAuthenticationToken", status: 403,
      message: "Request is missing Authentication Token"
    ) { VerifierTests.request("sts") },
    Refusal(
      name: "unsigned", service: "kms", code: "MissingAuthenticationTokenException", status: 400,
      message: "Missing Authentication Token"
    ) { VerifierTests.request("kms") },
    Refusal(
      name: "unknown key", service: "sts", code: "InvalidClientTokenId", status: 403, message: invalidToken
    ) {
      try VerifierTests.signed("sts", key: "AKIANOBODY")
    },
    Refusal(name: "key off", service: "sts", code: "InvalidClientTokenId", status: 403, message: invalidToken)
    {
      try VerifierTests.signed("sts", key: "AKIAOFF")
    },
    Refusal(
      name: "unknown key", service: "kms", code: "UnrecognizedClientException", status: 400,
      message: invalidToken
    ) {
      try VerifierTests.signed("kms", key: "AKIANOBODY")
    },
    Refusal(
      name: "token missing", service: "sts", code: "InvalidClientTokenId", status: 403, message: invalidToken
    ) {
      try VerifierTests.signed("sts", key: "ASIAGOOD")
    },
    Refusal(
      name: "token with a user's key", service: "sts", code: "InvalidClientTokenId", status: 403,
      message: invalidToken
    ) {
      try VerifierTests.signed("sts", token: "token")
    },
    Refusal(
      name: "session over", service: "sts", code: "ExpiredToken", status: 403,
      message: "The security token included in the request is expired"
    ) { try VerifierTests.signed("sts", key: "ASIAOVER", token: "token") },
    Refusal(
      name: "session over", service: "kms", code: "ExpiredTokenException", status: 400,
      message: "The security token included in the request is expired"
    ) { try VerifierTests.signed("kms", key: "ASIAOVER", token: "token") },
    Refusal(
      name: "session over", service: "ec2", code: "RequestExpired", status: 400,
      message: "Request has expired."
    ) {
      try VerifierTests.signed("ec2", key: "ASIAOVER", token: "token")
    },
    Refusal(
      name: "other region and service", service: "sts", code: "SignatureDoesNotMatch", status: 403,
      message:
        "Credential should be scoped to a valid region, not 'eu-west-2'. Credential should be scoped to correct service: 'sts'."
    ) {
      try VerifierTests.signed("sts") {
        $0.region = "eu-west-2"
        $0.service = "iam"
      }
    },
    Refusal(
      name: "other last word", service: "sts", code: "SignatureDoesNotMatch", status: 403,
      message: "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5_request'."
    ) { try credential("sts", replacing("aws4_request", "aws5_request")) },
    Refusal(
      name: "other day", service: "sts", code: "SignatureDoesNotMatch", status: 403,
      message:
        "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20260301' != "
        + "'20260302', from '20260302T090000Z'."
    ) { try credential("sts", replacing("/20260302/", "/20260301/")) },
    Refusal(
      name: "four parts", service: "sts", code: "IncompleteSignature", status: 403,
      message:
        "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got "
        + "'AKIAIOSFODNN7EXAMPLE/20260302/sts/aws4_request'"
    ) { try credential("sts", replacing("/eu-west-1/", "/")) },
    Refusal(
      name: "host not signed", service: "kms", code: "InvalidSignatureException", status: 400,
      message: "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."
    ) { try credential("kms", replacing(";host", "")) },
    Refusal(
      name: "no host", service: "sts", code: "SignatureDoesNotMatch", status: 403,
      message: "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."
    ) {
      var request = try VerifierTests.signed("sts")
      request.fields["host"] = nil
      return request
    },
    Refusal(
      name: "bad date", service: "sts", code: "IncompleteSignature", status: 403,
      message:
        "Date must be in ISO-8601 'basic format'. Got '2026-03-02'. See http://en.wikipedia.org/wiki/ISO_8601"
    ) {
      var request = try VerifierTests.signed("sts")
      request.fields["x-amz-date"] = "2026-03-02"
      return request
    },
  ]

  static let s3: [Refusal] = [
    Refusal(
      name: "altered", service: "s3", code: "SignatureDoesNotMatch", status: 403,
      message:
        "The request signature we calculated does not match the signature you provided. Check your key and signing method."
    ) { try altered("s3") },
    Refusal(name: "unsigned", service: "s3", code: "AccessDenied", status: 403, message: "Access Denied") {
      VerifierTests.request("s3")
    },
    Refusal(
      name: "version 2", service: "s3", code: "InvalidRequest", status: 400,
      message: "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256."
    ) {
      HTTPRequest(
        method: "GET", target: "/b/k?AWSAccessKeyId=A&Signature=s%3D&Expires=1",
        fields: ["Host": "s3.eu-west-1.amazonaws.com"])
    },
    Refusal(
      name: "old", service: "s3", code: "RequestTimeTooSkewed", status: 403,
      message: "The difference between the request time and the current time is too large.", seconds: 901
    ) { try VerifierTests.signed("s3") },
    Refusal(
      name: "unknown key", service: "s3", code: "InvalidAccessKeyId", status: 403,
      message: "The AWS Access Key Id you provided does not exist in our records."
    ) { try VerifierTests.signed("s3", key: "AKIANOBODY") },
    Refusal(
      name: "wrong token", service: "s3", code: "InvalidToken", status: 400,
      message: "The provided token is malformed or otherwise invalid."
    ) { try VerifierTests.signed("s3", key: "ASIAGOOD", token: "other") },
    Refusal(
      name: "session over", service: "s3", code: "ExpiredToken", status: 400,
      message: "The provided token has expired."
    ) { try VerifierTests.signed("s3", key: "ASIAOVER", token: "token") },
    Refusal(
      name: "other region", service: "s3", code: "AuthorizationHeaderMalformed", status: 400,
      message: "The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'"
    ) { try VerifierTests.signed("s3") { $0.region = "us-east-1" } },
    Refusal(
      name: "no hash", service: "s3", code: "InvalidRequest", status: 400,
      message: "Missing required header for this request: x-amz-content-sha256"
    ) { try VerifierTests.signed("s3") { $0.addsContentSHA256 = false } },
    Refusal(
      name: "other body", service: "s3", code: "XAmzContentSHA256Mismatch", status: 400,
      message: "The provided 'x-amz-content-sha256' header does not match what was computed."
    ) {
      var request = try VerifierTests.signed("s3")
      request.body = [1]
      return request
    },
    Refusal(
      name: "header not signed", service: "s3", code: "AccessDenied", status: 403,
      message: "There were headers present in the request which were not signed"
    ) {
      var request = try VerifierTests.signed("s3")
      request.fields.append("x-amz-acl", "public-read")
      return request
    },
  ]

  static let presigned: [Refusal] = [
    Refusal(
      name: "over", service: "s3", code: "AccessDenied", status: 403, message: "Request has expired",
      seconds: 61
    ) {
      try VerifierTests.presigned("s3")
    },
    Refusal(
      name: "not yet", service: "s3", code: "AccessDenied", status: 403, message: "Request is not yet valid",
      seconds: -901
    ) {
      try VerifierTests.presigned("s3")
    },
    Refusal(
      name: "more than a week", service: "s3", code: "AuthorizationQueryParametersError", status: 400,
      message:
        "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds"
    ) { try VerifierTests.presigned("s3", expires: 604_801) },
    Refusal(
      name: "no number", service: "s3", code: "AuthorizationQueryParametersError", status: 400,
      message: "X-Amz-Expires should be a number"
    ) {
      var request = try VerifierTests.presigned("s3")
      request.target = replacing("X-Amz-Expires=60", "X-Amz-Expires=1h")(request.target)
      return request
    },
    Refusal(
      name: "a parameter missing", service: "s3", code: "AuthorizationQueryParametersError", status: 400,
      message:
        "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, "
        + "X-Amz-SignedHeaders, and X-Amz-Expires parameters."
    ) {
      var request = try VerifierTests.presigned("s3")
      request.target = replacing("&X-Amz-Expires=60", "")(request.target)
      return request
    },
    Refusal(
      name: "two signatures", service: "s3", code: "InvalidArgument", status: 400,
      message:
        "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the "
        + "Authorization header should be specified"
    ) {
      var request = try VerifierTests.presigned("s3")
      request.fields.append("Authorization", "AWS4-HMAC-SHA256 x")
      return request
    },
    Refusal(
      name: "over", service: "sts", code: "SignatureDoesNotMatch", status: 403,
      message:
        "Signature expired: 20260302T090000Z is now earlier than 20260302T090001Z (20260302T090101Z - 1 min.)",
      seconds: 61
    ) { try VerifierTests.presigned("sts") },
  ]
}

extension String {
  /// The first place of a text.
  func firstRange(of text: String) -> Range<String.Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(text) { return index..<self.index(index, offsetBy: text.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
