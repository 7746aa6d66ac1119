import Diagnostics
import Documents
import Effects

/// The cases of the public suite, beside the package.
struct SuiteDirectory {
  let name: String
  private let directory: String
  private let context: Node

  /// All cases; none where the suite is not there.
  static var all: [SuiteDirectory] {
    let package = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let root = package + "/../shared/vectors/sigv4/v4"
    return ((try? DiskFiles().list(root)) ?? []).sorted().compactMap { SuiteDirectory($0, in: root) }
  }

  private init?(_ name: String, in root: String) {
    self.name = name
    directory = "\(root)/\(name)"
    guard let bytes = try? DiskFiles().read("\(directory)/context.json"),
      let context = try? JSON.parse(SourceText(name: name, text: String(decoding: bytes, as: UTF8.self)))
    else { return nil }
    self.context = context
  }

  func path(_ file: String) -> String { "\(directory)/\(file)" }

  func text(_ file: String) -> String {
    String(decoding: (try? DiskFiles().read(path(file))) ?? [], as: UTF8.self)
  }

  private var token: [String] {
    let token = context["credentials"]?["token"]?.string.map { ["--session-token", $0] } ?? []
    return token + (context["omit_session_token"]?.bool == true ? ["--omit-session-token"] : [])
  }

  /// Keys, token and rules as options of `sigv4 sign`.
  var options: [String] {
    let credentials = context["credentials"]
    return [
      "--access-key", credentials?["access_key_id"]?.string ?? "", "--secret-key",
      credentials?["secret_access_key"]?.string ?? "",
    ] + token + pathRule + (context["sign_body"]?.bool == true ? ["--sign-body"] : [])
  }

  private var pathRule: [String] { context["normalize"]?.bool == false ? ["--no-normalize-path"] : [] }

  /// What a verifier must be told.
  var verifyOptions: [String] { token + pathRule }
}
