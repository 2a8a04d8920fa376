// A chart, the table behind it, and both as files: always together.

import { h, plain } from "./dom.js";
import { csv, save, svgFile } from "./export.js";
import { t } from "./words.js";

/** A table. `columns`: `{title, number, long}`; cells are texts of ours, elements, or `foreign` ones. */
export function table(caption, columns, rows) {
  const kind = (column) => (column.number ? "number" : column.long ? "long" : null);
  return h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": plain(caption) },
    h("table", { "aria-label": plain(caption) },
      h("thead", null, h("tr", null, columns.map((column) => h("th", { scope: "col", class: kind(column) }, column.title)))),
      h("tbody", null, rows.map((row) => h("tr", null, row.map((cell, index) =>
        index === 0 ? h("th", { scope: "row", class: kind(columns[0]) }, cell) : h("td", { class: kind(columns[index]) }, cell)))))));
}

/**
 * `file`: the download's name without ending; `values`: the rows of the CSV, numbers unrounded.
 * Without a chart the table is what there is to see, and stands open.
 */
export function figure({ title, level = 2, note, chart, legend = [], columns, rows, values = rows, file }) {
  const body = table(title, columns, rows);
  const text = (cell) => (cell instanceof Node ? cell.textContent : cell);
  const svg = chart?.tagName === "svg" ? chart : null;
  return h("section", { class: "card" },
    h(`h${level}`, null, title), note && h("p", { class: "soft" }, note), chart,
    legend.length > 0 && h("ul", { class: "legend" }, legend.map((line) => h("li", null, line))),
    chart ? h("details", null, h("summary", null, t("table"), h("span", { class: "soft" }, ` · ${plain(title)}`)), body) : body,
    h("div", { class: "downloads" },
      h("button", { type: "button", onclick: () => save(`${file}.csv`, "text/csv", csv(columns.map((c) => c.title), values.map((row) => row.map(text)))) },
        t("csv")),
      svg && h("button", { type: "button", onclick: () => save(`${file}.svg`, "image/svg+xml", svgFile(svg, title)) }, t("svg"))));
}
