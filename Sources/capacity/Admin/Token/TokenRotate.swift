internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC

/// `capacity admin token rotate`: a new token in the place of an old one.
struct TokenRotate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate",
    abstract: "Makes a new token for the same principal, and revokes the old one at once.",
    discussion: """
      The token goes to standard output, or with --token-out to a new file that only its owner can read; the words go \
      to standard error. Without --expires it works as long from now as the old one was made for.
      """
  )

  @Argument(help: "The old token's id, from capacity admin token list.")
  var id: String

  @OptionGroup var expiry: ExpiryOption

  @OptionGroup var tokenOutput: TokenOutput

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if expiry.expires?.lowercased() == "never" {
      throw ValidationError("A rotated token expires as the old one did: for one that never does, create a new token.")
    }
  }

  func run() async throws {
    let expireTime = try expiry.time(otherwise: .never)
    try await tokenOutput.deliver(on: options.console, loss: "The old token \(id) may be revoked.") {
      let answer = try await options.withClient { try await $0.rotateToken(id, expireTime: expireTime) }
      return .init(token: answer.token ?? .init(), secret: answer.secret) { secret in
        var shown = answer
        shown.secret = secret
        return shown.document
      }
    }
  }
}
