import Glibc

/// A new lab: the smallest document that has every part and verifies.
enum LabSkeleton {
  static func write(id: String, to path: String) throws {
    let directory = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    _ = unsafe mkdir(directory, 0o755)
    let title = id.split(separator: "-").joined(separator: " ")
    try SafeFile.write(
      """
      ---
      id: \(id)
      title: \(title)
      summary: One sentence on what it shows.
      topics: []
      answers: []
      minutes: 3
      mode: guided
      ---

      Where the learner is, and what there is to see.

      ```yaml world
      seed: 7
      clock: 2026-03-02T09:00:00Z
      account: "111122223333"
      machines:
        laptop:
          environment: { GREETING: hello }
      ```

      ## A first look

      > predict: What does the variable hold?
      > - [x] hello
      > - [ ] nothing

      ```console
      $ echo $GREETING
      hello
      ```

      ## And without it

      ```console
      $ unset GREETING
      $ echo "[$GREETING]"
      []
      ```

      """, to: path)
  }
}
