import Effects

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds out which process holds a store, from the kernel's list of locks.
///
/// The list is read rather than the lock asked for: opening and closing SQLite's files here would drop this process's own
/// locks on them, as POSIX has it.
enum LockHolder {
  /// The process that holds a write lock on the database or its shared memory; nil where that can't be told.
  static func process(of path: String) -> Int? {
    guard let locks = try? DiskFiles().readText("/proc/locks") else { return nil }
    return process(in: locks, inodes: [path + "-shm", path].compactMap(inode), except: getpid())
  }

  /// The process of the first write lock on one of the files.
  static func process(in locks: String, inodes: [UInt64], except own: pid_t) -> Int? {
    for line in locks.split(separator: "\n") {
      // 1: POSIX  ADVISORY  WRITE 4211 08:01:131073 120 120
      let fields = line.split(separator: " ")
      guard fields.count >= 8, fields[3] == "WRITE", let process = Int(fields[4]), process != own,
        process > 0,
        let number = fields[5].split(separator: ":").last.flatMap({ UInt64($0) })
      else { continue }
      if inodes.contains(number) { return process }
    }
    return nil
  }

  private static func inode(_ path: String) -> UInt64? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? UInt64(status.st_ino) : nil
  }
}
