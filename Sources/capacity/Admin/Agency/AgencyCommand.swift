internal import ArgumentParser

/// `capacity admin agency`: the registry of agencies.
struct AgencyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agency",
    abstract: "Keep the agencies that submit and read assessments.",
    subcommands: [AgencyAdd.self, AgencyList.self, AgencyShow.self, AgencyRename.self, AgencyRetire.self]
  )
}
