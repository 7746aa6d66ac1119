import AWSTypes
import CommandTable
import Diagnostics
import Documents
import Effects
import HTTPMessages
import SigV4
import SignatureRendering
import TextLayout

/// `sigv4 sign`, `presign` and `verify`: the signing engine directly.
enum SignatureCommands {
  static let sign = LabdeckCommand(
    "sigv4 sign", group: CommandGroup.engines, summary: "sign a raw HTTP request and show every stage",
    discussion: """
      The request is read as it stands: duplicate and folded headers, odd paths, raw UTF-8. What is printed differs from it only in \
      what signing adds.
      """,
    options: SignatureOptions.signing + [SignatureOptions.query],
    examples: [
      .init(
        "sigv4 sign --request get.http --access-key AKIDEXAMPLE --secret-key SECRET --region us-east-1 --service iam",
        "canonical request, string to sign, key, signature"),
      .init(
        "sigv4 sign --request get.http --access-key AKIDEXAMPLE --secret-key SECRET --region us-east-1 --service iam --query --expires 3600",
        "a presigned URL"),
    ],
    schema: "labdeck.sigv4-sign/1"
  ) { arguments, program in
    try run(arguments, program, schema: "labdeck.sigv4-sign/1", inQuery: arguments[SignatureOptions.query])
  }

  static let presign = LabdeckCommand(
    "sigv4 presign", group: CommandGroup.engines, summary: "make a presigned URL of a raw HTTP request",
    discussion:
      "The same as `sigv4 sign --query`. Clients sign any lifetime; servers refuse more than 604800 seconds.",
    options: SignatureOptions.signing,
    examples: [
      .init(
        "sigv4 presign --request get.http --access-key AKIDEXAMPLE --secret-key SECRET --region eu-west-1 --service s3 --expires 60",
        "a URL that is good for a minute")
    ],
    schema: "labdeck.sigv4-presign/1"
  ) { arguments, program in
    try run(arguments, program, schema: "labdeck.sigv4-presign/1", inQuery: true)
  }

  private static func run(
    _ arguments: Arguments, _ program: Program, schema: String, inQuery: Bool
  ) throws -> ExitStatus {
    let raw = try SignatureOptions.request(arguments, program)
    let settings = try SignatureOptions.settings(arguments, program)
    let credentials = try SignatureOptions.credentials(arguments)
    let date = arguments[SignatureOptions.date] ?? program.now
    let signed: SignedRequest
    do throws(SigningError) {
      signed = try sign(raw.request, credentials, settings, at: date, arguments, inQuery: inQuery)
    } catch {
      throw SignaturePlaces(raw).diagnostic(error)
    }
    let text = signed.text(like: raw)
    program.show(schema: schema) {
      var members = SignatureDocuments.signed(signed, text: text)
      if inQuery { members.append(("url", Node(url(signed.request)))) }
      return members
    } text: { width in
      layout(signed, text: text, credentials: credentials, inQuery: inQuery, width: width)
    }
    return .done
  }

  private static func sign(
    _ request: HTTPRequest, _ credentials: Credentials, _ settings: SigningSettings, at date: Timestamp,
    _ arguments: Arguments,
    inQuery: Bool
  ) throws(SigningError) -> SignedRequest {
    if inQuery {
      return try SigV4.presign(
        request, with: credentials, settings: settings, at: date,
        expires: arguments[SignatureOptions.expires] ?? 3600)
    }
    if let size = arguments[SignatureOptions.chunkSize] {
      return try SigV4.signStreaming(
        request, with: credentials, settings: settings, at: date, chunkSize: size,
        trailers: SignatureOptions.trailers(arguments))
    }
    return try SigV4.sign(request, with: credentials, settings: settings, at: date)
  }

  private static func url(_ request: HTTPRequest) -> String {
    "https://\(request.fields["host"] ?? "")\(request.target)"
  }

  private static func layout(
    _ signed: SignedRequest, text: [UInt8], credentials: Credentials, inQuery: Bool, width: Int
  ) -> StyledText {
    let request = signed.request
    var result: StyledText = [
      "\("SIGNED", .verdictYes)  \("\(request.method) \(request.path)", .verdict)  by \(Masking.accessKeyID(credentials.accessKeyID))  for \(signed.explanation.scope)"
    ]
    result.appendBlank()
    result += SignatureStages(signed.explanation, of: request).text(width: width)
    result.appendBlank()
    result.append(StyledLine(inQuery ? "the presigned URL" : "the signed request", .bold))
    result += inQuery ? StyledText(url(request)) : StyledText(String(decoding: text, as: UTF8.self))
    return result
  }

  static let all = [sign, presign, verify]
}
