// What texts and numbers may be, and how they are quoted: as the server's own checks have it.

const graphemes = typeof Intl.Segmenter === "function" ? new Intl.Segmenter() : null;
/** The characters that a person would count. */
const characters = (text) => (graphemes ? Array.from(graphemes.segment(text), (piece) => piece.segment) : Array.from(text));
const bytesOf = (text) => new TextEncoder().encode(text).length;

const shortened = (text) => {
  const all = characters(text);
  return all.length <= 60 ? text : `${all.slice(0, 57).join("")}...`;
};
/** A text as it is shown in messages. */
const quoted = (text) => (text === "" ? part("found.nothing") : `"${shortened(text)}"`);

const controlWords = (character) => {
  const code = character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
  return part("found.control", { code: `U+${code}` });
};

const isSpace = (character) => /^\p{White_Space}/u.test(character ?? "");

/** What is wrong with a name, which is one line of text; nothing where it is right. */
function lineFault(text, limit) {
  const count = characters(text).length;
  if (count > limit) return [part("found.characters", { count }), part("allowed.characters", { limit })];
  if (/[\n-\r\u0085\u2028\u2029]/u.test(text) || [characters(text)[0], characters(text).pop()].some(isSpace)) {
    return [quoted(text), part("allowed.line")];
  }
  const control = text.match(/\p{Cc}/u);
  if (control) return [controlWords(control[0]), part("allowed.text")];
  return text === text.normalize("NFC") ? null : [quoted(text), part("allowed.composed")];
}

/** A number as Swift writes it: the server's messages do. */
function plainNumber(number) {
  if (!Number.isFinite(number)) return Number.isNaN(number) ? "nan" : number > 0 ? "inf" : "-inf";
  const size = Math.abs(number);
  if (size !== 0 && (size < 1e-4 || size >= 2 ** 54)) {
    const [digits, power] = number.toExponential().split("e");
    return `${digits}e${power[0]}${power.slice(1).padStart(2, "0")}`;
  }
  const text = Object.is(number, -0) ? "-0" : String(number);
  return text.includes(".") ? text : `${text}.0`;
}

/**
 * A number that a person typed, with a point or a comma before decimals and spaces between thousands. What could mean
 * two numbers (1,234 in English) is none: nothing is guessed.
 */
function typedNumber(text) {
  const dense = text.trim().replace(/(\d)[\u0020\u00A0\u202F](?=\d{3})/g, "$1");
  if (!/^[+\-\u2212]?\d+([.,]\d+)?$/.test(dense)) return null;
  if (language.startsWith("en") && /^[+\-\u2212]?[1-9]\d{0,2},\d{3}$/.test(dense)) return null;
  return Number(dense.replace("\u2212", "-").replace(",", "."));
}

/** The name that was probably meant: the closest one, if it is close enough to be worth saying. */
function nearest(name, names) {
  const letters = (text) => characters(characters(text).slice(0, 64).join("").toLowerCase());
  const wanted = letters(name);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best = null;
  for (const candidate of names) {
    const distance = editDistance(wanted, letters(candidate));
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Levenshtein's distance. */
function editDistance(left, right) {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  left.forEach((letter, i) => {
    const next = [i + 1];
    right.forEach((other, j) => next.push(Math.min(row[j] + (letter === other ? 0 : 1), row[j + 1] + 1, next[j] + 1)));
    row = next;
  });
  return row[right.length];
}

const near = (name, names) => {
  const meant = nearest(name, names);
  return meant === undefined ? "" : part("near", { name: meant });
};

/** An enum's values in the words of messages; in English as survey files name them. */
const choices = (type) => part("allowed.choices", { choices: () => shortNames(type).map((short) => choiceWords(type, short)).join(", ") });
const choiceWords = (type, short) => (language.startsWith("en") ? short : enumWords(type, short));
