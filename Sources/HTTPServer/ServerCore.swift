import HTTPMessages
import Synchronization

/// What the callbacks of a running server share.
final class ServerCore: Sendable {
  let handler: @Sendable (HTTPRequest) -> HTTPResponse?
  private let oversized: (@Sendable (HTTPRequest) -> HTTPResponse)?
  let limits: ServerLimits
  let rules: RequestRules
  let table: ConnectionTable
  let silent = SilentConnections()
  /// Bytes of bodies that are held now.
  private let held = Atomic<Int>(0)

  init(
    limits: ServerLimits, hosts: HostRule, oversized: (@Sendable (HTTPRequest) -> HTTPResponse)?,
    handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse?
  ) {
    self.handler = handler
    self.oversized = oversized
    self.limits = limits
    rules = RequestRules(hosts: hosts, bodyBytes: limits.bodyBytes)
    table = ConnectionTable(limits: limits)
  }

  /// The answer that refuses a request.
  func answer(to refusal: RequestRules.Refusal, of request: HTTPRequest) -> HTTPResponse {
    guard refusal.status == 413, let oversized else {
      return HTTPResponse(
        status: refusal.status, fields: ["Content-Type": "text/plain; charset=utf-8", "Connection": "close"],
        text: refusal.message + "\n")
    }
    var answer = oversized(request)
    answer.fields["Connection"] = "close"
    return answer
  }

  /// Takes room for bytes of a body; false where there is none left.
  func hold(_ count: Int) -> Bool {
    let total = held.add(count, ordering: .relaxed).newValue
    if total <= limits.heldBytes { return true }
    release(count)
    return false
  }

  func release(_ count: Int) { held.subtract(count, ordering: .relaxed) }
}

/// One request while it is read and answered.
final class PendingRequest {
  let core: ServerCore
  let connection: ConnectionState?
  var request: HTTPRequest
  /// Where the target stands in the library's buffer: its first byte, and the one behind it.
  let place: Range<UInt>
  /// Whether nothing is said to it.
  var isSilent = false
  /// Whether the head was checked.
  var hasHead = false
  /// Why the request will be refused once it is read.
  var refusal: RequestRules.Refusal?
  /// What the head told about the body.
  var framing = RequestRules.Framing.none
  private(set) var heldBytes = 0

  init(core: ServerCore, connection: ConnectionState?, target: String, place: Range<UInt>) {
    self.core = core
    self.connection = connection
    self.place = place
    request = HTTPRequest(method: "", target: target)
  }

  /// Hands the request over; what stays behind is empty.
  func takeRequest() -> HTTPRequest {
    var taken = HTTPRequest(method: "", target: "")
    swap(&taken, &request)
    return taken
  }

  /// Adds a piece of the body, or drops it where it is too much.
  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if refusal != nil { return }
    if heldBytes + bytes.count > core.limits.bodyBytes {
      giveUp(.init(413, "the body is too large: \(core.limits.bodyBytes) bytes are taken"))
    } else if !core.hold(bytes.count) {
      giveUp(.init(503, "too many bodies are being read"))
    } else {
      heldBytes += bytes.count
      // Room for all of it once an eighth is here: an announcement alone costs nothing, a large body few copies.
      if case .counted(let announced) = framing, heldBytes >= announced / 8 {
        request.body.reserveCapacity(announced)
      }
      unsafe request.body.append(contentsOf: bytes)
    }
  }

  private func giveUp(_ refusal: RequestRules.Refusal) {
    self.refusal = refusal
    request.body = []
    letGo()
  }

  /// Gives the room of the body back.
  func letGo() {
    core.release(heldBytes)
    heldBytes = 0
  }
}
