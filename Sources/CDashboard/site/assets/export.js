// Files made of what is shown: CSV of a table, SVG of a chart that looks the same outside this page.

import { h, s } from "./dom.js";

const drawn = ["fill", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size", "font-weight", "opacity"];
const line = 16;

/** RFC 4180, in UTF-8 with a byte order mark, so that spreadsheets read accents. A cell cannot become a formula. */
export function csv(columns, rows) {
  const cell = (value) => {
    let text = String(value ?? "");
    if (/^[=+@\t\r]|^-(?![\d.]+$)/.test(text)) text = `'${text}`;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** Lines of at most `most` letters, broken between words. */
function broken(text, most) {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    if (lines.at(-1) && lines.at(-1).length + word.length >= most) lines.push(word);
    else lines.push(`${lines.pop()} ${word}`.trim());
  }
  return lines;
}

/** A chart as a file of its own: what it shows stands above, the legend below, since neither travels along otherwise. */
export function svgFile(chart, title, legend = []) {
  const { width, height } = chart.viewBox.baseVal;
  const [above, below] = [broken(title, width / 7), broken(legend.join(" · "), width / 6)];
  const top = above.length * line + 8;
  const whole = top + height + 10 + below.length * line;
  const copy = s("svg", { class: "chart", viewBox: `0 ${-top} ${width} ${whole}`, width, height: whole },
    s("title", null, title), s("rect", { class: "ground", x: 0, y: -top, width, height: whole }),
    above.map((text, index) => s("text", { class: "heading", x: 4, y: (index + 1) * line - top - 2 }, text)), [...chart.cloneNode(true).childNodes],
    below.map((text, index) => s("text", { class: "soft", x: 4, y: height + 10 + (index + 0.7) * line }, text)));
  // Styles are known only of what stands in the page.
  const place = h("div", { class: "unseen", "aria-hidden": "true" }, copy);
  document.body.append(place);
  for (const element of copy.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    for (const name of drawn) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute("class");
  }
  copy.removeAttribute("class");
  place.remove();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

export function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  h("a", { href: address, download: name }).click();
  // A busy browser takes its time to begin; what is gone by then is a download that never comes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
