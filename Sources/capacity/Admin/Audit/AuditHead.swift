internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity admin audit head`: what to keep elsewhere.
struct AuditHead: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "head",
    abstract: "Prints the end of the chain, to be kept where the server's operator cannot reach it."
  )

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let answer = try await options.withClient { try await $0.verifyAuditLog(kept: nil) }
    guard answer.fault.isEmpty, let head = answer.head else {
      Console.complain("The chain does not hold: \(answer.fault).")
      throw CommandFailure(.failed)
    }
    console.show(head.document) { "\(head.sequence):\(head.hash)\n" }
  }
}
