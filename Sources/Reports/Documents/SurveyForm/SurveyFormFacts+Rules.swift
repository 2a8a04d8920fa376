internal import CapacityProtos
internal import Instruments
internal import ProtobufC

extension SurveyFormFacts {
  /// The enums of a survey, without their unspecified values.
  var enums: DocumentNode {
    Self.mapping([
      ("Tlp", Self.values(Capacity_V1_Tlp.self)),
      ("YesPartialNo", Self.values(Capacity_V1_YesPartialNo.self)),
      ("EvidenceGrade", Self.values(Capacity_V1_EvidenceGrade.self)),
      ("TransferKind", Self.values(Capacity_V1_TransferKind.self)),
      ("EndUser", Self.values(Capacity_V1_EndUser.self)),
      ("Purpose", Self.values(Capacity_V1_Purpose.self)),
      ("Ternary", Self.values(Capacity_V1_Ternary.self)),
    ])
  }

  /// How much a survey may hold.
  var limits: DocumentNode {
    let limits = [
      ("answers", SurveyLimits.answers),
      ("evidenceItems", SurveyLimits.evidenceItems),
      ("commentBytes", SurveyLimits.commentBytes),
      ("uriBytes", SurveyLimits.uriBytes),
      ("technologyRequests", SurveyLimits.technologyRequests),
      ("listedItems", SurveyLimits.listedItems),
      ("agencyCharacters", SurveyLimits.agencyCharacters),
    ]
    return Self.mapping(limits.map { ($0, .number("\($1)")) })
  }

  private static func values<Value: ProtobufEnum>(_ type: Value.Type) -> DocumentNode.Content {
    let values = type.protobufNames.keys.sorted().filter { $0 != 0 }.map { type.init(rawValue: $0) }
    return .sequence(
      values.map { value in
        mapping([
          ("name", .string(value.protobufName)),
          ("short", .string(value.shortName)),
          ("number", .number("\(value.rawValue)")),
        ])
      }
    )
  }

  // MARK: Documents

  static func mapping(_ entries: [(String, DocumentNode.Content)]) -> DocumentNode {
    DocumentNode(.mapping(entries.map { .init(key: $0, value: DocumentNode($1)) }))
  }

  static func list(_ texts: [String]) -> DocumentNode.Content { .sequence(texts.map { DocumentNode(.string($0)) }) }

  /// Texts by language.
  static func texts(_ texts: [String: String]) -> DocumentNode.Content {
    mapping(texts.sorted { $0.key < $1.key }.map { ($0, .string($1)) }).content
  }
}
