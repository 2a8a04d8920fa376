package import CapacityProtos
internal import ProtobufC

/// Needs across states, who supports what, and what nobody supports.
package struct ProgrammingBrief: Sendable {
  let source: ReportSource
  let cohort: Capacity_V1_Cohort?
  let needs: [Capacity_V1_StateNeed]
  let coordinations: [Capacity_V1_Coordination]
  let showsSupport: Bool

  /// - Parameters:
  ///   - cohort: The group; `nil`: all registered states.
  ///   - coordinations: Of each state, in any order.
  ///   - showsSupport: Whether the coordinations tell who supports what: not every caller may know.
  package init(
    source: ReportSource,
    cohort: Capacity_V1_Cohort?,
    coordinations: [Capacity_V1_Coordination],
    showsSupport: Bool
  ) {
    self.source = source
    self.cohort = cohort
    self.coordinations = coordinations.sorted { $0.stateCode < $1.stateCode }
    self.showsSupport = showsSupport
    needs = coordinations.flatMap { state in
      state.needs.map { item in
        var need = Capacity_V1_StateNeed()
        need.stateCode = state.stateCode
        need.assessmentID = state.assessmentID
        need.round = state.round
        need.need = item.need
        return need
      }
    }.sorted { ($1.priority, $0.stateCode, $0.indicator) < ($0.priority, $1.stateCode, $1.indicator) }
  }

  package var document: ReportDocument {
    source.document(
      .programmingBrief,
      source.group(cohort),
      "\(source.say("states")) \(coordinations.count), \(source.say("needs")) \(needs.count)",
      [reading, byQuestion, byState] + (showsSupport ? [orphans, supported] : []) + [source.versions]
    )
  }

  private var reading: ReportSection {
    let quotes = showsSupport && !source.isPublic
    let support = showsSupport ? "support-note" : "support-hidden"
    return source.reading(["priority-note", support] + (quotes ? ["own-words"] : []))
  }

  /// One row for each question that is a need somewhere: those of most states first, then by id.
  private var byQuestion: ReportSection {
    let groups = Dictionary(grouping: needs) { $0.need?.indicatorID ?? "" }
    let order = groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let columns = [
      source.column("indicator"), source.column("text"),
      ReportColumn(id: "states_count", title: source.say("states"), isNumber: true),
      source.column("mean_gap", isNumber: true), source.column("states"),
    ]
    let rows = order.map { id, group -> [ReportCell] in
      let mean = group.reduce(0) { $0 + ($1.need?.gapLevels ?? 0) } / Double(max(1, group.count))
      return [
        .text(id), .text(source.titles.question(id)), .number(Double(group.count), decimals: 0),
        .number(mean, decimals: 1), .text(group.map(\.stateCode).sorted().joined(separator: ", ")),
      ]
    }
    return source.section(
      "shared-needs",
      [source.block(source.table("needs-by-question", caption: source.say("shared-needs"), columns, rows))]
    )
  }

  private var byState: ReportSection {
    let columns = [source.column("state"), source.column("round")] + source.needColumns
    let rows = needs.map { item -> [ReportCell] in
      [.text(item.stateCode), .text(item.round)] + source.row(item.need ?? .init())
    }
    return source.section("needs", [source.block(source.table("needs", caption: source.say("needs"), columns, rows))])
  }

  private var orphans: ReportSection {
    let columns = [source.column("state")] + source.needColumns
    let rows = coordinations.flatMap { state in
      state.needs.filter(\.orphan).map { [.text(state.stateCode)] + source.row($0.need ?? .init()) }
    }
    return source.section(
      "orphans",
      [source.block(source.table("orphans", caption: source.say("orphans"), columns, rows))]
    )
  }

  private var supported: ReportSection {
    let columns = [
      source.column("state"), source.column("indicator"), source.column("text"), source.column("agency"),
      source.column("support"), source.column("overlap"),
    ]
    let rows = coordinations.flatMap { state in
      (state.needs + state.others).flatMap { item in
        item.supports.map { support -> [ReportCell] in
          [
            .text(state.stateCode), .text(item.indicatorID), .text(source.titles.question(item.indicatorID)),
            .text(support.agency),
            // What an agency calls its work may name people or partners.
            source.isPublic ? .missing("–") : .text(support.title), .text(source.say(item.overlap ? "yes" : "no")),
          ]
        }
      }
    }
    return source.section(
      "supported",
      [source.block(source.table("supported", caption: source.say("supported"), columns, rows))]
    )
  }
}

extension Capacity_V1_StateNeed {
  fileprivate var priority: Double { need?.effectivePriority ?? 0 }
  fileprivate var indicator: String { need?.indicatorID ?? "" }
}
