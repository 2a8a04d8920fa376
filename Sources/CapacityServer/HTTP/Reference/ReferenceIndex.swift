internal import Assessments
internal import GRPCCore

/// The first page of the reference: how to call, and every method with who may.
struct ReferenceIndex {
  let reference: Reference

  var html: String {
    ReferenceHTML.page("Reference of cyber-capacity", [Self.introduction] + reference.services.flatMap(section))
  }

  private static let introduction = """
    <h1>Reference</h1>
    <p>Every method of this server, made from the .proto files that define it. Each is called over gRPC on the gRPC port, or over
    HTTP here, by the <a href="https://connectrpc.com/docs/protocol">Connect protocol</a>: with a POST of JSON or protobuf. What
    changes nothing is a GET as well, with <code>encoding=json</code> and <code>message=</code> the request. The lines with curl run
    in bash, once these are set, with the folder of the server's data or a token and an address of your own:</p>
    <pre>token="Authorization: Bearer $(cat "$CAPACITY_DATA/owner.token")"
    door="http://$(cat "$CAPACITY_DATA/http-address")"</pre>
    <p>Assessments, tokens and supports are named by ids that the server makes: put yours in the place of
    <code>01JZ0000000000000000000000</code>. Errors are <code>{"code", "message", "details"}</code> with the HTTP status of the code;
    unknown fields are refused. <code>Connect-Timeout-Ms</code> bounds a call. A stream takes and gives frames: a byte of flags (1: gzip,
    2: the end), four of length, and the message.</p>
    """

  private func section(_ service: Reference.Service) -> [String] {
    let page = "\(Reference.path)/\(service.shortName)"
    let rows = service.methods.map { method in
      [
        ReferenceHTML.link("\(page)#\(method.name)", method.name),
        Self.access(service.name, method.name),
        ReferenceHTML.escaped(Self.summary(method.comment)),
      ]
    }
    return ["<h2>\(ReferenceHTML.link(page, service.shortName))</h2>"] + ReferenceHTML.paragraphs(service.comment)
      + [ReferenceHTML.table(["Method", "For", "What it does"], rows)]
  }

  /// The first sentence.
  private static func summary(_ comment: String) -> String {
    let text = comment.split(separator: "\n").joined(separator: " ")
    guard let end = text.firstRange(of: ". ") else { return text }
    return String(text[..<end.lowerBound]) + "."
  }

  /// Which roles may call a method, in words.
  static func access(_ service: String, _ method: String) -> String {
    let descriptor = MethodDescriptor(fullyQualifiedService: service, method: method)
    switch MethodAccess.rules[descriptor.fullyQualifiedMethod] {
    case .anyone: return "anyone, without a token"
    case .whoever(let action):
      let roles = Access.roles(for: action)
      return roles.count == Role.allCases.count ? "every role" : roles.map(\.rawValue).joined(separator: ", ")
    case nil: return "nobody"
    }
  }
}
