internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity admin access`: the rules, from the server that decides by them.
struct AccessShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access",
    abstract: "Shows which role may call which RPC, and do what at which label. For every role."
  )

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let rules = try await options.withClient { try await $0.accessRules() }
    console.show(rules.document) { AccessText(options: console.text).text(of: rules) }
  }
}
