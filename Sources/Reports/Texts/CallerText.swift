package import CapacityProtos
internal import ProtobufC

/// Who a token says that one is, for a terminal.
package struct CallerText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// - Parameter server: Who says it.
  package func text(of caller: Capacity_V1_GetCallerResponse, server: String) -> String {
    let principal = caller.principal ?? .init()
    var page = TextPage(width: options.width)
    page.field("Name", StyledText(principal.name, .strong))
    page.field("Role", StyledText(principal.role.words))
    page.field("Agency", StyledText(principal.agency))
    page.field("State", StyledText(principal.stateCode))
    page.field("Server", StyledText(server))
    page.field("Expires", StyledText(caller.expireTime?.rfc3339 ?? "never by itself"))
    return page.rendered(colour: options.colour)
  }
}
