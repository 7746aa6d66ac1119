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
    /// How many a page may have.
    var pageSize: Int?
    /// Where a paged answer goes on.
    var startingToken: String?
    /// Options that the CLI adds to an operation's own.
    var custom: [String: String] = [:]
  }

  mutating func readInput(
    _ model: ServiceModel, _ operation: Operation, _ words: [String]
  ) throws(CLIError) -> OperationInput {
    var input = OperationInput()
    let members = model.input(of: operation)?.members ?? []
    var given: [Node.Member] = []
    var unread: [String] = []
    var words = words[...]
    while let word = words.popFirst() {
      guard Self.isOption(word), word.hasPrefix("--") else {
        if hasStreamedOutput(model, operation), input.outfile == nil, !Self.isOption(word) {
          input.outfile = word
        } else {
          unread.append(word)
        }
        continue
      }
      let name = String(word.dropFirst(2).prefix { $0 != "=" })
      var values: [String] = []
      if word.contains("=") {
        values = [String(word[word.index(after: word.firstIndex(of: "=") ?? word.startIndex)...])]
      } else if !isBoolean(name, members, model) {
        let most = takesSeveral(name, members, model) ? Int.max : 1
        while values.count < most, let next = words.first, !Self.isOption(next) {
          values.append(next)
          words.removeFirst()
        }
      }
      if try takePaging(name, values.first, operation, &input) { continue }
      if name == "cli-input-json" {
        given += try cliInput(values.first ?? "").filter { member in !given.contains { $0.key == member.key }
        }
        continue
      }
      if CustomOptions.names(operation).contains(name) {
        guard let value = values.first else { throw usage("argument --\(name): expected one argument") }
        input.custom[name] = value
        continue
      }
      if try !read(name, values, members, model, operation, into: &given, input: &input) {
        unread += [word] + (word.contains("=") ? [] : values)
      }
    }
    addInstanceCount(operation, &given)
    try checkRequired(members, given, input, operation)
    if !unread.isEmpty {
      let known = members.map(\.optionName) + CustomOptions.names(operation)
      throw unknownOptions(unread, among: known.map { "--" + $0 })
    }
    addClientTokens(members, &given)
    input.message.document = Node(.object(given))
    try validate(model, operation, input.message.document)
    return input
  }

  /// Whether a word stands for an option, as the CLI's parser tells: `-` alone, numbers and words with blanks don't.
  private static func isOption(_ word: String) -> Bool {
    word.hasPrefix("-") && word != "-" && !word.contains(" ") && Double(word) == nil
  }

  /// `--max-items`, `--page-size` and `--starting-token` of operations whose answers come in pages.
  private func takePaging(
    _ name: String, _ value: String?, _ operation: Operation, _ input: inout OperationInput
  ) throws(CLIError) -> Bool {
    guard ["max-items", "page-size", "starting-token"].contains(name), operation.pagination != nil else {
      return false
    }
    guard let value else { throw usage("argument --\(name): expected one argument") }
    if name == "starting-token" {
      input.startingToken = value
      return true
    }
    guard let number = Int(value) else {
      throw CLIError("\ninvalid literal for int() with base 10: '\(value)'\n", status: 255)
    }
    if name == "max-items" { input.maxItems = number } else { input.pageSize = number }
    return true
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
  ) throws(CLIError) -> Bool {
    if let member = members.first(where: { $0.optionName == name }) {
      let shape = model.shape(member.value)
      if member.isStream {
        input.message.stream = try bodyOption(values.first)
        return true
      }
      if shape.kind == .boolean {
        given.append(Node.Member(key: member.name, value: Node(values.first != "false")))
        return true
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
      return false
    }
    return true
  }

  /// `run-instances --count 2` or `--count 1:3`, the CLI's own option for the two members that the operation wants.
  private func instanceCount(_ text: String) throws(CLIError) -> [Node.Member] {
    let parts = text.split(separator: ":", maxSplits: 1).map { Int($0) }
    guard let first = parts.first ?? nil, let last = parts.last ?? nil else {
      throw parameterError("count parameter should be of form min[:max] (e.g. 1 or 1:10)")
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

  func hasStreamedOutput(_ model: ServiceModel, _ operation: Operation) -> Bool {
    model.output(of: operation)?.members.contains { $0.isStream } ?? false
  }

  private func checkRequired(
    _ members: [Member], _ given: [Node.Member], _ input: OperationInput, _ operation: Operation
  ) throws(CLIError) {
    let missing = members.filter { member in
      member.isRequired && !member.isIdempotencyToken && !member.isStream
        && !given.contains { $0.key == member.name }
    }
    let names =
      missing.map(\.optionName) + CustomOptions.names(operation).filter { input.custom[$0] == nil }
    if !names.isEmpty {
      let list = names.map { "--" + $0 }.joined(separator: ", ")
      throw usage("the following arguments are required: \(list)")
    }
  }

  /// A client makes up the token that makes a call safe to repeat.
  private mutating func addClientTokens(_ members: [Member], _ given: inout [Node.Member]) {
    for member in members where member.isIdempotencyToken && !given.contains(where: { $0.key == member.name })
    {
      var digits = (0..<32).map { _ in String(Int(host.random() * 16), radix: 16) }
      digits[12] = "4"
      digits[16] = ["8", "9", "a", "b"][Int(host.random() * 4)]
      for place in [20, 16, 12, 8] { digits.insert("-", at: place) }
      given.append(Node.Member(key: member.name, value: Node(digits.joined())))
    }
  }
}
