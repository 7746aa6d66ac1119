import AWSProtocols
import Documents

/// botocore checks types, required members and least lengths before it sends anything.
extension CLISession {
  func validate(_ model: ServiceModel, _ operation: Operation, _ document: Node) throws(CLIError) {
    var lines = model.problems(with: document, for: operation, missingFirst: true).compactMap(\.clientText)
    if model.name == "s3", lines.isEmpty, let bucket = document["Bucket"]?.string, !BucketName.isValid(bucket)
    {
      lines = [BucketName.refusal(bucket)]
    }
    if !lines.isEmpty {
      throw parameterError("Parameter validation failed:\n" + lines.joined(separator: "\n"))
    }
  }
}

/// What botocore lets pass as a bucket.
private enum BucketName {
  static func isValid(_ name: String) -> Bool {
    name.hasPrefix("arn:aws")
      || (1...255).contains(name.utf8.count)
        && name.unicodeScalars.allSatisfy {
          $0.isASCII
            && ($0.properties.isAlphabetic || $0.properties.numericType != nil
              || ".-_".unicodeScalars.contains($0))
        }
  }

  static func refusal(_ name: String) -> String {
    #"Invalid bucket name "\#(name)": Bucket name must match the regex "^[a-zA-Z0-9.\-_]{1,255}$" or be an ARN matching the regex "^arn:(aws).*:(s3|s3-object-lambda):[a-z\-0-9]*:[0-9]{12}:accesspoint[/:][a-zA-Z0-9\-.]{1,63}$|^arn:(aws).*:s3-outposts:[a-z\-0-9]+:[0-9]{12}:outpost[/:][a-zA-Z0-9\-]{1,63}[/:]accesspoint[/:][a-zA-Z0-9\-]{1,63}$""#
  }
}

extension InputProblem {
  /// botocore's sentence; nil for limits that only the service checks.
  fileprivate var clientText: String? {
    let place = Self.place(path)
    let parent = path.count > 1 ? Self.place(path.dropLast()) : "input"
    switch rule {
    case .missing: return "Missing required parameter in \(parent): \"\(path.last ?? "")\""
    case .unknown(let valid):
      return
        "Unknown parameter in \(parent): \"\(path.last ?? "")\", must be one of: \(valid.joined(separator: ", "))"
    case .wrongType(let wanted):
      return
        "Invalid type for parameter \(place), value: \(value.map { PythonText.of($0) } ?? "None"), type: \(value.map { PythonText.type(of: $0) } ?? "<class 'NoneType'>"), valid types: \(PythonText.types(wanted))"
    case .tooShort(let minimum):
      return "Invalid length for parameter \(place), value: \(length), valid min length: \(minimum)"
    case .tooSmall(let minimum):
      return
        "Invalid value for parameter \(place), value: \(value.map { PythonText.of($0) } ?? ""), valid min value: \(minimum)"
    case .tooLong, .tooLarge, .notAmong: return nil
    }
  }

  /// `Tags[0].Key`.
  private static func place(_ path: some Sequence<String>) -> String {
    path.reduce(into: "") { text, part in
      text += Int(part).map { "[\($0)]" } ?? (text.isEmpty ? part : "." + part)
    }
  }

  private var length: Int {
    value?.string?.unicodeScalars.count ?? value?.elements?.count ?? value?.members?.count ?? 0
  }
}

/// Values and types as Python prints them.
enum PythonText {
  /// `str()` of a value: texts bare, everything inside lists and dictionaries as `repr()`.
  static func of(_ node: Node) -> String { node.string ?? representation(node) }

  private static func representation(_ node: Node) -> String {
    switch node.content {
    case .null: "None"
    case .bool(let value): value ? "True" : "False"
    case .number(let text): text
    case .string(let text): text.contains("'") && !text.contains("\"") ? "\"\(text)\"" : "'\(text)'"
    case .array(let elements): "[" + elements.map { representation($0) }.joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "'\($0.key)': \(representation($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  static func type(of node: Node) -> String {
    let name =
      switch node.content {
      case .null: "NoneType"
      case .bool: "bool"
      case .number(let text): Int(text) == nil ? "float" : "int"
      case .string: "str"
      case .array: "list"
      case .object: "dict"
      }
    return "<class '\(name)'>"
  }

  static func types(_ kind: Shape.Kind) -> String {
    switch kind {
    case .structure, .map: "<class 'dict'>"
    case .list: "<class 'list'>, <class 'tuple'>"
    case .string: "<class 'str'>"
    case .integer, .long: "<class 'int'>"
    case .double, .float: "<class 'float'>, <class 'decimal.Decimal'>, <class 'int'>"
    case .boolean: "<class 'bool'>"
    case .timestamp: "<class 'datetime.datetime'>, timestamp-string"
    case .blob: "<class 'bytes'>, <class 'bytearray'>, file-like object"
    }
  }
}
