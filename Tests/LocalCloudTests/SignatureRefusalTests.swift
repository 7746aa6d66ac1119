import AWSProtocols
import AWSTypes
import Documents
import Effects
import HTTPMessages
import LocalCloud
import SigV4
import Testing
import World

/// One fault of a signed request, and what each kind of service says to it.
struct SignatureFault: Sendable, CustomTestStringConvertible {
  /// A call while it is made: who signs, for where, when, and what is done to the request afterwards.
  struct Attempt {
    var credentials: Credentials
    var settings: SigningSettings
    /// Seconds from the server's time to the client's.
    var clock: Int64 = 0
    var isSigned = true
    var alter: (inout HTTPRequest) -> Void = { _ in }
  }

  var name: String
  var make: @Sendable (inout Attempt) -> Void
  /// Code, status and beginning of the message: of STS and IAM, of KMS, of EC2, of S3.
  var query: (String, Int, String)
  var json: (String, Int, String)
  var ec2: (String, Int, String)
  var s3: (String, Int, String)

  var testDescription: String { name }

  func expected(of service: String) -> (code: String, status: Int, message: String) {
    switch ProtocolFamily.of(service: service) {
    case .query: query
    case .json: json
    case .ec2: ec2
    case .s3: s3
    }
  }

  private static let calculated =
    "The request signature we calculated does not match the signature you provided."
  private static let invalidToken = "The security token included in the request is invalid."
  private static let authFailure = (
    "AuthFailure", 401, "AWS was not able to validate the provided access credentials"
  )

  static let all: [SignatureFault] = [
    SignatureFault(
      name: "wrong secret", make: { $0.credentials.secretAccessKey = "another" },
      query: ("SignatureDoesNotMatch", 403, calculated), json: ("InvalidSignatureException", 400, calculated),
      ec2: authFailure, s3: ("SignatureDoesNotMatch", 403, calculated)),
    SignatureFault(
      name: "altered body", make: { $0.alter = { $0.body += Array(" ".utf8) } },
      query: ("SignatureDoesNotMatch", 403, calculated), json: ("InvalidSignatureException", 400, calculated),
      ec2: authFailure,
      s3: (
        "XAmzContentSHA256Mismatch", 400,
        "The provided 'x-amz-content-sha256' header does not match what was computed."
      )),
    SignatureFault(
      name: "signed an hour ago", make: { $0.clock = -3600 },
      query: (
        "SignatureDoesNotMatch", 403,
        "Signature expired: 20260302T080000Z is now earlier than 20260302T084500Z (20260302T090000Z - 15 min.)"
      ),
      json: (
        "InvalidSignatureException", 400,
        "Signature expired: 20260302T080000Z is now earlier than 20260302T085500Z (20260302T090000Z - 5 min.)"
      ),
      ec2: authFailure,
      s3: (
        "RequestTimeTooSkewed", 403,
        "The difference between the request time and the current time is too large."
      )),
    SignatureFault(
      name: "signed in an hour", make: { $0.clock = 3600 },
      query: (
        "SignatureDoesNotMatch", 403,
        "Signature not yet current: 20260302T100000Z is still later than 20260302T091500Z (20260302T090000Z + 15 min.)"
      ),
      json: (
        "InvalidSignatureException", 400,
        "Signature not yet current: 20260302T100000Z is still later than 20260302T090500Z (20260302T090000Z + 5 min.)"
      ),
      ec2: authFailure,
      s3: (
        "RequestTimeTooSkewed", 403,
        "The difference between the request time and the current time is too large."
      )),
    SignatureFault(
      name: "unknown key", make: { $0.credentials.accessKeyID = "AKIANOBODYNOBODYNOBO" },
      query: ("InvalidClientTokenId", 403, invalidToken),
      json: ("UnrecognizedClientException", 400, invalidToken), ec2: authFailure,
      s3: ("InvalidAccessKeyId", 403, "The AWS Access Key Id you provided does not exist in our records.")),
    SignatureFault(
      name: "a token that is nobody's", make: { $0.credentials.sessionToken = "token" },
      query: ("InvalidClientTokenId", 403, invalidToken),
      json: ("UnrecognizedClientException", 400, invalidToken), ec2: authFailure,
      s3: ("InvalidToken", 400, "The provided token is malformed or otherwise invalid.")),
    SignatureFault(
      name: "wrong region", make: { $0.settings.region = "us-west-2" },
      query: (
        "SignatureDoesNotMatch", 403, "Credential should be scoped to a valid region, not 'us-west-2'."
      ),
      json: (
        "InvalidSignatureException", 400, "Credential should be scoped to a valid region, not 'us-west-2'."
      ),
      ec2: authFailure,
      s3: (
        "AuthorizationHeaderMalformed", 400,
        "The authorization header is malformed; the region 'us-west-2' is wrong; expecting 'eu-west-1'"
      )),
    SignatureFault(
      name: "wrong service", make: { $0.settings.service = "lambda" },
      query: ("SignatureDoesNotMatch", 403, "Credential should be scoped to correct service: "),
      json: ("InvalidSignatureException", 400, "Credential should be scoped to correct service: "),
      ec2: authFailure,
      s3: (
        "AuthorizationHeaderMalformed", 400,
        "The authorization header is malformed; incorrect service \"lambda\". This endpoint belongs to \"s3\"."
      )),
    SignatureFault(
      name: "a header that is not signed",
      make: { $0.alter = { $0.fields.append("x-amz-meta-added", "1") } },
      query: ("SignatureDoesNotMatch", 403, "'x-amz-meta-added' must be a 'SignedHeader'"),
      json: ("InvalidSignatureException", 400, "'x-amz-meta-added' must be a 'SignedHeader'"),
      ec2: authFailure,
      s3: ("AccessDenied", 403, "There were headers present in the request which were not signed")),
    SignatureFault(
      name: "four parts in the credential",
      make: {
        $0.alter = { request in
          let text = request.fields["authorization"] ?? ""
          request.fields["authorization"] = ["eu-west-1", "us-east-1"].reduce(text) {
            $0.split(separator: "/\($1)/").joined(separator: "/")
          }
        }
      },
      query: ("IncompleteSignature", 403, "Credential must have exactly 5 slash-delimited elements"),
      json: ("IncompleteSignatureException", 400, "Credential must have exactly 5 slash-delimited elements"),
      ec2: authFailure,
      s3: (
        "AuthorizationHeaderMalformed", 400,
        "The authorization header is malformed; the Credential is mal-formed; expecting"
      )),
    SignatureFault(
      name: "not signed", make: { $0.isSigned = false },
      query: ("MissingAuthenticationToken", 403, "Request is missing Authentication Token"),
      json: ("MissingAuthenticationTokenException", 400, "Missing Authentication Token"),
      ec2: ("MissingAuthenticationToken", 403, "Request is missing Authentication Token"),
      s3: ("AccessDenied", 403, "Access Denied")),
  ]
}

