internal import CapacityClient

/// Ends a command that has already said what went wrong.
struct CommandFailure: Error {
  let status: CommandStatus

  init(_ status: CommandStatus) { self.status = status }
}
