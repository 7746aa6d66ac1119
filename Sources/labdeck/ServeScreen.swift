import Threads
import Terminal

/// Where rows on what a server answers appear: above the line that is being typed, or as they come where there is none.
final class ServeScreen: Sendable {
  let above = RowsAbove()
  private let isTyping = Lock(false)

  /// Rows go above a line while this runs.
  func whileTyping<Result>(_ body: () -> Result) -> Result {
    isTyping.withLock { $0 = true }
    defer {
      isTyping.withLock { isTyping in
        isTyping = false
        try? DescriptorOutput.write(above.take(), to: 2)
      }
    }
    return body()
  }

  /// Shows rows, each ended by LF, from any thread.
  func show(_ rows: String) {
    isTyping.withLock { isTyping in
      if isTyping { above.show(rows) } else { try? DescriptorOutput.write(rows, to: 2) }
    }
  }
}
