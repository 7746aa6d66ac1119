import Effects

/// Brings a store up to date.
enum Migration {
  /// Runs the migrations that a store has not seen, each in a transaction of its own, after one backup beside the file.
  /// Throws where the store is of a later version, or no store.
  static func run(
    _ connection: borrowing SQLiteConnection, path: String, clock: any Clock, patience: Int,
    migrations: [String] = Schema.migrations
  ) throws(StoreError) {
    do throws(SQLiteFailure) {
      // One transaction, so that another process that makes the store just now is seen whole or not at all.
      try connection.execute("BEGIN")
      let (version, application) = try state(connection)
      let tables = try connection.run("SELECT count(*) FROM sqlite_schema").first?.int(0) ?? 0
      try connection.execute("COMMIT")
      if version == 0, application == 0 {
        if tables > 0 { throw SQLiteFailure(code: 26, message: "it holds another program's tables") }
      } else if application != Schema.applicationID {
        throw SQLiteFailure(code: 26, message: "it holds another program's tables")
      }
      if version > migrations.count { throw newerFailure }
      if version == migrations.count { return }
      if version > 0 { try backUp(connection, path: path, version: version, clock: clock) }
      for number in version..<migrations.count {
        try migrate(connection, to: number + 1, by: migrations[number])
      }
    } catch {
      if error.code == newerFailure.code {
        throw StoreError(
          .newer, "\(path) was written by a later version of labdeck.",
          remedy: "Use that version, or name another place with `--store DIR`. Nothing was changed.")
      }
      throw StudyStore.explain(error, path: path, patience: patience)
    }
  }

  /// Whether a store is one of ours, and of this version.
  static func isCurrent(_ connection: borrowing SQLiteConnection) throws(SQLiteFailure) -> Bool {
    let (version, application) = try state(connection)
    return version == Schema.migrations.count && application == Schema.applicationID
  }

  /// Another process may have migrated meanwhile: the version is looked at again under the lock.
  private static func migrate(_ connection: borrowing SQLiteConnection, to number: Int, by migration: String)
    throws(SQLiteFailure)
  {
    try connection.execute("BEGIN IMMEDIATE")
    do throws(SQLiteFailure) {
      if try state(connection).version < number {
        try connection.execute(migration)
        try connection.execute(
          "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(number)")
      }
      try connection.execute("COMMIT")
    } catch {
      try? connection.execute("ROLLBACK")
      throw error
    }
  }

  /// A copy beside the store, named after its version and the time.
  private static func backUp(
    _ connection: borrowing SQLiteConnection, path: String, version: Int, clock: any Clock
  ) throws(SQLiteFailure) {
    try connection.run("VACUUM INTO ?", [.text("\(path).v\(version)-\(clock.now.basic)")])
  }

  private static func state(_ connection: borrowing SQLiteConnection) throws(SQLiteFailure) -> (
    version: Int, application: Int
  ) {
    let version = try connection.run("PRAGMA user_version").first?.int(0) ?? 0
    let application = try connection.run("PRAGMA application_id").first?.int(0) ?? 0
    return (version, application)
  }

  private static let newerFailure = SQLiteFailure(code: -1, message: "")
}
