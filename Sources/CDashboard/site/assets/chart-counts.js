// How many of each kind: one bar a kind, its number behind it.

import { plain, s } from "./dom.js";

const row = 24, width = 340;
// Of the letters that a name has, by the widest of usual fonts; its number stands behind the longest bar.
const letter = 6.8, least = 80, behind = 36;

/** `counts`: `[name, count]` in the order that they are drawn in. */
export function countBars(counts, name) {
  const left = Math.max(least, 12 + Math.max(...counts.map(([kind]) => kind.length)) * letter);
  const wide = width - left - behind;
  const most = Math.max(1, ...counts.map(([, count]) => count));
  const text = counts.map(([kind, count]) => `${kind} ${count}`).join("; ");
  return s("svg", { class: "chart", viewBox: `0 0 ${width} ${counts.length * row}`, role: "img", "aria-label": plain(`${name}. ${text}`) },
    counts.map(([kind, count], index) => [
      s("text", { x: left - 8, y: index * row + 16, "text-anchor": "end" }, kind),
      s("rect", { class: "bar", x: left, y: index * row + 4, width: Math.max(count > 0 ? 2 : 0, (count / most) * wide), height: 15 }),
      s("text", { x: left + (count / most) * wide + 8, y: index * row + 16 }, String(count))]));
}
