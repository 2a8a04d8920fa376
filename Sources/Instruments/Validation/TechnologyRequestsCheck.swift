internal import CapacityProtos
internal import ProtobufC

/// Checks requests for technology against the catalogue.
struct TechnologyRequestsCheck {
  private let technologies: [String]
  private let mitigations: [String]

  init(ruleSet: LoadedRuleSet) {
    technologies = ruleSet.message.technologies.map(\.id)
    mitigations = ruleSet.message.mitigations.map(\.id)
  }

  func check(_ requests: [Capacity_V1_TechnologyRequest], _ notes: inout ViolationNotes) {
    let list = FieldPath.root.field("technology_requests")
    notes.checkCount(requests.count, atMost: SurveyLimits.technologyRequests, at: list)
    for (index, request) in requests.enumerated() {
      let path = list.index(index)
      checkID(request.technologyID, among: technologies, "catalogue", at: path.field("technology_id"), &notes)
      notes.requireEnum(request.kind, at: path.field("kind"))
      notes.checkEnum(request.endUser, at: path.field("end_user"))
      notes.checkEnum(request.purpose, at: path.field("purpose"))
      if let terms = request.terms { check(terms, at: path.field("terms"), &notes) }
      notes.checkCount(request.mitigations.count, atMost: SurveyLimits.listedItems, at: path.field("mitigations"))
      for (position, mitigation) in request.mitigations.enumerated() {
        let item = path.field("mitigations").index(position)
        checkID(
          mitigation.mitigationID,
          among: mitigations,
          "list of mitigations",
          at: item.field("mitigation_id"),
          &notes
        )
        notes.checkEnum(mitigation.evidenceGrade, at: item.field("evidence_grade"))
      }
      notes.checkText(request.comment, at: path.field("comment"))
    }
  }

  func check(held: [String], _ notes: inout ViolationNotes) {
    let list = FieldPath.root.field("technologies_held")
    notes.checkCount(held.count, atMost: SurveyLimits.listedItems, at: list)
    for (index, id) in held.enumerated() {
      checkID(id, among: technologies, "catalogue", at: list.index(index), &notes)
    }
  }

  private func check(_ terms: Capacity_V1_TransferTerms, at path: FieldPath, _ notes: inout ViolationNotes) {
    notes.checkEnum(terms.supplierRemoteAccess, at: path.field("supplier_remote_access"))
    notes.checkEnum(terms.reTransferAllowed, at: path.field("re_transfer_allowed"))
    notes.checkEnum(terms.tiedProcurement, at: path.field("tied_procurement"))
    notes.checkEnum(terms.treatyCondition, at: path.field("treaty_condition"))
    notes.checkEnum(terms.dataAccessCondition, at: path.field("data_access_condition"))
    notes.checkEnum(terms.trainingIncluded, at: path.field("training_included"))
    notes.checkEnum(terms.upkeepFunded, at: path.field("upkeep_funded"))
    notes.checkEnum(terms.misuseFinding, at: path.field("misuse_finding"))
    notes.checkEnum(terms.misuseRemedied, at: path.field("misuse_remedied"))
    notes.checkEnum(terms.userIndependenceEvidenced, at: path.field("user_independence_evidenced"))
  }

  private func checkID(
    _ id: String,
    among ids: [String],
    _ list: String,
    at path: FieldPath,
    _ notes: inout ViolationNotes
  ) {
    guard !ids.contains(id) else { return }
    let near = notes.suggestion(for: id, among: ids)
    notes.note(path, found: quoted(id), allowed: "an id of the \(list)\(near)")
  }
}
