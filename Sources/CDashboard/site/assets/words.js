// Words in the reader's language, and numbers as that language writes them.

import en from "./words-en.js";
import fr from "./words-fr.js";
import es from "./words-es.js";

export const languages = { en, fr, es };

const stored = (() => { try { return localStorage.getItem("language"); } catch { return null; } })();
let code = [stored, ...navigator.languages.map((tag) => tag.slice(0, 2))].find((tag) => tag in languages) ?? "en";

export const language = () => code;

export function speak(chosen) {
  code = chosen in languages ? chosen : "en";
  try { localStorage.setItem("language", code); } catch { /* A browser that keeps nothing: then for this page only. */ }
  dress();
}

/** Says in the document which language it is in. */
export function dress() {
  document.documentElement.lang = code;
  document.documentElement.dir = languages[code].direction;
}

/** The words of a key; `{name}` is replaced by a value. */
export const t = (key, values = {}) => languages[code][key].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

/** What something is called, and what it says: "Trend: Law". */
export const about = (name, text = "") => t("about", { name, text });

/** A text of the instrument, which carries its own languages. */
export const local = (texts) => texts?.[code] ?? texts?.en ?? "";

/** The reader's own variety of the language, for numbers and days: "en-GB" where that is what the browser asks for. */
const region = () => navigator.languages.find((tag) => tag.split("-")[0] === code) ?? code;

const number = (value, digits) => new Intl.NumberFormat(region(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
/** A share of 1 as a level from 0 to 4, with one decimal. */
export const level = (share) => number(share * 4, 1);
export const plainNumber = (value) => number(value, 1);
export const percent = (share) => new Intl.NumberFormat(region(), { style: "percent", maximumFractionDigits: 0 }).format(share);
export const day = (time) => (time ? new Intl.DateTimeFormat(region(), { dateStyle: "medium", timeZone: "UTC" }).format(new Date(time)) : "");
const prefixes = {
  tier: "RISK_TIER_", ready: "READINESS_STATE_", status: "FLAG_STATUS_", verdict: "CHANGE_VERDICT_",
  answer: "ANSWER_STATE_", unscored: "THEME_STATE_", review: "REVIEW_STATE_", basis: "EVIDENCE_BASIS_",
  pattern: "PATTERN_STATE_", choice: "YES_PARTIAL_NO_", transfer: "TRANSFER_STANDING_",
};
/** An enum value in words, `tier` and `RISK_TIER_HIGH`; one that this page does not know stands as the server wrote it. */
export function value(kind, name) {
  const key = `${kind}.${name.slice(prefixes[kind].length).toLowerCase().replaceAll("_", "-")}`;
  return key in en ? t(key) : name;
}
