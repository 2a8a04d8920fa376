internal import ArgumentParser
internal import CapacityClient

/// Whose scores a command is about: an assessment, or the latest one of a state.
struct SubjectOptions: ParsableArguments {
  @Argument(help: "The assessment.")
  var id: String?

  @Option(help: ArgumentHelp("Instead: the latest assessment of this state.", valueName: "code"))
  var state: String?

  func validate() throws {
    guard (id == nil) != (state == nil) else {
      throw ValidationError("Name either an assessment by its id, or a state with --state.")
    }
  }

  var subject: CapacityClient.Subject { id.map { .assessment($0) } ?? .state(state ?? "") }
}
