/// A server that answers.
package struct RunningServer: Sendable {
  /// Where programs on this machine reach it, with the port that was picked.
  package let address: ListenAddress
  /// Where browsers on this machine reach its HTTP door; `nil`: it has none.
  package let httpAddress: ListenAddress?
  /// What a browser opens; `nil` without a door.
  package let dashboard: String?
  /// The owner's token, as far as the data folder has one that works.
  package let ownerToken: String?
  /// Where it keeps everything.
  package let folder: DataFolder
}
