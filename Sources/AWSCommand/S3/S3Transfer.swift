import AWSProtocols
import Documents
import Effects
import HTTPMessages

/// `cp`, `mv`, `rm` and `sync`.
///
/// Source: awscli's `customizations/s3`, by what its commands do and print.
extension CLISession {
  private static func usageOfPaths(_ command: String) -> String {
    command == "rm"
      ? "<S3Uri>" : "<LocalPath> <S3Uri> or <S3Uri> <LocalPath> or <S3Uri> <S3Uri>"
  }

  mutating func transfer(_ command: String, _ line: S3CommandLine) throws(CLIError) -> Int {
    let paths = line.paths
    let kinds = paths.map { $0.hasPrefix("s3://") }
    guard command == "rm" ? kinds == [true] : kinds.contains(true) else {
      throw parameterError(
        "usage: aws s3 \(command) \(Self.usageOfPaths(command))\nError: Invalid argument type")
    }
    let isStream = paths.contains("-")
    if isStream, command != "cp" || line.has("--recursive") {
      throw parameterError("Streaming currently is only compatible with non-recursive cp commands")
    }
    let isFolder = command == "sync" || line.has("--recursive")
    let plan = S3Plan(
      command: command, line: line, source: S3Location(paths[0], isFolder: isFolder, on: host),
      target: S3Location(paths.last ?? "", isFolder: isFolder, on: host), isFolder: isFolder)
    if isStream { return try stream(plan) }
    try check(plan)
    let steps: [S3Plan.Step]
    do {
      steps = try self.steps(plan)
    } catch {
      errors += "fatal error: \(error.bare)\n"
      return 1
    }
    var status = 0
    for step in steps where try !carryOut(step, plan) { status = 1 }
    return status
  }

  private mutating func check(_ plan: S3Plan) throws(CLIError) {
    let given = plan.line.paths
    if plan.isMove, plan.source.isObject, plan.target.isObject {
      let target =
        plan.target.keepsNames && !plan.isFolder
        ? plan.target.path + (plan.source.path.split(separator: "/").last ?? "") : plan.target.path
      if plan.source.path == target {
        let shown = given.map { $0.dropFirst(5).contains("/") ? $0 : $0 + "/" }
        let quote = version == .v1 ? "" : "'"
        throw parameterError(
          "Cannot mv a file onto itself: \(quote)\(shown[0])\(quote) - \(quote)\(shown[1])\(quote)")
      }
    }
    if !plan.source.isObject, host.kind(of: given[0]) == nil {
      throw CLIError("\nThe user-provided path \(given[0]) does not exist.\n", status: 255)
    }
    if plan.command == "sync", !plan.target.isObject, host.kind(of: given[1]) == nil {
      do {
        try host.makeDirectories(plan.target.path)
      } catch {
        throw CLIError("\n[Errno 13] \(error.message): '\(given[1])'\n", status: 255)
      }
    }
  }

  // MARK: What is to be done

  private mutating func steps(_ plan: S3Plan) throws(CLIError) -> [S3Plan.Step] {
    let filter = PathFilter(
      plan.line.rules, roots: [plan.source, plan.target].map { $0.root(isFolder: plan.isFolder) })
    let items = try self.items(plan, at: plan.source, isSource: true).filter { filter.keeps($0.path) }
    func step(_ item: S3Plan.Item) -> S3Plan.Step {
      S3Plan.Step(
        verb: plan.verb, source: item, target: plan.verb == .delete ? nil : plan.destination(item))
    }
    guard plan.command == "sync" else { return items.map(step) }
    let present = try self.items(plan, at: plan.target, isSource: false).filter { filter.keeps($0.path) }
    let there = Dictionary(present.map { ($0.name, $0) }) { first, _ in first }
    let wanted = items.filter { item in there[item.name].map { isStale($0, item, plan) } ?? true }.map(step)
    guard plan.line.has("--delete") else { return wanted }
    let names = Set(items.map(\.name))
    let surplus = present.filter { !names.contains($0.name) }.map {
      S3Plan.Step(verb: .delete, source: $0, target: nil)
    }
    return (wanted + surplus).sorted {
      Array($0.source.name.utf8).lexicographicallyPrecedes($1.source.name.utf8)
    }
  }

  /// Whether what is there differs from the source in size, or is older than it; downloads look for a newer file here.
  private func isStale(_ there: S3Plan.Item, _ item: S3Plan.Item, _ plan: S3Plan) -> Bool {
    if there.size != item.size { return true }
    if plan.line.has("--size-only") { return false }
    guard let own = item.modified?.seconds, let other = there.modified?.seconds else { return false }
    if plan.verb == .download { return plan.line.has("--exact-timestamps") ? other != own : other > own }
    return other < own
  }

