internal import CapacityProtos
internal import ProtobufC

/// The facts of a flag as people say them. What is not known here shows as it came.
struct FactWords {
  let titles: ReportTitles

  func text(of fact: Capacity_V1_Fact) -> String {
    if fact.answerState != .unspecified { return indicator(fact) }
    if fact.subject.hasPrefix("terms.") { return term(fact) }
    let (subject, value) = (fact.subject, fact.value)
    let spaced = value.replacing("_", with: " ")
    return switch subject {
    case "controlled": value == "true" ? "a controlled item" : "not a controlled item"
    case "tagged": value == "true" ? "carries a dual-use tag" : "carries no dual-use tag"
    case "serves_nothing":
      value == "true" ? "serves nothing that the survey asks about" : "serves what the survey asks about"
    case "tag": tag(value)
    case "inherent": "inherent risk \(twoDecimals(value))"
    case "weakness_worst": "worst-case safeguard weakness \(twoDecimals(value))"
    case "intrusive": "intrusiveness \(value) of 4"
    case "scale": "scale \(value) of 4"
    case "covert": "covertness \(value) of 4"
    case "lowest_served": "lowest level of what it serves: \(Double(value).map(level) ?? value)"
    case "item_floor": value == "none" ? "no lowest tier of its own" : "the item is never below \(value.uppercased())"
    case "own_tier": "tier on its own: \(value.uppercased())"
    case "kind": "kind: \(spaced)"
    case "requested_kind": "requested as \(spaced)"
    case "end_user": "end user: \(value == "none" ? "unknown" : spaced)"
    case "purpose": "purpose: \(value == "none" ? "unstated" : spaced)"
    default: other(subject, spaced)
    }
  }

  private func indicator(_ fact: Capacity_V1_Fact) -> String {
    guard let value = Double(fact.value) else { return "\(fact.subject): \(fact.value)" }
    let level = "level \(level(value))"
    return fact.answerState == .answered
      ? "\(fact.subject): \(level) (\(Figures.percent(value)))"
      : "\(fact.subject): \(fact.answerState.spaced), counted as \(level)"
  }

  private func level(_ score: Double) -> String {
    let text = Figures.level(score)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private func tag(_ value: String) -> String {
    if value == "none" { return "carries no dual-use tag" }
    return "carries the tag\(value.contains(",") ? "s" : "") \(value)"
  }

  private func term(_ fact: Capacity_V1_Fact) -> String {
    let name = String(fact.subject.dropFirst("terms.".count))
    let value = fact.value == "none" ? "unknown" : fact.value
    return "\(Self.terms[name] ?? name.replacing("_", with: " ")): \(value)"
  }

  /// Mitigations, and what a newer server may know.
  private func other(_ subject: String, _ value: String) -> String {
    let title = titles.mitigation(subject)
    if title.isEmpty { return "\(subject.replacing("_", with: " ")): \(value)" }
    return "\(subject) \(title): \(value == "none" ? "not promised" : "evidence \(value)")"
  }

  private func twoDecimals(_ value: String) -> String { Double(value).map { Figures.fixed($0, 2) } ?? value }

  /// The terms of a transfer; each is answered with yes, no or unknown.
  static let terms = [
    "supplier_remote_access": "remote access for the supplier",
    "re_transfer_allowed": "may be passed on",
    "tied_procurement": "tied to buying from a supplier",
    "treaty_condition": "tied to joining a treaty",
    "data_access_condition": "tied to access to data",
    "training_included": "training included",
    "upkeep_funded": "upkeep paid for",
    "misuse_finding": "misuse found by a court or overseer",
    "misuse_remedied": "misuse remedied",
    "user_independence_evidenced": "evidence that the end user is independent",
  ]
}
