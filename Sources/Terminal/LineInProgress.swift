import CEdit
import Synchronization

/// Whether anything stood in the line when Ctrl-C came. libedit has cleared the line by the time it reports the interrupt, so the
/// signal handler looks itself; `el_wline` only hands out a pointer, which a handler may do.
enum LineInProgress {
  private nonisolated(unsafe) static var editor: OpaquePointer?
  private static let hadText = Atomic<Bool>(false)

  static func begin(_ editor: OpaquePointer) {
    hadText.store(false, ordering: .sequentiallyConsistent)
    unsafe self.editor = unsafe editor
  }

  /// Ends the line; returns whether an interrupt found text in it.
  static func end() -> Bool {
    unsafe editor = nil
    return hadText.load(ordering: .sequentiallyConsistent)
  }

  static func noteInterrupt() {
    guard let editor = unsafe editor, let line = unsafe el_wline(editor) else { return }
    if unsafe line.pointee.lastchar != line.pointee.buffer {
      hadText.store(true, ordering: .sequentiallyConsistent)
    }
  }
}
