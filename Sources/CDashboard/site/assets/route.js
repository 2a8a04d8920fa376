// Where the reader is: `#/page/part?filter=value`. Everything that a link should bring back stands in it.

export function here() {
  const [path, query] = location.hash.replace(/^#\/?/, "").split("?");
  const parts = path.split("/").map((part) => { try { return decodeURIComponent(part); } catch { return ""; } });
  return { page: parts[0] || "overview", part: parts[1] ?? "", filters: new URLSearchParams(query ?? "") };
}

/** The scoring profile that the reader chose; empty: none. */
export const profile = () => here().filters.get("profile") ?? "";

/** An address. The chosen profile goes along from page to page. */
export function link(page, part = "", filters = {}) {
  const all = { profile: profile(), ...filters };
  const query = new URLSearchParams(Object.entries(all).filter(([, value]) => value)).toString();
  return `#/${page}${part ? `/${encodeURIComponent(part)}` : ""}${query ? `?${query}` : ""}`;
}

/** Changes filters. `quiet` replaces the entry in the history and draws nothing: for what is typed letter by letter. */
export function filter(changes, quiet = false) {
  const { page, part, filters } = here();
  const target = link(page, part, { ...Object.fromEntries(filters), ...changes });
  if (quiet) history.replaceState(null, "", target);
  else location.hash = target;
}
