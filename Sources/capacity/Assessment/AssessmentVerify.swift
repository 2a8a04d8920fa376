internal import ArgumentParser
internal import Assessments
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment verify`: makes an assessment again, and compares.
struct AssessmentVerify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Makes an assessment again from its bundle and compares digests byte for byte.",
    discussion: """
      A file is verified without any server. An id is that of an assessment on the server: its bundle is fetched, and \
      made again on this machine. Ends with 0 where it is faithful, else with 1.
      """
  )

  @Argument(help: "The id of an assessment, or the file of a bundle.", completion: .file())
  var subject: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let bundle =
      Self.isID(subject)
      ? try await options.withClient { try await $0.bundle(of: subject) } : try BundleFile(path: subject).read()
    let verification: BundleVerification
    do {
      verification = try BundleVerification.verify(bundle)
    } catch AssessmentError.invalid(let violations) {
      let faults = violations.map { "  \($0.field): found \($0.found); allowed: \($0.allowed)" }
      Console.complain((["\(subject) cannot be made again:"] + faults).joined(separator: "\n"))
      throw CommandFailure(.failed)
    } catch {
      Console.complain("\(subject) cannot be made again: \(error)")
      throw CommandFailure(.failed)
    }
    let checks = verification.checks.map { check in
      VerificationText.Check(name: check.name, expected: check.expected, found: check.found)
    }
    console.show(Self.document(verification)) {
      VerificationText(options: console.text).text(of: subject, checks, isFaithful: verification.isFaithful)
    }
    if !verification.isFaithful { throw CommandFailure(.failed) }
  }

  /// Ids of assessments are ULIDs; a file of such a name is reached as `./NAME`.
  private static func isID(_ text: String) -> Bool { text.wholeMatch(of: /[0-9A-HJKMNP-TV-Z]{26}/) != nil }

  private static func document(_ verification: BundleVerification) -> DocumentNode {
    let checks = verification.checks.map { check in
      let entries: [DocumentNode.Entry] = [
        .init(key: "name", value: DocumentNode(.string(check.name))),
        .init(key: "expected", value: DocumentNode(.string(check.expected))),
        .init(key: "found", value: DocumentNode(.string(check.found))),
        .init(key: "same", value: DocumentNode(.bool(check.isMet))),
      ]
      return DocumentNode(.mapping(entries))
    }
    return DocumentNode(
      .mapping([
        .init(key: "faithful", value: DocumentNode(.bool(verification.isFaithful))),
        .init(key: "checks", value: DocumentNode(.sequence(checks))),
      ])
    )
  }
}
