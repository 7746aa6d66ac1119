import CSQLite

/// A SQLite file made in memory.
enum AnkiDatabase {
  /// The bytes of a file after some statements ran in a new one.
  static func file(_ statements: [String]) throws(AnkiError) -> [UInt8] {
    var opened: OpaquePointer?
    guard unsafe sqlite3_open(":memory:", &opened) == SQLITE_OK, let handle = unsafe opened else {
      unsafe sqlite3_close_v2(opened)
      throw AnkiError(message: "out of memory")
    }
    defer { unsafe sqlite3_close_v2(handle) }
    for statement in ["BEGIN"] + statements + ["COMMIT"] {
      guard unsafe sqlite3_exec(handle, statement, nil, nil, nil) == SQLITE_OK else {
        throw AnkiError(message: unsafe String(cString: sqlite3_errmsg(handle)))
      }
    }
    var count: sqlite3_int64 = 0
    guard let bytes = unsafe sqlite3_serialize(handle, "main", &count, 0) else {
      throw AnkiError(message: "out of memory")
    }
    defer { unsafe sqlite3_free(bytes) }
    return unsafe Array(UnsafeBufferPointer(start: bytes, count: Int(count)))
  }
}
