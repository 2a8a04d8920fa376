extension FeedPlace {
  /// For resume tokens: of one length, which tells nothing of how far the feed has come.
  var text: String {
    let id = assessmentID.isEmpty ? Self.noAssessment : assessmentID
    return [Self.padded(sequence, 19), Self.padded(time, 16), id].joined(separator: " ")
  }

  /// - Parameter text: ``text``; `nil` if it is something else.
  init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, let sequence = Int64(parts[0]), let time = Int64(parts[1]) else { return nil }
    let id = String(parts[2])
    self.init(sequence: sequence, time: time, assessmentID: id == Self.noAssessment ? "" : id)
  }

  private static let noAssessment = String(repeating: "-", count: 26)

  private static func padded(_ number: Int64, _ length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.utf8.count)) + digits
  }
}
