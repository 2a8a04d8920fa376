// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

/// Why a number is what it is.
package struct Capacity_V1_Explanation: Sendable, Hashable {
  package var assessmentID: String = ""
  /// The theme or indicator that is explained.
  package var itemID: String = ""
  /// Its title, in the reader's language.
  package var title: String = ""
  /// What its numbers mean: what 0, 0.75 and 1 stand for, and that high is good.
  package var legend: String = ""
  /// Score, coverage, range, gap, confidence, ..., in this order; those that there are.
  package var figures: [Capacity_V1_ExplainedFigure] = []
  /// What went in: for a theme its indicators, for a total its domains, for an indicator itself.
  package var inputs: [Capacity_V1_ExplainedInput] = []
  /// Every default and every choice of the profile that was used.
  package var defaults: [Capacity_V1_UsedDefault] = []
  /// Where method, questions and rules come from.
  package var sources: [String] = []
  /// The same in sentences.
  package var words: [String] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// One number and how it was made.
package struct Capacity_V1_ExplainedFigure: Sendable, Hashable {
  /// For example "score", "coverage", "low".
  package var name: String = ""
  /// In the notation of the method, for example "sum(w*s) / sum(w) over the answered indicators".
  package var formula: String = ""
  package var numerator: Double?
  package var denominator: Double?
  /// Absent where there is none, for example a score below the least coverage.
  package var result: Double?
  /// The same with its numbers, for example "12.25 / 18.5 = 0.662", and why there is no result.
  package var words: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_ExplainedInput: Sendable, Hashable {
  package var indicatorID: String = ""
  package var state: Capacity_V1_AnswerState = .unspecified
  /// As it was answered, in words: "level 3", "partial", "42.5 %".
  package var answer: String = ""
  package var score: Double?
  package var weight: Double = 0
  /// Share of the theme's applicable weight, 0 to 1.
  package var weightShare: Double = 0
  package var evidenceGrade: Capacity_V1_EvidenceGrade = .unspecified
  package var target: Double = 0
  /// Where the target comes from: "response", "profile", "domain" or "default".
  package var targetSource: String = ""
  /// The question, in the reader's language.
  package var question: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_UsedDefault: Sendable, Hashable {
  /// For example "minimum_coverage".
  package var name: String = ""
  package var value: Double = 0
  /// What it does, in words.
  package var words: String = ""
  /// "profile", "instrument" or "method".
  package var place: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

