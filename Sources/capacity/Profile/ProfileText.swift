internal import CapacityClient
internal import ProtobufC
internal import Reports

/// Connection profiles for people and for programs.
struct ProfileText {
  let profiles: ConnectionProfiles

  func table(options: TextOptions) -> String {
    var table = TextTable([
      .init("Profile"), .init("Server"), .init("Token file", wraps: true), .init("Authority", wraps: true),
      .init("In use"),
    ])
    for name in profiles.names {
      guard let profile = profiles.profiles[name] else { continue }
      table.add([
        StyledText(name, .strong), StyledText(profile.server), StyledText(profile.tokenFile ?? "-"),
        StyledText(profile.caFile ?? "-"), name == profiles.selected ? StyledText("yes", .good) : "",
      ])
    }
    var page = TextPage(width: options.width)
    if table.isEmpty { page.paragraph("No profiles.") } else { page.table(table) }
    return page.rendered(colour: options.colour)
  }

  func page(of profile: ConnectionProfile, named name: String, options: TextOptions) -> String {
    var page = TextPage(width: options.width)
    page.field("Profile", StyledText(name, .strong))
    page.field("Server", StyledText(profile.server))
    page.field("Token file", StyledText(profile.tokenFile ?? "none: no token is sent"))
    page.field("Authority", StyledText(profile.caFile ?? "the system's trust roots; no TLS on this machine"))
    page.field("In use", name == profiles.selected ? "yes" : "no")
    return page.rendered(colour: options.colour)
  }

  var document: DocumentNode {
    let items = profiles.names.compactMap { name in
      profiles.profiles[name].map { document(of: $0, named: name) }
    }
    return DocumentNode(.mapping([.init(key: "profiles", value: DocumentNode(.sequence(items)))]))
  }

  func document(of profile: ConnectionProfile, named name: String) -> DocumentNode {
    let texts = [
      ("name", name), ("server", profile.server), ("tokenFile", profile.tokenFile ?? ""),
      ("caFile", profile.caFile ?? ""),
    ]
    let entries = texts.map { DocumentNode.Entry(key: $0, value: DocumentNode(.string($1))) }
    let isSelected = DocumentNode.Entry(key: "selected", value: DocumentNode(.bool(name == profiles.selected)))
    return DocumentNode(.mapping(entries + [isSelected]))
  }
}
