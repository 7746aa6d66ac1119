import AWSTypes
import CommandTable
import Effects
import HTTPMessages
import SigV4

/// The options of the `sigv4` commands.
enum SignatureOptions {
  static let request = Parameter<String?>.text(
    "--request", "FILE", "a raw HTTP/1.1 request; `-` is standard input", values: .file)
  static let url = Parameter<String?>.text(
    "--url", "URL", "a GET of this URL instead of a request in a file, as of a presigned URL")
  static let accessKey = Parameter<String?>.text("--access-key", "ID", "the access key id")
  static let secretKey = Parameter<String?>.text("--secret-key", "SECRET", "the secret access key")
  static let sessionToken = Parameter<String?>.text(
    "--session-token", "TOKEN", "the session token of temporary credentials")
  static let omitToken = Parameter<Bool>.flag(
    "--omit-session-token", "add the token after signing, as AWS IoT wants it")
  static let region = Parameter<String?>.text(
    "--region", "REGION", "the region; with v4a a set such as `eu-*,us-east-1`")
  static let service = Parameter<String?>.text(
    "--service", "NAME", "the service's signing name, such as `s3` or `iam`")
  static let date = Parameter<Timestamp?>.value(
    "--date", "20150830T123600Z", "the time of signing (now)", wanted: "a time such as 20150830T123600Z"
  ) { Timestamp(iso8601: $0) }
  static let signBody = Parameter<Bool>.flag("--sign-body", "add x-amz-content-sha256, as S3 always wants it")
  static let unsignedPayload = Parameter<Bool>.flag(
    "--unsigned-payload", "leave the body out: UNSIGNED-PAYLOAD")
  static let chunkSize = Parameter<Int?>.integer(
    "--chunk-size", "N", "send the body in signed aws-chunked pieces of N bytes, as S3 takes it",
    in: 1...(1 << 30))
  static let trailers = Parameter<[String]>.texts(
    "--trailer", "NAME:VALUE", "a trailer behind the last piece, such as a checksum; repeatable")
  static let rawPath = Parameter<Bool>.flag("--no-normalize-path", "keep `.`, `..` and `//` in the path")
  static let singleEncoding = Parameter<Bool>.flag(
    "--no-double-encode", "sign the path as it is sent, as S3 wants it")
  static let query = Parameter<Bool>.flag("--query", "sign with the query: a presigned URL")
  static let expires = Parameter<Int?>.integer(
    "--expires", "N", "seconds that a presigned URL is good for (3600)", in: 1...Int(Int32.max))
  static let algorithm = Parameter<String?>.choice("--algorithm", ["v4", "v4a"], "the way to sign (v4)")

  /// The options of `sign` and `presign`.
  static let signing: [any CommandParameter] = [
    request, url, accessKey, secretKey, sessionToken, omitToken, region, service, date, signBody,
    unsignedPayload,
    rawPath,
    singleEncoding, expires, algorithm, chunkSize, trailers,
  ]

  /// The request, with the place of each of its parts.
  static func request(_ arguments: Arguments, _ program: Program) throws -> RawRequest {
    if let url = arguments[url] {
      guard arguments[request] == nil else {
        throw UsageError("--url stands in the place of --request", hint: "give one of them")
      }
      guard !url.utf8.contains(where: { $0 < 0x20 }), let (origin, target) = HTTPOrigin.split(url: url) else {
        throw UsageError("`\(url)` is no URL", hint: "https://HOST/PATH is one")
      }
      return try RawRequest.read(
        Array("GET \(target) HTTP/1.1\nHost: \(origin.authority)\n\n".utf8), name: "<url>")
    }
    return try RawRequest.read(
      try program.readBytes(try required(request, arguments)), name: display(arguments[request] ?? "-"))
  }

  /// What `-` is called in messages.
  static func display(_ path: String) -> String { path == "-" ? "<stdin>" : path }

  /// Key, secret and token.
  static func credentials(_ arguments: Arguments) throws -> Credentials {
    Credentials(
      accessKeyID: try required(accessKey, arguments), secretAccessKey: try required(secretKey, arguments),
      sessionToken: arguments[sessionToken])
  }

  /// How the service wants requests signed, the options on top.
  static func settings(_ arguments: Arguments, _ program: Program) throws -> SigningSettings {
    settings(service: try required(service, arguments), region: try required(region, arguments), arguments)
  }

  static func settings(service: String, region: String, _ arguments: Arguments) -> SigningSettings {
    var settings = SigningSettings.of(service: service, region: region)
    if arguments[algorithm] == "v4a" { settings.algorithm = .v4a }
    if arguments[rawPath] { settings.normalizesPath = false }
    if arguments[singleEncoding] { settings.encodesPathTwice = false }
    if arguments[signBody] { settings.addsContentSHA256 = true }
    if arguments[unsignedPayload] { settings.payload = .unsigned }
    if arguments[omitToken] { settings.token = .addedAfterSigning }
    return settings
  }

  /// The trailers, `NAME:VALUE` each.
  static func trailers(_ arguments: Arguments) -> [HTTPField] {
    arguments[trailers].map { text in
      let name = text.prefix { $0 != ":" }
      return HTTPField(String(name), String(text.dropFirst(name.count + 1).drop { $0 == " " }))
    }
  }

  /// An option that must be given.
  static func required(_ option: Parameter<String?>, _ arguments: Arguments) throws -> String {
    guard let value = arguments[option], !value.isEmpty else {
      throw UsageError(
        "\(option.definition.name) \(option.definition.valueName ?? "") is missing",
        hint: "`help sigv4` has examples")
    }
    return value
  }
}
