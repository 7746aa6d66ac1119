/// How a person's shell is started without its start-up files, with a prompt that tells how the goals stand.
struct OwnShell {
  /// The program and its arguments.
  let arguments: [String]
  /// Variables that make the prompt.
  let variables: [String: String]
  /// Files that it reads, below the lab shell's directory.
  let files: [(name: String, text: String)]
  /// What is said where another shell than the person's is started.
  let remark: String?

  /// Before each prompt the goals are tried; what changed is told, and the figure stands in the prompt.
  private static let ask = "LABDECK_GOALS=$(labdeck goals --short)"

  /// The start of a shell, which `$SHELL` names, for a lab.
  /// - Parameters:
  ///   - isThere: whether a program is there.
  ///   - directory: the lab shell's directory.
  init(_ path: String?, lab: String, directory: String, isThere: (String) -> Bool) {
    let wanted = path.flatMap { $0.isEmpty || !isThere($0) ? nil : $0 } ?? "/bin/sh"
    var shell = wanted
    let kinds = ["bash", "zsh", "sh", "dash", "ash", "ksh", "mksh"]
    if !kinds.contains(Self.name(of: wanted)) {
      shell = isThere("/bin/bash") ? "/bin/bash" : "/bin/sh"
      remark = "\(Self.name(of: wanted)) has no prompt that tells goals; this is \(Self.name(of: shell))"
    } else {
      remark = nil
    }
    switch Self.name(of: shell) {
    case "bash":
      arguments = [shell, "--noprofile", "--norc", "-i"]
      variables = ["PROMPT_COMMAND": Self.ask, "PS1": "[\(lab)$LABDECK_GOALS] \\w\\$ "]
      files = []
    case "zsh":
      // -d: the files of /etc but zshenv, which no option leaves out, are not read.
      arguments = [shell, "-d", "-i"]
      variables = ["ZDOTDIR": directory + "/zsh"]
      let text = """
        setopt prompt_subst
        precmd() { \(Self.ask) }
        PROMPT='[\(lab)$LABDECK_GOALS] %~%# '

        """
      files = [("zsh/.zshrc", text)]
    default:
      arguments = [shell, "-i"]
      variables = ["PS1": "[\(lab)$(labdeck goals --short)] $ "]
      files = []
    }
  }

  private static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? "sh")
  }
}
