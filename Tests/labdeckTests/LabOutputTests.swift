import Testing

@Suite("The output of a lab's commands on a terminal", .serialized)
struct LabOutputTests {
  private static func lab(rows: Int) -> String {
    """
    ---
    id: long-list
    title: a long list
    summary: More rows than a screen has.
    answers: [who-signs]
    mode: guided
    ---

    A list.

    ```yaml world
    seed: 7
    clock: 2026-03-02T09:00:00Z
    account: "111122223333"
    machine:
      files: { "~/list": "\((1...rows).map { "row \($0) of the list\\n" }.joined())" }
    ```

    ## All of it

    ```console
    $ cat list
    ...
    ```

    """
  }

  @Test("of many rows the first show, and all with w")
  func cut() throws {
    let fixture = try Fixture()
    Fixture.write(Self.lab(rows: 30), to: "\(fixture.root)/labs/long-list.md")
    let terminal = try fixture.terminal(["lab", "long-list"])
    #expect(terminal.expect("row 13 of the list"))
    #expect(terminal.expect("17 more rows, all with w"))
    #expect(terminal.expect("w more"))
    #expect(!terminal.text.contains("row 14 of the list"))
    terminal.type("w")
    #expect(terminal.expect("row 30 of the list"))
    terminal.type("q")
    #expect(terminal.status() == 0)
  }

  @Test("what fits is shown whole")
  func whole() throws {
    let fixture = try Fixture()
    Fixture.write(Self.lab(rows: 14), to: "\(fixture.root)/labs/long-list.md")
    let terminal = try fixture.terminal(["lab", "long-list"])
    #expect(terminal.expect("row 14 of the list"))
    #expect(terminal.expect("Enter done"))
    #expect(!terminal.text.contains("more rows"))
  }
}
