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
