internal import CapacityProtos

extension LoadedInstrument {
  /// What became of each indicator of an earlier version in this one, as this one declares it.
  ///
  /// - Returns: `nil` where this version says nothing of the earlier one.
  /// - Throws: ``IndicatorMapFaults`` with every fault of the declaration; ``SurveyData`` has none of them.
  package func map(from earlier: LoadedInstrument) throws(IndicatorMapFaults) -> IndicatorMap? {
    guard let declared = message.earlierVersions.first(where: { $0.fromVersion == earlier.message.version }) else {
      return nil
    }
    var entries: [IndicatorMap.Entry] = []
    var malformed: [IndicatorMapFaults.Fault] = []
    for (place, link) in declared.links.enumerated() {
      if let read = IndicatorMap.Entry.entries(of: link) {
        entries += read
      } else {
        malformed.append(.malformedLink(place))
      }
    }
    if !malformed.isEmpty { throw IndicatorMapFaults(malformed) }
    return try IndicatorMap(entries, from: earlier.model.indicators.map(\.id), to: model.indicators.map(\.id))
  }
}

extension IndicatorMap.Entry {
  /// `nil` for a number of ids that the kind of change does not have.
  fileprivate static func entries(of link: Capacity_V1_IndicatorLink) -> [Self]? {
    switch (link.change, link.fromIds.count, link.toIds.count) {
    case (.same, 1, 1): [.same(link.fromIds[0], as: link.toIds[0])]
    case (.reworded, 1, 1): [.reworded(link.fromIds[0], as: link.toIds[0])]
    case (.split, 1, 1...): [.split(link.fromIds[0], into: link.toIds)]
    case (.merged, 1..., 1): [.merged(link.fromIds, into: link.toIds[0])]
    case (.dropped, 1..., 0): link.fromIds.map(Self.dropped)
    case (.new, 0, 1...): link.toIds.map(Self.new)
    default: nil
    }
  }
}

extension SurveyData {
  /// What is wrong with what versions declare of earlier ones.
  static func mapFaults(of instruments: [LoadedInstrument], in folders: [String]) -> [SurveyDataFault] {
    zip(instruments, folders).flatMap { instrument, folder in
      instrument.message.earlierVersions.enumerated().flatMap { index, declared -> [SurveyDataFault] in
        let field = "earlier_versions[\(index)]"
        func fault(_ found: String, _ allowed: String) -> SurveyDataFault {
          SurveyDataFault(file: folder, field: field, found: found, allowed: allowed)
        }
        let earlier = instruments.first { other in
          other.message.id == instrument.message.id && other.message.version == declared.fromVersion
        }
        guard let earlier, declared.fromVersion != instrument.message.version else {
          return [fault("version \(declared.fromVersion)", "another version of \(instrument.message.id) that is there")]
        }
        do throws(IndicatorMapFaults) {
          _ = try instrument.map(from: earlier)
          return []
        } catch {
          return error.faults.map { fault($0.description, "each indicator of both versions once") }
        }
      }
    }
  }
}