@Suite("signatures are refused in each protocol's words and shape")
struct SignatureRefusalTests {
  static let services: [(service: String, operation: String)] = [
    ("sts", "GetCallerIdentity"), ("iam", "ListUsers"), ("kms", "ListKeys"),
    ("ec2", "DescribeInstances"), ("s3", "ListObjectsV2"),
  ]

  /// Makes a call with all of some faults. The client calls the address of the region's own endpoint.
  private static func answer(
    _ cloud: inout TestCloud, _ service: String, _ operation: String, _ faults: [SignatureFault]
  ) throws -> (error: ServiceError?, response: HTTPResponse) {
    let model = try #require(ServiceModel.named(service))
    let call = try #require(model.operations[operation])
    var attempt = SignatureFault.Attempt(
      credentials: cloud.keys("admin"),
      settings: .of(service: model.signingName, region: service == "iam" ? "us-east-1" : "eu-west-1"))
    var alterations: [(inout HTTPRequest) -> Void] = []
    for fault in faults {
      attempt.alter = { _ in }
      fault.make(&attempt)
      alterations.append(attempt.alter)
    }
    var request = model.request(for: call, WireMessage(service == "s3" ? ["Bucket": "reports"] : [:]))
    request.fields["Host"] =
      service == "iam" ? "iam.amazonaws.com" : "\(model.endpointPrefix).eu-west-1.amazonaws.com"
    if attempt.isSigned {
      // A client that takes another service for this one signs as this one does all the same.
      attempt.settings.addsContentSHA256 = service == "s3"
      request = try SigV4.sign(
        request, with: attempt.credentials, settings: attempt.settings,
        at: cloud.now.adding(seconds: attempt.clock)
      ).request
    }
    for alter in alterations { alter(&request) }
    let response = cloud.send(request)
    do {
      _ = try model.output(of: call, in: response)
      return (nil, response)
    } catch {
      return (error, response)
    }
  }

