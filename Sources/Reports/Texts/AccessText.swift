package import CapacityProtos
internal import ProtobufC

/// Who may do what, for a terminal.
package struct AccessText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders which role may call which RPC, and do what at which label.
  package func text(of list: Capacity_V1_ListAccessRulesResponse) -> String {
    var page = TextPage(width: options.width)
    page.title(StyledText("Who may call what", .strong))
    page.paragraph(
      StyledText("What is then seen depends on the assessment: the second table. Anyone: without a token, too.", .faint)
    )
    writeMethods(list.rules, to: &page)
    page.blank()
    page.title(StyledText("Who may do what with an assessment, by its label", .strong))
    page.paragraph(
      StyledText(
        """
        What somebody may not read is not there for them: neither listed nor counted. Published: once it is, and not \
        before. To raise makes a label stricter, to lower makes it less strict.
        """,
        .faint
      )
    )
    page.blank()
    writeLabels(list.labelRules, to: &page)
    return page.rendered(colour: options.colour)
  }

  private func writeMethods(_ rules: [Capacity_V1_AccessRule], to page: inout TextPage) {
    let roles = Capacity_V1_Role.allCases.filter { $0 != .unspecified }
    var services: [String] = []
    for service in rules.map({ Self.parts(of: $0.method).service }) where !services.contains(service) {
      services.append(service)
    }
    for service in services {
      page.heading(service)
      let columns = ["anyone"] + roles.map(\.words)
      var table = TextTable([.init("RPC", fills: true)] + columns.map { .init($0) })
      for rule in rules where Self.parts(of: rule.method).service == service {
        let marks = [mark(rule.roles.isEmpty)] + roles.map { mark(rule.roles.isEmpty || rule.roles.contains($0)) }
        table.add([StyledText(Self.parts(of: rule.method).method)] + marks)
      }
      page.table(table)
    }
  }

  /// A line for each action of a role in a relation, with a mark for each label.
  private func writeLabels(_ rules: [Capacity_V1_LabelRule], to page: inout TextPage) {
    let labels = Capacity_V1_Tlp.allCases.filter { $0 != .unspecified }
    let titles = labels.map { $0.label.replacing("TLP:", with: "").replacing("+", with: "\n+") }
    var table = TextTable(
      [.init("Role"), .init("Assessments", wraps: true), .init("May", fills: true)] + titles.map { .init($0) },
      gap: 1
    )
    for holder in Set(rules.map(Holder.init)).sorted() {
      let own = rules.filter { Holder($0) == holder }
      for (index, action) in Set(own.flatMap(\.actions)).sorted().enumerated() {
        let marks = labels.map { label in mark(own.contains { $0.tlp == label && $0.actions.contains(action) }) }
        let isFirst = index == 0
        table.add(
          [
            StyledText(isFirst ? holder.role.words : "", .strong),
            StyledText(isFirst ? holder.relation.words + (own[0].publishedOnly ? ", published" : "") : ""),
            StyledText(action),
          ] + marks
        )
      }
    }
    page.table(table)
  }

  /// What a group of lines is about.
  private struct Holder: Hashable, Comparable {
    let role: Capacity_V1_Role
    let relation: Capacity_V1_Relation

    init(_ rule: Capacity_V1_LabelRule) { (role, relation) = (rule.role, rule.relation) }

    static func < (left: Holder, right: Holder) -> Bool {
      (left.role.rawValue, left.relation.rawValue) < (right.role.rawValue, right.relation.rawValue)
    }
  }

  private func mark(_ allowed: Bool) -> StyledText { allowed ? StyledText("yes", .good) : StyledText("-", .faint) }

  private static func parts(of method: String) -> (service: String, method: String) {
    let parts = method.split(separator: "/", maxSplits: 1).map(String.init)
    return parts.count == 2 ? (parts[0], parts[1]) : ("", method)
  }
}
