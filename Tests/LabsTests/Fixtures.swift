import Diagnostics

@testable import Labs

func lab(_ text: String) throws -> Lab { try Lab.parse(SourceText(name: "labs/t.md", text: text)) }

/// A guided lab on plain files, so that it needs no cloud.
let guidedText = """
  ---
  id: two-scripts
  title: Two scripts
  topics: [shell]
  answers: [q1]
  ---
  # Two scripts
  ```yaml world
  clock: 2026-03-02T09:00:00Z
  machines:
    web: { files: { "/etc/profile.d/a.sh": "export STAGE=test" } }
  ```
  What comes before.

  ## Who sets it
  Ask the environment.
  > predict: What is printed?
  > - [ ] nothing
  > - [x] test
  > note: Wait for hands.
  > hint: Look in /etc.
  ```console
  $ echo $STAGE
  test
  ```
  The login script did.

  ## Two scenes
  ```console
  $ date
  Mon Mar  2 [..] 2026
  $ cat <<EOF > f
  one
  two
  EOF
  $ ls nothing
  ls: cannot access [WHAT=..]: No such file or directory
  [exit 2]
  ```
  > predict: And now?
  ```console
  $ cat f; echo "[WHAT]"
  ...
  'nothing'
  ```
  """

let challengeText = """
  ---
  id: stage
  title: The stage
  mode: challenge
  answers: [q1]
  ---
  ```yaml world
  machines:
    laptop: {}
    web: { files: { "/etc/profile.d/a.sh": "export STAGE=test" } }
  ```
  Take the variable away, for good.
  > hint 1: Look at the environment.
  > hint: And where it comes from.
  ```yaml goal
  - say: the variable is gone
    run: test -z "$STAGE" && [ $(hostname) = web ]
  - say: it stays away
    on: web
    run: test -z "$STAGE"
    unmet: at the next login it is back
  - say: no script is left
    world: machines.web.files."/etc/profile.d/a.sh" == null
    bonus: true
  - wrong: export STAGE=
    on: web
    say: an empty variable is still one
  ```
  ```solution
  $ ssh web
  $ rm /etc/profile.d/a.sh
  $ unset STAGE
  ```
  ## Solved
  Login scripts come back at each login.
  """
