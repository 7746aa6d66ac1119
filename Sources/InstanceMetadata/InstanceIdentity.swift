package import Crypto
import Effects
import World

/// The instance identity document and the signatures over it.
///
/// The forms are the real service's (EC2 User Guide, "Instance identity documents"): `signature` is an RSA signature of
/// SHA-256 in base64, the other three are PKCS #7 messages with the document inside, base64 without the BEGIN and END
/// lines. The real `pkcs7` and `dsa2048` are signed with DSA keys of Amazon's; here one RSA key signs all of them, and
/// the same `openssl` commands verify them against its certificate.
package struct InstanceIdentity: Sendable {
  /// The four signatures by their place below `dynamic/instance-identity/`.
  enum Signature: Hashable, Sendable {
    case plain, pkcs7, rsa2048, dsa2048
  }

  private struct Pair: Sendable {
    let key: RSAKey
    let certificate: Certificate
  }

  private let pair: @Sendable () -> Result<Pair, CryptoError>

  /// Signs with a key of the world's own.
  package init(key: RSAKey, certificate: Certificate) {
    let pair = Pair(key: key, certificate: certificate)
    self.pair = { .success(pair) }
  }

  private init(_ pair: @escaping @Sendable () -> Result<Pair, CryptoError>) { self.pair = pair }

  /// Signs with the key that stands in the program for this purpose. It is read at the first signature: few clients want one,
  /// and libcrypto's readers of keys would take a good part of a server's time to start and of its memory.
  package static let teaching = InstanceIdentity { teachingPair }

  private static let teachingPair = Result { () throws(CryptoError) in
    Pair(key: try TeachingKey.privateKey(), certificate: try TeachingKey.certificate())
  }

  /// The certificate that verifies the teaching key's signatures, in PEM.
  package static let teachingCertificate = TeachingKey.certificatePEM

  /// The document of an instance, its keys in the order of their names.
  package static func document(of instance: DescribedInstance) -> String {
    func text(_ value: String?) -> SpacedJSON.Value { value.map { .text($0) } ?? .null }
    return SpacedJSON.object([
      ("accountId", .text(instance.account)), ("architecture", .text(instance.architecture)),
      ("availabilityZone", .text(instance.availabilityZone)), ("billingProducts", .null),
      ("devpayProductCodes", .null), ("marketplaceProductCodes", .null),
      ("imageId", .text(instance.imageID)),
      ("instanceId", .text(instance.id)), ("instanceType", .text(instance.type)),
      ("kernelId", text(instance.image.kernelID)), ("pendingTime", .text(instance.launched.iso8601)),
      ("privateIp", text(instance.interfaces.first?.privateIPs.first)),
      ("ramdiskId", text(instance.image.ramdiskID)), ("region", .text(instance.region)),
      ("version", .text("2017-09-30")),
    ])
  }

  /// A signature in base64, in lines of 64 as OpenSSL writes them.
  func signature(_ kind: Signature, over document: String) throws(CryptoError) -> String {
    let content = Array(document.utf8)
    let pair = try pair().get()
    switch kind {
    case .plain: return Base64.encode(try pair.key.sign(content), lineLength: 64)
    case .pkcs7, .rsa2048, .dsa2048:
      let message = try PKCS7.sign(content, key: pair.key, certificate: pair.certificate)
      return Base64.encode(message, lineLength: 64)
    }
  }
}
