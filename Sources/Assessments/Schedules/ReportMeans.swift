package import CapacityProtos

/// What a server can make and deliver when nobody is there.
package struct ReportMeans: Sendable, Hashable {
  /// Languages that reports are written in.
  package var languages: [String]
  /// Formats that it writes.
  package var formats: [Capacity_V1_ReportFormat]
  /// Whether it was given a folder to deliver to.
  package var hasFolder: Bool
  /// Names of the commands that it was given.
  package var commands: Set<String>

  package init(
    languages: [String],
    formats: [Capacity_V1_ReportFormat],
    hasFolder: Bool = false,
    commands: Set<String> = []
  ) {
    self.languages = languages
    self.formats = formats
    self.hasFolder = hasFolder
    self.commands = commands
  }
}