  private mutating func items(
    _ plan: S3Plan, at location: S3Location, isSource: Bool
  ) throws(CLIError) -> [S3Plan.Item] {
    if !location.isObject { return files(plan, location) }
    let (bucket, key) = S3Location.split(location.path)
    if !plan.isFolder, !key.isEmpty {
      var item = S3Plan.Item(
        path: location.path, isObject: true, name: plan.name(of: location.path, in: location))
      if plan.verb == .delete { return [item] }
      let head: Node
      do {
        head = try s3Call("HeadObject", [("Bucket", Node(bucket)), ("Key", Node(key))]).document
      } catch {
        guard error.code == "404" else { throw error }
        throw CLIError(
          "\nAn error occurred (404) when calling the HeadObject operation: Key \"\(key)\" does not exist\n",
          status: 1)
      }
      item.size = head["ContentLength"]?.int ?? 0
      item.modified = head["LastModified"]?.string.flatMap { Timestamp(iso8601: $0) }
      return [item]
    }
    let answer = try s3Call("ListObjectsV2", [("Bucket", Node(bucket)), ("Prefix", Node(key))]).document
    var items: [S3Plan.Item] = []
    for object in answer["Contents"]?.elements ?? [] {
      let path = bucket + "/" + (object["Key"]?.string ?? "")
      let size = object["Size"]?.int ?? 0
      // What stands for a folder is copied by nobody, but may be deleted.
      if size == 0, path.hasSuffix("/"), plan.verb != .delete || !isSource { continue }
      if !plan.isFolder, path != location.path { continue }
      items.append(
        S3Plan.Item(
          path: path, isObject: true, name: plan.name(of: path, in: location), size: size,
          modified: object["LastModified"]?.string.flatMap { Timestamp(iso8601: $0) }))
    }
    return items
  }

  /// The files of a location in the order of S3's keys.
  private func files(_ plan: S3Plan, _ location: S3Location) -> [S3Plan.Item] {
    guard plan.isFolder else { return [item(of: location.path, plan, location)] }
    var found: [S3Plan.Item] = []
    var waiting = [location.path]
    while let folder = waiting.popLast() {
      for name in (try? host.list(folder)) ?? [] {
        let path = folder + name
        if host.kind(of: path) == .directory {
          waiting.append(path + "/")
        } else {
          found.append(item(of: path, plan, location))
        }
      }
    }
    return found.sorted { Array($0.path.utf8).lexicographicallyPrecedes($1.path.utf8) }
  }

  private func item(of path: String, _ plan: S3Plan, _ location: S3Location) -> S3Plan.Item {
    S3Plan.Item(
      path: path, isObject: false, name: plan.name(of: path, in: location),
      size: (try? host.read(path))?.count ?? 0, modified: host.modified(path))
  }

  // MARK: Doing it

  /// Does one thing and tells of it; false where it failed.
  private mutating func carryOut(_ step: S3Plan.Step, _ plan: S3Plan) throws(CLIError) -> Bool {
    let word = plan.isMove ? "move" : step.verb.rawValue
    let source = shown(step.source.path, isObject: step.source.isObject)
    let target = step.target.map { " to " + shown($0, isObject: plan.target.isObject) } ?? ""
    if plan.isDryRun {
      if plan.showsSuccess { print("(dryrun) \(word): \(source)\(target)\n") }
      return true
    }
    do {
      try perform(step, plan)
      if plan.isMove { try remove(step.source) }
    } catch {
      if plan.showsErrors { errors += "\(word) failed: \(source)\(target) \(error.bare)\n" }
      return false
    }
    if plan.showsSuccess { print("\(word): \(source)\(target)\n") }
    return true
  }

