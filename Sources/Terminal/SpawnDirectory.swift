import CEdit
import Glibc

/// Where a program that is spawned begins.
enum SpawnDirectory {
  /// Sets the directory; it is looked for when the program is started.
  static func set(_ directory: String, of actions: inout posix_spawn_file_actions_t) {
    _ = unsafe labdeck_spawn_in(&actions, directory)
  }
}
