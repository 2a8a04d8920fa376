package import CapacityProtos
internal import ProtobufC

/// The dual-use catalogue and rules with the digest that assessments record.
package struct LoadedRuleSet: Sendable {
  /// With the texts of all languages.
  package let message: Capacity_V1_RuleSet
  /// Without translations: what the digest is over.
  package let base: Capacity_V1_RuleSet
  /// SHA-256 over the canonical bytes of ``base``, in hexadecimal.
  package let digest: String
  /// Where its fields stand, for faults that are found when the rules are compiled.
  package let sources: SourceMap

  private let technologiesByID: [String: Capacity_V1_Technology]
  private let titlesAndExplanations: [String: (title: [String: String], explanation: [String: String])]

  /// - Parameters:
  ///   - files: In the order of their names.
  ///   - instruments: What the rules may refer to; `nil` where that is not known, for an instrument is broken.
  /// - Throws: ``SurveyDataFaults`` with every fault.
  init(_ files: [SurveyDataFile], instruments: [LoadedInstrument]?) throws {
    var merged = try MergedMessage<Capacity_V1_RuleSet>(files)
    RuleSetCheck.check(&merged, against: instruments)
    message = try merged.checked()
    base = merged.base
    digest = ContentDigest.hex(of: try base.encoded())
    sources = merged.sources
    technologiesByID = Dictionary(message.technologies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let rules = message.redFlags.map { ($0.id, ($0.title, $0.explanation)) }
    let bundles = message.bundles.map { ($0.id, ($0.title, $0.explanation)) }
    titlesAndExplanations = Dictionary(rules + bundles, uniquingKeysWith: { first, _ in first })
  }

  /// An item of the catalogue.
  package func technology(_ id: String) -> Capacity_V1_Technology? { technologiesByID[id] }

  /// The words of a red flag or bundle rule.
  package func words(ofRule id: String) -> (title: [String: String], explanation: [String: String])? {
    titlesAndExplanations[id]
  }
}
