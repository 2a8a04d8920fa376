package import CapacityProtos

/// What a server can make and deliver when nobody is there.
package struct ReportMeans: Sendable, Hashable {
  /// Languages that reports are written in.
  package var languages: [String]
  /// Formats that it writes.
  package var formats: [Capacity_V1_ReportFormat]
  /// Those of ``formats`` that a template shapes.
  package var pages: Set<Capacity_V1_ReportFormat>
  /// Why it cannot print PDF, in words; `nil`: it can.
  package var printingFault: String?
  /// Names of the templates that its operator has put there, in their order.
  package var templates: [String]
  /// Whether it was given a folder to deliver to.
  package var hasFolder: Bool
  /// Names of the commands that it was given.
  package var commands: Set<String>

  package init(
    languages: [String],
    formats: [Capacity_V1_ReportFormat],
    pages: Set<Capacity_V1_ReportFormat> = [],
    printingFault: String? = nil,
    templates: [String] = [],
    hasFolder: Bool = false,
    commands: Set<String> = []
  ) {
    self.languages = languages
    self.formats = formats
    self.pages = pages
    self.printingFault = printingFault
    self.templates = templates
    self.hasFolder = hasFolder
    self.commands = commands
  }
}
