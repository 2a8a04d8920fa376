package import CapacityProtos

/// Whom to ask about a response, for a terminal.
package struct ContactText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders what is known of the contact; nothing where there is none.
  package func text(of answer: Capacity_V1_GetContactResponse) -> String {
    guard let contact = answer.contact else { return "" }
    var page = TextPage(width: options.width)
    page.field("Name", StyledText(contact.name))
    page.field("E-mail", StyledText(contact.email))
    page.field("Phone", StyledText(contact.phone))
    return page.rendered(colour: options.colour)
  }
}
