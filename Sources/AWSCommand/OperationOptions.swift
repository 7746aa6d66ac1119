import AWSProtocols
import Crypto
import Diagnostics
import Documents
import Effects

/// An operation's own options, read by the shapes of its input.
extension CLISession {
  /// The values that the options of a line give, and the words that are none.
  struct OperationInput {
    var message = WireMessage()
    /// Where a streamed body is written to (`get-object`'s last word).
    var outfile: String?
    /// How many entries a paged answer may have.
    var maxItems: Int?
  }

  mutating func readInput(
    _ model: ServiceModel, _ operation: Operation, _ words: [String]
  ) throws(CLIError) -> OperationInput {
    var input = OperationInput()
    let members = model.input(of: operation)?.members ?? []
    var given: [Node.Member] = []
    var loose: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      guard word.hasPrefix("--") else {
        loose.append(word)
        continue
      }
      let name = String(word.dropFirst(2).prefix { $0 != "=" })
      var values: [String] = []
      if word.contains("=") {
        values = [String(word[word.index(after: word.firstIndex(of: "=") ?? word.startIndex)...])]
      }
      let isFlag = isBoolean(name, members, model)
      if values.isEmpty, !isFlag {
        while index < words.count, !words[index].hasPrefix("--") {
          values.append(words[index])
          index += 1
        }
        if values.count > 1, !takesSeveral(name, members, model) {
          loose += values.dropFirst()
          values.removeLast(values.count - 1)
        }
      }
      if name == "max-items" || name == "page-size" || name == "starting-token" {
        if name == "max-items" { input.maxItems = values.first.flatMap { Int($0) } }
        continue
      }
      if name == "cli-input-json" {
        given += try cliInput(values.first ?? "")
        continue
      }
      try read(name, values, members, model, operation, into: &given, input: &input)
    }
    try takeOutfile(model, operation, &loose, &input)
    if let first = loose.first { throw usage("Unknown options: \(first)") }
    addInstanceCount(operation, &given)
    try checkRequired(members, given, input)
    addClientTokens(members, &given)
    input.message.document = Node(.object(given))
    try validate(model, operation, input.message.document)
    return input
  }

  private func isBoolean(_ name: String, _ members: [Member], _ model: ServiceModel) -> Bool {
    members.contains { member in
      (member.optionName == name || "no-" + member.optionName == name)
        && model.shape(member.value).kind == .boolean
    }
  }

  /// Whether an option takes all words up to the next option: lists and maps do.
  private func takesSeveral(_ name: String, _ members: [Member], _ model: ServiceModel) -> Bool {
    guard let member = members.first(where: { $0.optionName == name }) else { return false }
    let kind = model.shape(member.value).kind
    return kind == .list || kind == .map
  }

  private mutating func read(
    _ name: String, _ values: [String], _ members: [Member], _ model: ServiceModel, _ operation: Operation,
    into given: inout [Node.Member], input: inout OperationInput
  ) throws(CLIError) {
    if let member = members.first(where: { $0.optionName == name }) {
      let shape = model.shape(member.value)
      if member.isStream {
        input.message.stream = try bodyOption(values.first)
        return
      }
      if shape.kind == .boolean {
        given.append(Node.Member(key: member.name, value: Node(values.first != "false")))
        return
      }
      if values.isEmpty { throw usage("argument --\(name): expected one argument") }
      let reader = OptionReader(
        model: model, option: name, version: version, binaryFormat: options.binaryFormat)
      let texts = try values.map { value throws(CLIError) in
        try loadParameterFile(value, option: name, shape: shape)
      }
      given.append(Node.Member(key: member.name, value: try reader.node(texts, shape)))
    } else if name == "count", operation.name == "RunInstances" {
      given += try instanceCount(values.first ?? "")
    } else if name.hasPrefix("no-"), let member = members.first(where: { "no-" + $0.optionName == name }) {
      given.append(Node.Member(key: member.name, value: false))
    } else {
      let known = members.map { "--" + $0.optionName }
      let near = NearestName.of("--" + name, among: known)
      throw usage("Unknown options: --\(name)" + (near.map { " (did you mean \($0)?)" } ?? ""))
    }
  }

  /// `run-instances --count 2` or `--count 1:3`, the CLI's own option for the two members that the operation wants.
  private func instanceCount(_ text: String) throws(CLIError) -> [Node.Member] {
    let parts = text.split(separator: ":", maxSplits: 1).map { Int($0) }
    guard let first = parts.first ?? nil, let last = parts.last ?? nil else {
      throw parameterError("count parameter should be of the form min[:max]")
    }
    return [
      Node.Member(key: "MinCount", value: Node(first)), Node.Member(key: "MaxCount", value: Node(last)),
    ]
  }

  private func addInstanceCount(_ operation: Operation, _ given: inout [Node.Member]) {
    guard operation.name == "RunInstances",
      !given.contains(where: { $0.key == "MinCount" || $0.key == "MaxCount" })
    else { return }
    given += [Node.Member(key: "MinCount", value: 1), Node.Member(key: "MaxCount", value: 1)]
  }

  /// The bytes of a streamed body: a path, as `put-object --body` takes it.
  private func bodyOption(_ value: String?) throws(CLIError) -> [UInt8] {
    guard let value else { throw usage("argument --body: expected one argument") }
    let path = value.hasPrefix("fileb://") ? String(value.dropFirst(8)) : value
    do {
      return try host.read(path)
    } catch {
      throw parameterError(
        "Error parsing parameter '--body': Blob values must be a path to a file.")
    }
  }

  /// `file://` and `fileb://` stand for the contents of a file.
  private func loadParameterFile(_ value: String, option: String, shape: Shape) throws(CLIError) -> String {
    for prefix in ["file://", "fileb://"] where value.hasPrefix(prefix) {
      let path = String(value.dropFirst(prefix.count))
      do {
        let bytes = try host.read(path)
        if prefix == "fileb://" { return OptionReader.base64Mark + Base64.encode(bytes) }
        return String(decoding: bytes, as: UTF8.self)
      } catch {
        throw parameterError(
          "Error parsing parameter '--\(option)': Unable to load paramfile \(value): [Errno 2] No such file or directory: '\(path)'"
        )
      }
    }
    return value
  }

  private func cliInput(_ value: String) throws(CLIError) -> [Node.Member] {
    var text = value
    if value.hasPrefix("file://") {
      guard let bytes = try? host.read(String(value.dropFirst(7))) else {
        throw parameterError("Error parsing parameter 'cli-input-json': Unable to load paramfile \(value)")
      }
      text = String(decoding: bytes, as: UTF8.self)
    }
    guard let node = try? JSON.parse(SourceText(name: "cli-input-json", text: text)),
      let members = node.members
    else {
      throw parameterError("Error parsing parameter 'cli-input-json': Invalid JSON received.")
    }
    return members
  }

  /// `get-object` wants the name of a file behind its options.
  private func takeOutfile(
    _ model: ServiceModel, _ operation: Operation, _ loose: inout [String], _ input: inout OperationInput
  ) throws(CLIError) {
    guard hasStreamedOutput(model, operation), let first = loose.first else { return }
    input.outfile = first
    loose.removeFirst()
  }

  func hasStreamedOutput(_ model: ServiceModel, _ operation: Operation) -> Bool {
    model.output(of: operation)?.members.contains { $0.isStream } ?? false
  }

  private func checkRequired(
    _ members: [Member], _ given: [Node.Member], _ input: OperationInput
  ) throws(CLIError) {
    let missing = members.filter { member in
      member.isRequired && !member.isIdempotencyToken && !member.isStream
        && !given.contains { $0.key == member.name }
    }
    if !missing.isEmpty {
      let names = missing.map { "--" + $0.optionName }.joined(separator: ", ")
      throw usage("the following arguments are required: \(names)")
    }
  }

  /// A client makes up the token that makes a call safe to repeat.
  private mutating func addClientTokens(_ members: [Member], _ given: inout [Node.Member]) {
    for member in members where member.isIdempotencyToken && !given.contains(where: { $0.key == member.name })
    {
      let digits = (0..<4).map { _ in String(UInt32(host.random() * 4_294_967_295), radix: 16) }.joined(
        separator: "-")
      given.append(Node.Member(key: member.name, value: Node("labdeck-" + digits)))
    }
  }

  /// botocore checks types, required members and least lengths before it sends anything.
  private func validate(_ model: ServiceModel, _ operation: Operation, _ document: Node) throws(CLIError) {
    let lines = model.problems(with: document, for: operation).compactMap { $0.clientText }
    if !lines.isEmpty {
      throw parameterError("Parameter validation failed:\n" + lines.joined(separator: "\n"))
    }
  }
}

