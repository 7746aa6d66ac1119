import Effects
import Sandbox
import Terminal

/// Completes a line of the sandbox's shell: commands, variables, and paths of the simulated computer.
struct SandboxCompletion {
  let sandbox: Sandbox
  let labCommands: [String]

  func completion(of line: String) -> LineCompletion {
    let word = String(line.reversed().prefix { !" \t|;&<>=(".contains($0) }.reversed())
    let before = line.dropLast(word.count).reversed().drop { $0 == " " }.first
    if word.hasPrefix("$") {
      let names = sandbox.login.variables.keys.map { "$" + $0 }
      return LineCompletion(written: word, candidates: names.sorted())
    }
    let isCommand = before == nil || "|;&(".contains(before ?? " ")
    if isCommand, !word.contains("/") {
      return LineCompletion(written: word, candidates: (Self.commands + labCommands).sorted())
    }
    if line.hasPrefix("ssh ") {
      return LineCompletion(written: word, candidates: sandbox.computers.keys.sorted())
    }
    return LineCompletion(written: word, candidates: paths(word))
  }

  private func paths(_ word: String) -> [String] {
    let cut = word.lastIndex(of: "/").map { word.index(after: $0) } ?? word.startIndex
    let directory = String(word[..<cut])
    let computer = sandbox.computer
    let expanded = directory.hasPrefix("~/") ? computer.home + directory.dropFirst() : directory
    let base = expanded.hasPrefix("/") ? expanded : sandbox.login.directory + "/" + expanded
    let absolute = base.count > 1 && base.hasSuffix("/") ? String(base.dropLast()) : base
    let hidden = word[cut...].hasPrefix(".")
    return computer.files.names(in: absolute).filter { hidden || !$0.hasPrefix(".") }.map { name in
      directory + name + (computer.files.kind(of: absolute + "/" + name) == .directory ? "/" : "")
    }
  }

  private static let commands = [
    "aws", "base64", "cat", "cd", "chain", "chmod", "cp", "curl", "cut", "date", "echo", "edit", "env",
    "exit",
    "export", "goals", "grep", "head", "help", "hint", "hostname", "ls", "mkdir", "mv", "policy", "printenv",
    "printf",
    "pwd", "rm", "sigv4", "sleep", "sort", "ssh", "tail", "unset", "wc", "whoami", "why",
  ]
}
