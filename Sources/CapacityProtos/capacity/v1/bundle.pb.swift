// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

/// An assessment with all that it was made from: who has it can make it again, without the server.
package struct Capacity_V1_AssessmentBundle: Sendable, Hashable {
  /// Of this message; 1.
  package var format: UInt32 = 0
  /// As stored: codes and numbers, no words.
  package var assessment: Capacity_V1_Assessment?
  package var response: Capacity_V1_SurveyResponse?
  /// The base texts only, as the digest is over them.
  package var instrument: Capacity_V1_Instrument?
  package var ruleSet: Capacity_V1_RuleSet?
  package var profile: Capacity_V1_ScoringProfile?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

