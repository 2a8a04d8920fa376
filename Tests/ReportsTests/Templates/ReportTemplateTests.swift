import Foundation
import Instruments
import ProtobufC
import Testing

@testable import Reports

@Suite("An agency's own templates and brand")
struct ReportTemplateTests {
  /// A folder of templates that is gone after the test.
  private struct Folder: ~Copyable {
    let url: URL

    init(_ files: [String: String]) throws {
      url = FileManager.default.temporaryDirectory.appendingPathComponent("template-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      for (name, text) in files { try Data(text.utf8).write(to: url.appendingPathComponent(name)) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }
  }

  private func page(_ files: [String: String]) throws -> String {
    let folder = try Folder(files)
    return try HTMLReport(ReportTemplate(folder: folder.url)).page(of: SampleReport.document)
  }

  private func faults(_ files: [String: String]) throws -> [String] {
    let folder = try Folder(files)
    let error = #expect(throws: TemplateFaults.self) { try ReportTemplate(folder: folder.url) }
    return error?.faults.map(\.description) ?? []
  }

  private static let svg = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>"#

  @Test("A partial takes the place of ours, and the others stay")
  func override() throws {
    let page = try page(["foot.mustache": "<footer>Ours: {{title}}</footer></body></html>\n"])
    #expect(page.contains("<footer>Ours: Profil d’un État"))
    #expect(page.contains("<h1>Profil d’un État"))
  }

  @Test("What a template puts in is escaped")
  func escaped() throws {
    let page = try page(["table.mustache": "{{#rows}}<p>{{first}}</p>{{/rows}}"])
    #expect(page.contains("<p>&lt;script&gt;&amp;_x0041_</p>"))
  }

  @Test("A partial of one's own may stand beside ours")
  func further() throws {
    let page = try page(["foot.mustache": "{{> motto}}", "motto.mustache": "<p>{{uppercased(tlp)}}</p>"])
    #expect(page.contains("<p>TLP:AMBER</p>"))
  }

  @Test("The brand's name, colours and logo stand on the page, and no file is asked for")
  func brand() throws {
    let yaml = "name: Ministry of <Examples>\naccent: \"#7a1f4b\"\naccent_dark: \"#f0a8c8\"\nlogo: logo.svg\n"
    let page = try page(["brand.yaml": yaml, "logo.svg": Self.svg])
    #expect(page.contains("Ministry of &lt;Examples&gt;"))
    #expect(page.contains("--accent: #7a1f4b") && page.contains("--accent: #f0a8c8"))
    let encoded = Data(Self.svg.utf8).base64EncodedString()
    #expect(
      page.contains("data:image/svg+xml;base64,\(encoded.replacing("=", with: "&#61;"))") || page.contains(encoded)
    )
    #expect(try !self.page(["brand.yaml": "name: Only a name"]).contains("<img"))
  }

  @Test("The page without a template has no brand")
  func plain() throws {
    let page = try HTMLReport().page(of: SampleReport.document)
    #expect(!page.contains("<img") && !page.contains("class=\"brand\""))
  }

  @Test(
    "Faults of templates are told with file and line",
    arguments: [
      ("one\n\n{{titel}}", "foot.mustache:3: no report has a titel"),
      ("{{> fot}}", "foot.mustache:1: there is no template fot; there is due-diligence, foot, head"),
      ("{{#sections}}\n{{title}}", "a section is not closed"),
      ("\n{{#sections}}{{/blocks}}", "foot.mustache:2: this closes another section"),
      ("{{title", "a tag is not finished"),
      ("{{=<% %>=}}", "foot.mustache:1: delimiters cannot be changed here"),
      ("\n{{> foot}}", "foot.mustache:2: foot would be put into itself by foot"),
    ]
  )
  func faults(text: String, words: String) throws {
    let found = try faults(["foot.mustache": text])
    #expect(found.contains { $0.contains(words) }, "\(found)")
  }

  @Test("A circle of two templates is found, too")
  func circle() throws {
    let found = try faults(["head.mustache": "{{> motto}}", "motto.mustache": "{{> head}}"])
    #expect(found.count == 2)
  }

  @Test(
    "Faults of a brand are told with the line",
    arguments: [
      ("name: x\naccent: red", "brand.yaml:2: accent: found \"red\""),
      ("accent: \"#ffffee\"", "the contrast of #ffffee to #ffffff is 1.0; right would be 4.5 or more"),
      ("accent_dark: \"#000080\"", "accent_dark: the contrast"),
      ("logo: ../secret.png", "no readable file \"../secret.png\""),
      ("logo: brand.yaml", "is no PNG, JPEG or SVG"),
      ("name: [a]", "brand.yaml:1: name: found a list of 1"),
      ("\ncolor: x", "brand.yaml:2: there is no color"),
      ("- x", "right would be name, accent, accent_dark and logo"),
      ("name: \"open", "found broken YAML"),
    ]
  )
  func brandFaults(yaml: String, words: String) throws {
    let found = try faults(["brand.yaml": yaml])
    #expect(found.contains { $0.contains(words) }, "\(found)")
  }

  @Test("A folder that is none or empty is refused")
  func emptyFolder() throws {
    #expect(try faults([:]).first?.hasSuffix("it has neither a .mustache file nor a brand.yaml") == true)
    let missing = URL(fileURLWithPath: "/nonexistent/look")
    #expect(throws: TemplateFaults.self) { try ReportTemplate(folder: missing) }
  }

  @Test("The folder to begin with changes nothing but the brand, and has no faults")
  func starter() throws {
    let parts = TemplateStarter.parts.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
    var files = Dictionary(uniqueKeysWithValues: parts)
    #expect(try page(files).contains("Name of the agency"))
    files["brand.yaml"] = nil
    #expect(try page(files) == HTMLReport().page(of: SampleReport.document))
  }

  @Test("Black on white is as far apart as colours can be")
  func contrast() {
    #expect(abs(Contrast.ratio("#000000", "#ffffff") - 21) < 1e-9)
    #expect(Contrast.ratio("#123456", "#123456") == 1)
    // A grey that is known for passing WCAG's 4.5 narrowly.
    #expect(abs(Contrast.ratio("#767676", "#ffffff") - 4.54) < 0.005)
  }
}
