internal import Crypto
internal import Foundation

/// Makes and reads page tokens: opaque to callers, and good for one caller and one list with its filters only. A token
/// that was changed by one bit is refused.
struct PageTokens {
  private let key: SymmetricKey
  private let context: [UInt8]

  /// - Parameters:
  ///   - secret: What only this store knows.
  ///   - caller: Whom the tokens are for; who gets other rights under the same name gets other tokens.
  ///   - parts: What tells one list from another: its name and its filters.
  init(secret: [UInt8], caller: Caller, _ parts: String...) {
    key = SymmetricKey(data: secret)
    let holder = [caller.principal, caller.role.rawValue, caller.agency ?? "", caller.stateCode ?? ""]
    context = Array((holder + parts).map { "\($0.utf8.count):\($0)" }.joined().utf8)
  }

  /// The token of the page that starts behind a cursor.
  func token(behind cursor: String) -> String {
    let cursor = Array(cursor.utf8)
    return Data(proof(of: cursor) + cursor).base64URL
  }

  /// The cursor in a token; `nil` for the first page.
  ///
  /// - Throws: ``AssessmentError/invalidPageToken``.
  func cursor(in token: String) throws(AssessmentError) -> String? {
    if token.isEmpty { return nil }
    guard token.utf8.count <= 1024, let data = Data(base64URL: token), data.count >= Self.proofSize else {
      throw .invalidPageToken
    }
    let cursor = Array(data.dropFirst(Self.proofSize))
    guard isProof(data.prefix(Self.proofSize), of: cursor), let text = String(validating: cursor, as: UTF8.self) else {
      throw .invalidPageToken
    }
    return text
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

  // MARK: Proof of origin

  /// Bytes of an HMAC-SHA-256 (RFC 2104) that go into a token.
  private static let proofSize = 32

  private func authenticated(_ cursor: [UInt8]) -> [UInt8] { context + cursor }

  private func proof(of cursor: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: authenticated(cursor), using: key))
  }

  /// In constant time.
  private func isProof(_ code: Data, of cursor: [UInt8]) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(Array(code), authenticating: authenticated(cursor), using: key)
  }
}

extension Assessments {
  /// The page tokens of a list for a caller.
  func pageTokens(_ list: String, _ caller: Caller, _ filters: String...) async throws -> PageTokens {
    let parts = filters.map { "\($0.utf8.count):\($0)" }.joined()
    return PageTokens(secret: try await store.secret(), caller: caller, list, parts)
  }
}
