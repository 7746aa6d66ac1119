import Glibc
import Testing

/// A certificate for 127.0.0.1 and its key, made by openssl, good for two days and as long as the test.
final class Certificate {
  let key: String
  let path: String

  static let canBeMade: Bool = unsafe RealClients.isWanted && access("/usr/bin/openssl", X_OK) == 0

  init() throws {
    let stem = "/tmp/labdeck-\(getpid())-tls"
    key = stem + ".key"
    path = stem + ".pem"
    _ = try RealClients.run(
      "/usr/bin/openssl",
      [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
        "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", path,
      ])
  }

  deinit {
    unsafe unlink(key)
    unsafe unlink(path)
  }
}
