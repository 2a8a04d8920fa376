internal import CapacityProtos
internal import Instruments

extension IndicatorMap {
  /// The map that the newer instrument declares from an older version; the same questions under the same ids where it
  /// declares none.
  ///
  /// - Throws: ``AssessmentError/precondition(_:reason:)`` for a map that does not cover both versions.
  init(from old: LoadedInstrument, to new: LoadedInstrument) throws(AssessmentError) {
    let declared = new.message.earlierVersions.first { $0.fromVersion == old.message.version }
    do {
      try self.init(
        (declared?.links ?? []).compactMap(Entry.init),
        from: old.model.indicators.map(\.id),
        to: new.model.indicators.map(\.id)
      )
    } catch {
      throw .precondition(
        "version \(new.message.version) of the instrument does not say what became of every indicator of "
          + "\(old.message.version): \(error)",
        reason: "VERSIONS_NOT_MAPPED"
      )
    }
  }
}

extension IndicatorMap.Entry {
  /// `nil` for a link that names too few ids.
  fileprivate init?(_ link: Capacity_V1_IndicatorLink) {
    let (from, to) = (link.fromIds, link.toIds)
    switch link.change {
    case .same:
      guard let old = from.first, let new = to.first else { return nil }
      self = .same(old, as: new)
    case .reworded:
      guard let old = from.first, let new = to.first else { return nil }
      self = .reworded(old, as: new)
    case .split:
      guard let old = from.first else { return nil }
      self = .split(old, into: to)
    case .merged:
      guard let new = to.first else { return nil }
      self = .merged(from, into: new)
    case .dropped:
      guard let old = from.first else { return nil }
      self = .dropped(old)
    case .new:
      guard let new = to.first else { return nil }
      self = .new(new)
    case .unspecified, .UNRECOGNIZED: return nil
    }
  }
}
