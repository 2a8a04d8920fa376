// Calls that answer with many messages, over the Connect protocol: five bytes ahead of each (flags, then the length).

import { CallError } from "./rpc.js";
import { authorization } from "./session.js";

const head = 5;
const last = 2;

function framed(text) {
  const message = new TextEncoder().encode(text);
  const bytes = new Uint8Array(head + message.length);
  new DataView(bytes.buffer).setUint32(1, message.length);
  bytes.set(message, head);
  return bytes;
}

function joined(a, b) {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** The messages of a call, as they come. Ends where the server ends it in peace; throws a `CallError` otherwise. */
export async function* stream(method, request, signal) {
  const gone = () => new CallError("unreachable", "");
  const headers = { "Content-Type": "application/connect+json", "Connect-Protocol-Version": "1", ...authorization() };
  const response = await fetch(`/capacity.v1.${method}`, { method: "POST", headers, body: framed(JSON.stringify(request)), credentials: "omit", signal })
    .catch(() => { throw gone(); });
  if (!response.ok || !response.body) throw gone();
  const reader = response.body.getReader();
  const text = new TextDecoder();
  let kept = new Uint8Array(0);
  for (;;) {
    const part = await reader.read().catch(() => { throw gone(); });
    // The server says how a call ended: an end without that is a connection that broke.
    if (part.done) throw gone();
    kept = joined(kept, part.value);
    for (let size; kept.length >= head && kept.length >= (size = head + new DataView(kept.buffer, kept.byteOffset).getUint32(1));) {
      const [flags, message] = [kept[0], JSON.parse(text.decode(kept.subarray(head, size)))];
      kept = kept.subarray(size);
      if ((flags & last) === 0) yield message;
      else if (message.error) throw new CallError(message.error.code, message.error.message ?? "", message.error.details);
      else return;
    }
  }
}
