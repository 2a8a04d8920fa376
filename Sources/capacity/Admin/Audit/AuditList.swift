internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import ProtobufC
internal import Reports

/// `capacity admin audit list`: the log, newest first.
struct AuditList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists who did what to which object, when and from where; newest first."
  )

  @Option(help: ArgumentHelp("Only by this principal.", valueName: "name"))
  var principal: String = ""

  @Option(help: ArgumentHelp("Only this action, or all of a kind: token, token.revoke.", valueName: "action"))
  var action: String = ""

  @Option(help: ArgumentHelp("Only about this object, kind and id: \"assessment 01K...\".", valueName: "object"))
  var object: String = ""

  @Option(help: ArgumentHelp("From this time on, 2026-11-28T12:00:00Z.", valueName: "time"))
  var since: String?

  @Option(help: ArgumentHelp("Before this time.", valueName: "time"))
  var until: String?

  @Flag(help: "Oldest first.")
  var oldestFirst = false

  @OptionGroup var page: PageOptions
  @OptionGroup var options: GlobalOptions

  func validate() throws { _ = try filter() }

  func run() async throws {
    let console = options.console
    let filter = try filter()
    let list = try await options.withClient { try await $0.auditEntries(filter, page.pages) }
    console.show(list.document) { AuditText(options: console.text).text(of: list) }
  }

  private func filter() throws -> Capacity_V1_ListAuditEntriesRequest {
    var filter = Capacity_V1_ListAuditEntriesRequest()
    filter.principal = principal
    filter.action = action
    filter.object = object
    filter.oldestFirst = oldestFirst
    filter.since = try since.map(Self.time)
    filter.until = try until.map(Self.time)
    return filter
  }

  private static func time(_ text: String) throws -> Google_Protobuf_Timestamp {
    guard let date = try? Date(text, strategy: .iso8601) else {
      throw ValidationError("\"\(text)\" is no time: write it as 2026-11-28T12:00:00Z.")
    }
    return .init(milliseconds: Int64(date.timeIntervalSince1970 * 1000))
  }
}
