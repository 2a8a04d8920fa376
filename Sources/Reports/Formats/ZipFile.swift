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

  /// The files of a zip, in their order.
  ///
  /// - Parameter limit: The most bytes that they may have together: a small zip can hold a very large file.
  /// - Throws: ``ReportFileError/notAZip`` also for one that is damaged or too large.
  static func parts(of bytes: [UInt8], limit: Int) throws(ReportFileError) -> [ReportPart] {
    guard let zip = report_unzip_open(bytes, bytes.count) else { throw .notAZip }
    defer { report_unzip_free(zip) }
    var parts: [ReportPart] = []
    var left = UInt64(limit)
    for index in 0..<report_unzip_count(zip) {
      var size: UInt64 = 0
      guard let name = report_unzip_name(zip, index), report_unzip_size(zip, index, &size) == 0, size <= left else {
        throw .notAZip
      }
      left -= size
      var content = [UInt8](repeating: 0, count: Int(size))
      guard report_unzip_read(zip, index, &content, content.count) == 0 else { throw .notAZip }
      parts.append(ReportPart(name: String(cString: name), bytes: content))
    }
    return parts
  }

  private static func check(_ code: Int32) throws(ReportFileError) {
    if code != 0 { throw .zip(code: code) }
  }
}