  @Test("one fault at a time", arguments: SignatureFault.all, services)
  func each(fault: SignatureFault, call: (service: String, operation: String)) throws {
    var cloud = try TestCloud(commonWorld)
    let expected = fault.expected(of: call.service)
    let (found, response) = try Self.answer(&cloud, call.service, call.operation, [fault])
    let error = try #require(found)
    #expect(error.code == expected.code)
    #expect(error.message.hasPrefix(expected.message), "\(error.message)")
    #expect(response.status == expected.status)
    #expect(cloud.record?.caller == nil || fault.name == "not signed")
    let text = response.text
    switch ProtocolFamily.of(service: call.service) {
    case .query: #expect(text.contains("<ErrorResponse") && text.contains("<Type>Sender</Type>"))
    case .json: #expect(text.contains("\"__type\""))
    case .ec2: #expect(text.contains("<Response><Errors><Error><Code>"))
    case .s3: #expect(text.contains("<Error><Code>") && text.contains("<RequestId>"))
    }
  }

  /// The faults in the order in which services look for them.
  private static let ordered = [
    "signed an hour ago", "wrong region", "a header that is not signed", "unknown key", "wrong secret",
  ]

  @Test("of several faults the first speaks", arguments: services.filter { $0.service != "ec2" })
  func order(call: (service: String, operation: String)) throws {
    var faults = Self.ordered.compactMap { name in SignatureFault.all.first { $0.name == name } }
    #expect(faults.count == Self.ordered.count)
    while let first = faults.first {
      var cloud = try TestCloud(commonWorld)
      let error = try Self.answer(&cloud, call.service, call.operation, faults).error
      let expected = first.expected(of: call.service)
      #expect(error?.code == expected.code, "\(first.name)")
      #expect(error?.message.hasPrefix(expected.message) == true, "\(first.name)")
      faults.removeFirst()
    }
    var cloud = try TestCloud(commonWorld)
    #expect(try Self.answer(&cloud, call.service, call.operation, []).error == nil)
  }

  @Test("a session that is over, in each service's words")
  func sessionOver() throws {
    for (service, operation) in Self.services {
      var cloud = try TestCloud(commonWorld)
      let session = TestCloud.credentials(
        try cloud.call("sts", "GetSessionToken", ["DurationSeconds": 900], as: cloud.keys("admin")).document)
      cloud.now = cloud.now.adding(seconds: 901)
      let input: Node = service == "s3" ? ["Bucket": "reports"] : [:]
      let error = try cloud.failure(service, operation, input, as: session)
      let expected =
        switch ProtocolFamily.of(service: service) {
        case .query: "ExpiredToken"
        case .json: "ExpiredTokenException"
        case .ec2: "RequestExpired"
        case .s3: "ExpiredToken"
        }
      #expect(error?.code == expected, "\(service)")
    }
  }

  @Test("a signature of SigV4a is taken in every region of its set, on any address")
  func asymmetric() throws {
    for host in ["127.0.0.1:4599", "s3.eu-west-1.amazonaws.com"] {
      for (set, isIn) in [("eu-*", true), ("*", true), ("us-east-1,eu-west-1", true), ("us-*", false)] {
        var cloud = try TestCloud(commonWorld)
        var settings = SigningSettings.of(service: "s3", region: set)
        settings.algorithm = .v4a
        let request = try SigV4.sign(
          HTTPRequest(method: "GET", target: "/reports/q1.csv", fields: ["Host": host]),
          with: cloud.keys("admin"), settings: settings, at: cloud.now
        ).request
        #expect((cloud.send(request).status == 200) == isIn, "\(host) \(set)")
      }
    }
    var cloud = try TestCloud(commonWorld)
    var settings = SigningSettings.of(service: "sts", region: "*")
    settings.algorithm = .v4a
    let model = try #require(ServiceModel.named("sts"))
    let operation = try #require(model.operations["GetCallerIdentity"])
    var request = model.request(for: operation, WireMessage([:]))
    request.fields["Host"] = "127.0.0.1:4599"
    let signed = try SigV4.sign(request, with: cloud.keys("admin"), settings: settings, at: cloud.now).request
    #expect(cloud.send(signed).status == 200)
  }
}
