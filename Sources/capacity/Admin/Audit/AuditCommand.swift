internal import ArgumentParser

/// `capacity admin audit`: who did what.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "List, verify and export the log of all changes.",
    subcommands: [AuditList.self, AuditVerify.self, AuditHead.self, AuditExport.self]
  )
}
