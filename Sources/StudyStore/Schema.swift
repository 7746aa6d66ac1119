/// The store's tables, as numbered migrations: each is run once, in order, after a backup.
enum Schema {
  /// `labdeck` in ASCII's first four letters: tells a store from any other SQLite file.
  static let applicationID = 0x6C61_6264

  /// The migrations; a store's version is how many of them it has seen.
  static let migrations: [String] = [
    """
    CREATE TABLE setting (
      name TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;

    -- What the learner did: append-only, and the truth. `undoes` names the review that a row takes back.
    CREATE TABLE review (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      uuid TEXT NOT NULL UNIQUE,
      learner TEXT NOT NULL,
      device TEXT NOT NULL,
      question TEXT NOT NULL,
      grade INTEGER CHECK (grade BETWEEN 1 AND 4),
      time INTEGER NOT NULL,
      utc_offset INTEGER NOT NULL,
      duration INTEGER NOT NULL,
      answer TEXT NOT NULL,
      credit REAL,
      origin TEXT NOT NULL,
      undoes TEXT,
      CHECK ((grade IS NULL) = (undoes IS NOT NULL))
    ) STRICT;
    CREATE INDEX review_question ON review (question);
    CREATE INDEX review_time ON review (time);
    CREATE TRIGGER review_is_kept BEFORE DELETE ON review BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;
    CREATE TRIGGER review_is_final BEFORE UPDATE ON review BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;

    -- Derived from the reviews; `rebuild` makes it again.
    CREATE TABLE card (
      question TEXT NOT NULL PRIMARY KEY,
      algorithm TEXT NOT NULL,
      phase TEXT NOT NULL CHECK (phase IN ('new', 'learning', 'review', 'relearning')),
      step INTEGER NOT NULL,
      stability REAL,
      difficulty REAL,
      due_time INTEGER,
      due_day INTEGER,
      last_time INTEGER,
      last_day INTEGER,
      repetitions INTEGER NOT NULL,
      lapses INTEGER NOT NULL,
      scheduled_days INTEGER NOT NULL
    ) STRICT;

    -- What the learner wants with a question, apart from its reviews.
    CREATE TABLE wish (
      question TEXT NOT NULL PRIMARY KEY,
      marked INTEGER NOT NULL DEFAULT 0,
      taken_out INTEGER NOT NULL DEFAULT 0,
      buried_until INTEGER
    ) STRICT;

    -- Questions that are named by their content, and the id that followed after an edit.
    CREATE TABLE known_question (
      id TEXT NOT NULL PRIMARY KEY,
      file TEXT NOT NULL,
      prompt TEXT NOT NULL,
      answer_key TEXT NOT NULL
    ) STRICT;
    CREATE TABLE successor (
      old TEXT NOT NULL PRIMARY KEY,
      new TEXT NOT NULL,
      time INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE imported_file (
      name TEXT NOT NULL PRIMARY KEY,
      text TEXT NOT NULL,
      time INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE kept_question (id TEXT NOT NULL PRIMARY KEY) STRICT;

    CREATE TABLE exam (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      uuid TEXT NOT NULL UNIQUE,
      learner TEXT NOT NULL,
      title TEXT NOT NULL,
      practice INTEGER NOT NULL,
      started INTEGER NOT NULL,
      limit_ms INTEGER NOT NULL,
      elapsed_ms INTEGER NOT NULL,
      place INTEGER NOT NULL,
      ended INTEGER
    ) STRICT;
    CREATE TABLE exam_item (
      exam INTEGER NOT NULL REFERENCES exam (number),
      place INTEGER NOT NULL,
      question TEXT NOT NULL,
      domain TEXT,
      option_order TEXT NOT NULL,
      chosen TEXT NOT NULL,
      struck TEXT NOT NULL,
      marked INTEGER NOT NULL,
      spent_ms INTEGER NOT NULL,
      credit REAL,
      right_letters TEXT,
      PRIMARY KEY (exam, place)
    ) STRICT;

    CREATE TABLE history (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      line TEXT NOT NULL,
      time INTEGER NOT NULL
    ) STRICT;
    """
  ]
}
