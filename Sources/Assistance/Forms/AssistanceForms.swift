internal import CapacityProtos
internal import Foundation
package import Instruments

/// All of Surveys/assistance: the versions of the form, and projects of invented states.
package struct AssistanceForms: Sendable {
  /// What every project is asked that names no other.
  package let newest: LoadedAssistanceForm
  /// Newest version first.
  package let all: [LoadedAssistanceForm]
  /// Project files, in the order of their names.
  package let samples: [SampleFile]

  private static let folder = "assistance/"

  /// - Throws: `SurveyDataFaults` with every fault.
  package init(data: SurveyData) throws {
    guard let instrument = data.instrument(id: "", version: "") else {
      throw SurveyDataFaults([
        SurveyDataFault(file: "instruments", field: "id", found: "no cyber-capacity", allowed: "one")
      ])
    }
    var forms: [LoadedAssistanceForm] = []
    var samples: [SampleFile] = []
    var faults: [SurveyDataFault] = []
    for file in data.assistanceFiles {
      let name = file.path.dropFirst(Self.folder.count)
      if name.hasPrefix("sample-") {
        samples.append(SampleFile(name: String(name), text: file.text))
      } else if name.hasPrefix("form-") {
        do {
          let form = try LoadedAssistanceForm(file, instrument: instrument)
          faults += Self.repetition(of: form, among: forms, in: file.path)
          forms.append(form)
        } catch let error as SurveyDataFaults {
          faults += error.faults
        }
      } else {
        let allowed = "form-VERSION.yaml or sample-NAME.yaml"
        faults.append(SurveyDataFault(file: file.path, field: "", found: "a file of no known kind", allowed: allowed))
      }
    }
    if forms.isEmpty, faults.isEmpty {
      faults.append(SurveyDataFault(file: Self.folder, field: "", found: "no form", allowed: "at least one"))
    }
    all = forms.sorted { left, right in
      left.message.version.compare(right.message.version, options: .numeric) == .orderedDescending
    }
    guard faults.isEmpty, let newest = all.first else { throw SurveyDataFaults(faults) }
    self.newest = newest
    self.samples = samples
  }

  /// A version that an earlier file has already.
  private static func repetition(
    of form: LoadedAssistanceForm,
    among forms: [LoadedAssistanceForm],
    in file: String
  ) -> [SurveyDataFault] {
    let version = form.message.version
    guard forms.contains(where: { $0.message.version == version }) else { return [] }
    return [SurveyDataFault(file: file, field: "version", found: "\(version) again", allowed: "each version once")]
  }

  /// The form with a version; empty reads as the newest.
  package func form(version: String) -> LoadedAssistanceForm? {
    version.isEmpty ? newest : all.first { $0.message.version == version }
  }
}
