/// The types that Python's `mimetypes` guesses from the names of files, on a Debian with `/etc/mime.types`.
enum MediaType {
  private static let types: [String: String] = [
    "bin": "application/octet-stream", "c": "text/x-csrc", "cpp": "text/x-c++src", "css": "text/css",
    "csv": "text/csv", "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "gif": "image/gif",
    "h": "text/x-chdr", "htm": "text/html", "html": "text/html", "ico": "image/vnd.microsoft.icon",
    "iso": "application/x-iso9660-image", "jar": "application/java-archive", "java": "text/x-java",
    "jpeg": "image/jpeg", "jpg": "image/jpeg", "js": "text/javascript", "json": "application/json",
    "md": "text/markdown", "mjs": "text/javascript", "mp3": "audio/mpeg", "mp4": "video/mp4",
    "pdf": "application/pdf", "png": "image/png", "py": "text/x-python", "rtf": "application/rtf",
    "sh": "text/x-sh", "svg": "image/svg+xml", "tar": "application/x-tar", "tgz": "application/x-tar",
    "tsv": "text/tab-separated-values", "ttf": "font/ttf", "txt": "text/plain", "wasm": "application/wasm",
    "webp": "image/webp", "woff2": "font/woff2", "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xml": "application/xml",
    "zip": "application/zip",
  ]

  /// The type of a file by its name; nil where the name tells none.
  static func guess(_ path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return types[name[name.index(after: dot)...].lowercased()]
  }
}
