// Files made of what is shown: CSV of a table, SVG of a chart that looks the same outside this page.

import { h } from "./dom.js";

const drawn = ["fill", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size"];

/** RFC 4180, in UTF-8 with a byte order mark, so that spreadsheets read accents. A cell cannot become a formula. */
export function csv(columns, rows) {
  const cell = (value) => {
    let text = String(value ?? "");
    if (/^[=+@\t\r]|^-(?![\d.]+$)/.test(text)) text = `'${text}`;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

export function svgFile(chart, title) {
  const copy = chart.cloneNode(true);
  const originals = chart.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((element, index) => {
    const style = getComputedStyle(originals[index]);
    for (const name of drawn) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute("class");
  });
  copy.setAttribute("width", chart.viewBox.baseVal.width);
  copy.setAttribute("height", chart.viewBox.baseVal.height);
  const ground = document.createElementNS(copy.namespaceURI, "rect");
  for (const [name, value] of [["width", "100%"], ["height", "100%"], ["fill", getComputedStyle(document.body).backgroundColor]]) ground.setAttribute(name, value);
  copy.prepend(ground);
  const heading = document.createElementNS(copy.namespaceURI, "title");
  heading.textContent = title;
  copy.prepend(heading);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

export function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  h("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
