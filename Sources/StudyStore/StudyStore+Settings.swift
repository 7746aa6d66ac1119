package import Effects
package import Scheduling

extension StudyStore {
  /// A setting by its name.
  package func setting(_ name: String) throws(StoreError) -> String? {
    try read { (connection) throws(SQLiteFailure) in
      try connection.run("SELECT value FROM setting WHERE name = ?", [.text(name)]).first?.text(0)
    }
  }

  /// Sets a setting; nil removes it.
  package func set(_ name: String, to value: String?) throws(StoreError) {
    try write { (connection) throws(SQLiteFailure) in
      if let value {
        try connection.run("INSERT OR REPLACE INTO setting VALUES (?, ?)", [.text(name), .text(value)])
      } else {
        try connection.run("DELETE FROM setting WHERE name = ?", [.text(name)])
      }
    }
  }

  /// The day of the exam.
  package func examDay() throws(StoreError) -> StudyDay? {
    try setting("exam-day").flatMap { Int($0) }.map { StudyDay($0) }
  }

  /// Sets the day of the exam; nil forgets it.
  package func setExamDay(_ day: StudyDay?) throws(StoreError) {
    try set("exam-day", to: day.map { String($0.number) })
  }

  /// How many new questions a day the learner wants; nil where nothing was said.
  package func newPerDay() throws(StoreError) -> Int? { try setting("new-per-day").flatMap { Int($0) } }

  /// Sets how many new questions a day are wanted.
  package func setNewPerDay(_ count: Int?) throws(StoreError) {
    try set("new-per-day", to: count.map(String.init))
  }

  /// The learner's own weights; nil where the standard ones serve.
  package func weights() throws(StoreError) -> FSRSWeights? {
    try setting(Self.weightsSetting).flatMap { text in
      FSRSWeights(text.split(separator: " ").compactMap { Double($0) })
    }
  }

  /// Sets the learner's own weights; nil goes back to the standard ones. Card states are worked out again by `refresh`.
  package func setWeights(_ weights: FSRSWeights?) throws(StoreError) {
    try set(
      Self.weightsSetting,
      to: weights.map { $0.values.map { String($0) }.joined(separator: " ") })
  }

  private static let weightsSetting = "fsrs-weights"

  // MARK: - Line editor

  /// The last lines that were entered at the prompt, oldest first.
  package func history(limit: Int = 1000) throws(StoreError) -> [String] {
    try read { (connection) throws(SQLiteFailure) in
      try connection.run("SELECT line FROM history ORDER BY number DESC LIMIT ?", [SQLValue(limit)])
        .compactMap { $0.text(0) }.reversed()
    }
  }

  /// Adds a line to the history, unless it is the same as the last or empty; the oldest lines beyond ten thousand go.
  package func addHistory(_ line: String, at time: Timestamp) throws(StoreError) {
    guard line.contains(where: { !$0.isWhitespace }) else { return }
    try write { (connection) throws(SQLiteFailure) in
      let last = try connection.run("SELECT line FROM history ORDER BY number DESC LIMIT 1").first?.text(0)
      if last == line { return }
      try connection.run(
        "INSERT INTO history (line, time) VALUES (?, ?)", [.text(line), .integer(time.milliseconds)])
      try connection.run("DELETE FROM history WHERE number <= (SELECT max(number) FROM history) - 10000")
    }
  }
}
