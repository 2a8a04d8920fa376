internal import Foundation
internal import Instruments

/// Makes and reads page tokens: opaque to callers, and good for one list with its filters only.
struct PageTokens {
  private let mark: String

  /// - Parameter parts: What tells one list from another: its name and its filters.
  init(_ parts: String...) {
    let text = parts.map { "\($0.utf8.count):\($0)" }.joined()
    mark = String(ContentDigest.hex(of: Array(text.utf8)).prefix(16))
  }

  /// The token of the page that starts behind a cursor.
  func token(behind cursor: String) -> String {
    Data("\(mark)\(cursor)".utf8).base64EncodedString().replacing("=", with: "")
  }

  /// The cursor in a token; `nil` for the first page.
  ///
  /// - Throws: ``AssessmentError/invalidPageToken``.
  func cursor(in token: String) throws(AssessmentError) -> String? {
    if token.isEmpty { return nil }
    let padded = token + String(repeating: "=", count: (4 - token.count % 4) % 4)
    guard token.count <= 512, let data = Data(base64Encoded: padded),
      let text = String(validating: data, as: UTF8.self), text.hasPrefix(mark)
    else { throw .invalidPageToken }
    return String(text.dropFirst(mark.count))
  }

  /// A page of a list that is in memory.
  ///
  /// - Returns: The page, and the token of the next one, empty on the last.
  func page<Element>(of elements: [Element], size: Int32, token: String) throws -> (page: [Element], next: String) {
    let count = try Self.size(size)
    let cursor = try cursor(in: token)
    guard let start = cursor.map(Int.init) ?? 0, (0...elements.count).contains(start) else {
      throw AssessmentError.invalidPageToken
    }
    let page = elements[start...].prefix(count)
    return (Array(page), page.endIndex < elements.count ? self.token(behind: String(page.endIndex)) : "")
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
}
