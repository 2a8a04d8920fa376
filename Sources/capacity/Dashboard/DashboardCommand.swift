internal import ArgumentParser

/// `capacity dashboard`.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: "The dashboard that the server shows to browsers.",
    subcommands: [DashboardOpen.self]
  )
}
