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
    let query = try compileQuery()
    let input = try readInput(model, operation, words)
    if hasStreamedOutput(model, operation), input.outfile == nil {
      throw usage("the following arguments are required: outfile")
    }
    let client = try host.resolve(profile: options.profile, region: options.region)
    let output = try pages(model, operation, input, client)
    var document = output.document
    if let outfile = input.outfile {
      do {
        try host.write(output.stream ?? [], to: outfile)
      } catch {
        throw CLIError("\n[Errno 2] \(error.message): '\(outfile)'\n", status: 255)
      }
    }
    if let query {
      do {
        document = try query.search(document)
      } catch {
        throw CLIError("\n\(error.message)\n", status: 255)
      }
    }
    let format = options.output ?? client.output ?? "json"
    print(
      OutputFormat.render(
        document, as: format, title: operation.name, version: version))
    return 0
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
      let column = (error.range?.start.column ?? 1) - 1
      throw CLIError(
        "\nBad value for --query \(text): Invalid jmespath expression: \(error.message):\n\"\(text)\"\n\(String(repeating: " ", count: column + 1))^\n",
        status: version.parameterStatus)
    }
  }

  // MARK: Pages

  mutating func pages(
    _ model: ServiceModel, _ operation: Operation, _ input: OperationInput, _ client: ResolvedClient
  ) throws(CLIError) -> WireMessage {
    var message = input.message
    var result = try exchange(model, operation, message, client)
    guard options.paginates, let paging = operation.pagination, !paging.resultKeys.isEmpty else {
      return result
    }
    var last = result.document
    for _ in 0..<10_000 {
      let tokens = paging.outputTokens.map { text in
        text.components(separatedBy: " || ").lazy.compactMap { last.value(at: $0) }.first { !$0.isNull }
      }
      let more = paging.moreResults.map { last.value(at: $0)?.bool ?? false } ?? true
      guard more, tokens.contains(where: { $0 != nil }) else { break }
      if let limit = input.maxItems, let key = paging.resultKeys.first,
        (result.document.value(at: key)?.elements?.count ?? 0) >= limit
      {
        break
      }
      for (name, token) in zip(paging.inputTokens, tokens) {
        if let token { message.document = message.document.setting(name, to: token) }
      }
      last = try exchange(model, operation, message, client).document
      for key in paging.resultKeys {
        let joined = (result.document.value(at: key)?.elements ?? []) + (last.value(at: key)?.elements ?? [])
        result.document = result.document.setting(key, to: Node(joined))
      }
    }
    for name in paging.outputTokens + [paging.moreResults].compactMap(\.self) + paging.inputTokens {
      result.document = result.document.removing(name)
    }
    return result
  }

  // MARK: One exchange

  private mutating func exchange(
    _ model: ServiceModel, _ operation: Operation, _ message: WireMessage, _ client: ResolvedClient
  ) throws(CLIError) -> WireMessage {
    var retrier = Retrier(retryPolicy(model, client))
    retrier.begin()
    var retries = 0
    while true {
      let endpoint = try Endpoint(model: model, options: options, client: client, host: host)
      let request = try prepared(model, operation, message, client, endpoint)
      debug(request, to: endpoint.origin)
      let response: HTTPResponse
      do {
        response = try host.send(request, to: endpoint.origin)
      } catch {
        throw CLIError(Self.transportText(error, endpoint, request), status: 255)
      }
      debug(response)
      do {
        return try model.output(
          of: operation, in: response, timestamps: version == .v1 ? .wire : .offset)
      } catch {
        let kind = FailureKind(status: error.status, code: error.code, mode: retrier.policy.mode)
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
  ) throws(CLIError) -> HTTPRequest {
    var request = model.request(for: operation, message)
    request.target = endpoint.prefix + request.target
    request.fields["Host"] = endpoint.origin.authority
    request.fields["User-Agent"] = version.banner
    addChecksum(operation, to: &request)
    guard options.signs, !operation.isUnsigned else { return request }
    guard let credentials = client.credentials else {
      throw CLIError(
        (version == .v1 ? "" : "\n")
          + "Unable to locate credentials. You can configure credentials by running \"aws configure\".\n",
        status: version.configurationStatus)
    }
    let payload: PayloadSigning = model.name == "s3" ? .hashedWithHeader : .hashed
    return host.sign(
      request, credentials: credentials, region: endpoint.signingRegion, service: model.signingName,
      payload: payload)
  }

  /// Since 2025 clients send a checksum with every upload: CRC32 in v1, CRC64NVME in v2.
  private func addChecksum(_ operation: Operation, to request: inout HTTPRequest) {
    guard operation.checksum != .none, !request.body.isEmpty || operation.checksum == .required else {
      return
    }
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
      status: version.serviceStatus)
  }

  static func transportText(_ error: TransportError, _ endpoint: Endpoint, _ request: HTTPRequest) -> String {
    let url = "\"\(endpoint.origin)\(request.target)\""
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

extension String {
  /// The parts between occurrences of a text.
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    while let index = rest.indices.first(where: { rest[$0...].hasPrefix(separator) }) {
      parts.append(String(rest[..<index]))
      rest = rest[index...].dropFirst(separator.count)
    }
    return parts + [String(rest)]
  }
}
