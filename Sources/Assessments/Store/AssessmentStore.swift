/// Where assessments live.
///
/// Implementable on any transactional SQL engine: ids are made by the caller, payloads are opaque bytes,
/// and nothing depends on there being one writer. Unless a method says otherwise, what it throws is a
/// ``StoreError``, or a `CancellationError` from a read whose task was cancelled.
package protocol AssessmentStore: Sendable {
  /// Stores a submission and the assessment made from it, in one transaction.
  ///
  /// The request id is looked up, what the agency requested earlier for the state is read, `finish` is called
  /// with it, and everything is inserted; no other commit comes between these steps. The method returns only
  /// after the transaction is durable. Cancelling the calling task changes nothing: what was handed in is
  /// finished, and its outcome returned.
  ///
  /// - Parameters:
  ///   - submission: What was sent, and who sent it when.
  ///   - finish: Makes the assessment. It runs inside the transaction, outside the caller's task (task-local
  ///     values are not there), at most once, and not at all for a repeated or conflicting request. It must
  ///     be quick and must not call the store.
  /// - Returns: Whether the submission was stored, had been stored before, or conflicts with an earlier one.
  /// - Throws: Whatever `finish` throws, unchanged, with nothing stored; otherwise ``StoreError``, also with
  ///   nothing stored.
  func commit(
    _ submission: Submission,
    finish: @escaping @Sendable (CommitContext) throws -> FinishedAssessment
  ) async throws -> CommitOutcome

  /// The assessment with this id; `nil` if there is none or it is not visible.
  func assessment(id: String, visibleTo visibility: Visibility) async throws -> StoredAssessment?

  /// The assessment of the state's highest round (year, then number); within a round the newest by id.
  ///
  /// - Returns: `nil` if the state has none that is visible.
  func latestAssessment(state: String, visibleTo visibility: Visibility) async throws -> StoredAssessment?

  /// One page of assessments, newest id first.
  ///
  /// Pages that follow each other's ``AssessmentPage/next`` hold every assessment that was there when the first
  /// was read, exactly once, whatever is inserted meanwhile.
  ///
  /// - Parameters:
  ///   - filter: What to list.
  ///   - visibility: What the reader may see.
  ///   - cursor: ``AssessmentPage/next`` of the page before; `nil` for the first page.
  ///   - limit: The largest number of assessments on the page, `1...10_000`; numbers outside are moved to the
  ///     nearer end.
  /// - Returns: The page, empty if nothing matches.
  /// - Throws: ``StoreError`` or `CancellationError`.
  func assessments(
    matching filter: AssessmentFilter,
    visibleTo visibility: Visibility,
    after cursor: String?,
    limit: Int
  ) async throws -> AssessmentPage

  /// The person to ask about an assessment; `nil` if none was named, it was erased, or the assessment is not
  /// visible.
  func contact(assessmentID: String, visibleTo visibility: Visibility) async throws -> Submission.Contact?

  /// Erases the person to ask about an assessment. Neither the assessment nor any digest changes.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  func eraseContact(assessmentID: String) async throws -> Bool

  /// Stores a bearer token's record, durably.
  ///
  /// - Throws: ``StoreError/unexpected(reason:)`` if the digest is registered already.
  func registerToken(_ token: TokenRecord) async throws

  /// The record of the token with this SHA-256 digest, expired and revoked ones too; `nil` if there is none.
  func token(digest: [UInt8]) async throws -> TokenRecord?

  /// Whether any token was ever registered.
  func hasTokens() async throws -> Bool
}
