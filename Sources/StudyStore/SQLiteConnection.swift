import CSQLite

/// A value of a column.
enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)

  init(_ value: Int?) { self = value.map { .integer(Int64($0)) } ?? .null }
  init(_ value: String?) { self = value.map { .text($0) } ?? .null }
  init(_ value: Double?) { self = value.map { .real($0) } ?? .null }
  init(_ value: Bool) { self = .integer(value ? 1 : 0) }
}

/// A failure as SQLite reports it; never leaves this target.
struct SQLiteFailure: Error {
  var code: Int32
  var message: String
  /// The code without its extension.
  var primary: Int32 { code & 0xFF }
}

/// The one owner of an open database; closes it at the end of its life.
@safe struct SQLiteConnection: ~Copyable {
  private let handle: OpaquePointer

  /// Opens a file, creating it if allowed.
  init(path: String, create: Bool) throws(SQLiteFailure) {
    try self.init(path, flags: SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0))
  }

  /// Opens a file for reading. One beside which nothing can be written, not even what coordinates readers, is read as if
  /// nobody could change it.
  static func reading(_ path: String) throws(SQLiteFailure) -> SQLiteConnection {
    do throws(SQLiteFailure) {
      let connection = try SQLiteConnection(path, flags: SQLITE_OPEN_READONLY)
      try connection.run("SELECT count(*) FROM sqlite_schema")
      return connection
    } catch {
      let escaped = path.replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
      return try SQLiteConnection(
        "file:\(escaped)?immutable=1", flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
    }
  }

  private init(_ path: String, flags: Int32) throws(SQLiteFailure) {
    var opened: OpaquePointer?
    let flags = flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = unsafe sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let handle = unsafe opened else {
      let message = unsafe opened.map { unsafe String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      unsafe sqlite3_close_v2(opened)
      throw SQLiteFailure(code: code, message: message)
    }
    unsafe self.handle = handle
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  /// How long to wait for another process's lock.
  func waitForLocks(milliseconds: Int32) { unsafe sqlite3_busy_timeout(handle, milliseconds) }

  /// Runs statements without parameters or results.
  func execute(_ sql: String) throws(SQLiteFailure) {
    let code = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
    if code != SQLITE_OK { throw failure(code) }
  }

  /// Runs one statement and gives its rows.
  @discardableResult
  func run(_ sql: String, _ values: [SQLValue] = []) throws(SQLiteFailure) -> [SQLRow] {
    var prepared: OpaquePointer?
    let code = unsafe sqlite3_prepare_v2(handle, sql, -1, &prepared, nil)
    guard code == SQLITE_OK, let statement = unsafe prepared else { throw failure(code) }
    defer { unsafe sqlite3_finalize(statement) }
    for (index, value) in values.enumerated() {
      let code = unsafe bind(value, to: statement, at: Int32(index + 1))
      if code != SQLITE_OK { throw failure(code) }
    }
    var rows: [SQLRow] = []
    while true {
      let code = unsafe sqlite3_step(statement)
      if code == SQLITE_DONE { return rows }
      if code != SQLITE_ROW { throw failure(code) }
      rows.append(unsafe SQLRow((0..<sqlite3_column_count(statement)).map { unsafe column(statement, $0) }))
    }
  }

  private func failure(_ code: Int32) -> SQLiteFailure {
    unsafe SQLiteFailure(code: code, message: String(cString: sqlite3_errmsg(handle)))
  }

  private func bind(_ value: SQLValue, to statement: OpaquePointer, at index: Int32) -> Int32 {
    switch value {
    case .null: unsafe sqlite3_bind_null(statement, index)
    case .integer(let number): unsafe sqlite3_bind_int64(statement, index, number)
    case .real(let number): unsafe sqlite3_bind_double(statement, index, number)
    case .text(let text):
      unsafe labdeck_sqlite_bind_text(statement, index, text, Int32(clamping: text.utf8.count))
    }
  }

  private func column(_ statement: OpaquePointer, _ index: Int32) -> SQLValue {
    switch unsafe sqlite3_column_type(statement, index) {
    case SQLITE_INTEGER: return .integer(unsafe sqlite3_column_int64(statement, index))
    case SQLITE_FLOAT: return .real(unsafe sqlite3_column_double(statement, index))
    case SQLITE_TEXT:
      guard let bytes = unsafe sqlite3_column_text(statement, index) else { return .text("") }
      let count = unsafe Int(sqlite3_column_bytes(statement, index))
      return unsafe .text(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
    default: return .null
    }
  }
}

/// One row of a result.
struct SQLRow: Hashable, Sendable {
  private let values: [SQLValue]

  init(_ values: [SQLValue]) { self.values = values }

  func int(_ column: Int) -> Int? {
    if values.indices.contains(column), case .integer(let number) = values[column] {
      Int(number)
    } else {
      nil
    }
  }
  func double(_ column: Int) -> Double? {
    guard values.indices.contains(column) else { return nil }
    switch values[column] {
    case .real(let number): return number
    case .integer(let number): return Double(number)
    default: return nil
    }
  }
  func text(_ column: Int) -> String? {
    if values.indices.contains(column), case .text(let text) = values[column] { text } else { nil }
  }
}
