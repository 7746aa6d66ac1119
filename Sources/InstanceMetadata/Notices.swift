import Documents
import Effects
import World

/// The documents in which EC2 announces what will happen to an instance.
///
/// Sources: EC2 User Guide, "Spot Instance interruption notices", "EC2 instance rebalance recommendations", "Scheduled
/// events for your instances".
enum Notices {
  static func instanceAction(_ action: String, at time: Timestamp) -> String {
    JSON.compact(["action": Node(action), "time": Node(time.iso8601)])
  }

  static func rebalance(_ time: Timestamp) -> String {
    JSON.compact(["noticeTime": Node(time.iso8601)])
  }

  /// Events that have come to an end say so in front of their description.
  static func maintenance(_ events: [ScheduledEvent]) -> String {
    SpacedJSON.list(
      events.map { event in
        var members: [(String, SpacedJSON.Value)] = [
          ("NotBefore", .text(day(event.notBefore))), ("Code", .text(event.code)),
          ("Description", .text(prefix(event.state) + event.description)), ("EventId", .text(event.id)),
        ]
        if let end = event.notAfter { members.append(("NotAfter", .text(day(end)))) }
        members.append(("State", .text(event.state)))
        return members
      })
  }

  private static func prefix(_ state: String) -> String {
    switch state {
    case "completed": "[Completed] "
    case "canceled": "[Canceled] "
    default: ""
    }
  }

  /// `21 Jan 2019 09:00:43 GMT`
  private static func day(_ time: Timestamp) -> String { String(time.httpDate.dropFirst(5)) }
}
