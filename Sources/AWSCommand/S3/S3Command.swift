import AWSProtocols
import Documents
import Effects
import HTTPMessages

/// `aws s3`: the commands that treat buckets like directories.
extension CLISession {
  mutating func s3(_ words: [String]) throws(CLIError) -> Int {
    guard let command = words.first else { throw CommandLineProblem(version).tooFew("s3") }
    if command == "help" {
      print("aws s3 in the sandbox:\n" + S3CommandLine.commands.map { "  \($0)\n" }.joined())
      return 0
    }
    guard S3CommandLine.commands.contains(command) else {
      throw CommandLineProblem(version).choice(command, of: "subcommand", among: S3CommandLine.commands)
    }
    let line: S3CommandLine
    do throws(S3CommandLine.Problem) {
      line = try S3CommandLine(command, Array(words.dropFirst()))
    } catch {
      throw error.isUnknown ? parameterError(error.message) : usage(error.message)
    }
    switch command {
    case "ls": return try list(line)
    case "mb": return try makeBucket(line.paths[0])
    case "rb": return try removeBucket(line)
    case "presign": return try presign(line)
    default: return try transfer(command, line)
    }
  }

  /// Calls an S3 operation and gives its answer; nothing is printed.
  mutating func s3Call(
    _ name: String, _ input: [(String, Node)], stream: [UInt8]? = nil
  ) throws(CLIError) -> WireMessage {
    let model = ServiceModel.s3
    guard let operation = model.operations[name] else {
      throw CLIError("the sandbox has no \(name)\n", status: version.usageStatus)
    }
    let document = Node(.object(input.map { Node.Member(key: $0.0, value: $0.1) }))
    try validate(model, operation, document)
    var call = OperationInput()
    call.message = WireMessage(document, stream: stream)
    return try pages(model, operation, call, try client()).answer
  }

  // MARK: ls

  private mutating func list(_ line: S3CommandLine) throws(CLIError) -> Int {
    let path = line.paths.first ?? "s3://"
    let (bucket, prefix) = S3Location.split(path.hasPrefix("s3://") ? String(path.dropFirst(5)) : path)
    guard !bucket.isEmpty else {
      for bucket in try s3Call("ListBuckets", []).document["Buckets"]?.elements ?? [] {
        print("\(Self.time(bucket["CreationDate"])) \(bucket["Name"]?.string ?? "")\n")
      }
      return 0
    }
    let isRecursive = line.has("--recursive")
    var input: [(String, Node)] = [("Bucket", Node(bucket)), ("Prefix", Node(prefix))]
    if !isRecursive { input.append(("Delimiter", "/")) }
    let answer = try s3Call("ListObjectsV2", input).document
    let folders = answer["CommonPrefixes"]?.elements ?? []
    let objects = answer["Contents"]?.elements ?? []
    for folder in folders {
      let name = (folder["Prefix"]?.string ?? "").split(separator: "/", omittingEmptySubsequences: false)
      print("\(String(repeating: " ", count: 27))PRE \(name.dropLast().last ?? "")/\n")
    }
    var total = 0
    let isHuman = line.has("--human-readable")
    for object in objects {
      let size = object["Size"]?.int ?? 0
      total += size
      let key = object["Key"]?.string ?? ""
      let name =
        isRecursive ? key[...] : key.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
      let shown = isHuman ? Self.humanSize(size) : String(size)
      print("\(Self.time(object["LastModified"])) \(shown.padded(10)) \(name)\n")
    }
    if line.has("--summarize") {
      print(
        "\nTotal Objects: \(objects.count)\n   Total Size: \(isHuman ? Self.humanSize(total) : String(total))\n"
      )
    }
    return objects.isEmpty && folders.isEmpty && !prefix.isEmpty ? 1 : 0
  }

