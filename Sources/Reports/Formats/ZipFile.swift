internal import CReportFiles

/// Several files in one. Equal parts give equal bytes: the times in it are fixed.
enum ZipFile {
  static func bytes(of parts: [ReportPart]) throws(ReportFileError) -> [UInt8] {
    guard let zip = report_zip_new() else { throw .noMemory }
    defer { report_zip_free(zip) }
    for part in parts { try check(report_zip_add(zip, part.name, part.bytes, part.bytes.count)) }
    var size = 0
    try check(report_zip_close(zip, &size))
    var bytes = [UInt8](repeating: 0, count: size)
    try check(report_zip_read(zip, &bytes, size))
    return bytes
  }

  private static func check(_ code: Int32) throws(ReportFileError) {
    if code != 0 { throw .zip(code: code) }
  }
}
