// Checks a response against the instrument and the catalogue: the rules and the words of the server's validator.

/** Names that were probably meant are looked for so many times only, as in the server. */
const mostSuggestions = 20;
let suggestions = 0;
const suggestion = (name, names) => (suggestions++ < mostSuggestions ? near(name, names) : "");

/** Every fault of a response, `{field, found, allowed}`, in the order of the validator; none: a server would accept it. */
function violations(response) {
  const notes = [];
  suggestions = 0;
  const note = (field, found, allowed) => notes.push({ field, found, allowed });
  checkHead(response, note);
  checkAnswers(response.answers ?? {}, note);
  checkRequests(response.technology_requests ?? [], note);
  const held = response.technologies_held ?? [];
  checkCount(held.length, limits.listedItems, "technologies_held", note);
  held.forEach((id, index) => checkID(id, technologyById, "list.catalogue", atIndex("technologies_held", index), note));
  return notes;
}

function checkHead(response, note) {
  const state = response.state_code ?? "";
  if (!/^[A-Z]{3}$/.test(state)) note("state_code", quoted(state), part("allowed.state"));
  const round = response.round ?? "";
  if (!/^20[0-9]{2}-[1-9][0-9]?$/.test(round)) note("round", quoted(round), part("allowed.round"));
  const fault = lineFault(response.agency ?? "", limits.agencyCharacters);
  if (fault) note("agency", ...fault);
  checkEnum(response.tlp, "Tlp", "tlp", note);
  checkText(response.comment, "comment", limits.commentBytes, note);
}

function checkAnswers(answers, note) {
  const ids = Object.keys(answers).sort(compare);
  checkCount(ids.length, limits.answers, "answers", note);
  for (const id of ids) {
    const path = atKey("answers", id);
    const indicator = indicatorById.get(id);
    if (indicator === undefined) {
      const meant = suggestion(id, indicators.map((one) => one.id));
      note(path, part("found.unknown-indicator"), part("allowed.indicator", { version: `${facts.instrument.id} ${facts.instrument.version}`, near: meant }));
    } else {
      checkValue(answers[id], indicator, path, note);
      checkSupport(answers[id], path, note);
    }
  }
}

function checkValue(answer, indicator, path, note) {
  const wanted = part(`wanted.${indicator.type}`);
  const field = valueFields.find((name) => answer[name] !== undefined);
  const place = field && atField(path, field);
  const value = answer[field];
  const own = { maturity: "level", yes_partial_no: "choice", number: "number" }[indicator.type];
  if (field === undefined) {
    note(path, part("found.no-value"), part("allowed.value", { wanted }));
  } else if (field === "unknown" || field === "withheld") {
    if (!value) note(place, part("found.false"), part("allowed.true", { wanted }));
  } else if (field === "not_applicable") {
    if (characters(value).every(isSpace)) note(place, part("found.no-reason"), part("allowed.reason"));
    checkText(value, place, limits.commentBytes, note);
  } else if (field !== own) {
    note(place, part(`found.a-${field}`), wanted);
  } else if (field === "level") {
    if (value > 4) note(place, value, part("allowed.level"));
  } else if (field === "choice") {
    if (value === 0) note(place, part("found.nothing"), choices("YesPartialNo"));
    else checkEnum(value, "YesPartialNo", place, note);
  } else {
    checkNumber(value, indicator, place, note);
  }
}

/** A number, or the text that stands where one should. */
function checkNumber(value, indicator, place, note) {
  if (typeof value !== "number") return note(place, value === "" ? part("found.empty") : `"${shortened(value)}"`, part("allowed.a-number"));
  const isInRange = value >= (indicator.minimum ?? value) && value <= (indicator.maximum ?? value);
  if (!Number.isFinite(value) || !isInRange) note(place, plainNumber(value), numbersAllowed(indicator));
}

function numbersAllowed(indicator) {
  const bounds = [["minimum", "at-least"], ["maximum", "at-most"]].filter(([name]) => indicator[name] !== undefined);
  const range = bounds.map(([name, key]) => part(`allowed.${key}`, { value: () => formatted(indicator[name]) }));
  const joined = range.length === 2 ? part("allowed.both", { one: range[0], other: range[1] }) : range[0];
  return part(joined ? "allowed.number-within" : "allowed.number", { range: joined, unit: () => local(indicator.unit) });
}

function checkSupport(answer, path, note) {
  checkEnum(answer.evidence_grade, "EvidenceGrade", atField(path, "evidence_grade"), note);
  if (answer.target_level > 4) note(atField(path, "target_level"), answer.target_level, part("allowed.level"));
  checkText(answer.comment, atField(path, "comment"), limits.commentBytes, note);
  const list = atField(path, "evidence");
  const items = answer.evidence ?? [];
  checkCount(items.length, limits.evidenceItems, list, note);
  items.forEach((item, index) => {
    const place = atIndex(list, index);
    if (!item.title && !item.uri && !item.note) note(place, part("found.nothing"), part("allowed.evidence"));
    checkText(item.title, atField(place, "title"), limits.uriBytes, note);
    checkText(item.uri, atField(place, "uri"), limits.uriBytes, note);
    checkText(item.note, atField(place, "note"), limits.commentBytes, note);
  });
}

function checkRequests(requests, note) {
  checkCount(requests.length, limits.technologyRequests, "technology_requests", note);
  requests.forEach((request, index) => {
    const path = atIndex("technology_requests", index);
    checkID(request.technology_id ?? "", technologyById, "list.catalogue", atField(path, "technology_id"), note);
    if (request.kind === undefined) note(atField(path, "kind"), part("found.nothing"), choices("TransferKind"));
    checkEnum(request.kind, "TransferKind", atField(path, "kind"), note);
    checkEnum(request.end_user, "EndUser", atField(path, "end_user"), note);
    checkEnum(request.purpose, "Purpose", atField(path, "purpose"), note);
    for (const term of facts.terms) checkEnum(request.terms?.[term], "Ternary", atField(atField(path, "terms"), term), note);
    const list = atField(path, "mitigations");
    checkCount(request.mitigations?.length ?? 0, limits.listedItems, list, note);
    (request.mitigations ?? []).forEach((mitigation, position) => {
      const item = atIndex(list, position);
      checkID(mitigation.mitigation_id ?? "", mitigationById, "list.mitigations", atField(item, "mitigation_id"), note);
      checkEnum(mitigation.evidence_grade, "EvidenceGrade", atField(item, "evidence_grade"), note);
    });
    checkText(request.comment, atField(path, "comment"), limits.commentBytes, note);
  });
}

function checkID(id, known, list, place, note) {
  if (known.has(id)) return;
  note(place, quoted(id), part("allowed.id", { list: part(list), near: suggestion(id, known.keys()) }));
}

function checkEnum(value, type, place, note) {
  if (typeof value === "number") note(place, part("found.enum", { number: value }), choices(type));
}

function checkCount(count, limit, place, note) {
  if (count > limit) note(place, part("found.entries", { count }), part("allowed.entries", { limit }));
}

/** A text for people: bounded, without control characters but line breaks and tabs. */
function checkText(text = "", place, limit, note) {
  const bytes = bytesOf(text);
  if (bytes > limit) note(place, part("found.bytes", { count: bytes }), part("allowed.bytes", { limit }));
  const control = text.match(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/);
  if (control) note(place, controlWords(control[0]), part("allowed.text"));
}
