internal import CCrypto

/// The owner of one memory buffer of libcrypto.
@safe struct BIO: ~Copyable {
  let pointer: OpaquePointer

  /// An empty buffer to write to.
  init?() {
    guard let pointer = unsafe BIO_new(BIO_s_mem()) else { return nil }
    unsafe self.pointer = pointer
  }

  /// A buffer that holds bytes to read.
  init?(reading bytes: [UInt8]) {
    guard let pointer = unsafe BIO_new(BIO_s_mem()) else { return nil }
    var written = 0
    if !bytes.isEmpty,
      unsafe BIO_write_ex(pointer, bytes, bytes.count, &written) != 1 || written != bytes.count
    {
      unsafe BIO_free(pointer)
      return nil
    }
    unsafe self.pointer = pointer
  }

  deinit { unsafe BIO_free(pointer) }

  /// What was written.
  var written: [UInt8] {
    var start: UnsafeMutablePointer<CChar>?
    let count = unsafe labdeck_bio_bytes(pointer, &start)
    guard let start = unsafe start, count > 0 else { return [] }
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: Int(count)))
  }
}
