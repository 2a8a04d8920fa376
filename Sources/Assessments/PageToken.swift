internal import Foundation

/// Where the next page of a list starts: opaque to callers.
struct PageToken {
  let text: String

  init(_ cursor: String) {
    text = Data(cursor.utf8).base64EncodedString().replacing("=", with: "")
  }

  /// The cursor in a token; `nil` for the first page.
  ///
  /// - Throws: ``AssessmentError/invalidPageToken``.
  static func cursor(in text: String) throws(AssessmentError) -> String? {
    if text.isEmpty { return nil }
    let padded = text + String(repeating: "=", count: (4 - text.count % 4) % 4)
    guard text.count <= 512, let data = Data(base64Encoded: padded),
      let cursor = String(validating: data, as: UTF8.self)
    else { throw .invalidPageToken }
    return cursor
  }

  /// The size of a page: 50 where none is asked for, 500 at most.
  ///
  /// - Throws: ``AssessmentError/invalid(_:)`` for a negative one.
  static func size(_ asked: Int32) throws(AssessmentError) -> Int {
    guard asked >= 0 else {
      throw .invalid("page_size", found: "\(asked)", allowed: "0 (50 entries) to 500; larger ones read as 500")
    }
    return asked == 0 ? 50 : min(Int(asked), 500)
  }

  /// A page of a list that is in memory.
  ///
  /// - Returns: The page, and the token of the next one, empty on the last.
  static func page<Element>(
    of elements: [Element],
    size: Int32,
    token: String
  ) throws -> (page: ArraySlice<Element>, next: String) {
    let count = try Self.size(size)
    let cursor = try cursor(in: token)
    guard let start = cursor.map(Int.init) ?? 0, (0...elements.count).contains(start) else {
      throw AssessmentError.invalidPageToken
    }
    let page = elements[start...].prefix(count)
    return (page, page.endIndex < elements.count ? PageToken(String(page.endIndex)).text : "")
  }
}
