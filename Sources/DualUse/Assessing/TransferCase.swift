internal import Instruments

/// A request, what the state holds and its answers, as one value that a search can change and judge again.
struct TransferCase {
  var items: [Item]
  /// Positions in the catalogue of what is held, rising, each once.
  var held: [Int]
  /// By position in the instrument.
  var entries: [AnswerSheet.Entry]
  /// By item, then by mitigation: 0 for not given, else one more than the grade.
  var grades: [UInt8]
  /// Bits of the kinds of the items.
  var kinds: UInt32

  /// Whether an indicator, by its position, is answered.
  func isAnswered(_ position: Int) -> Bool {
    if case .answered = entries[position].state { true } else { false }
  }

  /// What the request says of an item.
  struct Item {
    /// Position in the catalogue.
    var position: Int
    var kind: TransferKind
    var endUser: EndUser
    var purpose: Purpose
    var terms: TransferTerms
    /// Where its grades start.
    var gradesStart: Int
  }

  /// Looks up a request in a catalogue; throws all that the catalogue does not have.
  ///
  /// What is held and is not in the catalogue is left out: an older rule set may have known it.
  init(
    _ requests: [TransferRequest],
    held: [Technology.ID],
    answers: AnswerSheet,
    catalogue: Catalogue
  ) throws(TransferRequestFaults) {
    var faults: [TransferRequestFaults.Fault] = []
    items = []
    kinds = 0
    entries = answers.entries
    self.held = Set(held.compactMap { catalogue.itemPositions[$0] }).sorted()
    let count = catalogue.mitigations.count
    grades = Array(repeating: 0, count: count * requests.count)
    for (index, request) in requests.enumerated() {
      for commitment in request.mitigations {
        if let mitigation = catalogue.mitigationPositions[commitment.mitigationID] {
          let grade = UInt8(commitment.grade.rawValue) + 1
          grades[index * count + mitigation] = max(grades[index * count + mitigation], grade)
        } else {
          faults.append(.unknownMitigation(item: index, id: commitment.mitigationID))
        }
      }
      guard let position = catalogue.itemPositions[request.technologyID] else {
        faults.append(.unknownTechnology(item: index, id: request.technologyID))
        continue
      }
      kinds |= request.kind.bit
      items.append(
        Item(
          position: position,
          kind: request.kind,
          endUser: request.endUser,
          purpose: request.purpose,
          terms: request.terms,
          gradesStart: index * count
        )
      )
    }
    if !faults.isEmpty { throw TransferRequestFaults(faults) }
  }
}
