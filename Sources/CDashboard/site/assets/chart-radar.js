// A radar: level on each axis, target dashed. A theme without a score has a gap in the line and a hollow mark.

import { plain, s } from "./dom.js";
import { scored, target, why } from "./themes.js";
import { level } from "./words.js";

const width = 448, height = 384, middle = width / 2, centre = 188, reach = 138;
// With more axes than these, small screens have no room for their numbers: the table has them.
const few = 14;

export function radar(themes, name) {
  const at = (index, share) => {
    const angle = (index / themes.length) * 2 * Math.PI - Math.PI / 2;
    return [middle + Math.cos(angle) * reach * share, centre + Math.sin(angle) * reach * share].map((n) => Math.round(n * 10) / 10);
  };
  const ring = (share) => `${themes.map((_, index) => `${index ? "L" : "M"}${at(index, share)}`).join("")}Z`;
  // Closed only where every axis has a value: a line over a missing one would claim what nobody said.
  const trace = (share) => {
    const known = themes.map((theme) => (scored(theme) ? share(theme) : undefined));
    if (known.every((n) => n !== undefined)) return `${known.map((n, index) => `${index ? "L" : "M"}${at(index, n)}`).join("")}Z`;
    return known.map((n, index) => {
      const next = (index + 1) % known.length;
      return n === undefined || known[next] === undefined ? "" : `M${at(index, n)}L${at(next, known[next])}`;
    }).join("");
  };
  const text = themes.map((theme) => `${theme.themeId} ${scored(theme) ? level(theme.score) : why(theme)}`).join("; ");
  return s("svg", { class: `chart radar${themes.length > few ? " many" : ""}`, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": plain(`${name}. ${text}`) },
    [0.25, 0.5, 0.75, 1].map((share) => s("path", { class: "grid", d: ring(share) })),
    themes.map((_, index) => s("path", { class: "grid", d: `M${middle} ${centre}L${at(index, 1)}` })),
    [1, 2, 3, 4].map((n) => s("text", { class: "soft", x: middle + 3, y: centre - (n / 4) * reach + 12 }, String(n))),
    s("path", { class: "target", d: trace((theme) => target(theme)) }),
    s("path", { class: "line", d: trace((theme) => theme.score) }),
    themes.map((theme, index) => {
      const [cx, cy] = at(index, scored(theme) ? theme.score : 0.04);
      const [tx, ty] = at(index, 1.24);
      // Names grow away from the middle, so that neighbours at the top and the bottom stay apart.
      const side = Math.abs(tx - middle) < 8 ? "middle" : tx < middle ? "end" : "start";
      return [s("circle", { class: scored(theme) ? "dot" : "nothing", cx, cy, r: 3.5 }),
        s("text", { x: tx, y: ty, "text-anchor": side }, theme.themeId),
        s("text", { class: "soft worth", x: tx, y: ty + 14, "text-anchor": side }, scored(theme) ? level(theme.score) : "–")];
    }));
}
