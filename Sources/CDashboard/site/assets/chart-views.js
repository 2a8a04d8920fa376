// Two views of the same themes: the agency's above, the state's below, each with its range. Told apart by form.

import { plain, s } from "./dom.js";
import { range, scored, why } from "./themes.js";
import { level, t } from "./words.js";

const row = 38, left = 52, wide = 200, width = 340;
const x = (share) => left + share * wide;

/** `pairs`: `{theme, other}`, the agency's and the state's view of a theme. */
export function views(pairs, name) {
  const height = pairs.length * row + 20;
  const said = (theme) => (scored(theme) ? `${level(theme.score)} (${range(theme).map(level).join("–")})` : why(theme));
  const text = pairs.map(({ theme, other }) => `${theme.themeId} ${t("views.agency")} ${said(theme)}, ${t("views.state")} ${said(other)}`).join("; ");
  return s("svg", { class: "chart", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": plain(`${name}. ${text}`) },
    [0, 1, 2, 3, 4].map((n) => [s("path", { class: "grid", d: `M${x(n / 4)} 0V${height - 16}` }), s("text", { class: "soft", x: x(n / 4), y: height - 3, "text-anchor": "middle" }, String(n))]),
    pairs.map(({ theme, other }, index) => [s("text", { x: left - 8, y: index * row + 22, "text-anchor": "end" }, theme.themeId),
      line(theme, index * row + 11, ([cx, cy]) => s("circle", { class: "dot", cx, cy, r: 4.5 })),
      line(other, index * row + 25, ([cx, cy]) => s("path", { class: "mark", d: `M${cx - 5.5} ${cy}l5.5 -5.5l5.5 5.5l-5.5 5.5Z` }))]));
}

function line(theme, y, mark) {
  if (!scored(theme)) return [s("path", { class: "nothing", d: `M${x(0)} ${y}H${x(1)}` }), s("text", { class: "soft", x: x(1) + 14, y: y + 4 }, "–")];
  const [low, high] = range(theme);
  return [s("path", { class: "whisker", d: `M${x(low)} ${y}H${x(high)}M${x(low)} ${y - 3}v6M${x(high)} ${y - 3}v6` }), mark([x(theme.score), y]),
    s("text", { x: x(1) + 14, y: y + 4 }, level(theme.score))];
}
