// Pieces that several pages show.

import { foreign, h } from "./dom.js";
import { filter } from "./route.js";
import { t, value } from "./words.js";

/** An error in words. What the server wrote is its own language, and stands apart. */
export function trouble(error) {
  const code = error?.code ?? "other";
  const known = { unreachable: "error.unreachable", permission_denied: "error.denied", not_found: "error.missing", unauthenticated: "signin.bad" }[code];
  if (!known) console.error(error);
  return h("div", { class: "error", role: "alert" }, h("p", null, known ? t(known) : t("error.other")),
    error?.message && code !== "unreachable" && h("p", { class: "soft" }, foreign(error.message)),
    h("button", { type: "button", onclick: () => dispatchEvent(new HashChangeEvent("hashchange")) }, t("error.again")));
}

export const heavy = (tier) => tier === "RISK_TIER_HIGH" || tier === "RISK_TIER_PROHIBITIVE";
/** A tier: always the word, a thick border for the two that stop a transfer. */
export const tierBadge = (tier) => h("span", { class: `badge${heavy(tier) ? " heavy" : ""}` }, value("tier", tier));

export const empty = () => h("div", { class: "card" }, h("p", null, t("empty")), h("p", { class: "soft" }, t("empty.how")));

export const select = (name, title, options, chosen) => h("label", null, title,
  h("select", { name, id: `filter-${name}`, onchange: (event) => filter({ [name]: event.target.value }) },
    options.map(([key, text]) => h("option", { value: key, selected: key === chosen }, text))));

export const check = (name, title, on, change) => h("label", { class: "check" },
  h("input", { type: "checkbox", id: `filter-${name}`, name, checked: on, onchange: (event) => change(event.target.checked) }), title);

/** "State B (XBB)", or the code alone where it is the name. */
export const stateName = (state) => [foreign(state.name), state.name === state.code ? null : [" ", h("span", { class: "soft" }, "(", foreign(state.code), ")")]];

/** Flags that nobody has decided, or whose decision has lapsed, in transfers that still stand. */
export const openFlags = (transfers) => transfers.filter((x) => x.standing === "TRANSFER_STANDING_OPEN")
  .flatMap((x) => x.flags).filter((flag) => flag.status === "FLAG_STATUS_OPEN").length;
