import Crypto
import Documents
import Effects

/// The tables of a collection, schema 11, as SQL (Anki, rslib/src/storage/schema11.sql).
extension AnkiDeck {
  var schema: [String] {
    let column = "integer not null"
    return [
      """
      CREATE TABLE col (id integer primary key, crt \(column), mod \(column), scm \(column), ver \(column), dty \(column), \
      usn \(column), ls \(column), conf text not null, models text not null, decks text not null, dconf text not null, \
      tags text not null)
      """,
      """
      CREATE TABLE notes (id integer primary key, guid text not null, mid \(column), mod \(column), usn \(column), \
      tags text not null, flds text not null, sfld \(column), csum \(column), flags \(column), data text not null)
      """,
      """
      CREATE TABLE cards (id integer primary key, nid \(column), did \(column), ord \(column), mod \(column), usn \(column), \
      type \(column), queue \(column), due \(column), ivl \(column), factor \(column), reps \(column), lapses \(column), \
      left \(column), odue \(column), odid \(column), flags \(column), data text not null)
      """,
      """
      CREATE TABLE revlog (id integer primary key, cid \(column), usn \(column), ease \(column), ivl \(column), \
      lastIvl \(column), factor \(column), time \(column), type \(column))
      """,
      "CREATE TABLE graves (usn \(column), oid \(column), type \(column))",
      "CREATE INDEX ix_notes_usn ON notes (usn)", "CREATE INDEX ix_cards_usn ON cards (usn)",
      "CREATE INDEX ix_revlog_usn ON revlog (usn)", "CREATE INDEX ix_cards_nid ON cards (nid)",
      "CREATE INDEX ix_cards_sched ON cards (did, queue, due)",
      "CREATE INDEX ix_revlog_cid ON revlog (cid)",
      "CREATE INDEX ix_notes_csum ON notes (csum)",
    ]
  }

  /// Ids that stay the same from one export to the next, so that Anki knows deck and note type again.
  private static let (deckID, modelID): (Int64, Int64) = (1_764_000_000_001, 1_764_000_000_002)

  var rows: [String] {
    let seconds = written.seconds
    let collection = Self.insert(
      "col",
      [
        "1", "\(firstDay.start.seconds)", "\(written.milliseconds)", "\(written.milliseconds)", "11", "0",
        "0", "0",
        text(JSON.compact(configuration)), text(JSON.compact(models)), text(JSON.compact(decks)),
        text(JSON.compact(options)), text("{}"),
      ])
    var rows = [collection]
    var taken: Set<Int64> = []
    for (index, card) in cards.enumerated() {
      let id = written.milliseconds + Int64(index)
      let tags = card.tags.isEmpty ? "" : " \(card.tags.joined(separator: " ")) "
      rows.append(
        Self.insert(
          "notes",
          [
            "\(id)", text(Self.guid(card.name)), "\(Self.modelID)", "\(seconds)", "-1", text(tags),
            text([card.front, card.back, card.name].joined(separator: "\u{1F}")), text(card.front),
            "\(Self.checksum(card.front))", "0", "''",
          ]))
      rows.append(Self.insert("cards", cardRow(card, id: id, position: index)))
      for (number, review) in card.reviews.enumerated() {
        // an answer's id is its time, and no two may share one
        var time = review.time.milliseconds
        while !taken.insert(time).inserted { time += 1 }
        rows.append(
          Self.insert(
            "revlog",
            [
              "\(time)", "\(id)", "-1", "\(review.ease)", "0", "0", "0", "\(min(review.duration, 60_000))",
              number == 0 ? "0" : "1",
            ]))
      }
    }
    return rows
  }

  private func cardRow(_ card: Card, id: Int64, position: Int) -> [String] {
    let head = ["\(id)", "\(id)", "\(Self.deckID)", "0", "\(written.seconds)", "-1"]
    guard let memory = card.memory else {
      return head + ["0", "0", "\(position + 1)", "0", "0", "0", "0", "0", "0", "0", "0", "'{}'"]
    }
    let data: Node = [
      "s": Self.number(memory.stability), "d": Self.number(memory.difficulty), "dr": Self.number(0.9),
      "lrt": card.reviews.last.map { Node(Int($0.time.seconds)) } ?? nil,
    ]
    let figures = [
      2, 2, memory.dueDay - firstDay.number, memory.interval, 2500, memory.repetitions, memory.lapses,
    ]
    return head + figures.map { "\($0)" } + ["0", "0", "0", "0", text(JSON.compact(data))]
  }

