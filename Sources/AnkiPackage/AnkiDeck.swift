import Crypto
import Documents
package import Effects

/// A deck of cards as Anki takes them, with what was answered so far.
package struct AnkiDeck: Sendable {
  /// A question as a note with one card.
  package struct Card: Sendable {
    /// What stays when the question is edited: the same name updates the same note.
    package var name: String
    /// HTML of the question's side.
    package var front: String
    /// HTML of the answer's side.
    package var back: String
    /// Words without blanks.
    package var tags: [String]
    /// How the card stands; nil for one that was never answered, or is still being learned.
    package var memory: Memory?
    /// All answers, oldest first.
    package var reviews: [Review]

    /// A card from its parts.
    package init(
      name: String, front: String, back: String, tags: [String], memory: Memory?, reviews: [Review]
    ) {
      (self.name, self.front, self.back, self.tags) = (name, front, back, tags)
      (self.memory, self.reviews) = (memory, reviews)
    }
  }

  /// The state of a card that is asked in days.
  package struct Memory: Sendable {
    /// Days after which the chance of recall has fallen to 90 %.
    package var stability: Double
    /// 1 to 10.
    package var difficulty: Double
    /// The day on which it is due, counted from 1970 in the learner's calendar.
    package var dueDay: Int
    /// Days between the last answer and that day.
    package var interval: Int
    package var repetitions: Int
    package var lapses: Int

    /// A state from its measures.
    package init(
      stability: Double, difficulty: Double, dueDay: Int, interval: Int, repetitions: Int, lapses: Int
    ) {
      (self.stability, self.difficulty, self.dueDay) = (stability, difficulty, dueDay)
      (self.interval, self.repetitions, self.lapses) = (interval, repetitions, lapses)
    }
  }

  /// One answer.
  package struct Review: Sendable {
    package var time: Timestamp
    /// 1 again to 4 easy.
    package var ease: Int
    /// How long it took, in milliseconds.
    package var duration: Int

    /// An answer from its parts.
    package init(time: Timestamp, ease: Int, duration: Int) {
      (self.time, self.ease, self.duration) = (time, ease, duration)
    }
  }

  /// The deck's name; `::` parts levels.
  package var name: String
  package var cards: [Card]
  /// The instant at which the first day of the deck begins, and that day's number since 1970.
  package var firstDay: (start: Timestamp, number: Int)
  /// When the deck was written.
  package var written: Timestamp

  /// A deck from its parts.
  package init(name: String, cards: [Card], firstDay: (start: Timestamp, number: Int), written: Timestamp) {
    (self.name, self.cards, self.firstDay, self.written) = (name, cards, firstDay, written)
  }

  /// The package, `.apkg`, in the container of Anki 2.1 that every later version reads: a ZIP of a SQLite file of schema 11 and
  /// an empty list of media.
  /// - Throws: what SQLite says, where there is no memory left.
  package func archive() throws(AnkiError) -> [UInt8] {
    let database = try AnkiDatabase.file(schema + rows)
    var archive = ZipArchive()
    archive.add("collection.anki21", database)
    archive.add("media", Array("{}".utf8))
    return archive.bytes
  }
}

/// Why no package could be made.
package struct AnkiError: Error, Hashable, Sendable {
  /// SQLite's words.
  package var message: String
}
