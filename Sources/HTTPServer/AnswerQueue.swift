import CMicroHTTPD
import HTTPMessages

/// Hands answers to the library, which sends head and body in one segment.
enum AnswerQueue {
  /// Queues an answer; the result says whether the connection goes on.
  static func queue(_ response: HTTPResponse, to method: String, on connection: OpaquePointer) -> MHD_Result {
    guard let answer = unsafe make(response, to: method) else { return .NO }
    defer { unsafe MHD_destroy_response(answer) }
    for field in response.fields.all where !isOwn(field) {
      unsafe field.name.withCString { name in
        // The library takes no empty value; a blank means the same. What cannot stand in a header is left out.
        unsafe (field.value.isEmpty ? " " : field.value).withCString { value in
          unsafe _ = MHD_add_response_header(answer, name, value)
        }
      }
    }
    return unsafe MHD_queue_response(connection, UInt32(clamping: max(100, response.status)), answer)
  }

  /// Framing is the library's affair.
  private static func isOwn(_ field: HTTPField) -> Bool {
    switch field.name.utf8.count {
    case 14: HTTPFields.same(field.name, "Content-Length")
    case 17: HTTPFields.same(field.name, "Transfer-Encoding")
    case 10: HTTPFields.same(field.name, "Connection") && !HTTPFields.same(field.value, "close")
    default: false
    }
  }

  private static func make(_ response: HTTPResponse, to method: String) -> OpaquePointer? {
    if method == "HEAD", response.body.isEmpty, let text = response.fields["Content-Length"],
      let length = UInt64(text), length > 0
    {
      // A HEAD answer tells the length of a body that is not there.
      return unsafe MHD_create_response_from_callback(
        length, 1024, { _, _, _, _ in -1 /* MHD_CONTENT_READER_END_OF_STREAM */ }, nil, nil)
    }
    return unsafe response.body.withUnsafeBytes { bytes in
      let start = unsafe UnsafeMutableRawPointer(mutating: bytes.baseAddress)
      if bytes.count <= HeldBody.leastBytes {
        return unsafe MHD_create_response_from_buffer(bytes.count, start, .RESPMEM_MUST_COPY)
      }
      let held = unsafe Unmanaged.passRetained(HeldBody(response.body))
      let answer = unsafe MHD_create_response_from_buffer_with_free_callback_cls(
        bytes.count, start, HeldBody.letGo, held.toOpaque())
      if unsafe answer == nil { unsafe held.release() }
      return unsafe answer
    }
  }
}

/// A large body while it is sent: an array's bytes stay where they are as long as somebody holds it and nobody changes it.
private final class HeldBody: Sendable {
  /// Smaller bodies are copied: that is cheaper than holding them.
  static let leastBytes = 16_384

  static let letGo: @convention(c) (UnsafeMutableRawPointer?) -> Void = { held in
    if let held = unsafe held { unsafe Unmanaged<HeldBody>.fromOpaque(held).release() }
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }
}
