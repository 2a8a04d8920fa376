package import CapacityProtos
package import ProtobufC

extension ViolationNotes {
  /// The documents and sources behind an answer.
  package mutating func checkEvidence(_ items: [Capacity_V1_Evidence], at list: FieldPath) {
    checkCount(items.count, atMost: SurveyLimits.evidenceItems, at: list)
    for (index, evidence) in items.enumerated() {
      let item = list.index(index)
      if evidence.title.isEmpty, evidence.uri.isEmpty, evidence.note.isEmpty {
        note(item, found: "nothing", allowed: "a title, a uri or a note")
      }
      checkText(evidence.title, at: item.field("title"), bytes: SurveyLimits.uriBytes)
      checkText(evidence.uri, at: item.field("uri"), bytes: SurveyLimits.uriBytes)
      checkText(evidence.note, at: item.field("note"))
    }
  }
}
