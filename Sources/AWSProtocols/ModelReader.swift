import HTTPMessages

/// Reads a service's compact model; Extraction/extract.py describes the text.
enum ModelReader {
  /// The shape that stands in for one that the text lacks; it comes first.
  static let missing = "(missing)"

  static func read(_ text: String) -> ServiceModel {
    var service: [Substring: String] = [:]
    var name = ""
    var operationLines: [[Substring]] = []
    var shapeLines: [[Substring]] = [[missing[...], "string"]]
    var index: [String: Int] = [:]
    for line in text[...].cut(at: "\n") {
      let words = line.cut(at: " ")
      guard words.count >= 2 else { continue }
      switch words[0] {
      case "service":
        name = String(words[1])
        service = traits(words.dropFirst(2))
      case "op": operationLines.append(words)
      default:
        index[String(words[0])] = shapeLines.count
        shapeLines.append(words)
      }
    }
    let wireProtocol = service["protocol"].flatMap(WireProtocol.init(rawValue:)) ?? .query
    let operations = operationLines.compactMap {
      operation($0, index, isQuery: wireProtocol == .query, namespace: service["xmlns"])
    }
    return ServiceModel(
      name: name, serviceID: service["id"] ?? name, apiVersion: service["api"] ?? "",
      wireProtocol: wireProtocol,
      endpointPrefix: service["endpoint"] ?? name, signingName: service["signing"] ?? name,
      xmlNamespace: service["xmlns"], targetPrefix: service["target"], jsonVersion: service["json"],
      operations: Dictionary(operations.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }),
      shapes: shapeLines.map { shape($0, index) }, shapeIndex: index,
      routes: wireProtocol == .restXML ? operations.map(Route.init) : [])
  }

  /// Words of the form `name=value`, or a bare name with an empty value.
  private static func traits(_ words: some Sequence<Substring>) -> [Substring: String] {
    var result: [Substring: String] = [:]
    for word in words {
      let parts = word.cut(at: "=", once: true)
      result[parts[0]] = parts.count > 1 ? plain(parts[1]) : ""
    }
    return result
  }

  /// `%20` and its like as the characters they stand for.
  private static func plain(_ text: Substring) -> String {
    text.utf8.contains(0x25) ? PercentEncoding.decode(text) : String(text)
  }

  private static func names(_ text: String?) -> [String] {
    text?[...].cut(at: ",").map { String($0) } ?? []
  }

  private static func operation(
    _ words: [Substring], _ index: [String: Int], isQuery: Bool, namespace: String?
  ) -> Operation? {
    guard words.count >= 4 else { return nil }
    let traits = traits(words.dropFirst(4))
    let name = String(words[1])
    let result = traits["out"].map { _ in traits["wrapper"] ?? name + "Result" }
    var pages = Operation.Pagination()
    pages.inputTokens = names(traits["page.input_token"])
    pages.outputTokens = names(traits["page.output_token"])
    pages.limitKey = traits["page.limit_key"]
    pages.resultKeys = names(traits["page.result_key"])
    pages.moreResults = traits["page.more_results"]
    pages.otherKeys = names(traits["page.non_aggregate_keys"])
    return Operation(
      name: name, method: String(words[2]), uri: plain(words[3]),
      input: traits["in"].flatMap { index[$0] }, output: traits["out"].flatMap { index[$0] },
      wrapper: traits["wrapper"], status: traits["status"].flatMap { Int($0) } ?? 200,
      errors: names(traits["errors"]), isUnsigned: traits["unsigned"] != nil,
      checksum: traits["checksum"].flatMap(Operation.Checksum.init(rawValue:)) ?? .none,
      pagination: pages.inputTokens.isEmpty ? nil : pages,
      envelope: isQuery ? QueryEnvelope(name, result: result, namespace: namespace) : .none)
  }

  private static func shape(_ words: [Substring], _ index: [String: Int]) -> Shape {
    var traits = Shape.Traits()
    var error: String?
    var status = 400
    for word in words.dropFirst(2) {
      let head = Substring(word.utf8.prefix { $0 != 0x3D && $0 != 0x3A })
      if word.utf8[head.endIndex...].first == 0x3A {
        traits.members.append(member(word, index))
        continue
      }
      let value = Substring(word.utf8.dropFirst(head.utf8.count + 1))
      switch head {
      case "of": traits.element = reference(value, index)
      case "key": traits.key = reference(value, index)
      case "payload": traits.payload = String(value)
      case "flat": traits.isFlat = true
      case "min": traits.minimum = Double(value)
      case "max": traits.maximum = Double(value)
      case "enum": traits.enumeration = value.cut(at: ",").map(plain)
      case "error": error = String(value)
      case "status": status = Int(value) ?? 400
      default: break
      }
    }
    traits.error = error.map { Shape.ErrorTraits(code: $0, status: status) }
    return Shape(
      name: String(words[0]), kind: Shape.Kind(rawValue: String(words[1])) ?? .string, traits)
  }

  /// `Name:Shape;trait;trait=value`, with `!` behind the name of a required member.
  private static func member(_ word: Substring, _ index: [String: Int]) -> Member {
    let parts = word.cut(at: ":", once: true)
    let isRequired = parts[0].utf8.last == 0x21
    let name = isRequired ? parts[0].dropLast() : parts[0]
    return Member(
      name: String(name), isRequired: isRequired, value: reference(parts.count > 1 ? parts[1] : "", index))
  }

  private static func reference(_ text: Substring, _ index: [String: Int]) -> ShapeReference {
    let parts = text.cut(at: ";")
    var found = ShapeReference.Traits()
    for (trait, value) in traits(parts.dropFirst()) {
      switch trait {
      case "header": found.location = .header(value)
      case "headers": found.location = .headers(value)
      case "query": found.location = .query(value)
      case "uri": found.location = .uri(value)
      case "status": found.location = .status
      case "name": found.wireName = value
      case "ec2": found.ec2Name = value
      case "attribute": found.isAttribute = true
      case "flat": found.isFlat = true
      case "xmlns": found.xmlNamespace = value
      case "stream": found.isStream = true
      case "time": found.timeFormat = TimeFormat(rawValue: value)
      case "token": found.isToken = true
      default: break
      }
    }
    return ShapeReference(shape: parts.first.flatMap { index[String($0)] } ?? 0, found)
  }
}

extension Substring {
  /// The parts between signs of ASCII; empty ones are left out, unless it is cut but once. Reading goes byte by byte: by
  /// characters, the largest model would take ten milliseconds of the first call's time.
  fileprivate func cut(at sign: Unicode.Scalar, once: Bool = false) -> [Substring] {
    utf8.split(
      separator: UInt8(ascii: sign), maxSplits: once ? 1 : .max, omittingEmptySubsequences: !once
    ).map { Substring($0) }
  }
}
