// Every answer as a tile: level by colour and number, silence by its own border and word.

import { h, s } from "./dom.js";
import { link } from "./route.js";
import { level, value } from "./words.js";

const byDomain = (indicators, titles) => [...Map.groupBy(indicators, (indicator) => titles.domainOf(indicator.indicatorId))];
const kindOf = ({ state }) => state.slice("ANSWER_STATE_".length).toLowerCase().replaceAll("_", "-");

/** `contested`: ids of answers that the state sees otherwise; they carry a sign. */
export function heat(indicators, titles, contested = []) {
  return h("div", { class: "heat" }, byDomain(indicators, titles).map(([domain, list]) => h("div", null,
    h("h3", null, `${domain} ${titles.of(domain)}`), h("div", { class: "row" }, list.map((indicator) => tile(indicator, titles, contested.includes(indicator.indicatorId)))))));
}

// The tables below have the same links: those on tiles are for pointers, and no hundred stops for the keyboard.
function tile(indicator, titles, contested) {
  const id = indicator.indicatorId;
  const properties = { title: `${id} ${titles.of(id)}`, href: link("question", id), tabindex: -1 };
  const name = h("span", null, id, contested && " ≠");
  if (indicator.score === undefined) return h("a", { class: `cell ${kindOf(indicator)}`, ...properties }, name, h("b", null, "–"), h("span", null, value("answer", indicator.state)));
  const below = indicator.score < indicator.target;
  return h("a", { class: `cell l${Math.round(indicator.score * 4)}${below ? " below" : ""}`, ...properties },
    name, h("b", null, level(indicator.score)), h("span", null, `→ ${level(indicator.target)}`));
}

const wide = 70, high = 48, across = 10, left = 4;

/** The same as one drawing, for a file. */
export function heatDrawing(indicators, titles, contested = []) {
  let y = 0;
  const parts = byDomain(indicators, titles).map(([domain, list]) => {
    const title = s("text", { class: "heading", x: left, y: y + 16 }, `${domain} ${titles.of(domain)}`);
    const cells = list.map((indicator, index) => cell(indicator, left + (index % across) * wide, y + 24 + Math.floor(index / across) * high, contested));
    y += 36 + Math.ceil(list.length / across) * high;
    return [title, cells];
  });
  return s("svg", { class: "chart", viewBox: `0 0 ${left * 2 + across * wide} ${y}` }, parts);
}

function cell(indicator, x, y, contested) {
  const silent = indicator.score === undefined;
  const tone = silent ? "nothing" : `t${Math.round(indicator.score * 4)}`;
  const line = (text, down, kind) => s("text", { class: `${silent ? "" : `on-${tone}`} ${kind}`, x: x + wide / 2 - 2, y: y + down, "text-anchor": "middle" }, text);
  return [s("rect", { class: tone, x, y, width: wide - 4, height: high - 4 }),
    line(`${indicator.indicatorId}${contested.includes(indicator.indicatorId) ? " ≠" : ""}`, 12, ""),
    line(silent ? "–" : level(indicator.score), 27, "heading"), line(silent ? value("answer", indicator.state) : `→ ${level(indicator.target)}`, 40, "")];
}
