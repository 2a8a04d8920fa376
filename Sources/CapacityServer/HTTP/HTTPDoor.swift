internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// The HTTP door: RPCs for browsers and curl, the dashboard's files, health and metrics.
struct HTTPDoor: HTTPResponder {
  typealias Context = DoorContext

  let connect: ConnectDoor
  let files: StaticFiles
  let probes: DoorProbes
  let metrics: ServerMetrics
  let host: HostCheck
  let origins: CrossOrigin
  /// Browsers are told to come back with TLS alone.
  let isStrictlyTLS: Bool

  func respond(to request: Request, context: Context) async throws -> Response {
    var context = context
    context.clock = BodyClock(request.headers, context.channel)
    var response = await answer(request, context)
    // A stream is still being written, and may still be read.
    if response.body.contentLength != nil, context.clock?.answered() == false {
      response.headers[.connection] = "close"
    }
    // What does not say otherwise is for nobody to keep.
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    SecurityHeaders.add(to: &response.headers, isStrictlyTLS: isStrictlyTLS)
    origins.add(to: &response.headers, for: request)
    metrics.answered(response.status.code)
    return request.method == .head ? response.createHeadResponse() : response
  }

  private func answer(_ request: Request, _ context: Context) async -> Response {
    guard host.allows(request.head.authority) else {
      let words = "This server answers to 127.0.0.1, [::1] and localhost: open it by one of these names\n"
      return Self.text(words, status: .misdirectedRequest)
    }
    if let preflight = origins.preflight(request) { return preflight }
    let path = request.uri.path
    if path.hasPrefix("/capacity.v1.") || ConnectDoor.knows(path) { return await connect.answer(request, context) }
    guard let answer = await look(path, request) else {
      guard request.method != .post else { return await connect.answer(request, context) }
      return Self.text("There is nothing here. The dashboard stands at /\n", status: .notFound)
    }
    guard request.method == .get || request.method == .head else {
      return Response(status: .methodNotAllowed, headers: [.allow: "GET, HEAD"])
    }
    return answer
  }

  private func look(_ path: String, _ request: Request) async -> Response? {
    switch path {
    case "/healthz": Self.text("ok\n")
    case "/readyz":
      if await probes.isReady() { Self.text("ready\n") } else { Self.text("not ready\n", status: .serviceUnavailable) }
    case "/metrics": await probes.metrics(request)
    case _ where path.hasPrefix(Reference.path): Reference.files.answer(path, request.headers)
    default: files.answer(path, request.headers)
    }
  }

  static func text(_ text: String, status: HTTPResponse.Status = .ok, type: String = "text/plain; charset=utf-8")
    -> Response
  {
    Response(
      status: status,
      headers: [.contentType: type, .cacheControl: "no-store"],
      body: .init(byteBuffer: ByteBuffer(string: text))
    )
  }
}
