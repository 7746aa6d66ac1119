import Crypto

/// What S3 works out about an object's bytes and name.
package enum ObjectDigest {
  /// The ETag of an object that was put in one piece: its MD5, in quotes.
  package static func etag(_ bytes: [UInt8]) -> String { "\"" + Hex.encode(MD5.hash(bytes)) + "\"" }

  /// The content type that the CLI guesses from a name.
  package static func contentType(_ key: String) -> String {
    switch key.split(separator: ".").last.map({ $0.lowercased() }) {
    case "csv": "text/csv"
    case "json": "application/json"
    case "txt", "log", "md": "text/plain"
    case "html", "htm": "text/html"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "pdf": "application/pdf"
    case "xml": "application/xml"
    case "zip": "application/zip"
    default: "binary/octet-stream"
    }
  }
}
