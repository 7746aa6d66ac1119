import CSQLite

extension StudyStore {
  /// The one clear message for a failure of SQLite.
  static func explain(_ failure: SQLiteFailure, path: String, patience: Int) -> StoreError {
    switch failure.primary {
    case SQLITE_BUSY, SQLITE_LOCKED:
      let holder = LockHolder.process(of: path).map { " (process \($0))" } ?? ""
      let waited = patience >= 1000 ? "\(patience / 1000) s" : "\(patience) ms"
      return StoreError(
        .locked, "\(path) is being written by another labdeck\(holder). Waited \(waited).",
        remedy: "Try again, or end the other one.")
    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: return readOnly(path)
    case SQLITE_CORRUPT, SQLITE_NOTADB:
      let what = failure.primary == SQLITE_NOTADB ? "is no labdeck store" : "is damaged"
      return StoreError(
        .corrupt, "\(path) \(what): \(failure.message).",
        remedy:
          "Nothing was changed. Move the file away to begin anew, or put back a backup that stands beside it."
      )
    case SQLITE_FULL:
      return StoreError(
        .io, "the disk that holds \(path) is full.",
        remedy: "Make room and try again; nothing was half-written.")
    case SQLITE_CANTOPEN:
      return StoreError(
        .io, "\(path) can't be opened: \(failure.message).",
        remedy: "Look at its rights, or name another place with `--store DIR`.")
    default:
      return StoreError(
        .io, "\(path): \(failure.message).",
        remedy: "`labdeck doctor` looks closer; nothing was half-written.")
    }
  }
}
