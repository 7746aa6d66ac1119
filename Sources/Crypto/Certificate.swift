internal import CCrypto

/// An X.509 certificate, kept as PEM and DER.
public struct Certificate: Sendable {
  /// The certificate in PEM.
  public let pem: String
  let handle: CertificateHandle

  /// A certificate from its PEM text.
  public init(pem: String) throws(CryptoError) {
    guard let bio = BIO(reading: Array(pem.utf8)),
      let handle = unsafe CertificateHandle(PEM_read_bio_X509(bio.pointer, nil, nil, nil))
    else {
      ERR_clear_error()
      throw CryptoError(.badInput, "the text holds no certificate in PEM")
    }
    self.handle = handle
    self.pem = pem
  }
}

/// The owner of one certificate of libcrypto. Unchecked, for it is never changed after it was read.
@safe final class CertificateHandle: @unchecked Sendable {
  let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  deinit { unsafe X509_free(pointer) }
}
