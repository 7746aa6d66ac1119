import AWSTypes
import CommandTable
import Diagnostics
import Effects
import HTTPMessages
import SigV4
import SignatureRendering
import TextLayout

extension SignatureCommands {
  static let compare = Parameter<String?>.text(
    "--compare", "FILE", "the same request as the client signed it, so that nothing has to be guessed",
    values: .file)
  static let stages = Parameter<Bool>.flag(
    "--stages", "show the server's stages and both canonical requests, too")

  static let verify = LabdeckCommand(
    "sigv4 verify", group: CommandGroup.engines,
    summary: "verify a signed request as a service does, and explain a refusal",
    discussion: """
      Region and service are those of the signature's own scope where they are not given. The age is checked where --date or --now gives \
      the server's time. A refusal ends with status 1; a signature that cannot be read, with status 3.
      """,
    options: [
      SignatureOptions.request, SignatureOptions.url, SignatureOptions.accessKey, SignatureOptions.secretKey,
      SignatureOptions.sessionToken,
      SignatureOptions.omitToken, SignatureOptions.region, SignatureOptions.service, SignatureOptions.date,
      SignatureOptions.unsignedPayload, SignatureOptions.rawPath, SignatureOptions.singleEncoding, compare,
      stages,
    ],
    examples: [
      .init(
        "sigv4 verify --request signed.http --secret-key SECRET",
        "whether the signature is right, and if not, why"),
      .init(
        "sigv4 verify --request arrived.http --compare sent.http --secret-key SECRET",
        "both sides part by part"),
      .init(
        "sigv4 verify --url 'https://…&X-Amz-Signature=…' --secret-key SECRET --date 20260302T090000Z",
        "whether a presigned URL is good at that time"),
    ],
    schema: "labdeck.sigv4-verify/1"
  ) { arguments, program in
    let raw = try SignatureOptions.request(arguments, program)
    let credentials = Credentials(
      accessKeyID: arguments[SignatureOptions.accessKey] ?? "",
      secretAccessKey: try SignatureOptions.required(SignatureOptions.secretKey, arguments),
      sessionToken: arguments[SignatureOptions.sessionToken])
    let verification = try verification(of: raw, credentials, arguments, program)
    let isUnreadable = verification.failure?.problem.isUnreadable ?? false
    if isUnreadable, let failure = verification.failure {
      program.output.message(
        DiagnosticLayout.text(SignaturePlaces(raw).diagnostic(failure), width: program.output.listWidth))
      if !program.wantsJSON { return .malformedInput }
    }
    program.show(schema: "labdeck.sigv4-verify/1") {
      SignatureDocuments.verification(verification)
    } text: { width in
      let trace = SignatureTrace(verification, of: raw.request)
      var text = trace.full(width: width)
      if arguments[stages] {
        text.appendBlank()
        text += trace.canonicalRequests(width: width)
        if let server = verification.server {
          text.appendBlank()
          text += SignatureStages(server, of: raw.request).text(width: width)
        }
      }
      return text
    }
    return isUnreadable ? .malformedInput : verification.failure == nil ? .done : .failed
  }

  private static func verification(
    of raw: RawRequest, _ credentials: Credentials, _ arguments: Arguments, _ program: Program
  ) throws -> Verification {
    let claimed = SignatureParameters.claimed(by: raw.request)
    let scope = claimed?.scope
    let settings = SignatureOptions.settings(
      service: arguments[SignatureOptions.service] ?? scope?.service ?? "service",
      region: arguments[SignatureOptions.region] ?? scope?.region ?? "", arguments)
    var now = arguments[SignatureOptions.date] ?? (program.hasFixedTime ? program.now : nil)
    let isAgeKnown = now != nil
    if !isAgeKnown {
      now = claimed.flatMap { Timestamp(iso8601: $0.date) } ?? program.now
      program.output.remark(
        StyledText("the age is not checked: --date or --now would give the server's time", .dim))
    }
    var verifier = SignatureVerifier(
      settings: settings, acceptsAnyRegion: arguments[SignatureOptions.region] == nil)
    var client: SignatureExplanation?
    if let path = arguments[compare] {
      let sent = try RawRequest.read(try program.readBytes(path), name: SignatureOptions.display(path))
      guard let (stages, isRight) = verifier.stages(of: sent.request, secret: credentials.secretAccessKey)
      else {
        throw CommandFailure(.malformedInput, "\(path): this request carries no signature that can be read")
      }
      if isRight {
        client = stages
      } else {
        program.output.remark(
          StyledText(
            "\(path): the signature is not right here either, so the request was not changed on the way", .dim
          ))
      }
    }
    var verification = verifier.examine(raw.request, at: now ?? program.now, client: client) { id in
      guard credentials.accessKeyID.isEmpty || credentials.accessKeyID == id else { return nil }
      return SigningSecret(
        secretAccessKey: credentials.secretAccessKey,
        sessionToken: credentials.sessionToken
          ?? (arguments[SignatureOptions.omitToken] ? claimed?.sessionToken : nil))
    }
    if !isAgeKnown { verification.withdraw(.time) }
    return verification
  }
}
