// One question: its text, its possible answers with what each means, and what may stand beside the answer.

function questionCard(indicator) {
  const path = atKey("answers", indicator.id);
  const card = h("fieldset", { class: "card question", id: `q-${indicator.id}`, tabindex: "-1" });
  const draw = () => {
    card.replaceChildren(...questionParts(indicator, path, draw));
    showFaults();
  };
  card.append(...questionParts(indicator, path, draw));
  return card;
}

function questionParts(indicator, path, draw) {
  const answer = response.answers[indicator.id];
  const list = h("div", { class: "choices" });
  const radios = [];
  // Whoever passes by with the arrow keys loses neither a reason nor a number.
  const passed = {};
  const choose = (field, value) => {
    const changing = answerTo(indicator.id);
    if (field === "number" && changing.number !== undefined) return;
    for (const name of [...valueFields, "small_base"]) {
      if (changing[name] !== undefined) passed[name] = changing[name];
      delete changing[name];
    }
    const isWritten = field === "number" || field === "not_applicable";
    changing[field] = isWritten ? passed[field] ?? value : value;
    if (field === "number" && passed.small_base) changing.small_base = true;
    changed();
    drawExtras();
  };
  const choice = (field, value, title, text, extra) => {
    const isChosen = answer?.[field] !== undefined && (field === "number" || field === "not_applicable" || answer[field] === value);
    const radio = h("input", { type: "radio", name: indicator.id, value: `${field}:${value}`, checked: isChosen, onchange: () => choose(field, value) });
    radios.push(radio);
    list.append(h("label", { class: "choice" }, radio, h("span", null, h("b", null, title), text && ` ${text}`)), extra ?? "");
    return radio;
  };
  if (indicator.type === "maturity") {
    for (const level of indicator.levels) choice("level", level.level, t("level", { level: level.level }), local(level.text));
  } else if (indicator.type === "yes_partial_no") {
    for (const option of indicator.options) {
      choice("choice", nameOf("YesPartialNo", option.choice), t(`YesPartialNo.${option.choice}`), local(option.text));
    }
  } else {
    list.append(numberChoice(indicator, path, radios, choose));
  }
  const reason = h("div", { class: "inset" });
  choice("unknown", true, t("mark.unknown"), t("mark.unknown.means"));
  choice("withheld", true, t("mark.withheld"), t("mark.withheld.means"));
  choice("not_applicable", "", t("mark.not-applicable"), t("mark.not-applicable.means"), reason);
  const extras = h("div", { class: "extras" });
  // What depends on the answer: a reason, and what may stand beside an answer once there is one.
  const drawExtras = () => {
    const now = response.answers[indicator.id];
    reason.replaceChildren(...(now?.not_applicable === undefined ? [] : [reasonField(now, path)]));
    extras.replaceChildren(...support(indicator, path, draw));
    showFaults();
  };
  drawExtras();
  const elsewhere = ["not_applicable", indicator.type === "number" && "number"];
  const kinds = valueFields.filter((field) => !elsewhere.includes(field)).map((field) => atField(path, field));
  return [
    h("legend", null, h("h3", null, h("span", { class: "id" }, indicator.id), " ", local(indicator.question))),
    ...questionNotes(indicator),
    list,
    faultAt(path, radios, kinds),
    extras,
  ];
}

/** What helps with answering: how to count, what evidence is asked for, what comes first. */
function questionNotes(indicator) {
  const evidence = indicator.evidence.map(local).filter(Boolean).join(t("join"));
  const note = local(indicator.countingNote);
  const anchors = indicator.anchors.map((anchor) => t("anchor", { value: formatted(anchor.value), level: formatted(anchor.level) })).join(t("join"));
  const requires = indicator.requires.flatMap((id, index) => [index > 0 && ", ", h("a", { href: `#${id}` }, id), ` (${standing(id)})`]);
  return [
    note && h("p", { class: "hint" }, h("b", null, t("question.counting")), " ", note),
    anchors && h("p", { class: "hint" }, h("b", null, t("question.anchors")), " ", anchors),
    evidence && h("p", { class: "hint" }, h("b", null, t("question.evidence")), " ", evidence),
    requires.length > 0 && h("p", { class: "hint" }, h("b", null, t("question.requires")), " ", requires),
    indicator.safeguard && h("p", { class: "hint" }, t("question.safeguard")),
  ].filter(Boolean);
}

/** The answer that stands at a question, in a word or two. */
function standing(id) {
  const answer = response.answers[id];
  switch (valueField(answer)) {
    case "level": return t("level", { level: answer.level });
    case "choice": return enumWords("YesPartialNo", shortOf("YesPartialNo", answer.choice));
    case "number": return typeof answer.number === "number" ? formatted(answer.number) : t("standing.open");
    case "unknown": return t("mark.unknown");
    case "withheld": return t("mark.withheld");
    case "not_applicable": return t("mark.not-applicable");
    default: return t("standing.open");
  }
}

/** The number with its unit; typing chooses it. */
function numberChoice(indicator, path, radios, choose) {
  const answer = response.answers[indicator.id];
  const place = atField(path, "number");
  const id = idFor("field", place);
  const radio = h("input", { type: "radio", name: indicator.id, value: "number", checked: answer?.number !== undefined, onchange: () => choose("number", "") });
  radios.push(radio);
  const echo = h("output", { class: "hint", for: id });
  const tellReading = (value, typed) => {
    const differs = typeof value === "number" && typed !== formatted(value);
    echo.textContent = differs ? t("number.read", { value: formatted(value) }) : "";
  };
  const control = h("input", { id, type: "text", inputmode: "decimal", autocomplete: "off", size: 12, "aria-label": t("number.label", { id: indicator.id, unit: local(indicator.unit) }) });
  control.value = answer?.number === undefined ? "" : typeof answer.number === "number" ? String(answer.number) : answer.number;
  control.addEventListener("input", () => {
    radio.checked = true;
    choose("number", "");
    const value = typedNumber(control.value) ?? control.value.trim();
    response.answers[indicator.id].number = value;
    tellReading(value, control.value.trim());
    changed();
  });
  return h("div", { class: "choice number" },
    h("label", null, radio, h("b", null, t("number"))), control, h("span", null, local(indicator.unit)), echo, faultAt(place, [control]));
}

const reasonField = (answer, path) =>
  textField({
    path: atField(path, "not_applicable"),
    label: t("reason"),
    value: answer.not_applicable,
    rows: 2,
    onchange: (value) => {
      answer.not_applicable = value;
      changed();
    },
  });
