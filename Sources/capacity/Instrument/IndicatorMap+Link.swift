internal import CapacityProtos
internal import Instruments

extension IndicatorMap.Entry {
  /// What an instrument says that became of a question; `nil` for a link that names too few ids.
  init?(_ link: Capacity_V1_IndicatorLink) {
    let (old, new) = (link.fromIds, link.toIds)
    switch (link.change, old.first, new.first) {
    case (.same, let old?, let new?): self = .same(old, as: new)
    case (.reworded, let old?, let new?): self = .reworded(old, as: new)
    case (.split, let old?, _): self = .split(old, into: new)
    case (.merged, _, let new?): self = .merged(old, into: new)
    case (.dropped, let old?, _): self = .dropped(old)
    case (.new, _, let new?): self = .new(new)
    default: return nil
    }
  }
}