  private mutating func perform(_ step: S3Plan.Step, _ plan: S3Plan) throws(CLIError) {
    let (bucket, key) = S3Location.split(step.source.path)
    let target = step.target ?? ""
    switch step.verb {
    case .delete: try remove(step.source)
    case .upload:
      let bytes: [UInt8]
      do {
        bytes = try host.read(step.source.path)
      } catch {
        throw CLIError("\n[Errno 21] \(error.message): '\(step.source.path)'\n", status: 1)
      }
      try put(bytes, at: target, name: step.source.path, plan.line)
    case .download:
      let answer = try s3Call("GetObject", [("Bucket", Node(bucket)), ("Key", Node(key))])
      do {
        try host.makeDirectories(target.lastIndex(of: "/").map { String(target[...$0]) } ?? "/")
        try host.write(answer.stream ?? [], to: target)
      } catch {
        throw CLIError("\n[Errno 13] \(error.message): '\(target)'\n", status: 1)
      }
      if let time = step.source.modified { host.setModified(target, time) }
    case .copy:
      let (otherBucket, otherKey) = S3Location.split(target)
      let source = PercentEncoding.encode("\(bucket)/\(key)", keeping: "/")
      var input: [(String, Node)] = [
        ("Bucket", Node(otherBucket)), ("Key", Node(otherKey)), ("CopySource", Node(source)),
      ]
      input += try headers(plan.line, name: step.source.path, guessesType: false)
      _ = try s3Call("CopyObject", input)
    }
  }

  private mutating func put(
    _ bytes: [UInt8], at target: String, name: String?, _ line: S3CommandLine
  ) throws(CLIError) {
    let (bucket, key) = S3Location.split(target)
    let input: [(String, Node)] =
      [("Bucket", Node(bucket)), ("Key", Node(key))]
      + (try headers(line, name: name, guessesType: name != nil))
    _ = try s3Call("PutObject", input, stream: bytes)
  }

  private mutating func remove(_ item: S3Plan.Item) throws(CLIError) {
    if item.isObject {
      let (bucket, key) = S3Location.split(item.path)
      _ = try s3Call("DeleteObject", [("Bucket", Node(bucket)), ("Key", Node(key))])
      return
    }
    do {
      try host.remove(item.path)
    } catch {
      throw CLIError("\n[Errno 13] \(error.message): '\(item.path)'\n", status: 1)
    }
  }

  private static var headerOptions: [(option: String, member: String)] {
    [
      ("--acl", "ACL"), ("--storage-class", "StorageClass"), ("--sse", "ServerSideEncryption"),
      ("--sse-kms-key-id", "SSEKMSKeyId"), ("--content-type", "ContentType"),
      ("--cache-control", "CacheControl"),
      ("--content-disposition", "ContentDisposition"), ("--content-encoding", "ContentEncoding"),
      ("--content-language", "ContentLanguage"), ("--expires", "Expires"),
      ("--metadata-directive", "MetadataDirective"),
    ]
  }

  /// What the options say of the new object.
  private func headers(
    _ line: S3CommandLine, name: String?, guessesType: Bool
  ) throws(CLIError) -> [(String, Node)] {
    var input: [(String, Node)] = []
    for (option, member) in Self.headerOptions {
      if let value = line.values[option], member != "MetadataDirective" || !guessesType {
        input.append((member, Node(value)))
      }
    }
    if guessesType, line.values["--content-type"] == nil, !line.has("--no-guess-mime-type"),
      let type = name.flatMap({ MediaType.guess($0) })
    {
      input.append(("ContentType", Node(type)))
    }
    if let text = line.values["--metadata"] {
      let reader = OptionReader(model: .s3, option: "metadata", version: version, binaryFormat: nil)
      input.append(("Metadata", try reader.textMap(text)))
    }
    return input
  }

  // MARK: Streams

  /// `-` on one side: standard input goes up, or an object comes to standard output.
  private mutating func stream(_ plan: S3Plan) throws(CLIError) -> Int {
    let given = plan.line.paths
    do {
      if given[0] == "-" {
        try put(host.standardInput, at: plan.target.path, name: nil, plan.line)
      } else {
        let input = [("Bucket", Node(plan.source.bucket)), ("Key", Node(plan.source.key))]
        _ = try s3Call("HeadObject", input)
        output += try s3Call("GetObject", input).stream ?? []
      }
    } catch {
      if plan.showsErrors {
        errors += "\(plan.verb) failed: \(given[0]) to \(given[1]) \(error.bare)\n"
      }
      return 1
    }
    return 0
  }

  // MARK: Names

  /// A path as the CLI shows it: files from the working directory.
  private func shown(_ path: String, isObject: Bool) -> String {
    if isObject { return "s3://" + path }
    let own = host.absolutePath(".").split(separator: "/")
    let folder = path.split(separator: "/", omittingEmptySubsequences: true)
    let name = path.hasSuffix("/") ? "" : folder.last.map(String.init) ?? ""
    let parents = path.hasSuffix("/") ? folder[...] : folder.dropLast()
    let common = zip(own, parents).prefix { $0 == $1 }.count
    let steps = Array(repeating: "..", count: own.count - common) + parents.dropFirst(common).map(String.init)
    return (steps.isEmpty ? "." : steps.joined(separator: "/")) + "/" + name
  }
}
