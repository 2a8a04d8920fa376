// A theme over rounds: points, a line between rounds that both have a score, the range as a band.

import { plain, s } from "./dom.js";
import { range, scored, why } from "./themes.js";
import { level } from "./words.js";

const width = 340, height = 150, left = 24, right = 12, top = 10, bottom = 24;

export function trend(points, rounds, name) {
  const x = (index) => left + 14 + (rounds.length < 2 ? 0 : (index / (rounds.length - 1)) * (width - left - right - 40));
  const y = (share) => top + (1 - share) * (height - top - bottom);
  const pairs = points.slice(1).map((point, index) => [index, points[index], point]).filter(([, a, b]) => scored(a) && scored(b));
  const text = points.map((point, index) => `${rounds[index].round}: ${scored(point) ? level(point.score) : why(point)}`).join("; ");
  return s("svg", { class: "chart", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": plain(`${name}. ${text}`) },
    [0, 1, 2, 3, 4].map((n) => [s("path", { class: "grid", d: `M${left} ${y(n / 4)}H${width - right}` }), s("text", { class: "soft", x: left - 6, y: y(n / 4) + 4, "text-anchor": "end" }, String(n))]),
    pairs.map(([index, a, b]) => s("path", { class: "band", d: `M${x(index)} ${y(range(a)[1])}L${x(index + 1)} ${y(range(b)[1])}L${x(index + 1)} ${y(range(b)[0])}L${x(index)} ${y(range(a)[0])}Z` })),
    pairs.map(([index, a, b]) => s("path", { class: "line", d: `M${x(index)} ${y(a.score)}L${x(index + 1)} ${y(b.score)}` })),
    points.map((point, index) => [
      scored(point) && [s("path", { class: "whisker", d: `M${x(index)} ${y(range(point)[0])}V${y(range(point)[1])}` }), s("circle", { class: "dot", cx: x(index), cy: y(point.score), r: 3.5 }),
        s("text", { x: x(index) + 6, y: y(point.score) - 6 }, level(point.score))],
      s("text", { class: "soft", x: x(index), y: height - 6, "text-anchor": index === 0 ? "start" : "middle" }, plain(rounds[index].round))]));
}
