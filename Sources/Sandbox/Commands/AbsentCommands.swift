/// What people try and the sandbox does not have, each with what to do instead.
enum AbsentCommands {
  private static let editor = "`edit FILE` opens your own editor on a copy."
  private static let language = "Applications are stand-ins here: `help` lists the programs of this machine."
  private static let packages = "Nothing is installed here; `help` lists what there is."

  private static let sentences: [String: String] = {
    var all: [String: String] = [:]
    for name in ["vi", "vim", "nvim", "nano", "emacs", "ed", "pico", "code", "joe"] { all[name] = editor }
    for name in [
      "python", "python3", "node", "java", "ruby", "perl", "php", "go", "swift", "ipython", "gcc", "make",
      "mvn",
    ] {
      all[name] = language
    }
    for name in ["apt", "apt-get", "yum", "dnf", "pip", "pip3", "npm", "brew", "snap", "apk"] {
      all[name] = packages
    }
    for name in [
      "docker", "podman", "kubectl", "docker-compose", "ecs-cli", "terraform", "sam", "cdk", "eksctl",
    ] {
      all[name] = "A world describes its machines and containers; none are started here."
    }
    for name in ["less", "more", "most"] { all[name] = "`cat`, `head` and `tail` show files." }
    for name in ["awk", "gawk", "xargs", "find", "diff", "cmp"] {
      all[name] = "`grep`, `sed`, `cut`, `sort` and `edit FILE` do most of it."
    }
    for name in [
      "ping", "nc", "ncat", "telnet", "dig", "nslookup", "host", "traceroute", "ip", "ifconfig", "nmap",
    ] {
      all[name] = "`curl` asks the addresses that this world has."
    }
    for name in ["scp", "sftp", "rsync"] { all[name] = "`ssh HOST cat FILE > FILE` copies a file." }
    for name in [
      "ps", "top", "htop", "kill", "killall", "systemctl", "service", "journalctl", "jobs", "bg", "fg",
    ] {
      all[name] = "No processes go on between commands here."
    }
    for name in ["tar", "gzip", "gunzip", "zip", "unzip"] { all[name] = "Nothing needs packing here." }
    all["jq"] = "`--query` of the `aws` command picks from its answers, in JMESPath."
    all["sudo"] = "You may already do everything that this machine allows."
    all["su"] = "Each machine has one user; `whoami` names it."
    all["wget"] = "`curl` is here."
    all["openssl"] = "`sigv4` and `base64` are here."
    all["man"] = "`help` lists the commands."
    all["info"] = all["man"]
    all["tmux"] = "One shell is all there is."
    all["screen"] = all["tmux"]
    all["bash"] = "You are in a shell already; a script runs by its path."
    all["sh"] = all["bash"]
    all["zsh"] = all["bash"]
    all["git"] = "Nothing here is under version control."
    all["history"] = "The arrow keys bring back what you typed."
    all["alias"] = "Write the command out."
    all["eval"] = "Write the command out."
    all["exec"] = "Write the command without `exec`."
    all["read"] = "The sandbox's language has no input of its own."
    all["passwd"] = "Machines let you in without a password."
    all["chown"] = "Each machine has one user, who owns everything."
    all["ln"] = "There are no links here; `cp` copies."
    all["labdeck"] = "You are inside a lab; `leave` goes back."
    all["review"] = "You are inside a lab; `leave` goes back."
    return all
  }()

  /// What to do instead of a command; nil for a name that nobody would expect.
  static func sentence(for name: String) -> String? { sentences[name] }
}
