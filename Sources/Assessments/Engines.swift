internal import CapacityProtos
internal import DualUse
internal import Instruments
internal import ProtobufC
internal import Scoring

/// Scorers and assessors laid out once for everything that Surveys/ holds.
struct Engines: Sendable {
  /// One version of an instrument with what judges responses to it.
  struct Engine: Sendable {
    let instrument: LoadedInstrument
    /// By the profile named "default", which every assessment is stored with.
    let scorer: Scorer
    /// By profile id.
    let scorers: [String: Scorer]
    let assessor: TransferAssessor
  }

  private let engines: [String: Engine]

  /// - Throws: `SurveyDataFaults` naming file and line of every rule that cannot be read.
  init(data: SurveyData) throws {
    let ruleSet = RuleSet(data.ruleSet.message)
    let profiles = data.profiles.map { ScoringProfile($0.message) }
    let standard = ScoringProfile(data.standardProfile.message)
    var engines: [String: Engine] = [:]
    for instrument in data.instruments {
      do {
        engines[Self.key(instrument.message)] = Engine(
          instrument: instrument,
          scorer: Scorer(instrument: instrument.model, profile: standard),
          scorers: Dictionary(
            profiles.map { ($0.id, Scorer(instrument: instrument.model, profile: $0)) },
            uniquingKeysWith: { first, _ in first }
          ),
          assessor: try TransferAssessor(ruleSet, for: instrument.model)
        )
      } catch {
        throw SurveyDataFaults(error.faults.map { data.ruleSet.fault($0) })
      }
    }
    // The newest version is the one that the rules are written for.
    if let newest = data.instruments.first.flatMap({ engines[Self.key($0.message)] }) {
      let faults = newest.assessor.soundnessFaults()
      if !faults.isEmpty { throw SurveyDataFaults(faults.map { data.ruleSet.fault($0) }) }
    }
    self.engines = engines
  }

  func engine(for instrument: LoadedInstrument) -> Engine? { engines[Self.key(instrument.message)] }

  private static func key(_ instrument: Capacity_V1_Instrument) -> String { "\(instrument.id) \(instrument.version)" }
}

extension LoadedRuleSet {
  /// A fault of the compiled rules at its place in the files.
  fileprivate func fault(_ fault: RuleSetFaults.Fault) -> SurveyDataFault {
    let lists: [(String, [String])] = [
      ("tags", message.tags.map(\.id)),
      ("technologies", message.technologies.map(\.id)),
      ("mitigations", message.mitigations.map(\.id)),
      ("red_flags", message.redFlags.map(\.id)),
      ("bundles", message.bundles.map(\.id)),
    ]
    let item = lists.lazy.compactMap { list, ids in
      ids.firstIndex(of: fault.subject).map { "\(list)[\($0)]" }
    }.first
    let offset = fault.offset.map { " (after \($0) characters)" } ?? ""
    let near = fault.offset.flatMap { _ in nearest(to: fault.found, among: fault.allowed) }
    return sources.fault(
      "\(item ?? fault.subject).\(fault.field)",
      found: fault.found + offset,
      allowed: fault.allowed.joined(separator: ", ") + (near.map { "; did you mean \($0)?" } ?? "")
    )
  }
}
