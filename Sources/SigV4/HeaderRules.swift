/// Which headers a client signs.
enum HeaderRules {
  /// Headers that clients never sign, for proxies and HTTP libraries change them on the way (botocore's and aws-c-auth's lists). Proxies
  /// may add the last three, and newer clients leave them out, too.
  static let neverSigned: [String] = [
    "authorization", "connection", "expect", "keep-alive", "proxy-authenticate", "proxy-authorization", "te",
    "trailer",
    "transfer-encoding", "upgrade", "user-agent", "x-amzn-trace-id", "baggage", "traceparent", "tracestate",
  ]

  /// Whether a name in lower case is one of them; the first bytes decide almost always.
  @inline(__always)
  static func isNeverSigned(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = unsafe name.first else { return false }
    switch first {
    case UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "c"), UInt8(ascii: "e"), UInt8(ascii: "k"),
      UInt8(ascii: "p"),
      UInt8(ascii: "t"), UInt8(ascii: "u"):
      return unsafe isListed(name)
    case UInt8(ascii: "x"):
      return unsafe name.count == 15 && isListed(name)
    default:
      return false
    }
  }

  @inline(never)
  private static func isListed(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    for listed in neverSigned where listed.utf8.count == name.count {
      if unsafe listed.utf8.elementsEqual(name) { return true }
    }
    return false
  }
}
