import Glibc

/// Waiting, for servers that are to be slow.
enum Pause {
  static func wait(milliseconds: UInt32) { usleep(milliseconds * 1000) }
}
