import CMicroHTTPD
import Glibc
public import HTTPMessages
import Threads

/// An HTTP/1.1 server on one address, whose handler sees each request as it was sent and answers on a thread of the
/// server's. It listens from its creation until `stop` or the end of its life.
///
/// Beyond what libmicrohttpd does, it refuses ambiguous framing and foreign hosts, and bounds connections, times and
/// bodies. Known limits: a NUL at the very end of the last header line is not seen; of framing so bad that no request can
/// be made out, the library sends its own error page.
public final class HTTPServer: Sendable {
  /// A key and a certificate in PEM.
  public struct TLS: Hashable, Sendable {
    /// The private key.
    public var key: String
    /// The certificate, its chain behind it.
    public var certificate: String

    /// A key and its certificate.
    public init(key: String, certificate: String) {
      self.key = key
      self.certificate = certificate
    }
  }

  /// The numeric address it listens at.
  public let address: String
  /// The port it listens at.
  public let port: Int
  /// Whether it speaks TLS.
  public let isSecure: Bool
  private let core: ServerCore
  private let watchdog: Watchdog
  private let daemon: Lock<Daemon?>

  /// A running library server. Unchecked, for the pointer stands behind a lock and is given up once, by whoever stops it.
  @safe
  private struct Daemon: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  /// Starts a server. Port 0 takes a free one.
  ///
  /// - Parameters:
  ///   - address: an IPv4 or IPv6 address in numbers; loopback unless given.
  ///   - hosts: the names it answers to.
  ///   - oversized: what to say to a request whose body is beyond `limits.bodyBytes`, told of its head alone; the connection is
  ///     closed after it. Plain text with status 413 unless given.
  ///   - handler: answers a request; with nil the client hears nothing, until it gives up or `limits.answerSeconds` have passed.
  ///     It is called on one of `limits.threads` threads.
  /// - Throws: why it cannot listen there.
  public init(
    address: String = "127.0.0.1", port: Int = 0, limits: ServerLimits = ServerLimits(),
    hosts: HostRule = HostRule(),
    tls: TLS? = nil, oversized: (@Sendable (HTTPRequest) -> HTTPResponse)? = nil,
    handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse?
  ) throws(ServerError) {
    guard let wanted = UInt16(exactly: port) else { throw ServerError(.other, "there is no port \(port)") }
    var bound: UInt16 = 0
    let socket = unsafe labdeck_http_listen(address, wanted, 1024, &bound)
    guard socket >= 0 else { throw HTTPServer.error(-socket, address: address, port: port) }
    self.address = address
    self.port = Int(bound)
    isSecure = tls != nil
    core = ServerCore(limits: limits, hosts: hosts, oversized: oversized, handler: handler)
    watchdog = Watchdog(core)
    let core = core
    let started = unsafe SignalMask.withoutSignals { unsafe HTTPServer.start(core, socket: socket, tls: tls) }
    guard let pointer = unsafe started else {
      close(socket)
      throw tls == nil
        ? ServerError(.other, "the server could not start")
        : ServerError(.badCertificate, "the key or the certificate cannot be used")
    }
    daemon = unsafe Lock(Daemon(pointer: pointer))
    SignalMask.withoutSignals { watchdog.start() }
  }

  deinit { stop() }

  /// Its address as a URL without a path: `http://127.0.0.1:8080`.
  public var url: String {
    let host = address.contains(":") ? "[\(address)]" : address
    return "\(isSecure ? "https" : "http")://\(host):\(port)"
  }

  /// How many connections are open.
  public var connectionCount: Int { core.table.count }

  /// Stops listening, and closes all connections. Once it returns the handler is not called any more.
  public func stop() {
    let running = daemon.withLock { daemon -> Daemon? in
      defer { daemon = nil }
      return daemon
    }
    guard let running else { return }
    watchdog.stop()
    core.silent.close()
    unsafe MHD_stop_daemon(running.pointer)
  }

  private static func start(_ core: ServerCore, socket: Int32, tls: TLS?) -> OpaquePointer? {
    var options = unsafe labdeck_http_options()
    unsafe options.handle = Callbacks.handle
    unsafe options.request_line = Callbacks.requestLine
    unsafe options.completed = Callbacks.completed
    unsafe options.connection = Callbacks.connection
    // The server holds the core for longer than the library runs.
    unsafe options.context = Unmanaged.passUnretained(core).toOpaque()
    unsafe options.socket = socket
    unsafe options.connections = UInt32(clamping: core.limits.connections + 64)
    unsafe options.idle_seconds = UInt32(clamping: core.limits.idleSeconds)
    unsafe options.memory = core.limits.headerBytes
    unsafe options.threads = UInt32(clamping: core.limits.threads)
    guard let tls else { return unsafe labdeck_http_start(&options) }
    return unsafe tls.key.withCString { key in
      unsafe tls.certificate.withCString { certificate in
        unsafe options.tls_key = key
        unsafe options.tls_certificate = certificate
        return unsafe labdeck_http_start(&options)
      }
    }
  }

  private static func error(_ number: Int32, address: String, port: Int) -> ServerError {
    switch number {
    case 1000: ServerError(.noSuchAddress, "`\(address)` is no address in numbers, such as 127.0.0.1")
    case EADDRINUSE: ServerError(.addressInUse, "another program listens at \(address), port \(port)")
    case EACCES, EPERM: ServerError(.notAllowed, "port \(port) may be used by root only")
    case EADDRNOTAVAIL: ServerError(.noSuchAddress, "this machine has no address \(address)")
    default:
      ServerError(
        .other, "cannot listen at \(address), port \(port): \(unsafe String(cString: strerror(number)))")
    }
  }
}
