// The themes of a scorecard, in words and as rows of a table.

import { level, percent, t, value } from "./words.js";

export const scored = (theme) => theme.state === "THEME_STATE_SCORED" && theme.score !== undefined;
/** Stand-ins for the themes of a scorecard that is still to come. */
export const pending = (ids, kind) => ids.map((themeId) => ({ themeId, kind: `THEME_KIND_${kind}`, state: "THEME_STATE_UNSPECIFIED" }));
export const isPending = (theme) => theme.state === "THEME_STATE_UNSPECIFIED";
export const ofKind = (themes, kind) => themes.filter((theme) => theme.kind === `THEME_KIND_${kind}`);
/** The level once every question reaches its target: questions above theirs keep what they have. */
export const target = (theme) => (theme.gap === undefined ? undefined : Math.min(1, theme.score + theme.gap));
/** The middle 90 % of what the score may be; the bounds by unknown answers where no interval was computed. */
export const range = (theme) => (theme.interval ? [theme.interval.p5, theme.interval.p95] : [theme.low, theme.high]);
export const why = (theme) => (theme.state === "THEME_STATE_INSUFFICIENT_DATA"
  ? t("unscored.insufficient-data", { coverage: percent(theme.coverage) }) : value("unscored", theme.state));
const span = ([low, high]) => `${level(low)}–${level(high)}`;

export const columns = () => [{ title: t("theme.name") }, { title: t("score"), number: true }, { title: t("range"), number: true },
  { title: t("bounds"), number: true }, { title: t("coverage"), number: true }, { title: t("gap"), number: true }];

export const rows = (themes, titles) => themes.map((theme) => [`${theme.themeId} ${titles.of(theme.themeId) === theme.themeId ? "" : titles.of(theme.themeId)}`,
  ...(scored(theme) ? [level(theme.score), span(range(theme)), span([theme.low, theme.high])] : [why(theme), "–", "–"]),
  percent(theme.coverage), theme.gap === undefined ? "–" : level(theme.gap)]);

/** In levels, unrounded, with a point: for machines. */
export const values = (themes, titles) => themes.map((theme) => [`${theme.themeId} ${titles.of(theme.themeId)}`,
  ...(scored(theme) ? [theme.score * 4, range(theme).map((x) => x * 4).join("–"), `${theme.low * 4}–${theme.high * 4}`] : [why(theme), "", ""]),
  theme.coverage, theme.gap === undefined ? "" : theme.gap * 4]);
