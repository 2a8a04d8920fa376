import Instruments
import Testing

@Suite("A text by language")
struct LocalizedTextsTests {
  private let texts = ["en": "colour", "en-US": "color", "fr": "couleur", "zh-Hant": "顏色"]

  @Test(
    "is the one for the tag, else for the tag without its last parts, else the English one",
    arguments: [
      ("en", "colour"), ("en-US", "color"), ("en-GB", "colour"), ("fr-CA", "couleur"), ("zh-Hant-TW", "顏色"),
      ("zh", "colour"), ("de", "colour"), ("", "colour"), ("-", "colour"), ("fr-", "couleur"),
    ]
  )
  func fallback(language: String, text: String) { #expect(texts.text(in: language) == text) }

  @Test(
    "is found whatever the case of the tag, and with underscores",
    arguments: [("FR", "couleur"), ("fr_CA", "couleur"), ("EN-us", "color"), ("zh_hant_tw", "顏色")]
  )
  func spelling(language: String, text: String) { #expect(texts.text(in: language) == text) }

  @Test("is empty where there is none in either language")
  func none() {
    #expect(["fr": "couleur"].text(in: "de") == "")
    #expect([:].text(in: "en") == "")
  }
}
