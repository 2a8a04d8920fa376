internal import Assessments
internal import Foundation
package import Logging
internal import SQLiteStore

/// The token of whoever keeps the server's machine: made at the first start, written to the data folder, role admin.
package enum OwnerToken {
  /// Whom it is made for.
  static let principal = "owner"
  /// The agency that it submits for, so that trying the server out needs no set-up.
  static let agency = "local"

  /// Makes and registers a token if the store knows none; otherwise leaves the file alone.
  ///
  /// The file is written before the token is registered: a stop between the two leaves a store without
  /// tokens, and the next start makes a new one.
  ///
  /// - Parameter now: Milliseconds since 1970.
  /// - Returns: The token, as far as the file has one that works.
  /// - Throws: ``ServerFailure`` or `StoreError`.
  static func prepare(
    in folder: DataFolder,
    store: any TokenStore,
    now: Int64,
    logger: Logger
  ) async throws -> String? {
    if try await store.hasTokens() {
      if let token = read(from: folder), try await store.token(digest: token.digest)?.works(at: now) == true {
        return token.text
      }
      logger.warning(
        "The owner's token is gone or works no longer: `capacityd owner-token`, with the server stopped, makes a new one",
        metadata: ["file": "\(folder.ownerToken)"]
      )
      return nil
    }
    let token = BearerToken.random()
    try PrivateFile.write(token.text, to: folder.ownerToken)
    _ = try await register(token, in: store, at: now)
    logger.notice("A new owner token was written", metadata: ["file": "\(folder.ownerToken)"])
    return token.text
  }

  /// Makes a new owner token, writes it to the data folder, and revokes the former ones: the way back in for whoever
  /// may write there, when the old one is lost, has expired, or is known to others.
  ///
  /// No server may run on the folder. Stopped half-way, it leaves at least one owner token that works as before.
  ///
  /// - Returns: How many tokens that worked were revoked.
  /// - Throws: ``ServerFailure``.
  @discardableResult
  package static func renew(in folder: DataFolder, logger: Logger) async throws -> Int {
    guard FileManager.default.fileExists(atPath: folder.database) else {
      throw ServerFailure("there is no store in \(folder.path): `capacityd serve` makes one, with an owner token")
    }
    let lock = try FolderLock(folder)
    defer { withExtendedLifetime(lock) {} }
    do {
      let store = try SQLiteAssessmentStore(path: folder.database)
      let outcome: Result<Int, any Error>
      do {
        outcome = .success(try await renew(in: folder, store: store, now: ServerRoom.now()))
      } catch {
        outcome = .failure(error)
      }
      try await store.close()
      let count = try outcome.get()
      logger.notice(
        "A new owner token was written, the former ones are revoked",
        metadata: ["file": "\(folder.ownerToken)", "revoked": "\(count)"]
      )
      return count
    } catch let error as StoreError {
      throw ServerFailure("\(error)")
    }
  }

  static func renew(in folder: DataFolder, store: any TokenStore, now: Int64) async throws -> Int {
    let token = BearerToken.random()
    let id = try await register(token, in: store, at: now)
    try PrivateFile.write(token.text, to: folder.ownerToken)
    var (count, cursor): (Int, String?) = (0, nil)
    while true {
      let page = try await store.tokens(after: cursor, limit: 500)
      for record in page.records
      where record.id != id && record.principal == principal && record.role == Role.admin.rawValue
        && record.works(at: now)
      {
        _ = try await store.revokeToken(id: record.id, at: now)
        count += 1
      }
      guard page.hasMore, let last = page.records.last else { return count }
      cursor = last.id
    }
  }

  private static func read(from folder: DataFolder) -> BearerToken? {
    let text = try? String(contentsOfFile: folder.ownerToken, encoding: .utf8)
    return text.map { BearerToken(text: $0.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }

  /// - Returns: The id of the token's record.
  private static func register(_ token: BearerToken, in store: any TokenStore, at time: Int64) async throws -> String {
    var generator = SystemRandomNumberGenerator()
    var record = TokenRecord(
      id: ULID.make(milliseconds: time, using: &generator),
      digest: token.digest,
      prefix: token.prefix,
      principal: principal,
      role: Role.admin.rawValue,
      agency: agency,
      created: time
    )
    if try await store.registerToken(record, registering: true) != nil {
      // Somebody retired the agency: an administrator needs none.
      record.agency = nil
      if let refusal = try await store.registerToken(record, registering: true) {
        throw ServerFailure("the owner token cannot be registered: \(refusal)")
      }
    }
    return record.id
  }
}