  /// `2026-03-02 09:00:00`, in UTC as the sandbox's machines have it.
  private static func time(_ node: Node?) -> String {
    guard let instant = node?.string.flatMap({ Timestamp(iso8601: $0) }) else {
      return String(repeating: " ", count: 19)
    }
    let text = instant.iso8601
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(8))"
  }

  /// A size in the largest unit of which there is at least one, as the CLI rounds it.
  static func humanSize(_ bytes: Int) -> String {
    if bytes == 1 { return "1 Byte" }
    if bytes < 1024 { return "\(bytes) Bytes" }
    var value = Double(bytes) / 1024
    let units = ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
    var unit = 0
    while value.rounded(.toNearestOrEven) >= 1024, unit < units.count - 1 {
      value /= 1024
      unit += 1
    }
    let tenths = Int((value * 10).rounded(.toNearestOrEven))
    return "\(tenths / 10).\(tenths % 10) \(units[unit])"
  }

  // MARK: mb, rb

  private func bucketPath(_ path: String) throws(CLIError) -> (bucket: String, key: String) {
    guard path.hasPrefix("s3://") else { throw parameterError("<S3Uri>\nError: Invalid argument type") }
    return S3Location.split(String(path.dropFirst(5)))
  }

  private mutating func makeBucket(_ path: String) throws(CLIError) -> Int {
    let bucket = try bucketPath(path).bucket
    var input: [(String, Node)] = [("Bucket", Node(bucket))]
    if let region = try client().region, region != "us-east-1" {
      input.append(("CreateBucketConfiguration", ["LocationConstraint": Node(region)]))
    }
    do {
      _ = try s3Call("CreateBucket", input)
    } catch {
      errors += "make_bucket failed: \(path) \(error.bare)\n"
      return 1
    }
    print("make_bucket: \(bucket)\n")
    return 0
  }

  private mutating func removeBucket(_ line: S3CommandLine) throws(CLIError) -> Int {
    let path = line.paths[0]
    let (bucket, key) = try bucketPath(path)
    guard key.isEmpty else {
      throw parameterError("Please specify a valid bucket name only. E.g. s3://\(bucket)")
    }
    if line.has("--force"), let emptying = try? S3CommandLine("rm", [path, "--recursive"]),
      try transfer("rm", emptying) != 0
    {
      throw CLIError(
        "\nremove_bucket failed: Unable to delete all objects in the bucket, bucket will not be deleted.\n",
        status: 255)
    }
    do {
      _ = try s3Call("DeleteBucket", [("Bucket", Node(bucket))])
    } catch {
      errors += "remove_bucket failed: \(path) \(error.bare)\n"
      return 1
    }
    print("remove_bucket: \(bucket)\n")
    return 0
  }

  // MARK: presign

  /// A presigned target with its parameters in botocore's order; the signature is over their sorted names.
  private static func ordered(_ target: String) -> String {
    guard let mark = target.firstIndex(of: "?") else { return target }
    let order = [
      "Algorithm", "Credential", "Date", "Expires", "SignedHeaders", "Security-Token", "Signature",
    ]
    func rank(_ item: Substring) -> Int {
      order.firstIndex { item.hasPrefix("X-Amz-\($0)=") } ?? -1
    }
    let items = target[target.index(after: mark)...].split(separator: "&")
    let sorted = items.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
    return target[...mark] + sorted.map(\.element).joined(separator: "&")
  }

  private mutating func presign(_ line: S3CommandLine) throws(CLIError) -> Int {
    let path = line.paths[0]
    let (bucket, key) = S3Location.split(path.hasPrefix("s3://") ? String(path.dropFirst(5)) : path)
    let text = line.values["--expires-in"] ?? "3600"
    guard let expires = Int(text) else {
      throw CLIError("\ninvalid literal for int() with base 10: '\(text)'\n", status: 255)
    }
    let model = ServiceModel.s3
    guard let operation = model.operations["GetObject"] else { return 255 }
    let input: Node = ["Bucket": Node(bucket), "Key": Node(key)]
    try validate(model, operation, input)
    let client = try client()
    let endpoint = try Endpoint(model: model, options: options, client: client, host: host)
    guard let credentials = client.credentials else { throw noCredentials() }
    var plain = model.request(for: operation, WireMessage(input))
    plain.fields = HTTPFields([])
    let (request, origin) = endpoint.placing(plain, bucket: bucket)
    let target =
      version == .v1 && PresignV2.regions.contains(endpoint.signingRegion)
      ? PresignV2.target(
        request.target, resource: "/\(bucket)/\(key)", credentials, until: host.now.seconds + Int64(expires))
      : Self.ordered(
        host.presign(
          request, credentials: credentials, region: endpoint.signingRegion, service: model.signingName,
          expires: expires))
    print("\(origin)\(target)\n")
    return 0
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String {
    count >= width ? self : String(repeating: " ", count: width - count) + self
  }
}
