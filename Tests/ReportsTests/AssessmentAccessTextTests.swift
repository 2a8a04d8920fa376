import CapacityProtos
import Instruments
import ProtobufC
import Reports
import Testing

@Suite("Label, sharing and contact as text")
struct AssessmentAccessTextTests {
  private let options = TextOptions(width: 80)

  private var assessment: Capacity_V1_Assessment {
    var assessment = Capacity_V1_Assessment()
    assessment.assessmentID = "01JZX0000000000000000000AA"
    assessment.stateCode = "XAA"
    assessment.round = "2026-1"
    assessment.agency = "donor-agency-one"
    assessment.tlp = .amberStrict
    return assessment
  }

  @Test("Label and agencies are named")
  func sharing() {
    var assessment = assessment
    let text = AssessmentAccessText(options: options)
    #expect(
      text.text(of: assessment) == """
        Assessment    01JZX0000000000000000000AA
        About         XAA, round 2026-1
        Agency        donor-agency-one
        Sharing       TLP:AMBER+STRICT
        Shared with   no other agency

        """
    )
    assessment.sharedWith = ["agency-two"]
    #expect(text.text(of: assessment).hasSuffix("\nShared with   agency-two (not with this label)\n"))
    assessment.tlp = .amber
    assessment.sharedWith = ["agency-two", "agency-three"]
    #expect(text.text(of: assessment).hasSuffix("TLP:AMBER\nShared with   agency-two, agency-three\n"))
  }

  @Test("A scorecard's head names the agencies that it is shared with, and says nothing where there are none")
  func scorecard() throws {
    let text = ScorecardText(data: try SurveyData.embedded(), options: options)
    var assessment = assessment
    #expect(!text.text(of: .init(), assessment: assessment).contains("Shared with"))
    (assessment.tlp, assessment.sharedWith) = (.green, ["agency-two"])
    #expect(text.text(of: .init(), assessment: assessment).contains("Shared with   agency-two\n"))
  }

  @Test("A contact shows what there is of it")
  func contact() {
    var answer = Capacity_V1_GetContactResponse()
    #expect(ContactText(options: options).text(of: answer) == "")
    var contact = Capacity_V1_Contact()
    contact.name = "A. Person\u{1B}"
    contact.email = "person@example.org"
    answer.contact = contact
    #expect(
      ContactText(options: options).text(of: answer) == """
        Name          A. Person\u{FFFD}
        E-mail        person@example.org

        """
    )
  }
}
