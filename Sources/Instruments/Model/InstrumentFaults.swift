/// All that is wrong with an instrument's parts as they refer to each other.
package struct InstrumentFaults: Error, Hashable, CustomStringConvertible {
  /// In the order of the instrument.
  package var faults: [Fault]

  package init(_ faults: [Fault]) {
    self.faults = faults
  }

  package var description: String {
    faults.map(\.description).joined(separator: "\n")
  }

  /// One thing that is wrong.
  package enum Fault: Sendable, Hashable, CustomStringConvertible {
    /// Two domains, indicators, principles or frameworks with one id.
    case duplicateID(String)
    /// The indicator stands in a domain that it does not name.
    case wrongDomain(indicator: Indicator.ID, domain: Domain.ID)
    /// An id that stands nowhere in the instrument.
    case unknownReference(from: String, to: String)
    /// An indicator that requires itself, directly or through others.
    case requirementCycle(Indicator.ID)
    /// A weight that is negative or not finite.
    case badWeight(Indicator.ID)
    /// No anchor, values that do not rise, a level outside 0 to 4, or a number that is not finite.
    case badAnchors(Indicator.ID)

    package var description: String {
      switch self {
      case .duplicateID(let id): "\(id) stands there twice"
      case .wrongDomain(let indicator, let domain): "\(indicator) stands in \(domain), which it does not name"
      case .unknownReference(let from, let to): "\(from) names \(to), which there is not"
      case .requirementCycle(let id): "\(id) requires itself, directly or through others"
      case .badWeight(let id): "the weight of \(id) is negative or not finite"
      case .badAnchors(let id): "the anchors of \(id) do not rise in value, or a level is outside 0 to 4"
      }
    }
  }
}
