/// One thing that differs between two versions of an instrument.
package struct InstrumentChange: Sendable, Hashable {
  package let kind: Kind
  package let part: Part
  /// The id in the newer version, or in the older one for what was removed; empty for the instrument itself.
  package let id: String
  /// What of it, as the path of a text (`levels/3/text`) or an id; empty for the whole.
  package let field: String
  /// The language of a changed text; `nil` where no text is meant.
  package let language: String?
  /// As the older version has it; `nil` where it has nothing.
  package let old: String?
  /// As the newer version has it; `nil` where it has nothing.
  package let new: String?
  /// What of a score it touches, in a fixed order.
  package let effects: [Effect]

  init(
    _ kind: Kind,
    _ part: Part,
    _ id: String,
    field: String = "",
    language: String? = nil,
    old: String? = nil,
    new: String? = nil,
    effects: Set<Effect> = []
  ) {
    self.kind = kind
    self.part = part
    self.id = id
    self.field = field
    self.language = language
    self.old = old
    self.new = new
    self.effects = Effect.allCases.filter(effects.contains)
  }

  /// What changed.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case added
    case removed
    /// Declared: the same question under another id.
    case renumbered
    /// Declared: one question became several.
    case split
    /// Declared: several questions became one.
    case merged
    /// It stands elsewhere in the order.
    case moved
    /// A text, in one language.
    case reworded
    /// A descriptor of a level or option, in one language.
    case levels
    case answerType = "answer_type"
    /// The line of a number, or its least and most.
    case anchors
    case weight
    case principles
    case risks
    case requirements
    case crosswalk
    case safeguard
    /// Another attribute of a part that is no indicator: kind of a framework, parent of a letter, its articles.
    case attribute
  }

  /// What it is a part of.
  package enum Part: String, Sendable, Hashable, CaseIterable {
    case instrument, domain, indicator, principle, risk, framework, pattern
  }

  /// What a response would get otherwise when it is scored with the newer version.
  package enum Effect: String, Sendable, Hashable, CaseIterable {
    /// The same answer may say something else: rounds are compared with care.
    case meaning
    /// Scores of domains, principles or safeguards, or the total.
    case scores
    /// Intervals alone: the draws fall on other indicators.
    case intervals
    /// Gaps, needs, their order or their reasons.
    case needs
    /// Readiness for treaties.
    case readiness
    /// Risk tiers and flags of dual-use technology.
    case dualUse = "dual_use"
  }
}

extension InstrumentChange: CustomStringConvertible {
  /// A line for people.
  package var description: String {
    let subject = [id.isEmpty ? part.rawValue : id, field].filter { !$0.isEmpty }.joined(separator: " ")
    let tag = language.map { " (\($0))" } ?? ""
    let touched = effects.isEmpty ? "" : "; touches \(effects.map(\.words).joined(separator: ", "))"
    return "\(subject)\(tag): \(what)\(touched)"
  }

  private var what: String {
    let (before, after) = (old ?? "nothing", new ?? "nothing")
    return switch kind {
    case .added: "added"
    case .removed: "removed"
    case .renumbered: "was \(before)"
    case .split: "\(before) became \(after)"
    case .merged: "\(before) became \(after)"
    case .moved: "stands elsewhere in the order"
    case .reworded, .levels: "\"\(before)\" became \"\(after)\""
    case .answerType: "answer type \(before) became \(after)"
    case .anchors: "anchors \(before) became \(after)"
    case .weight: "weight \(before) became \(after)"
    case .principles: "principles \(before) became \(after)"
    case .risks: "risks \(before) became \(after)"
    case .requirements: "requires \(before) became \(after)"
    case .crosswalk: "articles \(before) became \(after)"
    case .safeguard: after == "true" ? "became a safeguard" : "is no safeguard any more"
    case .attribute: "\(before) became \(after)"
    }
  }
}

extension InstrumentChange.Effect {
  fileprivate var words: String {
    switch self {
    case .meaning: "what answers mean"
    case .scores: "scores"
    case .intervals: "intervals"
    case .needs: "needs"
    case .readiness: "treaty readiness"
    case .dualUse: "dual-use risk"
    }
  }
}
