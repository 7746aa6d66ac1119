import CommandTable
import Emulators

/// Address and port as options give them.
enum ListeningPlace {
  /// Reads `127.0.0.1`, `127.0.0.1:80`, `::1` or `[::1]:80`; a port of its own option goes before none.
  static func of(_ text: String?, port: Int?) throws -> WorldServer.Listening {
    var address = text ?? "127.0.0.1"
    var written = port
    if address.hasPrefix("["), let end = address.firstIndex(of: "]") {
      let rest = address[address.index(after: end)...]
      if !rest.isEmpty { written = rest.first == ":" ? Int(rest.dropFirst()) ?? -1 : -1 }
      address = String(address[address.index(after: address.startIndex)..<end])
    } else if let colon = address.firstIndex(of: ":"), address.lastIndex(of: ":") == colon {
      written = Int(address[address.index(after: colon)...]) ?? -1
      address = String(address[..<colon])
    }
    let port = written ?? 0
    guard (0...65_535).contains(port) else { throw UsageError("a port is a number from 0 to 65535") }
    return WorldServer.Listening(address: address, port: port)
  }
}
