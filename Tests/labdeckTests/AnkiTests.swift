import Diagnostics
import Documents
import Glibc
import Testing

@Suite("Decks for Anki", .serialized)
struct AnkiTests {
  @Test(
    "a package is a ZIP of a SQLite file and a list of media, and needs a file to go to",
    .enabled(if: unsafe access("/usr/bin/python3", X_OK) == 0, "python3 is not there"))
  func container() throws {
    let fixture = try Fixture()
    let path = fixture.root + "/deck.apkg"
    let refused = fixture.labdeck(["export", "anki"])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("`export anki` wants `--to FILE`"))
    #expect(fixture.labdeck(["export", "anki", "--to", path]).errors.contains("1 card, 0 answers"))
    let listing = Runner.run(
      "/usr/bin/python3",
      [
        "-c",
        """
        import sys, zipfile, sqlite3, tempfile
        archive = zipfile.ZipFile(sys.argv[1])
        assert archive.testzip() is None
        print(archive.namelist(), archive.read("media"))
        with tempfile.NamedTemporaryFile() as file:
            file.write(archive.read("collection.anki21")); file.flush()
            db = sqlite3.connect(file.name)
            print(db.execute("pragma integrity_check").fetchall(), db.execute("select ver from col").fetchall(),
                  db.execute("select type, queue, due from cards").fetchall())
        """, path,
      ])
    #expect(
      listing.output
        == "['collection.anki21', 'media'] b'{}'\\n[('ok',)] [(11,)] [(0, 0, 1)]\\n".replacing(
          "\\n", with: "\n"),
      "\(listing.errors)")
  }

  @Test(
    "Anki's own library imports it with its state and answers, and again without a second note",
    .enabled(if: RealClients.has("anki.collection"), "the package anki is not there: `make slow-test`"))
  func imported() throws {
    let python = try #require(RealClients.python)
    let fixture = try Fixture()
    Fixture.write(
      Fixture.questions + "\nQ: A < B & \"C\"? {#odd-signs}\nA: `x < y`\ntags: s3, odd\n",
      to: fixture.root + "/content/questions.md")
    // two answers on the first day, one on a later day: the card is in review then
    #expect(
      fixture.labdeck(["review", "who-signs", "--now", "2026-11-01T10:00:00Z"], input: "b\n4\n").status == 0)
    let (first, second) = (fixture.root + "/first.apkg", fixture.root + "/second.apkg")
    let now = ["--now", "2026-11-02T10:00:00Z"]
    #expect(fixture.labdeck(["export", "anki", "--to", first] + now).status == 0)
    #expect(fixture.labdeck(["export", "anki", "--to", second] + now).status == 0)
    let text = try RealClients.run(python, [ServedCloud.folder + "/anki_import.py", first, second])
    let document = try JSON.parse(SourceText(name: "anki", text: text))
    let cards = document["cards"]?.elements ?? []
    #expect(cards.count == 2, "\(text)")
    let asked = try #require(cards.first { $0["id"]?.string == "who-signs" })
    #expect(asked["type"]?.int == 2)
    #expect(asked["reviews"]?.int == 1)
    #expect(asked["reps"]?.int == 1)
    #expect(asked["stability"]?.double.map { abs($0 - 8.2956) < 0.001 } == true)
    #expect(asked["interval"]?.int.map { (6...10).contains($0) } == true)
    #expect(asked["question"]?.string?.contains("<ol type=\"a\"><li>") == true)
    #expect(asked["tags"]?.elements?.compactMap(\.string).contains("domain::security") == true)
    let odd = try #require(cards.first { $0["id"]?.string == "odd-signs" })
    #expect(odd["type"]?.int == 0)
    #expect(odd["question"]?.string == "<p>A &lt; B &amp; &quot;C&quot;?</p>")
    #expect(odd["answer"]?.string == "<p><code>x &lt; y</code></p>")
  }
}
