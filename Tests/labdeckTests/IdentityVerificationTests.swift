import Glibc
import Testing

/// The commands of the EC2 User Guide, "Verify the instance identity document for an EC2 instance", over what the service
/// gives.
@Suite(
  "The identity document, verified by openssl",
  .enabled(if: unsafe access("/usr/bin/openssl", X_OK) == 0, "openssl is not installed"))
struct IdentityVerificationTests {
  private func run(_ script: String) throws -> String {
    let get =
      "'\(PseudoTerminal.program)' metadata get --now 2026-03-02T09:00:00Z /latest/dynamic/instance-identity"
    let whole = """
      cd "$(mktemp -d)" && get() { \(get)/$1; }
      '\(PseudoTerminal.program)' metadata serve --certificate >certificate
      printf %s "$(get document)" >document
      \(script)
      rm -r "$PWD"
      """
    let process = try #require(
      PipedProgram(
        "/bin/sh", ["-c", whole], environment: ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"],
        joinsErrors: true))
    return process.readAll()
  }

  @Test("the PKCS #7 signatures hold the document", arguments: ["rsa2048", "pkcs7", "dsa2048"])
  func message(name: String) throws {
    let text = try run(
      """
      { echo "-----BEGIN PKCS7-----"; get \(name); echo "-----END PKCS7-----"; } >signed
      openssl smime -verify -in signed -inform PEM -certfile certificate -noverify >found 2>said
      echo "status $?"; cmp found document && cat said
      """)
    #expect(text.hasPrefix("status 0\n"), "\(text)")
    #expect(text.contains("Verification successful"), "\(text)")
  }

  @Test("the plain signature is the document's, and not that of a changed one")
  func plain() throws {
    let text = try run(
      """
      get signature | base64 -d >signature
      openssl x509 -in certificate -noout -pubkey >key
      openssl dgst -sha256 -verify key -signature signature document
      sed s/t3.micro/t3.large/ document >changed
      openssl dgst -sha256 -verify key -signature signature changed 2>/dev/null
      """)
    #expect(text == "Verified OK\nVerification failure\n", "\(text)")
  }
}
