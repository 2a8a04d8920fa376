// A chart, the table behind it, and both as files: always together.

import { h, plain } from "./dom.js";
import { csv, save, svgFile } from "./export.js";
import { about, t } from "./words.js";

/**
 * A table. `columns`: `{title, number, long, brief}`, the last for what must not be broken; cells are texts of ours, elements, or `foreign` ones.
 *
 * One with long texts stands as a list of its rows on small screens (page.css); the roles then still say that it is a table.
 */
export function table(caption, columns, rows) {
  const kind = (column) => ["number", "long", "brief"].find((name) => column[name]) ?? null;
  const stacked = columns.some((column) => column.long);
  const role = (name) => (stacked ? name : null);
  const cell = (content, index) => (index === 0 ? h("th", { scope: "row", role: role("rowheader"), class: kind(columns[0]) }, content)
    : h("td", { role: role("cell"), class: kind(columns[index]), "data-title": stacked ? about(columns[index].title) : null }, content));
  return h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": plain(caption) },
    h("table", { "aria-label": plain(caption), role: role("table"), class: stacked ? "stacked" : null },
      h("thead", { role: role("rowgroup") }, h("tr", { role: role("row") }, columns.map((column) => h("th", { scope: "col", role: role("columnheader"), class: kind(column) }, column.title)))),
      h("tbody", { role: role("rowgroup") }, rows.map((row) => h("tr", { role: role("row") }, row.map(cell))))));
}

const button = (title, subject, work) => h("button", { type: "button", onclick: work }, title, h("span", { class: "unseen" }, ` · ${plain(subject)}`));

/** A button that saves rows: numbers unrounded, with a point. */
export const csvButton = (title, file, columns, values) => button(t("csv"), title, () => {
  const text = (cell) => (cell instanceof Node ? cell.textContent : Array.isArray(cell) ? cell.map(text).join("") : cell);
  save(`${file}.csv`, "text/csv", csv(columns.map((column) => column.title), values.map((row) => row.map(text))));
});

/**
 * `file`: the download's name without ending; `values`: the rows of the CSV; `subject`: what the file is about, where the
 * title does not say it; `drawing`: makes the SVG of a chart that is none in the page.
 * Without a chart the table is what there is to see, and stands open.
 */
export function figure({ title, subject = title, level = 2, note, chart, drawing, legend = [], columns, rows, values = rows, file }) {
  const body = table(subject, columns, rows);
  const picture = drawing ?? (chart?.tagName === "svg" ? () => chart : null);
  return h("section", { class: "card" },
    h(`h${level}`, null, title), note && h("p", { class: "soft" }, note), chart,
    legend.length > 0 && h("ul", { class: "legend" }, legend.map((line) => h("li", null, line))),
    chart ? h("details", null, h("summary", null, t("table"), h("span", { class: "soft" }, ` · ${plain(title)}`)), body) : body,
    h("div", { class: "downloads" }, csvButton(subject, file, columns, values),
      picture && button(t("svg"), subject, () => save(`${file}.svg`, "image/svg+xml", svgFile(picture(), plain(subject), legend)))));
}
