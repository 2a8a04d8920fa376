// Pieces that several pages show.

import { foreign, h, plain } from "./dom.js";
import { isCut } from "./facts.js";
import { filter, link, profile } from "./route.js";
import { most } from "./rpc.js";
import { day, t, value } from "./words.js";

/** An error in words. What the server wrote is its own language, and stands apart. `quiet`: it interrupts nobody. */
export function trouble(error, quiet = false) {
  const code = error?.code ?? "other";
  const known = { unreachable: "error.unreachable", permission_denied: "error.denied", not_found: "error.missing", unauthenticated: "signin.bad" }[code];
  if (!known) console.error(error);
  return h("div", { class: "error", role: quiet ? null : "alert" }, h("p", null, known ? t(known) : t("error.other")),
    error?.message && code !== "unreachable" && h("p", { class: "soft", lang: "en" }, foreign(error.message)),
    h("button", { type: "button", onclick: () => dispatchEvent(new HashChangeEvent("hashchange")) }, t("error.again")));
}

export const heavy = (tier) => tier === "RISK_TIER_HIGH" || tier === "RISK_TIER_PROHIBITIVE";
/** A tier: always the word, a thick border for the two that stop a transfer. */
export const tierBadge = (tier) => h("span", { class: `badge${heavy(tier) ? " heavy" : ""}` }, value("tier", tier));

export const empty = () => h("div", { class: "card" }, h("p", null, t("empty")), h("p", { class: "soft" }, t("empty.how")));

/** Where a list was longer than what was asked for. */
export const cutNote = (name) => isCut(name) && h("p", { role: "status", class: "error" }, t("cut", { count: most }));

export const select = (name, title, options, chosen) => h("label", null, title,
  h("select", { name, id: `filter-${name}`, onchange: (event) => filter({ [name]: event.target.value }) },
    options.map(([key, text]) => h("option", { value: key, selected: key === chosen }, text))));

export const check = (name, title, on, change) => h("label", { class: "check" },
  h("input", { type: "checkbox", id: `filter-${name}`, name, checked: on, onchange: (event) => change(event.target.checked) }), title);

/** Those that the server carries (Surveys/profiles); another one may stand in the address. */
const profiles = ["default", "with-total", "with-ranks"];
export function profileChoice() {
  const known = [["", t("profile.stored")], ...profiles.map((id) => [id, t(`profile.${id}`)])];
  return select("profile", t("profile"), profile() === "" || profiles.includes(profile()) ? known : [...known, [profile(), profile()]], profile());
}

/** "State B (XBB)", or the code alone where it is the name. */
export const stateName = (state) => [foreign(state.name), state.name === state.code ? null : [" ", h("span", { class: "soft" }, "(", foreign(state.code), ")")]];
/** The same as plain text, for choices. */
export const stateTitle = (state) => plain(state.name === state.code ? state.code : `${state.name} (${state.code})`);
export const stateLink = (code) => h("a", { href: link("state", code) }, foreign(code));

/** Who made an assessment, when, and who may see it. */
export const origin = (assessment) => assessment && [h("li", null, foreign(assessment.agency)), h("li", null, day(assessment.createTime)), h("li", null, label(assessment.tlp))];
/** Where its review stands, and whose grades of evidence its scores rest on. */
export const standing = (assessment, card) => [assessment && h("li", null, h("span", { class: "badge" }, value("review", assessment.reviewState))),
  card && h("li", null, h("span", { class: "badge" }, value("basis", card.evidenceBasis)))];
/** How much the state contests. */
export const contested = (card) => card.contestedIndicatorIds.length > 0 && h("span", { class: "badge heavy" }, t("contested", { count: card.contestedIndicatorIds.length }));

/** A label of the Traffic Light Protocol, as the protocol writes it. */
export const label = (tlp) => tlp.replace("TLP_", "TLP:").replace("AMBER_STRICT", "AMBER+STRICT");

/** Flags that nobody has decided, or whose decision has lapsed, in transfers that still stand. */
export const openFlags = (transfers) => transfers.filter((x) => x.standing === "TRANSFER_STANDING_OPEN")
  .flatMap((x) => x.flags).filter((flag) => flag.status === "FLAG_STATUS_OPEN").length;

/** What the codes of themes mean. */
export const codes = (ids, words) => h("details", { class: "codes" }, h("summary", null, t("codes")),
  h("ul", { class: "legend" }, ids.map((id) => h("li", null, h("b", null, id), ` ${words.of(id)}`))));

/** A question by its id, with a link to what every state answers. */
export const questionLink = (id, words) => [h("a", { href: link("question", id) }, id), ` ${words.of(id)}`];
