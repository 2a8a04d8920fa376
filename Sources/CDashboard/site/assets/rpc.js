// Calls over the Connect protocol: JSON there and back, on the origin that the page came from.

import { authorization } from "./session.js";

/** What went wrong: `code` is Connect's name of the gRPC status, "unreachable" if no answer came; `reason` says it finer. */
export class CallError extends Error {
  constructor(code, message, details = []) {
    super(message);
    this.code = code;
    this.reason = details.map((detail) => detail.debug?.reason).find((reason) => reason) ?? "";
  }
}

const seconds = 30;

export async function call(method, request = {}) {
  let response;
  try {
    response = await fetch(`/capacity.v1.${method}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Connect-Protocol-Version": "1", ...authorization() },
      body: JSON.stringify(request),
      credentials: "omit",
      signal: AbortSignal.timeout(seconds * 1000),
    });
  } catch {
    throw new CallError("unreachable", "");
  }
  let body;
  try {
    body = await response.json();
  } catch {
    throw new CallError(response.ok ? "internal" : "unreachable", `HTTP ${response.status}`);
  }
  if (!response.ok) throw new CallError(body.code ?? "unknown", body.message ?? "", body.details);
  return body;
}

/** How many entries of a list are asked for: a page that shows more shows nothing. */
export const most = 5000;

/** All pages of a list: `field` names the repeated field of the answer. Stops at `most`, and says so in `cut`. */
export async function all(method, field, request = {}) {
  const items = [];
  let pageToken = "";
  do {
    const page = await call(method, { ...request, pageSize: 500, ...(pageToken && { pageToken }) });
    items.push(...page[field]);
    pageToken = page.nextPageToken;
  } while (pageToken && items.length < most);
  return { items, cut: pageToken !== "" };
}

/** `work` for every item, six at a time, in the order of the items. */
export async function each(items, work) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(6, items.length) }, worker));
  return results;
}
