internal import Assessments

extension String {
  /// Whether the store keeps the text as it is: GRDB hands it to SQLite as a C string, which ends at a NUL.
  var isStorable: Bool { !utf8.contains(0) }

  /// Whether SQLite takes both for the same: byte by byte, where Swift takes an é of two scalars for an é of one.
  func isStoredLike(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension StoreError {
  /// Refuses texts that the store would not keep as they are: a NUL would cut them unseen, and make two ids one.
  ///
  /// - Parameter texts: By what they are, for the reason.
  /// - Throws: ``StoreError/unexpected(reason:)``.
  static func refuseNUL(in texts: KeyValuePairs<String, String?>) throws {
    if let faulty = texts.first(where: { !($0.value?.isStorable ?? true) }) {
      throw StoreError.unexpected(reason: "\(faulty.key) holds a NUL character")
    }
  }
}
