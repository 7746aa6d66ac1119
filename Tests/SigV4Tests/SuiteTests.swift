import AWSTypes
import Crypto
import Documents
import Effects
import HTTPMessages
import SigV4
import Testing

@Suite("The public suite")
struct SuiteTests {
  static let date = Timestamp(seconds: 1_440_938_160)  // 2015-08-30T12:36:00Z

  static func settings(_ suiteCase: SuiteCase) -> SigningSettings {
    SigningSettings(
      service: "service", region: "us-east-1", normalizesPath: suiteCase.normalizes,
      addsContentSHA256: suiteCase.signsBody, token: suiteCase.omitsToken ? .addedAfterSigning : .signed)
  }

  static func credentials(_ suiteCase: SuiteCase) -> Credentials {
    Credentials(
      accessKeyID: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
      sessionToken: suiteCase.token)
  }

  static func read(_ suiteCase: SuiteCase) throws -> RawRequest {
    try RawRequest.read(Array(suiteCase.request.utf8), name: suiteCase.name)
  }

  @Test("signed with headers", arguments: SuiteCase.all)
  func header(suiteCase: SuiteCase) throws {
    let signed = try SigV4.sign(
      Self.read(suiteCase).request, with: Self.credentials(suiteCase), settings: Self.settings(suiteCase),
      at: Self.date)
    #expect(signed.signature == suiteCase.headerSignature)
  }

  @Test("signed with the query", arguments: SuiteCase.all)
  func query(suiteCase: SuiteCase) throws {
    let signed = try SigV4.presign(
      Self.read(suiteCase).request, with: Self.credentials(suiteCase), settings: Self.settings(suiteCase),
      at: Self.date,
      expires: 3600)
    #expect(signed.signature == suiteCase.querySignature)
  }

  @Test("every stage, letter by letter, where the suite's files are at hand", arguments: SuiteCase.all)
  func stages(suiteCase: SuiteCase) throws {
    guard let files = SuiteFiles(suiteCase.name) else {
      print("skipped: ../shared/vectors/sigv4 is not here")
      return
    }
    let raw = try RawRequest.read(files.bytes("request.txt"), name: suiteCase.name)
    let header = try SigV4.sign(
      raw.request, with: Self.credentials(suiteCase), settings: Self.settings(suiteCase), at: Self.date)
    #expect(header.explanation.canonicalRequest.text == files.text("header-canonical-request.txt"))
    #expect(header.explanation.stringToSign == files.text("header-string-to-sign.txt"))
    #expect(header.signature == files.text("header-signature.txt"))
    #expect(
      String(decoding: header.text(like: raw), as: UTF8.self) == files.text("header-signed-request.txt"))
    let query = try SigV4.presign(
      raw.request, with: Self.credentials(suiteCase), settings: Self.settings(suiteCase), at: Self.date,
      expires: 3600)
    #expect(query.explanation.canonicalRequest.text == files.text("query-canonical-request.txt"))
    #expect(query.explanation.stringToSign == files.text("query-string-to-sign.txt"))
    #expect(query.signature == files.text("query-signature.txt"))
    #expect(String(decoding: query.text(like: raw), as: UTF8.self) == files.text("query-signed-request.txt"))
  }

  @Test(
    "the lines of a canonical request are its text, and know where they came from", arguments: SuiteCase.all)
  func lines(suiteCase: SuiteCase) throws {
    let raw = try Self.read(suiteCase)
    let signed = try SigV4.sign(
      raw.request, with: Self.credentials(suiteCase), settings: Self.settings(suiteCase), at: Self.date)
    let canonical = signed.explanation.canonicalRequest
    #expect(canonical.lines.map(\.text).joined(separator: "\n") == canonical.text)
    #expect(canonical.hash == SHA256.hex(canonical.text))
    for line in canonical.lines {
      guard case .headers(let name, let fields) = line.origin else { continue }
      #expect(!fields.isEmpty)
      for field in fields { #expect(HTTPFields.same(signed.request.fields.all[field].name, name)) }
    }
  }
}

/// The files of one case of the suite, beside the package.
struct SuiteFiles {
  private let directory: String

  init?(_ name: String, under: String = "v4") {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    directory = "\(root)/../shared/vectors/sigv4/\(under)/\(name)"
    guard (try? DiskFiles().read("\(directory)/context.json")) != nil else { return nil }
  }

  func bytes(_ file: String) -> [UInt8] { (try? DiskFiles().read("\(directory)/\(file)")) ?? [] }

  func text(_ file: String) -> String { String(decoding: bytes(file), as: UTF8.self) }
}
