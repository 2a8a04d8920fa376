internal import Assessments
internal import CapacityProtos
internal import ProtobufC
internal import Reports

extension ReportFormat {
  /// - Throws: `AssessmentError.invalid` for one that this server does not write.
  init(_ message: Capacity_V1_ReportFormat) throws(AssessmentError) {
    switch message {
    case .html: self = .html
    case .markdown: self = .markdown
    case .csv: self = .csv
    case .xlsx: self = .xlsx
    case .json: self = .json
    case .pdf: self = .pdf
    case .unspecified, .UNRECOGNIZED:
      throw .invalid(
        "format",
        found: message == .unspecified ? "nothing" : "\(message.rawValue)",
        allowed: "HTML, MARKDOWN, CSV, XLSX, JSON or PDF"
      )
    }
  }
}
