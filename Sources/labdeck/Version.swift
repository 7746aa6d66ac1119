/// The version that `--version` prints.
let labdeckVersion = "0.1.0"
