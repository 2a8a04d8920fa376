internal import CapacityProtos
internal import ProtobufC

/// Which needs would move an article of a treaty: article by article, then need by need.
struct MovesSection {
  let titles: ReportTitles

  func write(_ articles: [Capacity_V1_ArticleReadiness], to page: inout TextPage) {
    page.heading("What would move an article")
    let movable = articles.filter { !$0.moves.isEmpty }
    guard !movable.isEmpty else {
      return page.paragraph("No need would move an article: all are met, or nothing is known.")
    }
    page.paragraph(
      StyledText(
        """
        Each need is taken as met at its target, all else as it is now. "Together": it moves the article only when the \
        others of the article are met as well.
        """,
        .faint
      )
    )
    page.blank()
    page.table(byArticle(movable))
    page.heading("The same by need")
    page.table(byNeed(movable))
  }

  private func byArticle(_ articles: [Capacity_V1_ArticleReadiness]) -> TextTable {
    var table = TextTable([
      .init("Article", .right), .init("Topic", wraps: true), .init("Now"), .init("Need"), .init("With it"),
    ])
    for article in articles {
      table.add([
        [StyledText(article.article, .strong)], [StyledText(article.topic)], [article.state.styled],
        article.moves.map { StyledText($0.indicatorID) },
        article.moves.map { $0.alone ? $0.stateAfter.styled : StyledText("together", .faint) },
      ])
    }
    return table
  }

  private func byNeed(_ articles: [Capacity_V1_ArticleReadiness]) -> TextTable {
    var alone: [String: [String]] = [:]
    var together: [String: [String]] = [:]
    for article in articles {
      for move in article.moves {
        if move.alone {
          alone[move.indicatorID, default: []].append(article.article)
        } else {
          together[move.indicatorID, default: []].append(article.article)
        }
      }
    }
    var table = TextTable([
      .init("Need", wraps: true, fills: true, hanging: 2), .init("Moves articles\nalone", wraps: true),
      .init("Together\nwith others", wraps: true),
    ])
    // Those that move most come first; equal ones by id.
    let needs = Set(alone.keys).union(together.keys).sorted { left, right in
      let counts = (alone[left]?.count ?? 0, alone[right]?.count ?? 0)
      return counts.0 == counts.1 ? left < right : counts.0 > counts.1
    }
    for id in needs {
      table.add([
        titles.asked(id), StyledText((alone[id] ?? ["-"]).joined(separator: ", ")),
        StyledText((together[id] ?? ["-"]).joined(separator: ", ")),
      ])
    }
    return table
  }
}
