// One theme in several states: a point and its range for each, in the order that they are given.

import { plain, s } from "./dom.js";
import { range, scored, why } from "./themes.js";
import { level } from "./words.js";

const row = 24, left = 60, wide = 210, width = 340;

export function strip(positions, name) {
  const x = (share) => left + share * wide;
  const height = positions.length * row + 20;
  const text = positions.map(({ stateCode, theme }) => `${stateCode} ${scored(theme) ? `${level(theme.score)} (${range(theme).map(level).join("–")})` : why(theme)}`).join("; ");
  return s("svg", { class: "chart", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": plain(`${name}. ${text}`) },
    [0, 1, 2, 3, 4].map((n) => [s("path", { class: "grid", d: `M${x(n / 4)} 0V${height - 16}` }), s("text", { class: "soft", x: x(n / 4), y: height - 3, "text-anchor": "middle" }, String(n))]),
    positions.map(({ stateCode, theme }, index) => {
      const y = index * row + 12;
      const label = s("text", { x: left - 14, y: y + 4, "text-anchor": "end" }, plain(stateCode));
      if (!scored(theme)) return [label, s("text", { class: "soft", x: x(1) + 14, y: y + 4 }, "–"), s("path", { class: "nothing", d: `M${x(0)} ${y}H${x(1)}` })];
      const [low, high] = range(theme);
      return [label, s("path", { class: "whisker", d: `M${x(low)} ${y}H${x(high)}M${x(low)} ${y - 4}v8M${x(high)} ${y - 4}v8` }),
        s("circle", { class: "dot", cx: x(theme.score), cy: y, r: 4.5 }), s("text", { x: x(1) + 14, y: y + 4 }, level(theme.score))];
    }));
}
