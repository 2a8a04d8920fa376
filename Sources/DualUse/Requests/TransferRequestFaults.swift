/// All that a rule set does not know of a request.
package struct TransferRequestFaults: Error, Hashable, CustomStringConvertible {
  /// In the order of the request.
  package var faults: [Fault]

  package init(_ faults: [Fault]) {
    self.faults = faults
  }

  package var description: String {
    faults.map(\.description).joined(separator: "\n")
  }

  /// One thing that is not known. Items count from 0.
  package enum Fault: Sendable, Hashable, CustomStringConvertible {
    case unknownTechnology(item: Int, id: Technology.ID)
    case unknownMitigation(item: Int, id: Mitigation.ID)

    package var description: String {
      switch self {
      case .unknownTechnology(let item, let id): "item \(item): there is no technology \(id)"
      case .unknownMitigation(let item, let id): "item \(item): there is no mitigation \(id)"
      }
    }
  }
}
