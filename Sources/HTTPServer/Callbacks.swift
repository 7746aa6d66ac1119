import CMicroHTTPD
import Glibc
import HTTPMessages

/// What the library calls. Contexts are retained objects: the core lives as long as the server, a connection's state until
/// the connection is closed, a pending request until it is completed.
enum Callbacks {
  static let requestLine:
    @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?) ->
      UnsafeMutableRawPointer? = {
        context, target, connection in
        guard let context = unsafe context, let connection = unsafe connection else { return nil }
        let core = unsafe Unmanaged<ServerCore>.fromOpaque(context).takeUnretainedValue()
        let state = unsafe state(of: connection)
        state?.enter(.headers, at: ConnectionTable.now)
        guard let target = unsafe target else { return nil }
        let text = unsafe String(cString: target)
        let start = UInt(bitPattern: target)
        let pending = PendingRequest(
          core: core, connection: state, target: text, place: start..<start + UInt(text.utf8.count))
        return unsafe Unmanaged.passRetained(pending).toOpaque()
      }

  static let completed:
    @convention(c) (
      UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
      MHD_RequestTerminationCode
    ) -> Void = { _, _, place, _ in
      guard let place = unsafe place, let context = unsafe place.pointee else { return }
      unsafe place.pointee = nil
      let pending = unsafe Unmanaged<PendingRequest>.fromOpaque(context).takeRetainedValue()
      pending.letGo()
      pending.connection?.enter(.waiting, at: ConnectionTable.now)
    }

  static let connection:
    @convention(c) (
      UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
      MHD_ConnectionNotificationCode
    ) -> Void = { context, connection, place, code in
      guard let context = unsafe context, let connection = unsafe connection, let place = unsafe place else {
        return
      }
      let core = unsafe Unmanaged<ServerCore>.fromOpaque(context).takeUnretainedValue()
      if code == .CONNECTION_NOTIFY_STARTED {
        let state = unsafe ConnectionState(
          descriptor: labdeck_http_descriptor(connection), now: ConnectionTable.now)
        unsafe place.pointee = Unmanaged.passRetained(state).toOpaque()
        // Of a burst of connections the threads take as many each: who has more lets another go first.
        if core.table.add(state) { usleep(100) }
      } else if let kept = unsafe place.pointee {
        unsafe place.pointee = nil
        core.table.remove(unsafe Unmanaged<ConnectionState>.fromOpaque(kept).takeRetainedValue())
      }
    }

  static let handle:
    @convention(c) (
      UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
      UnsafePointer<CChar>?,
      UnsafePointer<CChar>?, UnsafeMutablePointer<Int>?, UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    ) -> MHD_Result = { _, connection, _, method, version, data, size, place in
      guard let connection = unsafe connection, let size = unsafe size, let context = unsafe place?.pointee
      else {
        return .NO
      }
      let pending = unsafe Unmanaged<PendingRequest>.fromOpaque(context).takeUnretainedValue()
      if pending.isSilent { return .NO }
      if !pending.hasHead {
        pending.hasHead = true
        return unsafe readHead(pending, method: method, version: version, on: connection)
      }
      let count = unsafe size.pointee
      if count > 0, let data = unsafe data {
        unsafe data.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
          unsafe pending.append(UnsafeBufferPointer(start: bytes, count: count))
        }
        unsafe size.pointee = 0
        return .YES
      }
      return unsafe answer(pending, on: connection)
    }

  private static func readHead(
    _ pending: PendingRequest, method: UnsafePointer<CChar>?, version: UnsafePointer<CChar>?,
    on connection: OpaquePointer
  ) -> MHD_Result {
    guard let method = unsafe method, let version = unsafe version else { return .NO }
    let line = unsafe RequestLine(method: method, version: version)
    let head = unsafe HeadReader.read(connection, .HEADER_KIND, behind: line.end)
    var request = pending.takeRequest()
    request.method = line.method
    request.fields = head.fields
    defer { swap(&request, &pending.request) }
    do throws(RequestRules.Refusal) {
      if head.isMangled || !line.encloses(pending.place) {
        throw .init(400, "a header line is folded, holds a NUL, or does not end in CR LF")
      }
      pending.framing = try pending.core.rules.check(request, version: line.version)
      // Without a body the answer comes next.
      if case .none = pending.framing { return .YES }
      pending.connection?.enter(.body, at: ConnectionTable.now)
      return .YES
    } catch {
      pending.connection?.enter(.answering, at: ConnectionTable.now)
      return unsafe refuse(request, pending.core, error, on: connection)
    }
  }

  /// Queues the refusal of a request; the connection ends with it.
  private static func refuse(
    _ request: HTTPRequest, _ core: ServerCore, _ refusal: RequestRules.Refusal, on connection: OpaquePointer
  ) -> MHD_Result {
    let answer = core.answer(to: refusal, of: request)
    return unsafe AnswerQueue.queue(answer, to: request.method, on: connection)
  }

  private static func answer(_ pending: PendingRequest, on connection: OpaquePointer) -> MHD_Result {
    pending.connection?.enter(.answering, at: ConnectionTable.now)
    if case .chunked = pending.framing {
      let trailers = unsafe HeadReader.read(connection, .FOOTER_KIND, behind: nil)
      pending.request.trailers = trailers.fields
      if trailers.isMangled, pending.refusal == nil {
        pending.refusal = .init(400, "a trailer line is folded, or holds a NUL")
      }
    }
    let request = pending.takeRequest()
    if let refusal = pending.refusal {
      return unsafe refuse(request, pending.core, refusal, on: connection)
    }
    guard let response = pending.core.handler(request) else {
      pending.isSilent = true
      guard let state = pending.connection, unsafe pending.core.silent.hold(connection, state) else {
        return .NO
      }
      return .YES
    }
    return unsafe AnswerQueue.queue(response, to: request.method, on: connection)
  }

  private static func state(of connection: OpaquePointer) -> ConnectionState? {
    guard let context = unsafe labdeck_http_context(connection) else { return nil }
    return unsafe Unmanaged<ConnectionState>.fromOpaque(context).takeUnretainedValue()
  }
}
