internal import CapacityClient
internal import CapacityProtos
internal import Instruments
internal import ProtobufC

/// What became of one file of a batch.
struct SubmitOutcome: Sendable {
  let path: String
  /// `nil`: it could not be read.
  let file: SurveyFile?
  /// Only where it was stored.
  private(set) var answer: Capacity_V1_SubmitResponseResponse?
  /// Success once the server took it, or would take it.
  private(set) var status: CommandStatus
  /// It has no faults and was not sent yet.
  private(set) var isReady = false
  /// Words for people.
  private(set) var complaints: [String] = []
  private var faults: [SurveyFileFault] = []
  private var code = ""

  /// Reads and checks a file.
  init(path: String, data: SurveyData) {
    self.path = path
    do throws(ClientError) {
      let file = try SurveyFile(path: path, data: data)
      self.file = file
      status = .success
      isReady = file.faults.isEmpty
      if !isReady { finish(rejectedFor: file.faults) }
    } catch {
      file = nil
      status = error.exitStatus
      code = error.code
      complaints = [error.description]
    }
  }

  mutating func finish(_ answer: Capacity_V1_SubmitResponseResponse) {
    self.answer = answer
    isReady = false
  }

  mutating func finish(rejectedFor faults: [SurveyFileFault]) {
    isReady = false
    guard !faults.isEmpty else { return }
    self.faults = faults
    status = .invalidSurvey
    code = "INVALID_ARGUMENT"
    let count = faults.count == 1 ? "1 fault" : "\(faults.count) faults"
    complaints = faults.map(\.description) + ["\(path): \(count), not submitted."]
  }

  /// - Parameter faults: All that the server found; empty: the error's own words are shown.
  mutating func finish(_ error: ClientError, faults: [SurveyFileFault]) {
    finish(rejectedFor: faults)
    status = error.exitStatus
    code = error.code
    if faults.isEmpty { complaints = ["\(path): \(error.description)"] }
  }

  /// The answer, or the error, for programs.
  ///
  /// - Parameter named: Whether the file's name goes along.
  func document(named: Bool) -> DocumentNode {
    var entries: [DocumentNode.Entry] = named ? [.init(key: "file", value: DocumentNode(.string(path)))] : []
    if let answer, case .mapping(let fields) = answer.document.content {
      entries += fields
    } else if status != .success {
      let error: [DocumentNode.Entry] = [
        .init(key: "code", value: DocumentNode(.string(code))),
        .init(key: "message", value: DocumentNode(.string(complaints.joined(separator: "\n")))),
        .init(key: "violations", value: DocumentNode(.sequence(faults.map(\.document)))),
      ]
      entries.append(.init(key: "error", value: DocumentNode(.mapping(error))))
    }
    return DocumentNode(.mapping(entries))
  }
}
