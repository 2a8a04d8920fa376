package import CapacityProtos
internal import ProtobufC

/// The registry of agencies and states for a terminal.
package struct RegistryText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders a page of agencies, as they came.
  package func text(of list: Capacity_V1_ListAgenciesResponse) -> String {
    var table = TextTable([
      .init("Agency", wraps: true), .init("Name", wraps: true), .init("Since"), .init("Standing"),
    ])
    for agency in list.agencies {
      table.add([
        StyledText(agency.agencyID, .strong), StyledText(agency.name), StyledText(agency.createTime?.day ?? ""),
        standing(agency.retireTime),
      ])
    }
    return page(table, empty: "No agencies.", more: list.nextPageToken)
  }

  /// Renders a page of states, as they came.
  package func text(of list: Capacity_V1_ListStatesResponse) -> String {
    var table = TextTable([
      .init("State"), .init("Name", wraps: true), .init("Counterpart", wraps: true), .init("Groups", wraps: true),
      .init("Since"), .init("Standing"),
    ])
    for state in list.states {
      table.add([
        StyledText(state.stateCode, .strong), StyledText(state.name),
        StyledText(state.counterpart.isEmpty ? "-" : state.counterpart), StyledText(groups(of: state)),
        StyledText(state.createTime?.day ?? ""), standing(state.retireTime),
      ])
    }
    return page(table, empty: "No states.", more: list.nextPageToken)
  }

  /// Renders one agency.
  package func text(of agency: Capacity_V1_Agency) -> String {
    var page = TextPage(width: options.width)
    page.field("Agency", StyledText(agency.agencyID, .strong))
    page.field("Name", StyledText(agency.name))
    page.field("Since", StyledText(agency.createTime?.rfc3339 ?? ""))
    page.field("Standing", standing(agency.retireTime))
    return page.rendered(colour: options.colour)
  }

  /// Renders one state.
  package func text(of state: Capacity_V1_State) -> String {
    var page = TextPage(width: options.width)
    page.field("State", StyledText(state.stateCode, .strong))
    page.field("Name", StyledText(state.name))
    page.field("Counterpart", StyledText(state.counterpart.isEmpty ? "none is known" : state.counterpart))
    page.field("Region", StyledText(state.region.isEmpty ? "" : "\(state.region) (UN M49)"))
    page.field("Income group", StyledText(state.incomeGroup.words))
    page.field("Since", StyledText(state.createTime?.rfc3339 ?? ""))
    page.field("Standing", standing(state.retireTime))
    return page.rendered(colour: options.colour)
  }

  /// Region and income group, for example "014, lower middle".
  private func groups(of state: Capacity_V1_State) -> String {
    let groups = [state.region, state.incomeGroup.words].filter { !$0.isEmpty }
    return groups.isEmpty ? "-" : groups.joined(separator: ", ")
  }

  private func standing(_ retired: Google_Protobuf_Timestamp?) -> StyledText {
    retired.map { StyledText("retired \($0.day)", .poor) } ?? StyledText("active", .good)
  }

  private func page(_ table: TextTable, empty: StyledText, more token: String) -> String {
    var page = TextPage(width: options.width)
    page.list(table, empty: empty, hasMore: !token.isEmpty)
    return page.rendered(colour: options.colour)
  }
}
