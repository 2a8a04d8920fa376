internal import Foundation
internal import Instruments
internal import ProtobufC

/// Whose report it is: a name, colours, a logo.
struct ReportBrand: Sendable, Hashable {
  /// Shown at the head of a page; empty: none.
  private(set) var name = ""
  /// Of lines on white paper: "#1f5f93"; empty: ours.
  private(set) var accent = ""
  /// The same on a dark screen.
  private(set) var darkAccent = ""
  /// A picture as a `data:` URI; empty: none.
  private(set) var logo = ""

  /// A logo is part of every page.
  private static let mostBytes = 128 << 10

  /// Reads `brand.yaml` and the logo beside it.
  ///
  /// - Throws: ``TemplateFaults``.
  init(file: URL) throws(TemplateFaults) {
    let root: DocumentNode
    do {
      root = try YAMLDocument.parse(String(contentsOf: file, encoding: .utf8))
    } catch let fault as DocumentFault {
      throw Self.fault(fault.position, "found \(fault.found); right would be \(fault.allowed)")
    } catch {
      throw Self.fault(nil, "it cannot be read as UTF-8")
    }
    guard case .mapping(let entries) = root.content else {
      throw Self.fault(root.position, "found \(root.summary); right would be name, accent, accent_dark and logo")
    }
    var faults: [TemplateFault] = []
    for entry in entries {
      do {
        try take(entry, beside: file)
      } catch {
        faults += error.faults
      }
    }
    guard faults.isEmpty else { throw TemplateFaults(faults) }
  }

  private mutating func take(_ entry: DocumentNode.Entry, beside file: URL) throws(TemplateFaults) {
    let position = entry.value.position ?? entry.keyPosition
    let text: String? =
      switch entry.value.content {
      case .string(let text), .plain(let text): text
      default: nil
      }
    guard let text, !text.isEmpty else {
      throw Self.fault(position, "\(entry.key): found \(entry.value.summary); right would be a text")
    }
    switch entry.key {
    case "name":
      guard text.count <= 120 else { throw Self.fault(position, "name: more than 120 characters") }
      name = text
    case "accent": accent = try Self.colour(text, on: "#ffffff", "accent", position)
    case "accent_dark": darkAccent = try Self.colour(text, on: "#14171b", "accent_dark", position)
    case "logo": logo = try Self.logo(text, beside: file, position)
    default:
      throw Self.fault(
        entry.keyPosition,
        "there is no \(entry.key.prefix(40)); there is name, accent, accent_dark and logo"
      )
    }
  }

  /// A colour that can be told from the paper: WCAG asks for a contrast of 3 of what is no text; of 4.5 of text.
  private static func colour(
    _ text: String,
    on paper: String,
    _ key: String,
    _ position: DocumentPosition?
  ) throws(TemplateFaults) -> String {
    guard text.wholeMatch(of: /#[0-9a-fA-F]{6}/) != nil else {
      throw fault(position, "\(key): found \"\(text.prefix(40))\"; right would be a colour such as \"#1f5f93\"")
    }
    let contrast = Contrast.ratio(text, paper)
    guard contrast >= 4.5 else {
      let found = Figures.fixed(contrast, 1)
      throw fault(position, "\(key): the contrast of \(text) to \(paper) is \(found); right would be 4.5 or more")
    }
    return text
  }

  private static func logo(
    _ name: String,
    beside file: URL,
    _ position: DocumentPosition?
  ) throws(TemplateFaults) -> String {
    let place = file.deletingLastPathComponent().appendingPathComponent(name)
    guard !name.contains("/"), let data = try? Data(contentsOf: place) else {
      throw fault(position, "logo: there is no readable file \"\(name.prefix(80))\" in the folder")
    }
    guard data.count <= mostBytes else {
      throw fault(position, "logo: \(data.count) bytes; right would be \(mostBytes) at most")
    }
    let type: String
    if data.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      type = "image/png"
    } else if data.starts(with: [0xFF, 0xD8, 0xFF]) {
      type = "image/jpeg"
    } else if String(data: data, encoding: .utf8)?.contains("<svg") == true {
      type = "image/svg+xml"
    } else {
      throw fault(position, "logo: \"\(name.prefix(80))\" is no PNG, JPEG or SVG")
    }
    return "data:\(type);base64,\(data.base64EncodedString())"
  }

  private static func fault(_ position: DocumentPosition?, _ problem: String) -> TemplateFaults {
    TemplateFaults([TemplateFault(file: "brand.yaml", line: position?.line, problem: problem)])
  }
}

/// WCAG's contrast of two colours.
enum Contrast {
  /// From 1 (the same) to 21 (black and white).
  ///
  /// - Parameters:
  ///   - first: As "#1f5f93".
  ///   - second: As that.
  static func ratio(_ first: String, _ second: String) -> Double {
    let (one, other) = (luminance(first), luminance(second))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let shares = [number >> 16 & 255, number >> 8 & 255, number & 255].map { Double($0) / 255 }
    let linear = shares.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
