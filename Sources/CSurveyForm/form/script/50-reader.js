// Reads a survey file in JSON, as generously as the server's own reader, and names what it could not take over.

/** Places in a file, in the words of messages: answers["LAW-01"].level */
const atField = (path, name) => (path === "" ? name : `${path}.${name}`);
const atIndex = (path, index) => `${path}[${index}]`;
const atKey = (path, key) => {
  const simple = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  const escaped = (character) => simple[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `${path}["${key.replace(/["\\<>&\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, escaped)}"]`;
};

/** A survey read from a text: the response as far as it could be read, and the faults of its form. */
function read(text) {
  const faults = [];
  // Gives nothing back: what is faulty is left out.
  const fault = (field, found, allowed) => { faults.push({ field, found, allowed }); };
  let root;
  try {
    root = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    fault("", part("found.not-json"), part("allowed.json"));
    return { response: {}, faults };
  }
  return { response: readMessage(root, "SurveyResponse", "", fault) ?? {}, faults };
}

/** What a person would say stands here. */
function summary(value) {
  if (value === null) return part("found.nothing");
  if (typeof value === "string") return `"${shortened(value)}"`;
  if (Array.isArray(value)) return part("found.list", { count: value.length });
  return typeof value === "object" ? part("found.mapping") : shortened(String(value));
}

const isMapping = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

function readMessage(value, type, path, fault) {
  if (!isMapping(value)) return fault(path, summary(value), part("allowed.mapping"));
  const names = Object.keys(schema[type]);
  const fields = new Map(names.flatMap((name) => [[name, name], [camel(name), name]]));
  const message = {};
  let valueField = null;
  for (const [key, content] of Object.entries(value)) {
    const name = fields.get(key);
    const place = atField(path, name ?? key);
    if (name === undefined) {
      fault(place, part("found.unknown-field"), part("allowed.fields", { names: names.join(", "), near: near(key, names) }));
    } else if (message[name] !== undefined) {
      fault(place, part("found.again", { key }), part("allowed.field-once"));
    } else if (content !== null) {
      if (type === "Answer" && valueFields.includes(name)) {
        if (valueField !== null) {
          fault(place, part("found.besides", { key }), part("allowed.only-one", { names: valueFields.join(", ") }));
          continue;
        }
        valueField = name;
      }
      const result = readValue(content, schema[type][name], place, fault);
      if (result !== undefined) message[name] = result;
    }
  }
  return message;
}

function readValue(value, kind, path, fault) {
  if (kind.message) return readMessage(value, kind.message, path, fault);
  if (kind.enum) return readEnum(value, kind.enum, path, fault);
  if (kind.list) {
    if (!Array.isArray(value)) return fault(path, summary(value), part("allowed.list"));
    return value.map((item, index) => readValue(item, kind.list, atIndex(path, index), fault)).filter((item) => item !== undefined);
  }
  if (kind.map) {
    if (!isMapping(value)) return fault(path, summary(value), part("allowed.mapping"));
    const entries = Object.entries(value).map(([key, item]) => [key, readValue(item, kind.map, atKey(path, key), fault)]);
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
  }
  const [result, wanted] = readScalar(value, kind);
  return result === undefined ? fault(path, summary(value), part(wanted)) : result;
}

function readScalar(value, kind) {
  if (kind === "text") return [typeof value === "string" ? wellFormed(value) : undefined, "allowed.a-text"];
  if (kind === "flag") return [typeof value === "boolean" ? value : undefined, "allowed.flag"];
  const number = typeof value === "number" ? value : typeof value === "string" ? numberIn(value) : undefined;
  // A text that is no number stays, so that whoever typed it can mend it: the check names it.
  if (kind === "number") return [number ?? (typeof value === "string" ? value : undefined), "allowed.a-number"];
  const isWhole = Number.isInteger(number) && number >= 0 && number < 2 ** 32;
  return [isWhole ? number : undefined, "allowed.whole-number"];
}

/** The spellings of the JSON mapping. */
function numberIn(text) {
  const named = [NaN, Infinity, -Infinity].find((value) => String(value) === text);
  if (named !== undefined) return named;
  const number = /^[+\-]?(\d+\.?\d*|\.\d+)(e[+\-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** With or without prefix, in any case; the number of a newer version is kept, so that the check can name it. */
function readEnum(value, type, path, fault) {
  // An unspecified value says nothing, but as the one value of an answer.
  const none = type === "YesPartialNo" ? 0 : undefined;
  if (value === (value | 0)) return valuesOf(type).find((one) => one.number === value)?.name ?? (value === 0 ? none : value);
  const text = typeof value === "boolean" ? (value ? "yes" : "no") : value;
  if (typeof text === "string") {
    const wanted = text.toUpperCase().replace(/[-+ ]+/g, "_");
    const truth = { TRUE: "YES", ON: "YES", Y: "YES", FALSE: "NO", OFF: "NO", N: "NO" }[wanted];
    const match = valuesOf(type).find((one) => [one.name, one.short.toUpperCase()].includes(wanted) || one.short.toUpperCase() === truth);
    if (match) return match.name;
    const [one] = valuesOf(type);
    if (["", one.name.slice(0, -one.short.length)].some((prefix) => wanted === `${prefix}UNSPECIFIED`)) return none;
  }
  const meant = near(typeof value === "object" ? "" : String(value), shortNames(type));
  return fault(path, summary(value), { key: "allowed.choices-near", values: { choices: choices(type), near: meant } });
}

/** Half of a character cannot be saved: it becomes the sign for one that is missing. */
const wellFormed = (text) => text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) => (found.length === 2 ? found : "\uFFFD"));
