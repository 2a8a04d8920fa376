internal import ArgumentParser

/// `capacity assessment contact`: whom to ask about a response.
struct ContactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact",
    abstract: "Show or erase whom to ask about an assessment: personal data, kept apart from it.",
    subcommands: [ContactShow.self, ContactErase.self]
  )
}
