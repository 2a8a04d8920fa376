/// Rows of figures and words under a caption.
package struct ReportTable: Sendable, Hashable {
  /// Stable and unlike all others of the report: the name of its CSV file and of its sheet ("domain-scores"). Lowercase
  /// letters, digits and hyphens, 31 characters at most, as spreadsheets want it.
  package var id: String
  package var caption: String
  package var columns: [ReportColumn]
  /// Each has a cell for each column.
  package var rows: [[ReportCell]]

  package init(id: String, caption: String, columns: [ReportColumn], rows: [[ReportCell]]) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

package struct ReportColumn: Sendable, Hashable {
  /// Stable in all languages, for programs: "score".
  package var id: String
  /// In the report's language, with the unit: "Score (0 to 4)".
  package var title: String
  package var isNumber: Bool
  /// The language of its texts, a BCP 47 tag, where it is not the report's: sources are cited in English.
  package var language: String?

  package init(id: String, title: String, isNumber: Bool = false, language: String? = nil) {
    self.id = id
    self.title = title
    self.isNumber = isNumber
    self.language = language
  }
}

package enum ReportCell: Sendable, Hashable {
  case text(String)
  /// A figure as it is, and how many decimals people see.
  case number(Double, decimals: Int)
  /// No figure, and why: "not scored".
  case missing(String)
}
