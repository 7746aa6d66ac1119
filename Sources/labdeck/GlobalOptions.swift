import CommandTable
import Effects

/// The options that every command takes.
enum GlobalOptions {
  static let store = Parameter<String?>.text(
    "--store", "DIR", "keep the database in DIR (else $LABDECK_HOME, else ~/.local/share/labdeck)",
    values: .file)
  static let content = Parameter<[String]>.texts(
    "--content", "DIR", "take questions from DIR only; repeatable", values: .file)
  static let labs = Parameter<[String]>.texts(
    "--labs", "DIR", "take labs from DIR only; repeatable", values: .file)
  static let json = Parameter<Bool>.flag("--json", "print one JSON document, messages on standard error")
  static let noColour = Parameter<Bool>.flag("--no-color", "no colours; so does NO_COLOR=1")
  static let now = Parameter<Timestamp?>.value(
    "--now", "ISO8601", "take this as the time now, such as 2026-03-02T09:00:00Z",
    wanted: "a time in ISO 8601"
  ) { Timestamp(iso8601: $0) }
  static let seed = Parameter<UInt64?>.value(
    "--seed", "N", "make random choices repeatable", wanted: "a whole number"
  ) { UInt64($0) }
  static let quiet = Parameter<Bool>.flag("--quiet", "print no remarks, only what was asked for and errors")
  static let version = Parameter<Bool>.flag("--version", "print the version")

  static let all: [any CommandParameter] = [
    store, content, labs, json, noColour, now, seed, quiet, version,
  ]
}
