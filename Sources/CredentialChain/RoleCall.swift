internal import AWSTypes
internal import Crypto
internal import Documents
internal import HTTPMessages

/// A call of STS that gives a role's credentials, in the order in which botocore writes its parameters.
struct RoleCall {
  let action: String
  private(set) var parameters: [(name: String, value: String)] = []
  private var numbers: Set<String> = []

  init(action: String) { self.action = action }

  mutating func add(_ name: String, _ value: String) { parameters.append((name, value)) }

  mutating func addNumber(_ name: String, _ value: Int) {
    parameters.append((name, String(value)))
    numbers.insert(name)
  }

  /// The body of the query protocol.
  var body: String {
    ([("Action", action), ("Version", "2011-06-15")] + parameters)
      .map { "\($0.0)=\(PercentEncoding.encode($0.1))" }.joined(separator: "&")
  }

  /// What botocore says of parameters that are too short or too small for the service's model; nil where none is.
  var complaint: String? {
    let lengths = [
      "RoleArn": 20, "RoleSessionName": 2, "ExternalId": 2, "SerialNumber": 9, "TokenCode": 6,
      "WebIdentityToken": 4,
    ]
    let lines = parameters.compactMap { name, value -> String? in
      if numbers.contains(name) {
        guard let number = Int(value), number < 900 else { return nil }
        return "Invalid value for parameter \(name), value: \(number), valid min value: 900"
      }
      guard let least = lengths[name], value.unicodeScalars.count < least else { return nil }
      return
        "Invalid length for parameter \(name), value: \(value.unicodeScalars.count), valid min length: \(least)"
    }
    return lines.isEmpty ? nil : "Parameter validation failed:\n" + lines.joined(separator: "\n")
  }

  /// The name of the cache file without its ending: the SHA-1 of the parameters as Python's `json.dumps(sort_keys=True)`
  /// writes them, before a generated session name, a code or a token is added.
  var cacheKey: String {
    let members = parameters.sorted { $0.name < $1.name }.map { parameter in
      let value = numbers.contains(parameter.name) ? parameter.value : PythonText.jsonString(parameter.value)
      return "\(PythonText.jsonString(parameter.name)): \(value)"
    }
    return SHA1.hex("{\(members.joined(separator: ", "))}")
  }
}

extension PythonText {
  /// A string as Python's `json.dumps` writes it: everything beyond ASCII escaped.
  static func jsonString(_ text: String) -> String {
    var result = "\""
    for unit in text.utf16 {
      switch unit {
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0x0A: result += "\\n"
      case 0x0D: result += "\\r"
      case 0x09: result += "\\t"
      case 0x08: result += "\\b"
      case 0x0C: result += "\\f"
      case 0x20..<0x7F: result.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      default:
        let digits = String(unit, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      }
    }
    return result + "\""
  }
}
