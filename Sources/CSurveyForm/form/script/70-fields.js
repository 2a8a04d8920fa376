// Labelled controls that know their place in the survey, and show what is wrong there.

/** The controls that stand on the page, by the path of their field: `{controls, fault}`. */
const places = new Map();

/** The paragraph that tells what is wrong at a place; empty where nothing is. */
function faultAt(path, controls, also = []) {
  const fault = h("p", { class: "fault", id: idFor("fault", path), hidden: true });
  for (const place of [path, ...also]) places.set(place, { controls, fault, path });
  for (const control of controls) control.setAttribute("aria-describedby", [control.getAttribute("aria-describedby"), fault.id].filter(Boolean).join(" "));
  return fault;
}

/** What is found and what would be right, in one sentence. */
const faultWords = (fault) => t("fault", { found: fault.found, allowed: fault.allowed });

/** A whole section is being drawn: its faults are shown once, at the end. */
let drawing = false;

/** Shows at each place on the page what is wrong there. */
function showFaults() {
  if (drawing) return;
  const all = new Map();
  for (const fault of shownFaults()) {
    const place = places.get(fault.field);
    if (place) all.set(place.fault, [...(all.get(place.fault) ?? []), fault]);
  }
  for (const { controls, fault } of places.values()) {
    const here = all.get(fault) ?? [];
    const words = here.map(faultWords).join(" ");
    if (fault.textContent !== words) fault.replaceChildren(foreign(words));
    fault.hidden = here.length === 0;
    // A radio button is right or wrong only with its group, and the group's description says it.
    for (const control of controls.filter((one) => one.matches("input:not([type=radio]), textarea, select"))) {
      if (here.length > 0) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
  }
}

/** A text of one line or, with `rows`, of several; `tidied` gives what is shown once the person goes on. */
function textField({ path, label, hint, value, rows, size, tidied, onchange, ...properties }) {
  const id = idFor("field", path);
  const hintID = hint && `${id}-hint`;
  const area = rows !== undefined;
  const control = h(area ? "textarea" : "input", {
    id, type: area ? undefined : "text", rows, size, autocomplete: "off", "aria-describedby": hintID, spellcheck: "true", dir: "auto", ...properties,
  });
  control.value = value ?? "";
  control.addEventListener("input", () => {
    if (area) fit([control]);
    onchange(control.value);
  });
  if (tidied) control.addEventListener("change", () => { control.value = tidied() ?? ""; });
  return h("div", { class: "field" },
    h("label", { for: id }, label),
    hint && h("p", { class: "hint", id: hintID }, hint),
    control,
    faultAt(path, [control]));
}

/** One of an enum's values, or none. */
function choiceField({ path, label, hint, type, value, none, words = (one) => enumWords(type, one.short), onchange }) {
  const id = idFor("field", path);
  const hintID = hint && `${id}-hint`;
  const options = valuesOf(type).map((one) => h("option", { value: one.name }, words(one)));
  const control = h("select", { id, "aria-describedby": hintID }, h("option", { value: "" }, none), options);
  // A number of a newer version: it is shown until something else is chosen.
  if (value !== undefined && valueNamed(type, value) === undefined) control.append(h("option", { value: String(value) }, String(value)));
  control.value = value === undefined ? "" : String(value);
  control.addEventListener("change", () => onchange(control.value === "" ? undefined : control.value));
  return h("div", { class: "field" },
    h("label", { for: id }, label),
    hint && h("p", { class: "hint", id: hintID }, hint),
    control,
    faultAt(path, [control]));
}

/** Something that is or is not. */
function checkField({ path, label, value, onchange }) {
  const control = h("input", { type: "checkbox", checked: value === true, onchange: () => onchange(control.checked) });
  return h("div", { class: "field" }, h("label", { class: "check" }, control, h("span", null, label)), faultAt(path, [control]));
}

/** How well something is supported. */
const gradeField = (path, message, label, after) =>
  choiceField({
    path: atField(path, "evidence_grade"),
    label,
    type: "EvidenceGrade",
    value: message.evidence_grade,
    none: t("grade.none"),
    words: (one) => t("grade.choice", { grade: one.short.toUpperCase(), meaning: t(`EvidenceGrade.${one.short}`) }),
    onchange: (value) => {
      set(message, "evidence_grade", value);
      after?.();
    },
  });
