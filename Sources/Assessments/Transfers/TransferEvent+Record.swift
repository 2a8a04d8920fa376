internal import CapacityProtos
internal import ProtobufC

extension Capacity_V1_TransferEvent {
  /// Events of one moment are listed in the order in which they came.
  private static let ids = GrowingIDs()

  /// An event of a transfer, with an id of its own.
  ///
  /// - Parameter time: Milliseconds since 1970, UTC.
  init(of transfer: TransferRecord, at time: Int64) {
    self.init()
    eventID = Self.ids.make(at: time)
    createTime = .init(milliseconds: time)
    assessmentID = transfer.assessmentID
    item = UInt32(clamping: transfer.item)
    technologyID = transfer.technologyID
    stateCode = transfer.stateCode
    agency = transfer.agency
  }

  /// Reads a stored one.
  ///
  /// - Throws: `StoreError.damaged`.
  init(_ record: TransferEventRecord) throws {
    do {
      try self.init(decoding: record.content, limits: .stored)
    } catch {
      throw StoreError.damaged(reason: "the transfer event \(record.id) does not match the wire format")
    }
  }

  /// - Parameters:
  ///   - told: The assessments that it follows from: who may not see all of them is not told of it.
  ///   - ground: Those that its contents rest on.
  func record(toldWith told: Set<String>, restsOn ground: Set<String>) throws -> TransferEventRecord {
    TransferEventRecord(
      id: eventID,
      assessmentID: assessmentID,
      item: Int(item),
      agency: agency,
      stateCode: stateCode,
      kind: Int(kind.rawValue),
      content: try encoded(),
      toldWith: told,
      restsOn: ground
    )
  }
}
