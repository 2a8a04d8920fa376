// The messages that a survey file holds (Protos/capacity/v1/survey.proto): names, kinds and order of their fields.

/** Kinds: text, flag, level, number, an enum `{enum}`, a message `{message}`, a list `{list}`, a map `{map}`. */
const schema = {
  SurveyResponse: {
    instrument_id: "text",
    instrument_version: "text",
    state_code: "text",
    round: "text",
    agency: "text",
    tlp: { enum: "Tlp" },
    answers: { map: { message: "Answer" } },
    technology_requests: { list: { message: "TechnologyRequest" } },
    technologies_held: { list: "text" },
    comment: "text",
  },
  Answer: {
    level: "level",
    choice: { enum: "YesPartialNo" },
    number: "number",
    unknown: "flag",
    not_applicable: "text",
    withheld: "flag",
    evidence_grade: { enum: "EvidenceGrade" },
    evidence: { list: { message: "Evidence" } },
    small_base: "flag",
    target_level: "level",
    comment: "text",
  },
  Evidence: { title: "text", uri: "text", note: "text" },
  TechnologyRequest: {
    technology_id: "text",
    kind: { enum: "TransferKind" },
    end_user: { enum: "EndUser" },
    purpose: { enum: "Purpose" },
    terms: { message: "TransferTerms" },
    mitigations: { list: { message: "MitigationCommitment" } },
    comment: "text",
  },
  TransferTerms: Object.fromEntries(facts.terms.map((term) => [term, { enum: "Ternary" }])),
  MitigationCommitment: { mitigation_id: "text", evidence_grade: { enum: "EvidenceGrade" } },
};

/** The fields of which an answer has exactly one. */
const valueFields = ["level", "choice", "number", "unknown", "not_applicable", "withheld"];
/** Fields that say something even where they are zero, false or empty. */
const present = [...valueFields, "target_level"];

const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

/** The order of the texts' UTF-8 bytes, which is that of their code points. */
function compare(left, right) {
  const [one, other] = [Array.from(left), Array.from(right)];
  const index = one.findIndex((character, position) => character !== other[position]);
  if (index < 0) return one.length - other.length;
  return (one[index]?.codePointAt(0) ?? -1) - (other[index]?.codePointAt(0) ?? -1);
}

/** The JSON that a survey file is: fields in number order, answers by id, nothing that says nothing. */
function written(response) {
  return `${JSON.stringify(writtenMessage(response, "SurveyResponse"), null, 2)}\n`;
}

function writtenMessage(message, type) {
  const result = {};
  for (const [name, kind] of Object.entries(schema[type])) {
    const value = writtenValue(message[name], kind);
    const isEmpty = value === undefined || value === "" || value === false || value?.length === 0;
    if (value === undefined || (isEmpty && !present.includes(name))) continue;
    if (kind.map && Object.keys(value).length === 0) continue;
    result[camel(name)] = value;
  }
  return result;
}

function writtenValue(value, kind) {
  if (value === undefined || value === null) return undefined;
  if (kind.list) return value.map((item) => writtenValue(item, kind.list));
  if (kind.map) {
    return Object.fromEntries(Object.keys(value).sort(compare).map((key) => [key, writtenMessage(value[key], kind.map.message)]));
  }
  if (kind.message) return writtenMessage(value, kind.message);
  // JSON has no such numbers; its mapping writes them as texts.
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return Object.is(value, -0) ? "-0" : value;
}
