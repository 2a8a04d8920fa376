// What stands beside an answer: how well it is supported, evidence, the state's own target, a comment.

/** Questions whose further fields the person has opened. */
const opened = new Set();

/** Nothing before there is an answer. */
function support(indicator, path, draw) {
  const answer = response.answers[indicator.id];
  if (answer === undefined) return [];
  const id = indicator.id;
  if (answer.evidence || answer.target_level !== undefined || answer.comment) opened.add(id);
  const count = () => t("more", { count: answer.evidence?.length ?? 0 });
  const summary = h("summary", null, count());
  const more = h("details", { class: "more", open: opened.has(id) }, summary);
  more.addEventListener("toggle", () => {
    if (!more.open) return void opened.delete(id);
    opened.add(id);
    // What is folded away has no height to measure.
    fit([...more.querySelectorAll("textarea")]);
  });
  more.append(
    evidenceList(id, answer, path, () => { summary.textContent = count(); }),
    targetField(answer, path),
    textField({ path: atField(path, "comment"), label: t("comment"), hint: t("comment.answer"), value: answer.comment, rows: 2, onchange: (value) => set(answer, "comment", value) }),
  );
  const clear = () => {
    delete response.answers[id];
    opened.delete(id);
    changed();
    draw();
    byId(`q-${id}`).focus();
  };
  return [
    gradeField(path, answer, t("grade")),
    answer.number !== undefined && checkField({ path: atField(path, "small_base"), label: t("small-base"), value: answer.small_base, onchange: (value) => set(answer, "small_base", value) }),
    more,
    h("p", null, h("button", { type: "button", class: "quiet", onclick: clear }, t("answer.clear", { id }))),
  ].filter(Boolean);
}

function targetField(answer, path) {
  const place = atField(path, "target_level");
  const id = idFor("field", place);
  const control = h("select", { id }, h("option", { value: "" }, t("target.none")), [0, 1, 2, 3, 4].map((level) => h("option", { value: level }, t("level", { level }))));
  if (answer.target_level > 4) control.append(h("option", { value: answer.target_level }, String(answer.target_level)));
  control.value = answer.target_level ?? "";
  control.addEventListener("change", () => set(answer, "target_level", control.value === "" ? undefined : Number(control.value)));
  return h("div", { class: "field" }, h("label", { for: id }, t("target")), control, faultAt(place, [control]));
}

function evidenceList(id, answer, path, counted) {
  const list = atField(path, "evidence");
  const box = h("div", { class: "evidence" });
  const draw = () => {
    for (const place of [...places.keys()].filter((place) => place.startsWith(`${list}[`))) places.delete(place);
    const items = (answer.evidence ?? []).map((item, index) => evidenceItem(item, atIndex(list, index), index, () => {
      answer.evidence.splice(index, 1);
      if (answer.evidence.length === 0) delete answer.evidence;
      changed();
      draw();
      (byId(idFor("field", atField(atIndex(list, Math.max(0, index - 1)), "title"))) ?? add).focus();
    }));
    box.replaceChildren(...items, faultAt(list, [add]), add);
    counted();
    showFaults();
  };
  const add = h("button", {
    type: "button",
    onclick: () => {
      answer.evidence = [...(answer.evidence ?? []), {}];
      changed();
      draw();
      byId(idFor("field", atField(atIndex(list, answer.evidence.length - 1), "title"))).focus();
    },
  }, t("evidence.add", { id }));
  draw();
  return box;
}

function evidenceItem(item, path, index, remove) {
  const field = (name, rows) => textField({ path: atField(path, name), label: t(`evidence.${name}`), value: item[name], rows, onchange: (value) => set(item, name, value) });
  const group = h("fieldset", { class: "item" }, h("legend", null, t("evidence.item", { number: index + 1 })), field("title"), field("uri"), field("note", 2));
  group.append(faultAt(path, [group]), h("button", { type: "button", class: "quiet", onclick: remove }, t("evidence.remove", { number: index + 1 })));
  return group;
}
