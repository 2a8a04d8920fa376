internal import Assessments
internal import Foundation
internal import Logging

/// The token of whoever started the server first: made once, written to the data folder, role admin.
enum OwnerToken {
  /// Makes and registers a token if the store knows none; otherwise leaves the file alone.
  ///
  /// The file is written before the token is registered: a stop between the two leaves a store without
  /// tokens, and the next start makes a new one.
  ///
  /// - Returns: The token, as far as the file still has it.
  /// - Throws: ``ServerFailure`` or `StoreError`.
  static func prepare(
    in folder: DataFolder,
    store: any AssessmentStore,
    now: Int64,
    logger: Logger
  ) async throws -> String? {
    guard try await !store.hasTokens() else {
      let text = try? String(contentsOfFile: folder.ownerToken, encoding: .utf8)
      guard let text else {
        logger.warning("The owner's token file is gone or unreadable", metadata: ["file": "\(folder.ownerToken)"])
        return nil
      }
      return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    let token = BearerToken.random()
    try PrivateFile.write(token.text, to: folder.ownerToken)
    try await store.registerToken(
      TokenRecord(
        digest: token.digest,
        principal: "owner",
        role: Role.admin.rawValue,
        agency: "local",
        created: now
      )
    )
    logger.notice("A new owner token was written", metadata: ["file": "\(folder.ownerToken)"])
    return token.text
  }
}
