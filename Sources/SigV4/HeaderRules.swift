/// Which headers a client signs: all but those that proxies and HTTP libraries change on the way (botocore's and aws-c-auth's lists).
enum HeaderRules {
  /// Whether a name in lower case is one of them; its length leaves two to compare with at most.
  @inline(__always)
  static func isNeverSigned(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    switch name.count {
    case 2: unsafe ByteRules.isSame(name, "te")
    case 6: unsafe ByteRules.isSame(name, "expect")
    case 7:
      unsafe ByteRules.isSame(name, "trailer") || ByteRules.isSame(name, "upgrade")
        || ByteRules.isSame(name, "baggage")
    case 10:
      unsafe ByteRules.isSame(name, "connection") || ByteRules.isSame(name, "keep-alive")
        || ByteRules.isSame(name, "user-agent") || ByteRules.isSame(name, "tracestate")
    case 11: unsafe ByteRules.isSame(name, "traceparent")
    case 13: unsafe ByteRules.isSame(name, "authorization")
    case 15: unsafe ByteRules.isSame(name, "x-amzn-trace-id")
    case 17: unsafe ByteRules.isSame(name, "transfer-encoding")
    case 18: unsafe ByteRules.isSame(name, "proxy-authenticate")
    case 19: unsafe ByteRules.isSame(name, "proxy-authorization")
    default: false
    }
  }
}
