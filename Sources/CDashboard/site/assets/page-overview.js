// All states by name, each with its profile in small.

import { profile } from "./chart-profile.js";
import { foreign, h, plain } from "./dom.js";
import { scorecards, states, titles, transfers } from "./facts.js";
import { figure } from "./figure.js";
import { codes, cutNote, empty, openFlags, profileChoice, select, standing, stateName, trouble } from "./parts.js";
import { filter, link } from "./route.js";
import { columns, ofKind, rows, values } from "./themes.js";
import { percent, t } from "./words.js";

export async function overview({ filters }) {
  const list = await states();
  if (list.length === 0) return [h("h1", null, t("nav.overview")), empty()];
  const [cards, asked] = await Promise.all([scorecards(list), transfers({ openOnly: true }).catch(() => null)]);
  // What is wrong with every one is wrong with the request: an unknown profile, for example.
  if (cards.every((card) => !card.themes)) throw cards[0];
  const words = await titles(cards.find((card) => card.themes));
  const kind = filters.get("show") === "principles" ? "PRINCIPLE" : "DOMAIN";
  const round = filters.get("round") ?? "";
  const rounds = [...new Set(cards.filter((card) => card.themes).map((card) => card.round))].sort();
  const shown = list.map((state, index) => ({ state, card: cards[index] })).filter(({ card }) => !round || card.round === round)
    .map(({ state, card }) => ({ state, element: stateCard(state, card, kind, asked?.filter((x) => x.stateCode === state.code), words) }));
  const none = h("p", { role: "status" });
  const search = (text) => {
    const wanted = text.trim().toLocaleLowerCase();
    for (const { state, element } of shown) element.hidden = !`${state.code} ${state.name}`.toLocaleLowerCase().includes(wanted);
    none.textContent = shown.some(({ element }) => !element.hidden) ? "" : t("nomatch");
  };
  search(filters.get("q") ?? "");
  return [h("h1", null, t("nav.overview")), h("p", { class: "lead" }, t("overview.lead")), cutNote("states"),
    h("div", { class: "filters", role: "search", "aria-label": t("search") },
      h("label", null, t("search"), h("input", { type: "search", id: "filter-q", value: filters.get("q") ?? "", oninput: (event) => { filter({ q: event.target.value }, true); search(event.target.value); } })),
      select("round", t("round"), [["", t("all")], ...rounds.map((r) => [r, plain(r)])], round),
      select("show", t("show"), [["", t("domains")], ["principles", t("principles")]], filters.get("show") ?? ""), profileChoice()),
    h("ul", { class: "legend" }, legend().map((text) => h("li", null, text))),
    codes(ofKind(cards.find((card) => card.themes).themes, kind), words), none, h("div", { class: "cards" }, shown.map(({ element }) => element))];
}

const legend = () => ["bar", "span", "target", "numbers"].map((name) => t(`legend.${name}`));

function stateCard(state, card, kind, asked, words) {
  const title = h("h2", null, h("a", { href: link("state", state.code) }, stateName(state)));
  if (!card.themes) return h("article", { class: "card" }, title, trouble(card));
  const themes = ofKind(card.themes, kind);
  const shown = [...themes, ...ofKind(card.themes, "TOTAL")];
  const coverages = themes.map((theme) => theme.coverage);
  const assessment = state.assessments.find((a) => a.assessmentId === card.assessmentId);
  const name = t(kind === "DOMAIN" ? "domains" : "principles");
  const drawing = figure({
    title: name, subject: `${plain(state.name)}, ${card.round}: ${name}`, level: 3, chart: profile(shown, state.name),
    columns: columns(), rows: rows(shown, words), values: values(shown, words), file: `${state.code}-profile`,
  });
  drawing.className = "inner";
  return h("article", { class: "card", "data-state": state.code }, title,
    h("ul", { class: "facts" }, h("li", null, t("round"), " ", foreign(card.round)), standing(assessment, card),
      coverages.length > 0 && h("li", null, t("coverage.range", { low: percent(Math.min(...coverages)), high: percent(Math.max(...coverages)) })),
      asked && h("li", null, h("a", { href: link("flags", "", { state: state.code, open: "1" }) }, t("flags.open", { count: openFlags(asked) })))), drawing);
}
