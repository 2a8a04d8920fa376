internal import ArgumentParser
internal import Assessments
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity admin audit verify`: whether the log is what it was.
struct AuditVerify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Reckons the chain of hashes again: on the server, or over an exported file without any server.",
    discussion: """
      A head that was kept elsewhere (capacity admin audit head) tells whether the log was cut off or written anew since: \
      give it as --head SEQUENCE:HASH. Ends with 0 where all holds, else with 1.
      """
  )

  @Option(help: ArgumentHelp("A head that must still lie on the chain.", valueName: "sequence:hash"))
  var head: String?

  @Option(help: ArgumentHelp("An exported log, verified without a server.", valueName: "file"), completion: .file())
  var file: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws { _ = try kept() }

  func run() async throws {
    let console = options.console
    let kept = try kept()
    let answer: Capacity_V1_VerifyAuditLogResponse
    if let file {
      answer = try AuditFile.verify(file, kept: kept)
    } else {
      answer = try await options.withClient { try await $0.verifyAuditLog(kept: kept) }
    }
    console.show(answer.document) { AuditText(options: console.text).text(of: answer) }
    if !answer.fault.isEmpty { throw CommandFailure(.failed) }
  }

  private func kept() throws -> Capacity_V1_AuditHead? {
    guard let head else { return nil }
    let parts = head.split(separator: ":").map(String.init)
    guard parts.count == 2, let sequence = UInt32(parts[0]), parts[1].wholeMatch(of: /[0-9a-f]{64}/) != nil else {
      throw ValidationError("--head is SEQUENCE:HASH as capacity admin audit head prints it.")
    }
    var kept = Capacity_V1_AuditHead()
    kept.sequence = sequence
    kept.hash = parts[1]
    return kept
  }
}
