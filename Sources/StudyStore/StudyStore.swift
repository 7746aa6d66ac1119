package import Effects
import Threads

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a learner did and wants, kept in one SQLite file.
///
/// Every change is one durable transaction: when a call returns, its effect survives a power cut. Several processes may
/// use one file at once. No SQLite type shows.
package final class StudyStore: Sendable {
  /// The file.
  package let path: String
  /// Who learns; reviews carry it.
  package let learner: String
  /// The machine; reviews carry it.
  package let device: String
  private let connection: Lock<SQLiteConnection>
  /// Milliseconds to wait for another process.
  private let patience: Int
  /// Whether it was opened for reading alone: whatever would change it is refused.
  package let isReadOnly: Bool

  /// Opens the store of a directory, creating both where they are missing, and brings an older one up to date after a
  /// backup beside it.
  ///
  /// - Parameters:
  ///   - directory: where `labdeck.db` stands.
  ///   - clock: dates the backup.
  ///   - patience: milliseconds to wait for another process.
  package init(directory: String, clock: any Clock = SystemClock(), patience: Int = 5000) throws(StoreError) {
    path = directory + "/labdeck.db"
    self.patience = patience
    try Self.makeDirectory(directory)
    try Self.checkAccess(path, directory)
    let opened = try Self.open(path, patience: patience)
    try Migration.run(opened, path: path, clock: clock, patience: patience)
    do throws(SQLiteFailure) {
      (learner, device) = try Self.names(opened)
    } catch {
      throw Self.explain(error, path: path, patience: patience)
    }
    connection = Lock(opened)
    isReadOnly = false
  }

  /// Opens the store of a directory that may not be written, for reading alone. Throws where there is none, or where it is
  /// of another version.
  package init(reading directory: String, patience: Int = 5000) throws(StoreError) {
    path = directory + "/labdeck.db"
    self.patience = patience
    isReadOnly = true
    do throws(SQLiteFailure) {
      let opened = try SQLiteConnection.reading(path)
      opened.waitForLocks(milliseconds: Int32(clamping: patience))
      guard try Migration.isCurrent(opened) else { throw SQLiteFailure(code: 8, message: "another version") }
      (learner, device) = (try Self.name("learner", opened), try Self.name("device", opened))
      connection = Lock(opened)
    } catch {
      throw Self.explain(error, path: path, patience: patience)
    }
  }

  private static func open(_ path: String, patience: Int) throws(StoreError) -> SQLiteConnection {
    do throws(SQLiteFailure) {
      let opened = try SQLiteConnection(path: path, create: true)
      opened.waitForLocks(milliseconds: Int32(clamping: patience))
      try useWriteAheadLog(opened, patience: patience)
      try opened.execute("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF")
      return opened
    } catch {
      throw explain(error, path: path, patience: patience)
    }
  }

  /// Where the store is, unless a directory is given: `$LABDECK_HOME`, else `$XDG_DATA_HOME/labdeck`, else
  /// `~/.local/share/labdeck`; nil where not even the home directory is known.
  package static func defaultDirectory(environment: [String: String]) -> String? {
    if let home = environment["LABDECK_HOME"], !home.isEmpty { return home }
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/labdeck" }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return home + "/.local/share/labdeck"
  }

  // MARK: - For the store's parts

  /// Reads with the connection.
  func read<T: Sendable>(_ body: (borrowing SQLiteConnection) throws(SQLiteFailure) -> T) throws(StoreError)
    -> T
  {
    let result: Result<T, SQLiteFailure> = connection.withLock { connection in
      do throws(SQLiteFailure) { return .success(try body(connection)) } catch { return .failure(error) }
    }
    do throws(SQLiteFailure) { return try result.get() } catch {
      throw Self.explain(error, path: path, patience: patience)
    }
  }

  /// Changes the store in one durable transaction.
  @discardableResult
  func write<T: Sendable>(_ body: (borrowing SQLiteConnection) throws(SQLiteFailure) -> T) throws(StoreError)
    -> T
  {
    if isReadOnly { throw Self.readOnly(path) }
    return try read { (connection) throws(SQLiteFailure) in
      try connection.execute("BEGIN IMMEDIATE")
      do throws(SQLiteFailure) {
        let result = try body(connection)
        try connection.execute("COMMIT")
        return result
      } catch {
        try? connection.execute("ROLLBACK")
        throw error
      }
    }
  }

  /// Learner and device are named by random ids that are made with the store.
  private static func names(_ connection: borrowing SQLiteConnection) throws(SQLiteFailure) -> (
    String, String
  ) {
    var names: [String] = []
    for name in ["learner", "device"] {
      try connection.run("INSERT OR IGNORE INTO setting VALUES (?, ?)", [.text(name), .text(UUIDs.random())])
      names.append(try Self.name(name, connection))
    }
    return (names[0], names[1])
  }

  private static func name(_ setting: String, _ connection: borrowing SQLiteConnection) throws(SQLiteFailure)
    -> String
  {
    try connection.run("SELECT value FROM setting WHERE name = ?", [.text(setting)]).first?.text(0) ?? ""
  }

  /// Two processes that open a new store at once may disturb each other here, where SQLite itself does not wait.
  private static func useWriteAheadLog(_ connection: borrowing SQLiteConnection, patience: Int)
    throws(SQLiteFailure)
  {
    var waited = 0
    while true {
      do throws(SQLiteFailure) {
        try connection.run("PRAGMA journal_mode = WAL")
        return
      } catch {
        guard error.primary == 5, waited < patience else { throw error }
        usleep(20_000)
        waited += 20
      }
    }
  }

  private static func makeDirectory(_ directory: String) throws(StoreError) {
    var path = ""
    for part in directory.split(separator: "/", omittingEmptySubsequences: false) {
      path += part
      if !path.isEmpty, unsafe mkdir(path, 0o700) != 0, errno != EEXIST {
        let code = errno
        var status = stat()
        if unsafe stat(path, &status) != 0 {
          throw StoreError(
            .io, "the directory \(directory) can't be made: \(unsafe String(cString: strerror(code))).",
            remedy: "Name another with `--store DIR` or LABDECK_HOME.")
        }
      }
      path += "/"
    }
  }

  private static func checkAccess(_ path: String, _ directory: String) throws(StoreError) {
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw StoreError(
        .io, "\(path) is a directory, not a store.",
        remedy: "Move it away, or name another place with `--store DIR`.")
    }
    if unsafe access(exists ? path : directory, W_OK) != 0 || access(directory, W_OK) != 0 {
      let fileIsReadOnly = unsafe exists && access(path, W_OK) != 0
      throw Self.readOnly(fileIsReadOnly ? path : directory)
    }
  }

  static func readOnly(_ path: String) -> StoreError {
    StoreError(
      .readOnly, "\(path) can't be written, so no answer could be saved.",
      remedy: "Give yourself the right to write it, or name another place with `--store DIR`.")
  }
}
