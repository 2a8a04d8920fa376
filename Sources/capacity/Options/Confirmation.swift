internal import ArgumentParser

/// For what cannot be undone by the next command: it must be meant.
struct Confirmation: ParsableArguments {
  @Flag(help: "Yes, I mean it.")
  var yes = false

  /// - Parameter consequence: What will happen, as a sentence.
  func require(_ consequence: String) throws {
    guard yes else { throw ValidationError("\(consequence) Add --yes if that is meant.") }
  }
}
