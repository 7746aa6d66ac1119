import AWSProtocols
import Documents
import Effects
import Emulators
import LocalCloud
import PolicyRendering
import SigV4
import SignatureRendering
import TextLayout

/// Why a call was answered as it was: who called, the signature if that was refused, else the decision, and what the client
/// saw.
enum CallExplanation {
  /// The rows; `isFull` has every statement, or the canonical requests.
  static func text(_ call: SharedWorld.Call, isFull: Bool = false, width: Int) -> StyledText {
    let record = call.record
    var text = StyledText([ServedEvents.row(record)]).wrapped(to: width)
    if let signature = record.signature, signature.failure != nil {
      let trace = SignatureTrace(signature, of: call.request)
      text += isFull ? trace.full(width: width) + trace.canonicalRequests() : trace.short(width: width)
    } else if let decision = record.denial ?? record.decisions.last {
      let trace = PolicyTrace(decision)
      text += isFull ? trace.full(width: width) : trace.short(width: width)
    }
    if let error = record.error {
      text += StyledText("the client saw: \(error.code): \(error.message)").wrapped(to: width)
    }
    return text
  }

  /// The call for programs.
  static func data(_ record: CallRecord) -> Node {
    [
      "time": Node(record.time.iso8601), "service": Node(record.service), "operation": Node(record.operation),
      "caller": Node(record.caller?.arn), "status": Node(record.status), "error": Node(record.error?.code),
      "message": Node(record.error?.message),
    ]
  }
}
