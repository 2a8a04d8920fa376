internal import Instruments

extension IndicatorMap {
  /// By position in the newer version: where the indicator stands in the older one.
  ///
  /// `nil` unless an answer to the older question is an answer to the newer one: what was split, merged, dropped or
  /// is new can't be compared.
  func carried(from older: Instrument, to newer: Instrument) -> [Int?] {
    newer.indicators.map { indicator in
      switch entry(ofNew: indicator.id) {
      case .same(let id, _), .reworded(let id, _): older.position(of: id)
      case .split, .merged, .dropped, .new, nil: nil
      }
    }
  }
}
