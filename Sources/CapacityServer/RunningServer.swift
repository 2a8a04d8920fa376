/// A server that answers.
package struct RunningServer: Sendable {
  /// Where it listens, with the port that was picked.
  package let address: ListenAddress
  /// The owner's token, as far as the data folder still has it.
  package let ownerToken: String?
  /// Where it keeps everything.
  package let folder: DataFolder
}
