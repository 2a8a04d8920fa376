/// One of several files that a report is written as.
package struct ReportPart: Sendable, Hashable {
  /// Without a folder: "domain-scores.csv".
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// A file of a report could not be written.
package enum ReportFileError: Error, Hashable, CustomStringConvertible {
  /// The library says no; `code` is its own.
  case zip(code: Int32)
  case workbook(code: Int32)
  case noMemory
  /// What should be a zip with a report's files is none, or is damaged.
  case notAZip
  /// What should be a report as JSON is none.
  case notAReport

  package var description: String {
    switch self {
    case .zip(let code): "the zip cannot be written: libzip's code \(code)"
    case .workbook(let code): "the workbook cannot be written: libxlsxwriter's code \(code)"
    case .notAZip: "the zip with the report's files is damaged, too large, or none"
    case .notAReport: "this is no report as JSON"
    case .noMemory: "no memory or no temporary file for the report"
    }
  }
}
