// Every answer as a tile: level by colour and number, silence by its own border and word.

import { h } from "./dom.js";
import { level, t, value } from "./words.js";

export function heat(indicators, titles) {
  const rows = Map.groupBy(indicators, (indicator) => titles.domainOf(indicator.indicatorId));
  return h("div", { class: "heat" }, [...rows].map(([domain, list]) => h("div", null,
    h("h3", null, `${domain} ${titles.of(domain)}`), h("div", { class: "row" }, list.map((indicator) => tile(indicator, titles))))));
}

function tile(indicator, titles) {
  const id = indicator.indicatorId;
  const title = `${id} ${titles.of(id)}`;
  if (indicator.score === undefined) {
    const kind = indicator.state.slice("ANSWER_STATE_".length).toLowerCase().replaceAll("_", "-");
    return h("span", { class: `cell ${kind}`, title }, h("span", null, id), h("b", null, "–"), h("span", null, value("answer", indicator.state)));
  }
  const below = indicator.score < indicator.target;
  return h("span", { class: `cell l${Math.round(indicator.score * 4)}${below ? " below" : ""}`, title },
    h("span", null, id), h("b", null, level(indicator.score)), h("span", null, `→ ${level(indicator.target)}`));
}