  private static func number(_ value: Double) -> Node {
    Node(.number("\((value * 10_000).rounded() / 10_000)"))
  }

  private static func insert(_ table: String, _ values: [String]) -> String {
    "INSERT INTO \(table) VALUES (\(values.joined(separator: ", ")))"
  }

  /// A literal of SQL; a NUL would end it, and no field of Anki holds one.
  private func text(_ text: String) -> String {
    "'" + text.replacing("\0", with: "").replacing("'", with: "''") + "'"
  }

  private static func guid(_ name: String) -> String { "labdeck-" + SHA1.hex(Array(name.utf8)).prefix(16) }

  /// The first eight hexadecimal digits of SHA-1 of the first field without HTML.
  private static func checksum(_ html: String) -> UInt32 {
    var words = ""
    var isTag = false
    for character in html {
      if character == "<" { isTag = true }
      if !isTag { words.append(character) }
      if character == ">" { isTag = false }
    }
    return UInt32(SHA1.hex(Array(words.utf8)).prefix(8), radix: 16) ?? 0
  }

  // MARK: The collection's own documents

  private var configuration: Node {
    [
      "activeDecks": [Node(Int(Self.deckID))], "curDeck": Node(Int(Self.deckID)), "newSpread": 0,
      "collapseTime": 1200,
      "timeLim": 0, "estTimes": true, "dueCounts": true, "curModel": Node("\(Self.modelID)"), "nextPos": 1,
      "sortType": "noteFld", "sortBackwards": false, "addToCur": true, "schedVer": 2,
    ]
  }

  private var models: Node {
    let fields = ["Question", "Answer", "Id"].enumerated().map { index, name -> Node in
      [
        "name": Node(name), "ord": Node(index), "sticky": false, "rtl": false, "font": "Arial", "size": 20,
        "media": [],
      ]
    }
    let template: Node = [
      "name": "Card 1", "ord": 0, "qfmt": "{{Question}}", "afmt": "{{FrontSide}}<hr id=answer>{{Answer}}",
      "bqfmt": "",
      "bafmt": "", "did": nil,
    ]
    let model: Node = [
      "id": Node(Int(Self.modelID)), "name": "labdeck question", "type": 0, "mod": Node(Int(written.seconds)),
      "usn": -1, "sortf": 0, "did": Node(Int(Self.deckID)), "tmpls": [template], "flds": Node(fields),
      "css":
        ".card { font-family: sans-serif; font-size: 20px; text-align: left; } code, pre { font-size: 90%; }",
      "latexPre": "", "latexPost": "", "latexsvg": false, "req": [[0, "any", [0]]], "tags": [], "vers": [],
    ]
    return object([("\(Self.modelID)", model)])
  }

  private var decks: Node {
    func deck(_ id: Int64, _ name: String) -> (String, Node) {
      (
        "\(id)",
        [
          "id": Node(Int(id)), "name": Node(name), "mod": Node(Int(written.seconds)), "usn": -1, "desc": "",
          "dyn": 0,
          "collapsed": false, "browserCollapsed": false, "newToday": [0, 0], "revToday": [0, 0],
          "lrnToday": [0, 0], "timeToday": [0, 0], "conf": 1, "extendNew": 0, "extendRev": 0,
        ]
      )
    }
    return object([deck(1, "Default"), deck(Self.deckID, name)])
  }

  private var options: Node {
    let new: Node = [
      "bury": false, "delays": [1, 10], "initialFactor": 2500, "ints": [1, 4, 0], "order": 1, "perDay": 20,
    ]
    let review: Node = [
      "bury": false, "ease4": Self.number(1.3), "ivlFct": 1, "maxIvl": 36_500, "perDay": 200,
      "hardFactor": Self.number(1.2),
    ]
    let lapse: Node = ["delays": [10], "leechAction": 1, "leechFails": 8, "minInt": 1, "mult": 0]
    let group: Node = [
      "id": 1, "name": "Default", "mod": 0, "usn": 0, "maxTaken": 60, "autoplay": true, "timer": 0,
      "replayq": true,
      "new": new, "rev": review, "lapse": lapse, "dyn": false,
    ]
    return object([("1", group)])
  }

  private func object(_ members: [(String, Node)]) -> Node {
    Node(.object(members.map { Node.Member(key: $0.0, value: $0.1) }))
  }
}
