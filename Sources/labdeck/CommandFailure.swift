import CommandTable
import TextLayout

/// Why a command could not do what it was asked, in words for the person who asked.
struct CommandFailure: Error {
  var status: ExitStatus
  var text: StyledText

  init(_ status: ExitStatus, _ text: StyledText) {
    self.status = status
    self.text = text
  }

  init(_ status: ExitStatus, _ message: String) { self.init(status, StyledText(message)) }
}
