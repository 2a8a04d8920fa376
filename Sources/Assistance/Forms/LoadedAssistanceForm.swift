package import CapacityProtos
package import Instruments
internal import ProtobufC

/// A version of the form for planned assistance: its words, its questions, and its digest.
package struct LoadedAssistanceForm: Sendable {
  /// With the texts of all languages.
  package let message: Capacity_V1_AssistanceForm
  /// SHA-256 over the canonical bytes without translations, in hexadecimal.
  package let digest: String
  /// In the form's order.
  package let questions: [Capacity_V1_AssistanceQuestion]
  /// Those of the instrument, in its order, letters behind their parents.
  package let principles: [Principle]

  private let questionsByID: [String: Capacity_V1_AssistanceQuestion]
  private let principleTitles: [String: [String: String]]

  /// - Parameters:
  ///   - file: With its translations.
  ///   - instrument: Whose principles and risks the questions cite.
  /// - Throws: `SurveyDataFaults` with every fault.
  package init(_ file: SurveyDataFile, instrument: LoadedInstrument) throws {
    var merged = try MergedMessage<Capacity_V1_AssistanceForm>([file])
    AssistanceFormCheck(instrument: instrument).check(&merged)
    message = try merged.checked()
    digest = ContentDigest.hex(of: try merged.base.encoded())
    questions = message.sections.flatMap(\.questions)
    principles = instrument.model.principles
    questionsByID = Dictionary(questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    principleTitles = Dictionary(
      instrument.message.principles.map { ($0.id, $0.title) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// A question with its words.
  package func question(_ id: String) -> Capacity_V1_AssistanceQuestion? { questionsByID[id] }

  /// The title of a principle or letter, by language; empty for an id that there is not.
  package func title(ofPrinciple id: String) -> [String: String] { principleTitles[id] ?? [:] }
}

extension Capacity_V1_AssistanceQuestion {
  /// Whether a project is asked it.
  package func applies(to project: Capacity_V1_AssistanceProject) -> Bool {
    !technologyOnly || project.transfersTechnology
  }
}
