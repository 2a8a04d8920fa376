internal import CapacityProtos
internal import DualUse
internal import Instruments

/// Judges transfers again where an assessment that they took in counts no more or counts otherwise, and opens those again
/// that a newer request had superseded which counts no more: then all is as if it had been so from the beginning.
struct TransferRevision {
  let ground: any TransferGround
  let assessors: Assessors
  /// The assessment that is named in the events.
  let cause: String
  /// Milliseconds since 1970, UTC.
  let time: Int64
  /// Assessments that count no more: they were withdrawn, or another one corrects them.
  var removed: Set<String> = []
  /// Superseded assessments that stand again.
  var reinstated: Set<String> = []
  /// Superseded assessments that stay so, by something else than before, with that.
  var moved: [String: String] = [:]
  /// What counts as an assessment's answers from now on, by its id; what is not named here counts as it is stored.
  var answers: [String: Capacity_V1_SurveyResponse] = [:]
  /// The assessment that is being stored.
  var incoming: (standing: AssessmentStanding, response: Capacity_V1_SurveyResponse)?

  /// The transfers that it bears on.
  ///
  /// - Throws: ``StoreError``.
  func affected() throws -> [TransferGroup] {
    let touched = removed.union(answers.keys)
    var groups: [String: TransferGroup] = [:]
    for group in try ground.openGroups()
    where !touched.isDisjoint(with: try Capacity_V1_TransferBasis(group.basis).assessmentIds) {
      groups[group.basis.assessmentID] = group
    }
    for id in removed {
      for group in try ground.groups(supersededBy: id) { groups[group.basis.assessmentID] = group }
    }
    return groups.values.filter { !removed.contains($0.basis.assessmentID) }
      .sorted { $0.basis.assessmentID < $1.basis.assessmentID }
  }

  /// What becomes of them.
  ///
  /// - Throws: ``StoreError``, or ``AssessmentError`` if an instrument is not known.
  func changes(of groups: [TransferGroup]) throws -> [TransferChange] {
    guard !groups.isEmpty else { return [] }
    let standings = try ground.standings() + (incoming.map { [$0.standing] } ?? [])
    return try groups.compactMap { group in
      guard let own = standings.first(where: { $0.id == group.basis.assessmentID }) else { return nil }
      return try change(of: group, own, among: standings)
    }
  }

  private func change(
    of group: TransferGroup,
    _ own: AssessmentStanding,
    among standings: [AssessmentStanding]
  ) throws -> TransferChange {
    var group = group
    var reopened: Set<Int> = []
    var passedOn: [TransferRecord] = []
    for index in group.transfers.indices {
      let record = group.transfers[index]
      guard let by = record.supersededBy, removed.contains(by), !record.isWithdrawn else { continue }
      group.transfers[index].supersededBy = try successor(of: record, own, among: standings)
      if group.transfers[index].supersededBy == nil, !record.isRejected {
        reopened.insert(record.item)
      } else {
        passedOn.append(group.transfers[index])
      }
    }
    let basis = try basis(of: group, own, among: standings)
    let rejudging = TransferRejudging(
      assessor: try assessors.assessor(id: basis.instrumentID, version: basis.instrumentVersion),
      ruleSetDigest: assessors.ruleSetDigest,
      time: time
    )
    var change = try rejudging.change(of: group, to: basis, because: .standing(assessmentID: cause), reopened: reopened)
    change.transfers += passedOn
    return change
  }

  // MARK: What counts

  /// Whether answers and requests of an assessment count: they do until it is withdrawn or corrected. What was published
  /// counts on when something later takes its place.
  private func counts(_ standing: AssessmentStanding) -> Bool {
    !removed.contains(standing.id) && (reinstated.contains(standing.id) || standing.counts)
  }

  /// Whether what it requested can be open.
  private func isOpen(_ standing: AssessmentStanding) -> Bool {
    counts(standing) && (reinstated.contains(standing.id) || standing.stage != AssessmentStanding.superseded)
  }

  /// The newest later assessment that asks for the same technology; where its own assessment is closed, the one that
  /// stands in its place; `nil`: it is open.
  func successor(
    of record: TransferRecord,
    _ own: AssessmentStanding,
    among standings: [AssessmentStanding]
  ) throws -> String? {
    let later = standings.filter { counts($0) && $0.place > own.place }.sorted { $0.place > $1.place }
    let newer = try later.first { try requests(of: $0.id).contains(record.technologyID) }
    if let newer { return newer.id }
    if isOpen(own) { return nil }
    return try moved[own.id] ?? Capacity_V1_Review(ground.review(of: own.id)).supersededBy.nonEmpty
  }

  private func requests(of id: String) throws -> Set<String> {
    if let incoming, incoming.standing.id == id {
      return Set(incoming.response.technologyRequests.map(\.technologyID))
    }
    return try ground.requests(of: id)
  }

  private func response(of id: String) throws -> Capacity_V1_SurveyResponse {
    if let incoming, incoming.standing.id == id { return incoming.response }
    return try answers[id] ?? ground.assessment(id: id).scoredResponse()
  }

  /// What the transfers of an assessment rest on: its own answers, and those of the later ones that count, taken in one
  /// after the other as they came.
  func basis(
    of group: TransferGroup,
    _ own: AssessmentStanding,
    among standings: [AssessmentStanding]
  ) throws -> Capacity_V1_TransferBasis {
    let earlier = try Capacity_V1_TransferBasis(group.basis)
    var basis = Capacity_V1_TransferBasis(
      of: try response(of: own.id),
      assessmentID: own.id,
      held: earlier.technologiesHeld,
      ruleSetVersion: earlier.ruleSetVersion
    )
    var latest = own
    for standing in standings where standing.id > own.id && counts(standing) && standing.place > latest.place {
      basis.assessmentIds.append(standing.id)
      latest = standing
    }
    // The latest answer to a question stands: the walk back ends when all are answered.
    var responses: [Capacity_V1_SurveyResponse] = []
    var unanswered: Set<String>?
    for id in basis.assessmentIds.dropFirst().reversed() {
      let response = try response(of: id)
      responses.append(response)
      let known = try unanswered ?? indicators(of: response)
      let rest = known.subtracting(response.answers.filter { $0.value.isAnswered }.keys)
      if rest.isEmpty { break }
      unanswered = rest
    }
    for response in responses.reversed() { basis.lay(response) }
    return basis
  }

  private func indicators(of response: Capacity_V1_SurveyResponse) throws -> Set<String> {
    let assessor = try assessors.assessor(id: response.instrumentID, version: response.instrumentVersion)
    return Set(assessor.instrument.indicators.map(\.id))
  }
}

extension AssessmentStanding {
  static let superseded = Int(Capacity_V1_ReviewState.superseded.rawValue)

  /// Neither withdrawn nor corrected by another.
  var counts: Bool {
    switch Capacity_V1_ReviewState(rawValue: Int32(stage)) {
    case .withdrawn: false
    case .superseded: isPublished
    default: true
    }
  }

  /// The order of assessments: by round, and within a round as they came.
  var place: (Int, Int, String) { (roundYear, roundNumber, id) }
}