extension InputProblem {
  /// botocore's sentence; nil for limits that only the service checks.
  fileprivate var clientText: String? {
    let place = path.reduce(into: "") { text, part in
      text += Int(part).map { "[\($0)]" } ?? (text.isEmpty ? part : "." + part)
    }
    switch rule {
    case .missing:
      let parent = path.dropLast().reduce(into: "") { text, part in
        text += Int(part).map { "[\($0)]" } ?? (text.isEmpty ? part : "." + part)
      }
      return "Missing required parameter in \(parent.isEmpty ? "input" : parent): \"\(path.last ?? "")\""
    case .unknown(let valid):
      let parent = path.dropLast().joined(separator: ".")
      return
        "Unknown parameter in \(parent.isEmpty ? "input" : parent): \"\(path.last ?? "")\", must be one of: \(valid.joined(separator: ", "))"
    case .wrongType(let wanted):
      return
        "Invalid type for parameter \(place), value: \(value.map { JSON.compact($0) } ?? "None"), valid types: \(wanted.rawValue)"
    case .tooShort(let minimum):
      return "Invalid length for parameter \(place), value: \(length), valid min length: \(minimum)"
    case .tooSmall(let minimum):
      return
        "Invalid value for parameter \(place), value: \(value.map { JSON.compact($0) } ?? ""), valid min value: \(minimum)"
    case .tooLong, .tooLarge, .notAmong: return nil
    }
  }

  private var length: Int {
    value?.string?.unicodeScalars.count ?? value?.elements?.count ?? value?.members?.count ?? 0
  }
}
