internal import Instruments

/// Where the patterns across domains find what they read.
///
/// An indicator or a domain that an instrument does not have makes the conditions on it false.
struct PatternRules: Sendable {
  /// The indicators of PRC that are not safeguards.
  let powers: [Int]
  /// The indicators of FOR that are not safeguards.
  let extraction: [Int]
  let humanRights: [Int]
  let criminalLaw: [Int]
  /// Limits on forensic extraction.
  let extractionLimits: Int?
  /// Training of those who extract.
  let extractionTraining: Int?
  /// Assistance without conditions.
  let assistanceConditions: Int?
  /// Control of transfers, and of their end use.
  let transferControls: [Int]
  /// Limits on criminalization, and on content offences.
  let offenceLimits: [Int]

  init(instrument: Instrument) {
    func members(_ domain: Domain.ID, where isMember: (Indicator) -> Bool = { _ in true }) -> [Int] {
      instrument.indicators.indices.filter { position in
        instrument.indicators[position].domainID == domain && isMember(instrument.indicators[position])
      }
    }
    powers = members("PRC") { !$0.isSafeguard }
    extraction = members("FOR") { !$0.isSafeguard }
    humanRights = members("HRS")
    criminalLaw = members("LAW")
    extractionLimits = instrument.position(of: "FOR-05")
    extractionTraining = instrument.position(of: "ENF-06")
    assistanceConditions = instrument.position(of: "TEC-03")
    transferControls = ["TEC-05", "TEC-06"].compactMap(instrument.position)
    offenceLimits = ["LIM-01", "LIM-02"].compactMap(instrument.position)
  }
}
