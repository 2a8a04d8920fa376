package import CapacityProtos
internal import DualUse
internal import Instruments

extension Assessments {
  /// All that it takes to sign a transfer, or to disagree: for who may read the response. Stores nothing.
  package func getDueDiligence(
    _ request: Capacity_V1_GetDueDiligenceRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetDueDiligenceResponse {
    var reply = Capacity_V1_GetDueDiligenceResponse()
    reply.file = try await dueDiligence(request, by: caller).file
    return reply
  }

  /// The same with the ids of all assessments that something in the file comes from: its own, those that the judgement
  /// takes in, and those that something happened because of.
  package func dueDiligence(
    _ request: Capacity_V1_GetDueDiligenceRequest,
    by caller: Caller
  ) async throws -> (file: Capacity_V1_DueDiligenceFile, sources: Set<String>) {
    let stored = try await stored(id: request.assessmentID, for: caller)
    try pass(.readResponse, "a due-diligence file, which holds what the response says,", on: stored, for: caller)
    var asked = Capacity_V1_GetTransferRequest()
    asked.assessmentID = request.assessmentID
    asked.item = request.item
    asked.languageCode = request.languageCode
    let found = try await getTransfer(asked, by: caller)
    guard let transfer = found.transfer else {
      throw AssessmentError.notFound("the assessment \(stored.id) has no requested technology number \(request.item)")
    }
    let ground = try await ground(of: transfer, stored)
    let response = try stored.decodedResponse()
    let requests = response.technologyRequests.compactMap(TransferRequest.init)
    // An item of the request that other rules do not know any more is told without what would change it.
    let changes = try? ground.engine.assessor.changes(
      forItemAt: Int(request.item),
      of: requests,
      held: ground.held,
      answers: ground.sheet
    )
    let builder = DueDiligenceBuilder(
      .init(
        transfer: transfer,
        events: found.events,
        hasOlderEvents: !found.nextPageToken.isEmpty,
        assessment: try assessment(from: stored, language: "", for: caller),
        sheet: ground.sheet,
        changes: changes.map(Capacity_V1_TransferChanges.init),
        time: now()
      ),
      instrument: ground.engine.instrument,
      ruleSet: data.ruleSet,
      isControlled: ground.engine.assessor.isControlled(transfer.technologyID) ?? false,
      language: request.languageCode
    )
    let sources = Set([stored.id] + ground.assessmentIDs + found.events.map(\.causeAssessmentID)).subtracting([""])
    return (builder.file(), sources)
  }

  /// What a transfer is judged by, as its reader is shown it.
  private struct Ground {
    var engine: Engines.Engine
    var sheet: AnswerSheet
    var held: [String]
    /// Ids of the assessments whose answers it takes in.
    var assessmentIDs: [String]
  }

  private func ground(of transfer: Capacity_V1_Transfer, _ stored: StoredAssessment) async throws -> Ground {
    if !transfer.judgedByAssessmentID.isEmpty,
      let record = try await store.transferBasis(assessmentID: stored.id)
    {
      let basis = try Capacity_V1_TransferBasis(record)
      let known = data.instrument(id: basis.instrumentID, version: basis.instrumentVersion)
      let engine = try engine(id: basis.instrumentID, version: known == nil ? "" : basis.instrumentVersion)
      let sheet = basis.sheet(for: engine.instrument.model)
      return Ground(engine: engine, sheet: sheet, held: basis.technologiesHeld, assessmentIDs: basis.assessmentIds)
    }
    // A later survey that the reader may not see was taken in: the file stays with what the assessment itself says.
    let reading = try reading(of: stored)
    let held = try stored.decodedAssessment().technologiesHeld.map(\.technologyID)
    return Ground(engine: reading.engine, sheet: reading.sheet, held: held, assessmentIDs: [stored.id])
  }
}
