internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC

/// `capacity admin token create`: a token for somebody.
struct TokenCreate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "create",
    abstract: "Makes a token. It is shown once, and stored nowhere.",
    discussion: """
      The token goes to standard output, or with --token-out to a new file that only its owner can read; the words go \
      to standard error. Without --expires it works for 365 days.
      """
  )

  @Option(help: ArgumentHelp("Who bears it: a person or a program.", valueName: "principal"))
  var name: String

  @Option(help: ArgumentHelp("What it is for.", valueName: "role"))
  var role: RoleArgument

  @Option(help: ArgumentHelp("The agency of a submitter, reader or analyst.", valueName: "id"))
  var agency: String?

  @Option(help: ArgumentHelp("The state that a counterpart reviews for.", valueName: "code"))
  var state: String?

  @OptionGroup var expiry: ExpiryOption

  @OptionGroup var tokenOutput: TokenOutput

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let principal = try Capacity_V1_Principal(name: name, role: role.role, agency: agency, stateCode: state)
    let expireTime = try expiry.time(otherwise: .standard)
    try await tokenOutput.deliver(on: options.console) {
      let answer = try await options.withClient { try await $0.createToken(for: principal, expireTime: expireTime) }
      return .init(token: answer.token ?? .init(), secret: answer.secret) { secret in
        var shown = answer
        shown.secret = secret
        return shown.document
      }
    }
  }
}
