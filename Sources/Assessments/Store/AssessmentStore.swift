/// Where assessments live.
///
/// Implementable on any transactional SQL engine: ids are made by the caller, payloads are opaque bytes,
/// and nothing depends on there being one writer. Unless a method says otherwise, what it throws is a
/// ``StoreError``, or a `CancellationError` from a read whose task was cancelled.
package protocol AssessmentStore: RegistryStore, TokenStore, SupportStore, ResultStore, TransferStore,
  ReviewStore, AuditStore, FeedStore, ScheduleStore
{
  /// The greatest of all ids when the store was opened: those made from now on must sort behind it, also where the clock
  /// has gone back since. `nil` if there were none.
  var greatestID: String? { get }

  /// Stores a submission and the assessment made from it: both or neither.
  ///
  /// The request id is looked up, then agency and state in the registry, what the agency requested earlier for the state
  /// is read, `finish` is called with it, and everything is inserted; no other commit comes between these steps. Commits
  /// may share a transaction; none depends on whether another one fails. The method returns only after the transaction
  /// is durable. Cancelling the calling task changes nothing: what was handed in is
  /// finished, and its outcome returned.
  ///
  /// - Parameters:
  ///   - submission: What was sent, and who sent it when.
  ///   - finish: Makes the assessment from what it is given, and changes nothing. It runs inside the transaction,
  ///     outside the caller's task (task-local values are not there), and not at all for a repeated or conflicting
  ///     request; again where the transaction has to be. It must be quick, since all others wait, and must not call the
  ///     store.
  /// - Returns: Whether the submission was stored, had been stored before, conflicts with an earlier one, or is not
  ///   covered by the registry.
  /// - Throws: Whatever `finish` throws, unchanged, with nothing stored; otherwise ``StoreError``, also with
  ///   nothing stored.
  func commit(
    _ submission: Submission,
    finish: @escaping @Sendable (CommitContext, any TransferGround) throws -> FinishedAssessment
  ) async throws -> CommitOutcome

  /// The assessment with this id; `nil` if there is none or it is not visible.
  func assessment(id: String, visibleTo visibility: Visibility) async throws -> StoredAssessment?

  /// The assessment of the state's highest round (year, then number); within a round the newest by id.
  ///
  /// - Returns: `nil` if the state has none that is visible.
  func latestAssessment(state: String, visibleTo visibility: Visibility) async throws -> StoredAssessment?

  /// One assessment of each of the state's rounds, the newest by id, latest round first: all as of one moment.
  ///
  /// - Parameter limit: The most rounds to read, the latest ones.
  func latestOfEachRound(
    state: String,
    visibleTo visibility: Visibility,
    limit: Int
  ) async throws -> [StoredAssessment]

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

  /// Changes the label of an assessment, if it is still the expected one.
  ///
  /// - Parameters:
  ///   - expected: Raw number of the `Tlp` label that it must have.
  ///   - tlp: Raw number of the new one.
  /// - Returns: Whether it was changed.
  func setLabel(assessmentID: String, from expected: Int, to tlp: Int) async throws -> Bool

  /// Lets another agency see an assessment. Doing it again changes nothing.
  ///
  /// - Parameters:
  ///   - tlp: Raw number of the `Tlp` label that it must have.
  ///   - agency: Must be registered and active.
  ///   - time: Milliseconds since 1970-01-01 UTC.
  func share(assessmentID: String, at tlp: Int, with agency: String, on time: Int64) async throws -> ShareOutcome

  /// Takes that back.
  ///
  /// - Returns: Whether it was shared.
  func unshare(assessmentID: String, with agency: String) async throws -> Bool

  /// 32 bytes of chance that belong to this store, made when they are first asked for, and the same ever after. They
  /// prove that what comes back from clients was made here.
  func secret() async throws -> [UInt8]
}

extension AssessmentStore {
  /// The same for an assessment that corrects nothing.
  package func commit(
    _ submission: Submission,
    finish: @escaping @Sendable (CommitContext) throws -> FinishedAssessment
  ) async throws -> CommitOutcome {
    try await commit(submission) { context, _ in try finish(context) }
  }
}

/// How sharing ended.
package enum ShareOutcome: Sendable, Hashable {
  case shared
  /// The assessment has another label than was expected: nothing was stored.
  case labelChanged
  /// The agency is not registered, or retired: nothing was stored.
  case refused(RegistryRefusal)
}
