import Foundation
import Instruments
import Testing

@Suite("Surveys with one thing broken")
struct BrokenSurveysTests {
  /// A change to a file, and the fault that it makes.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let old: String
    let new: String
    /// Stands first in the line of the fault.
    let marker: String
    let field: String
    let found: String

    init(
      _ description: String,
      in file: String,
      _ old: String,
      _ new: String,
      at marker: String,
      _ field: String,
      found: String
    ) {
      (testDescription, self.file, self.old, self.new) = (description, file, old, new)
      (self.marker, self.field, self.found) = (marker, field, found)
    }
  }

  @Test("name the file, the line and the field, and nothing else", arguments: instrument + ruleSet + profile)
  func broken(fault: Case) throws {
    let copy = try SurveysCopy()
    try copy.replace(fault.old, with: fault.new, in: fault.file)
    let faults = try copy.faults()
    #expect(faults.map(\.file) == [fault.file], "\(faults.map(\.description).prefix(5))")
    #expect(try faults.first?.line == copy.line(of: fault.marker, in: fault.file))
    #expect(faults.first?.field == fault.field)
    #expect(faults.first?.found == fault.found)
  }

  @Test(
    "name the line of broken YAML, and blame no one for what that file holds",
    arguments: [
      "instruments/cyber-capacity-0.1/01-LAW.yaml", "instruments/cyber-capacity-0.1/20-principles.yaml",
      "dual-use/00-rule-set.yaml", "dual-use/02-technologies.yaml", "profiles/default.yaml",
    ]
  )
  func brokenYAML(file: String) throws {
    let copy = try SurveysCopy()
    try copy.write(Data((copy.text(of: file) + "broken: [\n").utf8), to: file)
    let faults = try copy.faults()
    #expect(faults.map(\.file) == [file])
    let lines = try copy.text(of: file).split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(faults.first?.line == lines)
    #expect(faults.first?.found.hasPrefix("broken YAML: ") == true)
  }

  @Test("load when nothing is broken, and are what the binaries carry")
  func unbroken() throws {
    let data = try SurveysCopy().load()
    #expect(try data.instruments.map(\.digest) == SurveyData.shared.instruments.map(\.digest))
    #expect(try data.ruleSet.digest == SurveyData.shared.ruleSet.digest)
    #expect(try data.profiles.map(\.digest) == SurveyData.shared.profiles.map(\.digest))
    #expect(try data.samples == SurveyData.shared.samples)
  }
}

extension BrokenSurveysTests {
  private static let folder = "instruments/cyber-capacity-0.1"
  private static let law = "\(folder)/01-LAW.yaml"
  private static let lim = "\(folder)/02-LIM.yaml"

