// Words in the reader's language, and numbers as that language writes them.

const rightToLeft = ["ar", "dv", "fa", "he", "ps", "ur", "yi"];
let language = facts.start.language;

/** The entry for a language tag: its own, else that of the tag without its last parts, else the English one. */
function forLanguage(entries, tag) {
  for (let parts = tag.split("-"); parts.length > 0; parts.pop()) {
    const entry = entries?.[parts.join("-")];
    if (entry !== undefined) return entry;
  }
  return entries?.en;
}

/** A text of the instrument, which carries its own languages. */
const local = (texts) => forLanguage(texts, language) ?? "";

/** The words of a key; `{name}` is replaced by a value, which may be a part to say itself. */
function t(key, values = {}) {
  const text = forLanguage(facts.words, language)[key] ?? facts.words.en[key];
  return text.replace(/\{(\w+)\}/g, (_, name) => say(values[name] ?? ""));
}

/** Something that is said in the reader's language when it is shown. */
const part = (key, values) => ({ key, values });
function say(value) {
  if (typeof value === "function") return value();
  return value !== null && typeof value === "object" ? t(value.key, value.values) : String(value);
}

/** Whether the form's own words have a key. */
const hasWords = (key) => key in facts.words.en;

/** An enum's value in words; one that this form does not know stands as it came. */
function enumWords(type, short) {
  const key = `${type}.${short}`;
  return hasWords(key) ? t(key) : short;
}

const formatted = (number) => new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(number);
/** A time as people of this computer write it, where they speak the language. */
const clock = (time) => new Intl.DateTimeFormat(navigator.languages.find((tag) => tag.startsWith(language)) ?? language, { dateStyle: "medium", timeStyle: "short" }).format(time);

/** A language as its speakers call it. */
const languageName = (tag) => facts.words[tag]?.language ?? new Intl.DisplayNames([tag], { type: "language" }).of(tag);

function speak(tag) {
  language = tag;
  document.documentElement.lang = tag;
  document.documentElement.dir = rightToLeft.includes(tag.split("-")[0]) ? "rtl" : "ltr";
}
