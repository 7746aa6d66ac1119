/// A text of the sandbox's command language, read to its end before anything of it runs.
package struct ShellScript: Sendable, Hashable {
  /// The commands in order, each with what `&&` and `||` hang on it.
  var lists: [CommandList]
  /// The name of the text: a file's path, or empty for what was typed.
  package var name: String
}

/// Pipelines joined by `&&` and `||`.
struct CommandList: Sendable, Hashable {
  enum Connector: Sendable { case and, or }

  struct Next: Sendable, Hashable {
    var connector: Connector
    var pipeline: Pipeline
  }

  var first: Pipeline
  var rest: [Next] = []
  /// The line, from 1, on which it begins.
  var line: Int
  /// The text as written, without here-documents.
  var text: String
}

struct Pipeline: Sendable, Hashable {
  var commands: [SimpleCommand]
  /// `!` stands before it.
  var isNegated: Bool
}

struct SimpleCommand: Sendable, Hashable {
  var assignments: [Assignment] = []
  var words: [Word] = []
  var redirections: [Redirection] = []
  /// The line, from 1, on which it begins.
  var line: Int
  /// The text as written.
  var text = ""
}

struct Assignment: Sendable, Hashable {
  var name: String
  var value: Word
}

struct Redirection: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case read(Word)
    case write(Word)
    case append(Word)
    /// Standard output and standard error to one file.
    case writeBoth(Word, append: Bool)
    case duplicate(of: Int)
    case text(Word)
  }

  var descriptor: Int
  var kind: Kind
}

/// What will become one argument, or several, or none.
struct Word: Sendable, Hashable {
  var parts: [WordPart]
  /// Where it stands, in UTF-8 bytes of its text.
  var bytes: Range<Int>

  /// Whether it begins with a name and `=`.
  var isAssignment: Bool {
    guard case .text(let text, quoted: false)? = parts.first, let end = text.firstIndex(of: "="),
      let first = text.first, !first.isNumber
    else { return false }
    return end != text.startIndex
      && text[..<end].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
  }

  /// The text, where nothing in it is quoted or has to be worked out.
  var plainText: String? {
    var text = ""
    for part in parts {
      guard case .text(let part, quoted: false) = part else { return nil }
      text += part
    }
    return text
  }
}

indirect enum WordPart: Sendable, Hashable {
  case text(String, quoted: Bool)
  case parameter(Parameter, quoted: Bool)
  case command(ShellScript, quoted: Bool)
  /// `~` or `~name` at the beginning of a word.
  case home(String)
  /// `""`: makes a word even if it is empty.
  case emptyQuotes
}

/// `$NAME` or `${NAME…}`.
struct Parameter: Sendable, Hashable {
  enum Change: Sendable, Hashable {
    case none
    case length
    /// `:-` and its kin; `emptyCounts` where the colon stands.
    case fallback(Word, emptyCounts: Bool)
    case assign(Word, emptyCounts: Bool)
    case instead(Word, emptyCounts: Bool)
    case require(Word, emptyCounts: Bool)
    case dropPrefix(Word, longest: Bool)
    case dropSuffix(Word, longest: Bool)
  }

  var name: String
  var change: Change
}
