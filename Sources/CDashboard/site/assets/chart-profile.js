// A profile: one bar a theme, its range as a line, number and coverage beside it.

import { plain, s } from "./dom.js";
import { isPending, range, scored, target, why } from "./themes.js";
import { level, percent, t } from "./words.js";

const row = 22;
const left = 52, wide = 180, width = 340;
const x = (share) => left + share * wide;

export function profile(themes, name) {
  const height = themes.length * row + 20;
  const text = themes.map((theme) => `${theme.themeId} ${scored(theme) ? `${level(theme.score)} (${range(theme).map(level).join("–")})` : why(theme)}`).join("; ");
  return s("svg", { class: "chart", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": plain(`${name}. ${t("score")}: ${text}`) },
    [0, 1, 2, 3, 4].map((n) => [s("path", { class: "grid", d: `M${x(n / 4)} 0V${height - 16}` }), s("text", { class: "soft", x: x(n / 4), y: height - 3, "text-anchor": "middle" }, String(n))]),
    themes.map((theme, index) => line(theme, index * row)),
    themes.some(isPending) && s("text", { class: "soft", x: x(0.5), y: (height - 16) / 2, "text-anchor": "middle" }, t("loading")));
}

function line(theme, y) {
  const label = s("text", { x: left - 6, y: y + 15, "text-anchor": "end" }, theme.themeId);
  if (isPending(theme)) return label;
  if (!scored(theme)) {
    return [label, s("rect", { class: "nothing", x: left, y: y + 4, width: wide, height: 14 }), s("text", { class: "soft", x: x(1) + 10, y: y + 15 }, `– · ${percent(theme.coverage)}`)];
  }
  const [low, high] = range(theme);
  const goal = target(theme);
  return [label,
    s("rect", { class: "bar", x: left, y: y + 4, width: Math.max(1, theme.score * wide), height: 14 }),
    s("rect", { class: "span", x: x(low), y: y + 9, width: Math.max(2, (high - low) * wide), height: 4 }),
    goal !== undefined && s("path", { class: "target", d: `M${x(goal)} ${y + 1}V${y + 21}` }),
    s("text", { x: x(1) + 10, y: y + 15 }, `${level(theme.score)} · ${percent(theme.coverage)}`)];
}
