import Diagnostics
import Documents
import Effects

/// The cases of the public suite, beside the package.
struct SuiteDirectory {
  private let directory: String
  private let context: Node

  private static var root: String {
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/../shared/vectors/sigv4/v4"
  }

  /// The names of the cases; one that is not there where the suite is not.
  static var names: [String] {
    let names = ((try? DiskFiles().list(root)) ?? []).sorted()
    return names.isEmpty ? ["not here"] : names
  }

  init?(_ name: String) {
    directory = "\(Self.root)/\(name)"
    guard let bytes = try? DiskFiles().read("\(directory)/context.json"),
      let context = try? JSON.parse(SourceText(name: name, text: String(decoding: bytes, as: UTF8.self)))
    else { return nil }
    self.context = context
  }

  func text(_ file: String) -> String {
    String(decoding: (try? DiskFiles().read("\(directory)/\(file)")) ?? [], as: UTF8.self)
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
    ] + token + path + (context["sign_body"]?.bool == true ? ["--sign-body"] : [])
  }

  private var path: [String] { context["normalize"]?.bool == false ? ["--no-normalize-path"] : [] }

  /// What a verifier must be told.
  var verifyOptions: [String] { token + path }
}
