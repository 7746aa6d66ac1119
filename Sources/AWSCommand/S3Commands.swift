import AWSProtocols
import Documents
import Effects
import HTTPMessages

/// `aws s3`: the commands that treat buckets like directories.
extension CLISession {
  /// `s3://bucket/key`, or a local path.
  enum Place {
    case object(bucket: String, key: String)
    case local(String)

    init(_ text: String) {
      guard text.hasPrefix("s3://") else {
        self = .local(text)
        return
      }
      let rest = text.dropFirst(5)
      let bucket = rest.prefix { $0 != "/" }
      self = .object(bucket: String(bucket), key: String(rest.dropFirst(bucket.count + 1)))
    }
  }

  mutating func s3(_ words: [String]) throws(CLIError) -> Int {
    var flags: [String: String] = [:]
    var paths: [String] = []
    var index = 1
    while index < words.count {
      let word = words[index]
      index += 1
      guard word.hasPrefix("--") else {
        paths.append(word)
        continue
      }
      if ["--expires-in", "--content-type", "--acl", "--sse", "--storage-class"].contains(word) {
        guard index < words.count else { throw usage("argument \(word): expected one argument") }
        flags[word] = words[index]
        index += 1
      } else if ["--recursive", "--human-readable", "--summarize", "--quiet", "--force", "--dryrun"].contains(
        word)
      {
        flags[word] = ""
      } else {
        throw usage("Unknown options: \(word)")
      }
    }
    switch words.first {
    case "ls": return try list(paths.first, flags)
    case "cp" where paths.count == 2: return try transfer(paths[0], paths[1], flags, verb: nil)
    case "mv" where paths.count == 2: return try transfer(paths[0], paths[1], flags, verb: "move")
    case "rm" where paths.count == 1: return try removeObjects(paths[0], flags)
    case "mb" where paths.count == 1: return try makeBucket(paths[0])
    case "rb" where paths.count == 1: return try removeBucket(paths[0], flags)
    case "presign" where paths.count == 1: return try presign(paths[0], flags)
    case "cp", "mv", "rm", "mb", "rb", "presign":
      throw usage("the following arguments are required: paths")
    default: throw usage("the sandbox's s3 has ls, cp, mv, rm, mb, rb and presign")
    }
  }

  // MARK: One operation

  /// Calls an S3 operation and gives its answer; nothing is printed.
  private mutating func s3Call(
    _ name: String, _ input: [(String, Node)], stream: [UInt8]? = nil
  ) throws(CLIError) -> WireMessage {
    let model = ServiceModel.s3
    guard let operation = model.operations[name] else {
      throw CLIError("the sandbox has no \(name)\n", status: version.usageStatus)
    }
    let document = Node(.object(input.map { Node.Member(key: $0.0, value: $0.1) }))
    let client = try host.resolve(profile: options.profile, region: options.region)
    var call = OperationInput()
    call.message = WireMessage(document, stream: stream)
    return try pages(model, operation, call, client)
  }

  // MARK: ls

  private mutating func list(_ path: String?, _ flags: [String: String]) throws(CLIError) -> Int {
    guard let path, path != "s3://" else {
      let answer = try s3Call("ListBuckets", [])
      for bucket in answer.document["Buckets"]?.elements ?? [] {
        print("\(Self.time(bucket["CreationDate"])) \(bucket["Name"]?.string ?? "")\n")
      }
      return 0
    }
    let parts = Place(path.hasPrefix("s3://") ? path : "s3://" + path)
    guard case .object(let bucket, let prefix) = parts else { return 255 }
    var input: [(String, Node)] = [("Bucket", Node(bucket)), ("Prefix", Node(prefix))]
    let recursive = flags["--recursive"] != nil
    if !recursive { input.append(("Delimiter", "/")) }
    let answer = try s3Call("ListObjectsV2", input).document
    let folder = recursive ? "" : prefix.lastIndex(of: "/").map { String(prefix[...$0]) } ?? ""
    var total = 0
    for entry in answer["CommonPrefixes"]?.elements ?? [] {
      let name = (entry["Prefix"]?.string ?? "").dropFirst(folder.count)
      print("\(String(repeating: " ", count: 27))PRE \(name)\n")
    }
    let objects = answer["Contents"]?.elements ?? []
    for object in objects {
      let size = object["Size"]?.int ?? 0
      total += size
      let shown = flags["--human-readable"] != nil ? Self.humanSize(size) : String(size)
      let name = (object["Key"]?.string ?? "").dropFirst(folder.count)
      print("\(Self.time(object["LastModified"])) \(shown.padded(10)) \(name)\n")
    }
    if flags["--summarize"] != nil {
      print(
        "\nTotal Objects: \(objects.count)\n   Total Size: \(flags["--human-readable"] != nil ? Self.humanSize(total) : String(total))\n"
      )
    }
    let isEmpty = objects.isEmpty && (answer["CommonPrefixes"]?.elements ?? []).isEmpty
    return isEmpty && !prefix.isEmpty ? 1 : 0
  }

