// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

/// All that it takes to sign a transfer, or to disagree: facts, rules, sources and decisions, with their words in one
/// language. Advice with reasons, never a licence and never a verdict on a state.
package struct Capacity_V1_DueDiligenceFile: Sendable, Hashable {
  /// Of this message; 1.
  package var format: UInt32 = 0
  package var assessmentID: String = ""
  /// Position in the request, counted from 0.
  package var item: UInt32 = 0
  package var stateCode: String = ""
  package var round: String = ""
  package var agency: String = ""
  /// Bounds who may see this file: the assessment's label when it was made.
  package var tlp: Capacity_V1_Tlp = .unspecified
  /// When the file was made.
  package var createTime: Google_Protobuf_Timestamp?
  /// Of its words, a BCP 47 tag.
  package var languageCode: String = ""
  /// When the request was submitted.
  package var submitTime: Google_Protobuf_Timestamp?
  package var standing: Capacity_V1_TransferStanding = .unspecified
  package var supersededByAssessmentID: String = ""
  package var technology: Capacity_V1_DiligenceItem?
  /// As it was asked for.
  package var request: Capacity_V1_TechnologyRequest?
  package var terms: [Capacity_V1_DiligenceTerm] = []
  /// Promised or not, each that can be applied; then what is promised and cannot be applied.
  package var mitigations: [Capacity_V1_DiligenceMitigation] = []
  /// In the order in which they are made.
  package var figures: [Capacity_V1_DiligenceFigure] = []
  /// In rising order.
  package var tiers: [Capacity_V1_DiligenceTier] = []
  package var ownTier: Capacity_V1_RiskTier = .unspecified
  package var tier: Capacity_V1_RiskTier = .unspecified
  package var bestTier: Capacity_V1_RiskTier = .unspecified
  package var worstTier: Capacity_V1_RiskTier = .unspecified
  /// What to answer to settle the tier.
  package var openQuestions: [Capacity_V1_DiligenceFact] = []
  /// Who should approve it, as advice by its tier.
  package var approval: String = ""
  /// In the order of the rules.
  package var flags: [Capacity_V1_DiligenceFlag] = []
  /// The safeguards that bear on the item, in the order of the instrument.
  package var safeguards: [Capacity_V1_DiligenceFact] = []
  package var alternatives: [Capacity_V1_DiligenceItem] = []
  package var noAlternativeReason: String = ""
  package var changes: Capacity_V1_DiligenceChanges?
  /// Decisions, and judgements that changed; newest last, those of one reply of TransferService.GetTransfer. Where older
  /// ones are left out, a caveat says so.
  package var trail: [Capacity_V1_DiligenceEvent] = []
  /// Of the assessment; empty for callers who may not see what it rests on.
  package var digests: Capacity_V1_Digests?
  /// The rules that it is judged by today.
  package var ruleSetVersion: String = ""
  /// SHA-256 of the rules whose words stand here, in lowercase hexadecimal.
  package var ruleSetDigest: String = ""
  package var instrumentID: String = ""
  package var instrumentVersion: String = ""
  /// The assessment whose answers were taken in last; empty: those of the assessment itself.
  package var judgedByAssessmentID: String = ""
  package var caveats: [String] = []
  /// Of the request, in words.
  package var kindWords: String = ""
  package var endUserWords: String = ""
  package var purposeWords: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A technology of the catalogue.
package struct Capacity_V1_DiligenceItem: Sendable, Hashable {
  package var technologyID: String = ""
  package var title: String = ""
  /// Tags, those that the kind of transfer adds included; empty for alternatives and partners.
  package var tags: [Capacity_V1_DiligenceTag] = []
  package var facets: [Capacity_V1_DiligenceFacet] = []
  /// The lowest tier that it can ever get; unspecified: none.
  package var floor: Capacity_V1_RiskTier = .unspecified
  package var controlled: Bool = false
  /// What it can honestly serve, as questions of the instrument.
  package var serves: [Capacity_V1_DiligenceText] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// An id with its words.
package struct Capacity_V1_DiligenceText: Sendable, Hashable {
  package var id: String = ""
  package var title: String = ""
  /// More about it; may be empty.
  package var statement: String = ""
  /// Where it comes from, as the data has it, in English; may be empty.
  package var source: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_DiligenceTag: Sendable, Hashable {
  package var id: String = ""
  package var title: String = ""
  package var controls: [Capacity_V1_DiligenceControls] = []
  package var rights: [Capacity_V1_Right] = []
  /// Rights in words.
  package var rightWords: [String] = []
  /// In English.
  package var source: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Entries of one regime of export control.
package struct Capacity_V1_DiligenceControls: Sendable, Hashable {
  /// For example "Wassenaar Arrangement".
  package var regime: String = ""
  package var entries: [String] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_DiligenceFacet: Sendable, Hashable {
  /// "intrusive", "scale" or "covert".
  package var id: String = ""
  package var title: String = ""
  /// 0 to 4.
  package var value: UInt32 = 0
  package var meaning: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_DiligenceTerm: Sendable, Hashable {
  /// For example "re_transfer_allowed".
  package var id: String = ""
  package var title: String = ""
  package var value: Capacity_V1_Ternary = .unspecified
  package var valueWords: String = ""
  /// The value that raises no concern.
  package var benign: Capacity_V1_Ternary = .unspecified
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_DiligenceMitigation: Sendable, Hashable {
  package var id: String = ""
  package var title: String = ""
  package var promised: Bool = false
  /// It can be applied to such an item.
  package var applicable: Bool = false
  /// As given.
  package var evidenceGrade: Capacity_V1_EvidenceGrade = .unspecified
  /// As counted.
  package var countedGrade: Capacity_V1_EvidenceGrade = .unspecified
  /// Share of the risk that it takes away at best, 0 to 1.
  package var effect: Double = 0
  /// Share that counted.
  package var countedEffect: Double = 0
  /// The safeguard that it needs; empty: none.
  package var needs: String = ""
  /// Why less was counted; empty otherwise.
  package var reason: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_DiligenceFigure: Sendable, Hashable {
  /// I0, I, S, E, R0, M or R.
  package var id: String = ""
  package var title: String = ""
  /// 0 to 1.
  package var value: Double = 0
  /// In words.
  package var formula: String = ""
  /// With its numbers.
  package var calculation: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_DiligenceTier: Sendable, Hashable {
  package var tier: Capacity_V1_RiskTier = .unspecified
  package var title: String = ""
  /// Residual risk from here on, 0 to 1.
  package var from: Double = 0
  /// And below; 0: no bound.
  package var below: Double = 0
  package var approval: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A fact in words.
package struct Capacity_V1_DiligenceFact: Sendable, Hashable {
  /// As in Fact.
  package var subject: String = ""
  /// What it is about: the question, the term.
  package var title: String = ""
  /// As the rule read it.
  package var value: String = ""
  /// The same in words.
  package var valueWords: String = ""
  /// What the instrument says that the level reached means.
  package var descriptor: String = ""
  package var answerState: Capacity_V1_AnswerState = .unspecified
  package var evidenceGrade: Capacity_V1_EvidenceGrade = .unspecified
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_DiligenceFlag: Sendable, Hashable {
  package var ruleID: String = ""
  package var title: String = ""
  package var explanation: String = ""
  /// The condition as it stands in the rules, with those of the floors.
  package var condition: String = ""
  /// In English.
  package var source: String = ""
  /// Unspecified: a note that raises no tier.
  package var floor: Capacity_V1_RiskTier = .unspecified
  package var unverified: Bool = false
  package var facts: [Capacity_V1_DiligenceFact] = []
  package var principles: [Capacity_V1_DiligenceText] = []
  package var risks: [Capacity_V1_DiligenceText] = []
  package var rights: [String] = []
  package var controlEntries: [String] = []
  /// Bundles: the other technologies that take part.
  package var partners: [Capacity_V1_DiligenceItem] = []
  package var standing: Capacity_V1_FlagStanding?
  package var statusWords: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_DiligenceChanges: Sendable, Hashable {
  package var outcome: Capacity_V1_ChangeOutcome = .unspecified
  /// The changes in words; none found: what holds the tier.
  package var words: [String] = []
  package var tier: Capacity_V1_RiskTier = .unspecified
  /// 0 to 1.
  package var residualRisk: Double = 0
  /// What the outcome means.
  package var summary: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_DiligenceEvent: Sendable, Hashable {
  package var event: Capacity_V1_TransferEvent?
  /// What happened, in one line.
  package var summary: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

