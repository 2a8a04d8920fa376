import Scoring
import Testing

@Suite("Legend of explained scores")
struct ExplainedLegendTests {
  @Test("Tells in every language what 0, 0.75, level 3 and 1 stand for", arguments: ["en", "fr", "es"])
  func scale(language: String) throws {
    let text = try #require(ScaleLegend.texts[language])
    for figure in ["0", "75 %", "3", "4", "100 %"] { #expect(text.contains(figure)) }
    #expect(!text.contains("\n"))
  }

  @Test("Falls back to the language without its region, then to English")
  func fallback() {
    #expect(ScaleLegend.text(in: "fr-CA") == ScaleLegend.texts["fr"])
    #expect(ScaleLegend.text(in: "ar") == ScaleLegend.texts["en"])
    #expect(ScaleLegend.text() == ScaleLegend.texts["en"])
    #expect(ScaleLegend.text().contains("A higher score is always better"))
  }
}
