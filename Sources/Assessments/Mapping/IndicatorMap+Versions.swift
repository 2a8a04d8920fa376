internal import CapacityProtos
internal import Instruments

extension IndicatorMap {
  /// What became of the indicators of a version in another one, as that one declares it.
  ///
  /// - Throws: ``AssessmentError/precondition(_:reason:)`` where it declares nothing: equal ids alone prove nothing.
  init(from old: LoadedInstrument, to new: LoadedInstrument) throws {
    let declared =
      old.message.version == new.message.version
      ? try IndicatorMap(from: old.model.indicators.map(\.id), to: new.model.indicators.map(\.id))
      : try new.map(from: old)
    guard let declared else {
      throw AssessmentError.precondition(
        "version \(new.message.version) of the instrument does not say what became of the indicators of "
          + old.message.version,
        reason: "VERSIONS_NOT_MAPPED"
      )
    }
    self = declared
  }
}
