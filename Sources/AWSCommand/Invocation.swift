import AWSProtocols
import AWSTypes
import Crypto
import Diagnostics
import Documents
import Effects
import HTTPMessages
import RetryBackoff

/// A call: resolve, build, sign, send, try again, join the pages, print.
extension CLISession {
  mutating func call(_ model: ServiceModel, _ operation: Operation, _ words: [String]) throws(CLIError) -> Int
  {
    if words.first == "help" {
      print(Self.help(model, operation))
      return 0
    }
    if let skeleton = try skeleton(model, operation, words) {
      print(skeleton)
      return 0
    }
    let query = try compileQuery()
    let input = try readInput(model, operation, words)
    if hasStreamedOutput(model, operation), input.outfile == nil {
      throw usage("the following arguments are required: outfile")
    }
    let client = try client()
    var output = try pages(model, operation, input, client)
    if let outfile = input.outfile {
      try save(output.answer.stream ?? [], to: outfile)
    }
    try keepSeed(of: &output.answer, input, operation)
    let format = options.output ?? client.output ?? "json"
    if format == "text", var pages = output.pages {
      if let token = output.resumeToken { pages.append(["NextToken": ["NextToken": Node(token)]]) }
      for page in pages { try show(page, query, as: format, operation) }
    } else {
      try show(output.answer.document, query, as: format, operation)
    }
    return 0
  }

  private mutating func show(
    _ document: Node, _ query: JMESPath?, as format: String, _ operation: Operation
  ) throws(CLIError) {
    var document = document
    if let query {
      do {
        document = try query.search(document)
      } catch {
        throw CLIError("\n\(error.message)\n", status: 255)
      }
    }
    print(OutputFormat.render(document, as: format, title: operation.name, version: version))
  }

  mutating func save(_ bytes: [UInt8], to path: String) throws(CLIError) {
    do {
      try host.write(bytes, to: path)
    } catch {
      throw CLIError("\n[Errno 2] \(error.message): '\(path)'\n", status: 255)
    }
  }

  private static func help(_ model: ServiceModel, _ operation: Operation) -> String {
    let members = model.input(of: operation)?.members ?? []
    var text = "\(operation.commandName) takes:\n"
    for member in members {
      text += "  --\(member.optionName)\(member.isRequired ? "  (required)" : "")\n"
    }
    return members.isEmpty ? "\(operation.commandName) takes no options of its own\n" : text
  }

  private func compileQuery() throws(CLIError) -> JMESPath? {
    guard let text = options.query else { return nil }
    do {
      return try JMESPath(text)
    } catch {
      throw CLIError("\n\(QueryProblem.text(error, in: text))\n", status: version.parameterStatus)
    }
  }

  // MARK: One exchange

  mutating func exchange(
    _ model: ServiceModel, _ operation: Operation, _ message: WireMessage, _ client: ResolvedClient
  ) throws(CLIError) -> WireMessage {
    var retrier = Retrier(retryPolicy(model, client))
    retrier.begin()
    var retries = 0
    var client = client
    let bucket = model.name == "s3" ? message.document["Bucket"]?.string : nil
    if let region = bucket.flatMap({ bucketRegions[$0] }) { client.region = region }
    while true {
      let endpoint = try Endpoint(model: model, options: options, client: client, host: host)
      let (request, origin) = try prepared(model, operation, message, client, endpoint)
      debug(request, to: origin)
      let response: HTTPResponse
      do {
        response = try host.send(request, to: origin)
      } catch {
        throw CLIError(Self.transportText(error, origin, request), status: 255)
      }
      debug(response)
      do {
        return try model.output(
          of: operation, in: response, timestamps: version == .v1 ? .wire : .offset)
      } catch {
        if let bucket, let region = Self.region(of: error, response), client.region != region {
          bucketRegions[bucket] = region
          client.region = region
          continue
        }
        // S3's own addition to the legacy mode (botocore's `_retry.json`).
        let isDamaged = model.name == "s3" && error.code == "BadDigest" && retrier.policy.mode == .legacy
        let kind =
          isDamaged
          ? .transient : FailureKind(status: error.status, code: error.code, mode: retrier.policy.mode)
        let wish = response.fields["x-amz-retry-after"].flatMap { Int($0) }
        if case .retry(let delay) = retrier.failed(kind, retryAfterMilliseconds: wish, unit: host.random()) {
          retries += 1
          host.pause(seconds: delay)
          continue
        }
        throw serviceError(error, operation, retries: kind == .permanent ? 0 : retries)
      }
    }
  }

  /// Where a bucket is that was looked for in another region; botocore goes there by itself.
  private static func region(of error: ServiceError, _ response: HTTPResponse) -> String? {
    guard ["AuthorizationHeaderMalformed", "PermanentRedirect", "301", "400"].contains(error.code) else {
      return nil
    }
    return response.fields["x-amz-bucket-region"] ?? error.details.first { $0.name == "Region" }?.value
  }

