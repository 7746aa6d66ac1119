import CommandTable
import TextLayout

/// `questions`, `show`, `check`, `import` and the like.
enum ContentCommands {
  /// Why there is nothing to ask.
  static func noQuestions(_ library: Library) -> String {
    library.content.isEmpty
      ? "there are no questions: no course was found here and no content beside the program. Name some with `--content DIR`"
      : "there are no questions in \(library.content.joined(separator: ", ")); `check` says what it found there"
  }
}
