import CCurl

/// libcurl, loaded once, at the first request: a program that never dials does not load it. Unchecked, for it is a table of
/// functions that is never changed.
@safe
struct CurlLibrary: @unchecked Sendable {
  let functions: labdeck_curl

  /// The library; nil where this machine has none.
  static let shared: CurlLibrary? = {
    for name in names {
      var functions = labdeck_curl()
      if unsafe labdeck_curl_load(name, &functions) != 0 { return CurlLibrary(functions: functions) }
    }
    return nil
  }()

  static let names = ["libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib"]
}

/// One transfer's handle, closed at the end of its life.
@safe
struct CurlHandle: ~Copyable {
  private let library: CurlLibrary
  private let pointer: UnsafeMutableRawPointer
  private var fields: UnsafeMutablePointer<curl_slist>?

  init?(_ library: CurlLibrary) {
    guard let pointer = library.functions.`init`() else { return nil }
    self.library = library
    unsafe self.pointer = unsafe pointer
    unsafe fields = nil
  }

  deinit {
    unsafe library.functions.cleanup(pointer)
    unsafe library.functions.free_list(fields)
  }

  func set(_ option: CURLoption, _ value: Int) {
    unsafe withUnsafePointer(to: library.functions) { functions in
      _ = unsafe labdeck_curl_set_long(functions, pointer, option, value)
    }
  }

  /// Sets a text, which the library copies.
  func set(_ option: CURLoption, _ value: String) {
    unsafe withUnsafePointer(to: library.functions) { functions in
      unsafe value.withCString { _ = unsafe labdeck_curl_set_pointer(functions, pointer, option, $0) }
    }
  }

  /// Sets the bytes to send, which the library copies.
  func setBody(_ bytes: [UInt8]) {
    unsafe withUnsafePointer(to: library.functions) { functions in
      _ = unsafe labdeck_curl_set_offset(
        functions, pointer, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bytes.count))
      unsafe bytes.withUnsafeBytes { raw in
        let start = unsafe raw.baseAddress ?? UnsafeRawPointer(pointer)
        _ = unsafe labdeck_curl_set_pointer(functions, pointer, CURLOPT_COPYPOSTFIELDS, start)
      }
    }
  }

  /// Adds a header line.
  mutating func addField(_ line: String) {
    if let longer = unsafe library.functions.append(fields, line) { unsafe fields = unsafe longer }
  }

  /// Runs the transfer; what comes goes to the receiver.
  func perform(into receiver: CurlReceiver) -> (code: CURLcode, status: Int) {
    unsafe withUnsafePointer(to: library.functions) { functions in
      _ = unsafe labdeck_curl_set_pointer(functions, pointer, CURLOPT_HTTPHEADER, fields)
      let context = unsafe Unmanaged.passUnretained(receiver).toOpaque()
      unsafe labdeck_curl_set_writers(functions, pointer, CurlReceiver.body, CurlReceiver.header, context)
      let code = unsafe library.functions.perform(pointer)
      withExtendedLifetime(receiver) {}
      return (code, unsafe labdeck_curl_status(functions, pointer))
    }
  }

  func message(for code: CURLcode) -> String {
    unsafe library.functions.strerror(code).map { unsafe String(cString: $0) } ?? "error \(code.rawValue)"
  }
}
