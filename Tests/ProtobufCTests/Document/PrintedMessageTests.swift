import CapacityProtos
import ProtobufC
import Testing

@Suite("Messages are printed by the proto3 JSON mapping")
struct PrintedMessageTests {
  @Test("with zeros of fields without presence, and without what is absent")
  func defaults() {
    let expected = """
      {
        "evidenceGrade": "EVIDENCE_GRADE_UNSPECIFIED",
        "evidence": [],
        "smallBase": false,
        "comment": ""
      }
      """
    #expect(Capacity_V1_Answer().document.json == expected)
    let request = """
      {
        "technologyId": "",
        "kind": "TRANSFER_KIND_UNSPECIFIED",
        "endUser": "END_USER_UNSPECIFIED",
        "purpose": "PURPOSE_UNSPECIFIED",
        "mitigations": [],
        "comment": ""
      }
      """
    #expect(Capacity_V1_TechnologyRequest().document.json == request)
  }

  @Test("with zeros of oneofs that are set")
  func oneofs() {
    var answer = Capacity_V1_Answer(.level(0))
    answer.targetLevel = 0
    let expected = """
      {
        "level": 0,
        "evidenceGrade": "EVIDENCE_GRADE_UNSPECIFIED",
        "evidence": [],
        "smallBase": false,
        "targetLevel": 0,
        "comment": ""
      }
      """
    #expect(answer.document.json == expected)
  }

  @Test("with map keys sorted by their bytes")
  func maps() {
    var profile = Capacity_V1_ScoringProfile()
    profile.domainTargetLevels = ["b": 1, "B": 2, "a": 0]
    #expect(
      profile.document.json.contains("\"domainTargetLevels\": {\n    \"B\": 2.0,\n    \"a\": 0.0,\n    \"b\": 1.0\n  }")
    )
  }

  @Test("and read again as they were")
  func again() throws {
    #expect(try read(Capacity_V1_SurveyResponse.self, Capacity_V1_SurveyResponse.full.document.json) == .full)
    #expect(try read(Capacity_V1_ScoringProfile.self, Capacity_V1_ScoringProfile.full.document.json) == .full)
    #expect(try read(Capacity_V1_TechnologyTag.self, Capacity_V1_TechnologyTag.full.document.json) == .full)
  }
}