  static let instrument: [Case] = [
    .init(
      "an unknown principle",
      in: law,
      "[PRO-2, PRO-3a]",
      "[PRO-2, PRO-99]",
      at: "PRO-99",
      "domains[0].indicators[0].principle_ids[1]",
      found: "LAW-01 names PRO-99, which there is not"
    ),
    .init(
      "an unknown risk in the second file",
      in: lim,
      "risk_ids: [RSK-4]",
      "risk_ids: [RSK-44]",
      at: "RSK-44",
      "domains[1].indicators[0].risk_ids[0]",
      found: "RSK-44"
    ),
    .init(
      "an id twice",
      in: law,
      "- id: LAW-02",
      "- id: LAW-01  # again",
      at: "# again",
      "domains[0].indicators[1].id",
      found: "LAW-01 stands there twice"
    ),
    .init(
      "an id of another domain",
      in: lim,
      "- id: LIM-01",
      "- id: LAX-01",
      at: "- id: LAX-01",
      "domains[1].indicators[0].id",
      found: "\"LAX-01\""
    ),
    .init(
      "a missing level",
      in: law,
      "- {level: 3, ",
      "# - {level: 3, ",
      at: "- {level: 0, ",
      "domains[0].indicators[0].levels",
      found: "0, 1, 2, 4"
    ),
    .init(
      "a missing option",
      in: law,
      "- {choice: partial, ",
      "# - {choice: partial, ",
      at: "- {choice: \"yes\", ",
      "domains[0].indicators[2].options",
      found: "yes, no"
    ),
    .init(
      "weight 0",
      in: law,
      "weight: 2.0",
      "weight: 0",
      at: "weight: 0",
      "domains[0].indicators[0].weight",
      found: "0.0"
    ),
    .init(
      "a weight below 0",
      in: law,
      "weight: 2.0",
      "weight: -1",
      at: "weight: -1",
      "domains[0].indicators[0].weight",
      found: "the weight of LAW-01 is negative or not finite"
    ),
    .init(
      "an article that the convention does not have",
      in: law,
      #"references: ["7", "8"]"#,
      #"references: ["7", "69"]"#,
      at: #""69""#,
      "domains[0].indicators[0].crosswalk[0].references[1]",
      found: "\"69\""
    ),
    .init(
      "an unknown framework",
      in: law,
      "framework_id: budapest",
      "framework_id: bucharest",
      at: "bucharest",
      "domains[0].indicators[0].crosswalk[1].framework_id",
      found: "LAW-01 names bucharest, which there is not"
    ),
    .init(
      "an unknown requirement",
      in: "\(folder)/03-HRS.yaml",
      "requires: [HRS-01]",
      "requires: [HRS-99]",
      at: "HRS-99",
      "domains[2].indicators[3].requires[0]",
      found: "HRS-04 names HRS-99, which there is not"
    ),
    .init(
      "a requirement of itself",
      in: "\(folder)/03-HRS.yaml",
      "requires: [HRS-01]",
      "requires: [HRS-04]",
      at: "requires: [HRS-04]",
      "domains[2].indicators[3].requires",
      found: "HRS-04 requires itself, directly or through others"
    ),
    .init(
      "a misspelt field",
      in: law,
      "        weight: 2.0",
      "        weigth: 1\n        weight: 2.0",
      at: "weigth",
      "domains[0].indicators[0].weigth",
      found: "an unknown field"
    ),
    .init(
      "a field twice",
      in: law,
      "weight: 2.0",
      "weight: 1.0\n        weight: 2.0",
      at: "weight: 2.0",
      "domains[0].indicators[0].weight",
      found: "weight again"
    ),
    .init(
      "no English title",
      in: lim,
      "title: {en: ",
      "title: {fr: ",
      at: "title: {fr: ",
      "domains[1].title",
      found: "no English text"
    ),
  ]

  static let ruleSet: [Case] = [
    .init(
      "an unknown tag",
      in: "dual-use/02-technologies.yaml",
      "tag_ids: [DU-EVD]",
      "tag_ids: [DU-EVX]",
      at: "DU-EVX",
      "technologies[1].tag_ids[0]",
      found: "\"DU-EVX\""
    ),
    .init(
      "an unknown alternative",
      in: "dual-use/02-technologies.yaml",
      "alternatives: [disk-imaging]",
      "alternatives: [disk]",
      at: "alternatives: [disk]",
      "technologies[1].alternatives[0]",
      found: "\"disk\""
    ),
    .init(
      "neither an alternative nor a reason",
      in: "dual-use/02-technologies.yaml",
      "    no_alternative_reason:",
      "    # no:",
      at: "- id: disk-imaging",
      "technologies[0].alternatives",
      found: "none"
    ),
    .init(
      "a safeguard that is no indicator",
      in: "dual-use/01-tags.yaml",
      "safeguards: [HRS-01,",
      "safeguards: [HRS-99,",
      at: "HRS-99",
      "tags[0].safeguards[0]",
      found: "\"HRS-99\""
    ),
    .init(
      "a mitigation twice",
      in: "dual-use/03-mitigations.yaml",
      "- id: MIT-02",
      "- id: MIT-01  # again",
      at: "# again",
      "mitigations[1].id",
      found: "MIT-01 again"
    ),
    .init(
      "an effect above 1",
      in: "dual-use/03-mitigations.yaml",
      "effect: 0.25",
      "effect: 25",
      at: "effect: 25",
      "mitigations[0].effect",
      found: "25.0"
    ),
    .init(
      "an unknown right",
      in: "dual-use/01-tags.yaml",
      "rights: [privacy,",
      "rights: [privcy,",
      at: "[privcy,",
      "tags[0].rights[0]",
      found: "privcy"
    ),
  ]

  static let profile: [Case] = [
    .init(
      "a share above 1",
      in: "profiles/with-total.yaml",
      "\nminimum_coverage: 0.60",
      "\nminimum_coverage: 60",
      at: "minimum_coverage: 60",
      "minimum_coverage",
      found: "60.0"
    ),
    .init(
      "a missing grade",
      in: "profiles/default.yaml",
      "  - {evidence_grade: E3, confidence: 0.95}\n",
      "",
      at: "- {evidence_grade: E0, ",
      "confidences",
      found: "3 entries"
    ),
  ]
}
