internal import CapacityProtos
internal import Foundation
internal import ProtobufC

// A rule that fired, with what it rests on and where it stands.

extension DueDiligenceView {
  func flag(_ flag: Capacity_V1_DiligenceFlag) -> [String: Any] {
    var details = lines([
      ("principles", flag.principles.map { "\($0.id) \($0.title)" }.joined(separator: "; ")),
      ("risks", flag.risks.map { "\($0.id) \($0.title)" }.joined(separator: "; ")),
      ("rights", flag.rights.joined(separator: ", ")),
      ("controls", flag.controlEntries.joined(separator: ", ")),
      ("partners", flag.partners.map { "\($0.title) (\($0.technologyID))" }.joined(separator: "; ")),
    ])
    var (source, condition) = (line(label("source"), flag.source), line(label("condition"), flag.condition))
    source["lang"] = sourceLanguage ?? false as Any
    condition["code"] = true
    details += (flag.source.isEmpty ? [] : [source]) + [condition]
    return [
      "id": flag.ruleID,
      "title": flag.title,
      "tone": flag.floor == .unspecified ? "note" : flag.floor.shortName,
      "floor": flag.floor == .unspecified ? false as Any : badge(flag.floor) as Any,
      "unverified": flag.unverified,
      "status": flag.statusWords,
      "explanation": flag.explanation,
      "facts": facts(flag.facts, caption: label("facts")).context,
      "details": details,
      "decision": decision(flag.standing?.decision),
    ]
  }

  private func decision(_ decision: Capacity_V1_FlagDecision?) -> Any {
    guard let decision else { return false }
    return [
      "lines": lines([
        ("when", decision.createTime?.moment ?? ""), ("why", decision.reason), ("accepted_by", decision.acceptedBy),
        ("until", decision.until?.moment ?? ""),
        ("evidence", decision.evidence.map(evidence).joined(separator: "; ")), ("recorded_by", decision.principal),
      ])
    ] as [String: Any]
  }
}

extension Capacity_V1_EvidenceGrade {
  /// "E0" to "E3".
  var word: String { self == .unspecified ? "E0" : shortName.uppercased() }
}

extension Google_Protobuf_Timestamp {
  /// To the minute, UTC, in the same form in every language: "2026-11-28 02:03 UTC".
  var moment: String {
    let date = Date(timeIntervalSince1970: Double(seconds))
    return date.formatted(.iso8601.year().month().day().dateSeparator(.dash).time(includingFractionalSeconds: false))
      .replacing("T", with: " ").prefix(16) + " UTC"
  }
}