  private func retryPolicy(_ model: ServiceModel, _ client: ResolvedClient) -> RetryPolicy {
    let name = host.variable("AWS_RETRY_MODE") ?? client.settings["retry_mode"]
    let attempts = (host.variable("AWS_MAX_ATTEMPTS") ?? client.settings["max_attempts"]).flatMap { Int($0) }
    let standard: RetryMode = version == .v1 ? .legacy : .standard
    let mode = name.flatMap { RetryMode(rawValue: $0) } ?? standard
    return RetryPolicy(
      mode: mode, maxAttempts: attempts.map { max(1, $0) }, isDynamoDB: model.name == "dynamodb")
  }

  private func prepared(
    _ model: ServiceModel, _ operation: Operation, _ message: WireMessage, _ client: ResolvedClient,
    _ endpoint: Endpoint
  ) throws(CLIError) -> (HTTPRequest, HTTPOrigin) {
    var message = message
    // Since 2025 clients ask for the checksum of what they get, to check it.
    if operation.name == "GetObject", message.document["ChecksumMode"] == nil {
      message.document = message.document.setting("ChecksumMode", to: "ENABLED")
    }
    var (request, origin) = endpoint.placing(
      model.request(for: operation, message), bucket: message.document["Bucket"]?.string)
    request.fields["User-Agent"] = version.banner
    let takesStream = model.input(of: operation)?.members.contains(where: \.isStream) ?? false
    addChecksum(operation, takesStream: takesStream, to: &request)
    guard options.signs, !operation.isUnsigned else { return (request, origin) }
    guard let credentials = client.credentials else {
      throw noCredentials()
    }
    let payload: PayloadSigning = model.name == "s3" ? .hashedWithHeader : .hashed
    let signed = host.sign(
      request, credentials: credentials, region: endpoint.signingRegion, service: model.signingName,
      payload: payload)
    return (signed, origin)
  }

  /// Since 2025 clients send a checksum with every upload: CRC32 in v1, CRC64NVME in v2.
  private func addChecksum(_ operation: Operation, takesStream: Bool, to request: inout HTTPRequest) {
    guard operation.checksum != .none, !request.body.isEmpty || operation.checksum == .required || takesStream
    else { return }
    if request.fields.all.contains(where: { $0.name.lowercased().hasPrefix("x-amz-checksum-") }) { return }
    if version == .v1 {
      request.fields["x-amz-checksum-crc32"] = Base64.encode(CRC32.hash(request.body))
      request.fields["x-amz-sdk-checksum-algorithm"] = "CRC32"
    } else {
      request.fields["x-amz-checksum-crc64nvme"] = Base64.encode(CRC64NVME.hash(request.body))
      request.fields["x-amz-sdk-checksum-algorithm"] = "CRC64NVME"
    }
  }

  func serviceError(_ error: ServiceError, _ operation: Operation, retries: Int) -> CLIError {
    let reached = retries > 0 ? " (reached max retries: \(retries))" : ""
    return CLIError(
      "\nAn error occurred (\(error.code)) when calling the \(operation.name) operation\(reached): \(error.message)\n",
      status: version.serviceStatus, code: error.code)
  }

  static func transportText(_ error: TransportError, _ origin: HTTPOrigin, _ request: HTTPRequest) -> String {
    let url = "\"\(origin)\(request.target)\""
    switch error {
    case .timedOut: return "\nConnect timeout on endpoint URL: \(url)\n"
    case .refused, .notAllowed: return "\nCould not connect to the endpoint URL: \(url)\n"
    }
  }

  // MARK: --debug

  private mutating func debug(_ request: HTTPRequest, to origin: HTTPOrigin) {
    guard options.debug else { return }
    var lines = ["> \(request.method) \(origin)\(request.target)"]
    lines += request.fields.all.map { "> \($0.name): \($0.value)" }
    if !request.body.isEmpty {
      lines.append("> " + String(decoding: request.body.prefix(2000), as: UTF8.self))
    }
    errors += lines.map { "DEBUG \($0)\n" }.joined()
  }

  private mutating func debug(_ response: HTTPResponse) {
    guard options.debug else { return }
    var lines = ["< \(response.status)"]
    lines += response.fields.all.map { "< \($0.name): \($0.value)" }
    if !response.body.isEmpty {
      lines.append("< " + String(decoding: response.body.prefix(2000), as: UTF8.self))
    }
    errors += lines.map { "DEBUG \($0)\n" }.joined()
  }
}

extension Node {
  /// The value of a path of names joined by dots.
  func value(at path: String) -> Node? {
    path.split(separator: ".").reduce(Optional(self)) { node, name in node?[String(name)] }
  }

  /// The object with one member set.
  func setting(_ name: String, to value: Node) -> Node {
    var members = self.members ?? []
    if let index = members.firstIndex(where: { $0.key == name }) {
      members[index].value = value
    } else {
      members.append(Member(key: name, value: value))
    }
    return Node(.object(members))
  }

  /// The object without a member.
  func removing(_ name: String) -> Node { Node(.object((members ?? []).filter { $0.key != name })) }
}
