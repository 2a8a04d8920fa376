internal import CapacityProtos
internal import ProtobufC

/// Checks that every word of a transfer has one factor, and every factor a value from 0 to 1.
enum RiskParametersCheck {
  static func check(_ merged: inout MergedMessage<Capacity_V1_RuleSet>) {
    guard let parameters = merged.message.parameters else {
      return merged.note("parameters", found: "nothing", allowed: "the numbers of the arithmetic")
    }
    func check<Word: ProtobufEnum>(_ entries: [(word: Word, value: Double)], _ list: String) {
      let field = "parameters.\(list)"
      for (index, entry) in entries.enumerated() where !(0...1).contains(entry.value) {
        merged.note("\(field)[\(index)]", found: "\(entry.value)", allowed: "a number from 0 to 1")
      }
      let named = entries.map(\.word.shortName)
      if named.sorted() != Word.shortNames.sorted() {
        merged.note(
          field,
          found: named.joined(separator: ", "),
          allowed: "each once: \(Word.shortNames.joined(separator: ", "))"
        )
      }
    }
    check(parameters.kinds.map { ($0.kind, $0.factor) }, "kinds")
    check(parameters.endUsers.map { ($0.endUser, $0.factor) }, "end_users")
    check(parameters.purposes.map { ($0.purpose, $0.factor) }, "purposes")
    check(parameters.mitigationQualities.map { ($0.evidenceGrade, $0.quality) }, "mitigation_qualities")
  }
}
