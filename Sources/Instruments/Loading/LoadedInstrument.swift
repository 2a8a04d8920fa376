package import CapacityProtos
internal import ProtobufC

/// A version of an instrument: its words, its plain model, and the digest that assessments record.
package struct LoadedInstrument: Sendable {
  /// With the texts of all languages.
  package let message: Capacity_V1_Instrument
  /// Without translations: what the digest is over, so that adding or mending a translation does not change it.
  package let base: Capacity_V1_Instrument
  package let model: Instrument
  /// SHA-256 over the canonical bytes of ``base``, in hexadecimal.
  package let digest: String
  private let places: [Indicator.ID: (domain: Int, indicator: Int)]

  init(message: Capacity_V1_Instrument, base: Capacity_V1_Instrument, model: Instrument) throws {
    self.message = message
    self.base = base
    self.model = model
    digest = ContentDigest.hex(of: try base.encoded())
    var places: [Indicator.ID: (domain: Int, indicator: Int)] = [:]
    for (domainIndex, domain) in message.domains.enumerated() {
      for (index, indicator) in domain.indicators.enumerated() { places[indicator.id] = (domainIndex, index) }
    }
    self.places = places
  }

  /// An indicator with its words.
  package func indicator(_ id: Indicator.ID) -> Capacity_V1_Indicator? {
    places[id].map { message.domains[$0.domain].indicators[$0.indicator] }
  }

  /// The words of a pattern across domains.
  package func pattern(_ id: String) -> Capacity_V1_PatternDescription? { message.patterns.first { $0.id == id } }

  /// What a list of instruments shows of it.
  package var summary: Capacity_V1_InstrumentSummary {
    var summary = Capacity_V1_InstrumentSummary()
    summary.instrumentID = message.id
    summary.version = message.version
    summary.title = message.title
    summary.domainCount = Int32(message.domains.count)
    summary.indicatorCount = Int32(model.indicators.count)
    summary.digest = digest
    return summary
  }

  /// Every indicator with its words, in the instrument's order.
  package var indicators: [Capacity_V1_Indicator] { message.domains.flatMap(\.indicators) }
}
