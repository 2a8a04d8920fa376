/// A server that answers.
package struct RunningServer: Sendable {
  /// Where programs on this machine reach it, with the port that was picked.
  package let address: ListenAddress
  /// The owner's token, as far as the data folder has one that works.
  package let ownerToken: String?
  /// Where it keeps everything.
  package let folder: DataFolder
}
