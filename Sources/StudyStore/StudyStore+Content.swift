package import Effects
package import Questions
package import Scheduling

/// A file of notes that the learner imported.
package struct ImportedFile: Hashable, Sendable {
  /// The path it was imported from.
  package var name: String
  /// Its text.
  package var text: String
  /// When it was imported.
  package var time: Timestamp

  /// A file from its parts.
  package init(name: String, text: String, time: Timestamp) {
    self.name = name
    self.text = text
    self.time = time
  }
}

extension StudyStore {
  /// The imported files, by name.
  package func importedFiles() throws(StoreError) -> [ImportedFile] {
    try read { (connection) throws(SQLiteFailure) in
      try connection.run("SELECT name, text, time FROM imported_file ORDER BY name").map { row in
        ImportedFile(
          name: row.text(0) ?? "", text: row.text(1) ?? "",
          time: Timestamp(milliseconds: Int64(row.int(2) ?? 0)))
      }
    }
  }

  /// Keeps an imported file, in the place of an earlier one of its name, and the ids of questions that are to be served
  /// although they resemble shipped ones.
  package func keep(_ file: ImportedFile, keeping ids: Set<String> = []) throws(StoreError) {
    try write { (connection) throws(SQLiteFailure) in
      try connection.run(
        "INSERT OR REPLACE INTO imported_file VALUES (?, ?, ?)",
        [.text(file.name), .text(file.text), .integer(file.time.milliseconds)])
      for id in ids.sorted() {
        try connection.run("INSERT OR IGNORE INTO kept_question VALUES (?)", [.text(id)])
      }
    }
  }

  /// Removes an imported file; its answers stay. Returns whether it was there.
  package func removeImported(_ name: String) throws(StoreError) -> Bool {
    try write { (connection) throws(SQLiteFailure) in
      try !connection.run("DELETE FROM imported_file WHERE name = ? RETURNING name", [.text(name)]).isEmpty
    }
  }

  /// Ids of imported questions to be served although they resemble shipped ones.
  package func keptQuestions() throws(StoreError) -> Set<String> {
    try read { (connection) throws(SQLiteFailure) in
      Set(try connection.run("SELECT id FROM kept_question").compactMap { $0.text(0) })
    }
  }

  /// Takes note of the questions that are named by their content, and carries answers over to those that follow an
  /// edited one. Returns what was carried over, to be reported. Cheap where nothing changed.
  package func adopt(_ questions: [Question], at time: Timestamp, scheduler: Scheduler) throws(StoreError)
    -> [Rematching.Pair]
  {
    let current = questions.filter { !$0.hasOwnID }.map { Rematching.Known($0) }
    let files = Set(questions.map(\.file))
    let known = try read { (connection) throws(SQLiteFailure) in
      try connection.run("SELECT id, file, prompt, answer_key FROM known_question").map { row in
        Rematching.Known(
          id: row.text(0) ?? "", file: row.text(1) ?? "", prompt: row.text(2) ?? "",
          answerKey: row.text(3) ?? "")
      }
    }
    let knownIDs = Set(known.map(\.id))
    let currentIDs = Set(questions.map(\.id))
    let gone = known.filter { !currentIDs.contains($0.id) && files.contains($0.file) }
    let new = current.filter { !knownIDs.contains($0.id) }
    // An authored question that has just been given its id follows the one that was named by its content.
    let named = questions.filter(\.hasOwnID).filter { !knownIDs.contains($0.id) }.map { Rematching.Known($0) }
    let pairs = Rematching.pairs(gone: gone, new: new + named)
    if isReadOnly || new.isEmpty && pairs.isEmpty { return [] }
    try write { (connection) throws(SQLiteFailure) in
      for entry in new {
        try connection.run(
          "INSERT OR REPLACE INTO known_question VALUES (?, ?, ?, ?)",
          [.text(entry.id), .text(entry.file), .text(entry.prompt), .text(entry.answerKey)])
        // A question that came back is no one's predecessor any more.
        try connection.run("DELETE FROM successor WHERE old = ?", [.text(entry.id)])
      }
      for pair in pairs {
        try connection.run("DELETE FROM known_question WHERE id = ?", [.text(pair.old.id)])
        try connection.run(
          "INSERT OR REPLACE INTO successor VALUES (?, ?, ?)",
          [.text(pair.old.id), .text(pair.new.id), .integer(time.milliseconds)])
        try connection.run(
          "UPDATE OR IGNORE wish SET question = ? WHERE question = ?",
          [.text(pair.new.id), .text(pair.old.id)])
        try connection.run(
          "UPDATE OR IGNORE kept_question SET id = ? WHERE id = ?", [.text(pair.new.id), .text(pair.old.id)])
      }
    }
    if !pairs.isEmpty { try rebuild(scheduler: scheduler) }
    return pairs
  }

  static func successors(_ connection: borrowing SQLiteConnection) throws(SQLiteFailure) -> [String: String] {
    var successors: [String: String] = [:]
    for row in try connection.run("SELECT old, new FROM successor") {
      if let old = row.text(0), let new = row.text(1) { successors[old] = new }
    }
    return successors
  }

  /// The id that a question has now, after any number of edits.
  static func current(_ id: String, _ successors: [String: String]) -> String {
    var id = id
    var seen: Set<String> = [id]
    while let next = successors[id], seen.insert(next).inserted { id = next }
    return id
  }
}
