internal import Crypto
internal import Foundation

/// Makes and reads page tokens: opaque to callers, and good for one caller and one list with its filters only. A token
/// that was changed by one bit is refused. What stands in one cannot be read, nor told from its length: how far a list or
/// the feed has come says how much happens here.
struct PageTokens {
  private let key: SymmetricKey
  private let nonceKey: SymmetricKey

  /// - Parameters:
  ///   - secret: What only this store knows.
  ///   - caller: Whom the tokens are for; who gets other rights under the same name gets other tokens.
  ///   - parts: What tells one list from another: its name and its filters.
  init(secret: [UInt8], caller: Caller, _ parts: String...) {
    let holder = [caller.principal, caller.role.rawValue, caller.agency ?? "", caller.stateCode ?? ""]
    let context = Array((holder + parts).map { "\($0.utf8.count):\($0)" }.joined().utf8)
    // A key for each list and caller: a token opens with no other one.
    let material = SymmetricKey(data: secret)
    key = HKDF<SHA256>.deriveKey(inputKeyMaterial: material, info: context, outputByteCount: 32)
    let nonceContext = Array("nonce".utf8) + context
    nonceKey = HKDF<SHA256>.deriveKey(inputKeyMaterial: material, info: nonceContext, outputByteCount: 32)
  }

  /// The token of the page that starts behind a cursor: the same for the same cursor, so that equal pages have equal bytes
  /// and entity tags. Two tokens tell of two cursors no more than whether they are the same.
  ///
  /// - Parameter cursor: Without NUL characters.
  func token(behind cursor: String) throws -> String {
    var text = Array(cursor.utf8)
    text += [UInt8](repeating: 0, count: (Self.block - text.count % Self.block) % Self.block)
    // It follows from the text, as in RFC 5297 and 8452: never one nonce for two texts.
    let code = Array(HMAC<SHA256>.authenticationCode(for: text, using: nonceKey))
    let nonce = try AES.GCM.Nonce(data: code.prefix(12))
    let box = try AES.GCM.seal(text, using: key, nonce: nonce)
    return Data(Array(box.nonce) + box.ciphertext + box.tag).base64URL
  }

  /// The cursor in a token; `nil` for the first page.
  ///
  /// - Throws: ``AssessmentError/invalidPageToken``.
  func cursor(in token: String) throws(AssessmentError) -> String? {
    if token.isEmpty { return nil }
    guard token.utf8.count <= 1024, let data = Data(base64URL: token), let box = try? AES.GCM.SealedBox(combined: data),
      let text = try? AES.GCM.open(box, using: key),
      let cursor = String(validating: text.prefix { $0 != 0 }, as: UTF8.self)
    else { throw .invalidPageToken }
    return cursor
  }

  /// The same where the cursor is an id.
  ///
  /// - Throws: ``AssessmentError/invalidPageToken``.
  func idCursor(in token: String) throws(AssessmentError) -> String? {
    guard let cursor = try cursor(in: token) else { return nil }
    guard ULID.isWellFormed(cursor) else { throw .invalidPageToken }
    return cursor
  }

  /// Bytes that cursors are filled up to a multiple of.
  private static let block = 32

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
    return (Array(page), page.endIndex < elements.count ? try self.token(behind: String(page.endIndex)) : "")
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

extension Assessments {
  /// The page tokens of a list for a caller.
  func pageTokens(_ list: String, _ caller: Caller, _ filters: String...) async throws -> PageTokens {
    let parts = filters.map { "\($0.utf8.count):\($0)" }.joined()
    return PageTokens(secret: try await store.secret(), caller: caller, list, parts)
  }
}
