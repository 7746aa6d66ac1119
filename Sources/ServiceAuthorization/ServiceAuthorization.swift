import Threads

/// The actions, resource types and condition keys of all AWS services, as AWS's Service Authorization Reference lists them.
///
/// The table is a compact text in the program (`ServiceTable.swift`, made by `Extraction/extract.py`); a service is taken apart
/// when it is first asked for.
public enum ServiceAuthorization {
  /// When the table was made, as `2026-11-23`.
  public static var date: String { ServiceTable.date }

  private static let known = Lock<[String: Service]>([:])

  /// The prefixes of all services, sorted.
  public static var prefixes: [String] { ServiceTable.places.keys.sorted() }

  /// A service by its prefix, case ignored; nil where the table has none.
  public static func service(_ prefix: String) -> Service? {
    let prefix = prefix.lowercased()
    return known.withLock { known in
      if let service = known[prefix] { return service }
      guard let block = ServiceTable.block(of: prefix) else { return nil }
      let service = Service(block)
      known[prefix] = service
      return service
    }
  }

  /// Whether an action can be limited to resources; nil for one that the table does not have.
  /// - Parameters:
  ///   - action: the whole action, as `s3:GetObject`, case ignored.
  ///   - prefix: its service's prefix in lower case.
  public static func takesResource(_ action: String, of prefix: String) -> Bool? {
    service(prefix)?.action(String(action.dropFirst(prefix.count + 1))).map { !$0.resources.isEmpty }
  }
}

/// The text of the table, and where its services stand.
enum ServiceTable {
  /// The range of each service's lines, in UTF-8 offsets.
  static let places: [String: Range<String.Index>] = {
    var places: [String: Range<String.Index>] = [:]
    let bytes = text.utf8
    var start: String.Index?
    var prefix = ""
    var line = bytes.startIndex
    func end(at place: String.Index) {
      if let start { places[prefix] = start..<place }
    }
    while line < bytes.endIndex {
      let next = bytes[line...].firstIndex(of: 0x0A).map(bytes.index(after:)) ?? bytes.endIndex
      if bytes[line] == 0x40 {
        end(at: line)
        start = line
        prefix = String(text[bytes.index(after: line)..<next].prefix { $0 != "\t" })
      }
      line = next
    }
    end(at: bytes.endIndex)
    return places
  }()

  static func block(of prefix: String) -> Substring? { places[prefix].map { text[$0] } }
}
