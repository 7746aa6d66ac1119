import Effects

/// What `aws s3 cp`, `mv`, `rm` and `sync` are asked to do.
struct S3Plan {
  /// What is done to one file or object, by the word that is printed.
  enum Verb: String {
    case upload, download, copy, delete
  }

  /// A file or an object.
  struct Item {
    /// `bucket/key`, or the absolute path.
    var path: String
    var isObject: Bool
    /// The path below the place that was asked for, by which both sides of a sync are compared.
    var name: String
    var size = 0
    var modified: Timestamp?
  }

  /// One thing to do.
  struct Step {
    var verb: Verb
    var source: Item
    /// Where it goes; nil where something is deleted.
    var target: String?
  }

  let command: String
  let line: S3CommandLine
  let source: S3Location
  let target: S3Location
  /// Whether everything below a place is meant.
  let isFolder: Bool

  var verb: Verb {
    switch (source.isObject, command == "rm" ? nil : target.isObject) {
    case (_, nil): .delete
    case (false, _): .upload
    case (true, false?): .download
    case (true, true?): .copy
    }
  }

  var isDryRun: Bool { line.has("--dryrun") }
  var isMove: Bool { command == "mv" }
  var showsSuccess: Bool { !line.has("--quiet") && !line.has("--only-show-errors") }
  var showsErrors: Bool { !line.has("--quiet") }

  /// The path below a location that an item's path means, and the item's own name where it alone is meant.
  func name(of path: String, in location: S3Location) -> String {
    isFolder
      ? String(path.dropFirst(location.path.count)) : path.split(separator: "/").last.map(String.init) ?? ""
  }

  /// Where an item of the source goes.
  func destination(_ item: Item) -> String { target.keepsNames ? target.path + item.name : target.path }
}
