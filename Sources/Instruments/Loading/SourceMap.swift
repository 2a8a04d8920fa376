internal import ProtobufC

/// Where each field of a merged message stands in the files that it was read from.
package struct SourceMap: Sendable {
  private struct Place {
    var file: String
    var position: DocumentPosition
  }

  private var places: [String: Place] = [:]
  private let files: [String]

  init(files: [String]) { self.files = files }

  mutating func note(_ field: String, in file: String, at position: DocumentPosition) {
    places[field] = Place(file: file, position: position)
  }

  /// A fault at the place of a field, or of the nearest one around it that was written.
  package func fault(_ field: String, found: String, allowed: String) -> SurveyDataFault {
    let place = places.nearest(around: field)
    return SurveyDataFault(
      file: place?.file ?? files.first ?? "",
      line: place?.position.line,
      column: place?.position.column,
      field: field,
      found: found,
      allowed: allowed
    )
  }
}

extension Dictionary where Key == String {
  /// The value of a field path, or of the nearest path around it.
  func nearest(around field: String) -> Value? {
    var path = field[...]
    while !path.isEmpty {
      if let value = self[String(path)] { return value }
      guard let cut = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
      path = path[..<cut]
    }
    return nil
  }
}
