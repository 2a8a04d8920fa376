internal import CapacityProtos
internal import Instruments
internal import ProtobufC

/// What a decision about a flag is checked for, before anything is looked up. Pure.
struct FlagDecisionCheck {
  /// Milliseconds since 1970, UTC.
  let now: Int64

  /// Bytes of a reason in UTF-8.
  static let reasonBytes = 8 << 10
  static let evidenceItems = 50
  /// The longest time that a risk can be accepted for: two years.
  static let longestAcceptance: Int64 = 2 * 366 * 86_400_000

  /// - Throws: ``AssessmentError/invalid(_:)`` with every fault.
  func check(_ decision: Capacity_V1_FlagDecision) throws(AssessmentError) {
    var faults: [Capacity_V1_Violation] = []
    func note(_ field: String, _ found: String, _ allowed: String) {
      var fault = Capacity_V1_Violation()
      fault.field = "decision.\(field)"
      fault.found = found
      fault.allowed = allowed
      faults.append(fault)
    }
    if decision.ruleID.isEmpty { note("rule_id", "nothing", "a rule that fires, for example RF-04") }
    switch decision.status {
    case .open, .mitigated, .accepted, .rejected: break
    case .unspecified: note("status", "nothing", "OPEN, MITIGATED, ACCEPTED or REJECTED")
    case .UNRECOGNIZED(let number): note("status", "the number \(number)", "OPEN, MITIGATED, ACCEPTED or REJECTED")
    }
    if decision.reason.allSatisfy(\.isWhitespace) { note("reason", "nothing", "why, in words") }
    if let found = Self.fault(in: decision.reason, atMost: Self.reasonBytes) {
      note("reason", found, "\(Self.reasonBytes) bytes of text at most")
    }
    if let fault = LineText.fault(in: decision.acceptedBy, atMost: SurveyLimits.agencyCharacters) {
      note("accepted_by", fault.found, fault.allowed)
    }
    if decision.status != .accepted, !decision.acceptedBy.isEmpty {
      note("accepted_by", "a name", "nothing: only an ACCEPTED flag has somebody who answers for it")
    }
    check(until: decision, note)
    check(evidenceOf: decision, note)
    if !faults.isEmpty { throw .invalid(faults) }
  }

  private func check(until decision: Capacity_V1_FlagDecision, _ note: (String, String, String) -> Void) {
    guard decision.status == .accepted else {
      if decision.until != nil { note("until", "a time", "nothing: only ACCEPTED ends by itself") }
      return
    }
    let allowed = "a time from now on, two years at most"
    guard let until = decision.until else { return note("until", "nothing", allowed) }
    guard let time = until.milliseconds else { return note("until", "no valid time", allowed) }
    if time <= now { note("until", "a time that is over", allowed) }
    if time > now + Self.longestAcceptance { note("until", "more than two years", allowed) }
  }

  private func check(evidenceOf decision: Capacity_V1_FlagDecision, _ note: (String, String, String) -> Void) {
    if decision.status == .mitigated, decision.evidence.isEmpty {
      note("evidence", "nothing", "at least one item: what shows that something was done")
    }
    if decision.evidence.count > Self.evidenceItems {
      note("evidence", "\(decision.evidence.count) items", "\(Self.evidenceItems) at most")
    }
    for (index, item) in decision.evidence.prefix(Self.evidenceItems).enumerated() {
      if item.title.allSatisfy(\.isWhitespace), item.uri.isEmpty {
        note("evidence[\(index)].title", "nothing", "a title, or a uri")
      }
      for (name, text, limit) in [
        ("title", item.title, SurveyLimits.uriBytes), ("uri", item.uri, SurveyLimits.uriBytes),
        ("note", item.note, SurveyLimits.commentBytes),
      ] {
        if let found = Self.fault(in: text, atMost: limit) {
          note("evidence[\(index)].\(name)", found, "\(limit) bytes of text at most")
        }
      }
    }
  }

  /// What is wrong with a text for people: its length, or a NUL.
  private static func fault(in text: String, atMost limit: Int) -> String? {
    if text.utf8.count > limit { return "\(text.utf8.count) bytes" }
    return text.utf8.contains(0) ? "a NUL character" : nil
  }
}