  /// `2026-03-02 09:00:00`, in UTC as the sandbox's machines have it.
  private static func time(_ node: Node?) -> String {
    guard let instant = node?.string.flatMap({ Timestamp(iso8601: $0) }) else {
      return String(repeating: " ", count: 19)
    }
    let text = instant.iso8601
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(8))"
  }

  private static func humanSize(_ bytes: Int) -> String {
    if bytes == 1 { return "1 Byte" }
    if bytes < 1024 { return "\(bytes) Bytes" }
    var value = Double(bytes)
    var unit = 0
    while value >= 1024, unit < 4 {
      value /= 1024
      unit += 1
    }
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10) \(["", "KiB", "MiB", "GiB", "TiB"][unit])"
  }

  // MARK: cp and mv

  private mutating func transfer(
    _ from: String, _ to: String, _ flags: [String: String], verb: String?
  ) throws(CLIError) -> Int {
    let source = Place(from)
    var target = Place(to)
    if flags["--recursive"] != nil {
      throw CLIError(
        "the sandbox's s3 copies one object at a time; --recursive is not there\n",
        status: version.usageStatus)
    }
    if case .object(let bucket, let key) = target, key.isEmpty || key.hasSuffix("/") {
      target = .object(bucket: bucket, key: key + Self.lastName(source))
    }
    if case .local(let path) = target, path != "-",
      path.hasSuffix("/") || path == "." || host.kind(of: path) == .directory
    {
      let folder = path.hasSuffix("/") ? path : path + "/"
      target = .local((path == "." ? "" : folder) + Self.lastName(source))
    }
    do {
      try copy(source, target, flags)
    } catch {
      let what = verb ?? Self.verb(source, target)
      let reason = String(error.text.drop { $0 == "\n" })
      errors += "\(what) failed: \(from) to \(Self.shown(target)) \(reason)"
      return 1
    }
    if case .local("-") = target { return 0 }
    if verb != nil { try removeSource(source) }
    if flags["--quiet"] == nil {
      print("\(verb ?? Self.verb(source, target)): \(Self.shown(source)) to \(Self.shown(target))\n")
    }
    return 0
  }

  private mutating func copy(_ source: Place, _ target: Place, _ flags: [String: String]) throws(CLIError) {
    switch (source, target) {
    case (.local(let path), .object(let bucket, let key)):
      let bytes: [UInt8]
      if path == "-" {
        bytes = host.standardInput
      } else {
        guard let read = try? host.read(path) else {
          throw CLIError("\nThe user-provided path \(path) does not exist.\n", status: 255)
        }
        bytes = read
      }
      var input: [(String, Node)] = [("Bucket", Node(bucket)), ("Key", Node(key))]
      if let type = flags["--content-type"] ?? Self.contentType(key) {
        input.append(("ContentType", Node(type)))
      }
      if let acl = flags["--acl"] { input.append(("ACL", Node(acl))) }
      if let sse = flags["--sse"] { input.append(("ServerSideEncryption", Node(sse))) }
      _ = try s3Call("PutObject", input, stream: bytes)
    case (.object(let bucket, let key), .local(let path)):
      _ = try s3Call("HeadObject", [("Bucket", Node(bucket)), ("Key", Node(key))])
      let answer = try s3Call("GetObject", [("Bucket", Node(bucket)), ("Key", Node(key))])
      if path == "-" {
        output.append(contentsOf: answer.stream ?? [])
        return
      }
      do {
        try host.write(answer.stream ?? [], to: path)
      } catch {
        throw CLIError("\n[Errno 13] \(error.message): '\(path)'\n", status: 255)
      }
    case (.object(let bucket, let key), .object(let otherBucket, let otherKey)):
      let source = PercentEncoding.encode("\(bucket)/\(key)", keeping: "/")
      _ = try s3Call(
        "CopyObject", [("Bucket", Node(otherBucket)), ("Key", Node(otherKey)), ("CopySource", Node(source))])
    case (.local, .local):
      throw usage("Invalid argument type: at least one path must begin with s3://")
    }
  }

  private mutating func removeSource(_ source: Place) throws(CLIError) {
    switch source {
    case .object(let bucket, let key):
      _ = try s3Call("DeleteObject", [("Bucket", Node(bucket)), ("Key", Node(key))])
    case .local(let path):
      do {
        try host.remove(path)
      } catch {
        throw CLIError("\n[Errno 13] \(error.message): '\(path)'\n", status: 255)
      }
    }
  }

  private static func verb(_ source: Place, _ target: Place) -> String {
    switch (source, target) {
    case (.local, _): "upload"
    case (_, .local): "download"
    default: "copy"
    }
  }

  private static func shown(_ place: Place) -> String {
    switch place {
    case .object(let bucket, let key): "s3://\(bucket)/\(key)"
    case .local(let path): path.hasPrefix("/") || path.hasPrefix("./") || path == "-" ? path : "./" + path
    }
  }

  private static func lastName(_ place: Place) -> String {
    switch place {
    case .object(_, let key): key.split(separator: "/").last.map(String.init) ?? key
    case .local(let path): path.split(separator: "/").last.map(String.init) ?? path
    }
  }

  /// What Python's `mimetypes` guesses for common names.
  private static func contentType(_ key: String) -> String? {
    switch key.split(separator: ".").last.map({ $0.lowercased() }) {
    case "csv": "text/csv"
    case "json": "application/json"
    case "txt": "text/plain"
    case "html", "htm": "text/html"
    case "xml": "application/xml"
    case "png": "image/png"
    case "pdf": "application/pdf"
    default: nil
    }
  }

  // MARK: rm, mb, rb, presign

  private mutating func removeObjects(_ path: String, _ flags: [String: String]) throws(CLIError) -> Int {
    guard case .object(let bucket, let key) = Place(path) else { throw usage("Invalid argument type") }
    var keys = [key]
    if flags["--recursive"] != nil {
      let answer = try s3Call("ListObjectsV2", [("Bucket", Node(bucket)), ("Prefix", Node(key))])
      keys = (answer.document["Contents"]?.elements ?? []).compactMap { $0["Key"]?.string }
    }
    for key in keys {
      do {
        if flags["--dryrun"] == nil {
          _ = try s3Call("DeleteObject", [("Bucket", Node(bucket)), ("Key", Node(key))])
        }
        print("\(flags["--dryrun"] != nil ? "(dryrun) " : "")delete: s3://\(bucket)/\(key)\n")
      } catch {
        errors += "delete failed: s3://\(bucket)/\(key) " + error.text.drop { $0 == "\n" }
        return 1
      }
    }
    return 0
  }

  private mutating func makeBucket(_ path: String) throws(CLIError) -> Int {
    guard case .object(let bucket, _) = Place(path) else { throw usage("Invalid argument type") }
    let client = try host.resolve(profile: options.profile, region: options.region)
    var input: [(String, Node)] = [("Bucket", Node(bucket))]
    if let region = client.region, region != "us-east-1" {
      input.append(("CreateBucketConfiguration", ["LocationConstraint": Node(region)]))
    }
    do {
      _ = try s3Call("CreateBucket", input)
    } catch {
      errors += "make_bucket failed: \(path) " + error.text.drop { $0 == "\n" }
      return 1
    }
    print("make_bucket: \(bucket)\n")
    return 0
  }

  private mutating func removeBucket(_ path: String, _ flags: [String: String]) throws(CLIError) -> Int {
    guard case .object(let bucket, _) = Place(path) else { throw usage("Invalid argument type") }
    if flags["--force"] != nil { _ = try removeObjects("s3://\(bucket)/", ["--recursive": ""]) }
    do {
      _ = try s3Call("DeleteBucket", [("Bucket", Node(bucket))])
    } catch {
      errors += "remove_bucket failed: \(path) " + error.text.drop { $0 == "\n" }
      return 1
    }
    print("remove_bucket: \(bucket)\n")
    return 0
  }

  private mutating func presign(_ path: String, _ flags: [String: String]) throws(CLIError) -> Int {
    guard case .object(let bucket, let key) = Place(path), !key.isEmpty else {
      throw usage("the following arguments are required: path")
    }
    let model = ServiceModel.s3
    guard let operation = model.operations["GetObject"] else { return 255 }
    let expires = flags["--expires-in"].map { Int($0) } ?? 3600
    guard let expires else {
      throw usage("argument --expires-in: invalid int value: '\(flags["--expires-in"] ?? "")'")
    }
    let client = try host.resolve(profile: options.profile, region: options.region)
    let endpoint = try Endpoint(model: model, options: options, client: client, host: host)
    guard let credentials = client.credentials else {
      throw CLIError(
        "\nUnable to locate credentials. You can configure credentials by running \"aws configure\".\n",
        status: version.configurationStatus)
    }
    var request = model.request(for: operation, WireMessage(["Bucket": Node(bucket), "Key": Node(key)]))
    request.target = endpoint.prefix + request.target
    request.fields = HTTPFields([HTTPField("Host", endpoint.origin.authority)])
    let target = host.presign(
      request, credentials: credentials, region: endpoint.signingRegion, service: model.signingName,
      expires: expires)
    print("\(endpoint.origin)\(target)\n")
    return 0
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String {
    count >= width ? self : String(repeating: " ", count: width - count) + self
  }
}
