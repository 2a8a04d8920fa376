internal import CapacityClient

/// Ends a command that has already said what went wrong.
struct CommandFailure: Error {
  let status: ExitStatus

  init(_ status: ExitStatus) { self.status = status }
}
