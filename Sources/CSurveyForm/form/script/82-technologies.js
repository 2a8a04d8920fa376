// Technologies that the state asks for or is offered, and those that it holds.

const technologyTitle = (id) => local(technologyById.get(id)?.title) || straight(id);

function technologiesSection() {
  const box = h("div", { class: "requests" });
  const path = "technology_requests";
  const add = h("button", {
    type: "button",
    onclick: () => {
      response.technology_requests = [...(response.technology_requests ?? []), {}];
      changed();
      draw();
      byId(idFor("field", atField(atIndex(path, response.technology_requests.length - 1), "technology_id"))).focus();
    },
  }, t("request.add"));
  const draw = () => {
    for (const place of [...places.keys()].filter((place) => place.startsWith(`${path}[`))) places.delete(place);
    const cards = (response.technology_requests ?? []).map((request, index) => requestCard(request, index, () => {
      response.technology_requests.splice(index, 1);
      if (response.technology_requests.length === 0) delete response.technology_requests;
      changed();
      draw();
      add.focus();
    }));
    box.replaceChildren(...cards, faultAt(path, [add]), add);
    showFaults();
  };
  draw();
  return [h("p", { class: "prose" }, t("technologies.lead")), box, heldList()];
}

/** One request; what depends on its technology, kind, end user and terms is drawn anew when they change. */
function requestCard(request, index, remove) {
  const path = atIndex("technology_requests", index);
  const title = h("h3", null);
  const lower = h("p", { class: "hint" });
  const terms = h("div", { class: "fields two" });
  const mitigations = h("div", { class: "list" });
  const redraw = () => {
    const technology = technologyById.get(request.technology_id);
    title.textContent = t("request.item", { number: index + 1, title: technology ? local(technology.title) : t("request.unnamed") });
    const alternatives = technology?.alternatives.map(technologyTitle).join(t("join"));
    lower.textContent = alternatives ? t("request.alternatives", { titles: alternatives }) : technology ? local(technology.noAlternativeReason) : "";
    lower.hidden = lower.textContent === "";
  };
  const dependants = () => {
    terms.replaceChildren(...termFields(request, path, dependants));
    mitigations.replaceChildren(...mitigationRows(request, path, dependants));
    redraw();
    showFaults();
  };
  const choice = (name, type, label, none) =>
    choiceField({ path: atField(path, name), label: t(label), type, value: request[name], none: t(none), onchange: (value) => { set(request, name, value); dependants(); } });
  dependants();
  return h("fieldset", { class: "card request" }, h("legend", null, title),
    h("div", { class: "fields two" },
      technologyField(request, path, dependants),
      choice("kind", "TransferKind", "request.kind", "choose"),
      choice("end_user", "EndUser", "request.end-user", "end-user.none"),
      choice("purpose", "Purpose", "request.purpose", "purpose.none")),
    lower,
    h("h4", null, t("terms")), h("p", { class: "hint" }, t("terms.hint")), terms,
    h("h4", null, t("mitigations")), h("p", { class: "hint" }, t("mitigations.hint")), mitigations, faultAt(atField(path, "mitigations"), []),
    textField({ path: atField(path, "comment"), label: t("comment"), value: request.comment, rows: 2, onchange: (value) => set(request, "comment", value) }),
    h("p", null, h("button", { type: "button", class: "quiet", onclick: remove }, t("request.remove", { number: index + 1 }))));
}

function technologyField(request, path, after) {
  const place = atField(path, "technology_id");
  const id = idFor("field", place);
  const control = h("select", { id }, h("option", { value: "" }, t("choose")), facts.technologies.map((one) => h("option", { value: one.id }, local(one.title))));
  if (request.technology_id && !technologyById.has(request.technology_id)) control.append(h("option", { value: request.technology_id }, straight(request.technology_id)));
  control.value = request.technology_id ?? "";
  control.addEventListener("change", () => { set(request, "technology_id", control.value); after(); });
  return h("div", { class: "field" }, h("label", { for: id }, t("request.technology")), control, faultAt(place, [control]));
}

/** Two terms are asked only where they are read, or where somebody has answered them. */
function termFields(request, path, after) {
  const asked = {
    misuse_remedied: request.terms?.misuse_finding === nameOf("Ternary", "yes"),
    user_independence_evidenced: facts.independence.includes(shortOf("EndUser", request.end_user)),
  };
  return facts.terms.filter((term) => asked[term] !== false || request.terms?.[term] !== undefined).map((term) =>
    choiceField({
      path: atField(atField(path, "terms"), term), label: t(`term.${term}`), type: "Ternary", value: request.terms?.[term], none: t("term.none"),
      onchange: (value) => {
        request.terms ??= {};
        set(request.terms, term, value);
        if (Object.keys(request.terms).length === 0) delete request.terms;
        if (term !== "misuse_finding") return;
        after();
        byId(idFor("field", atField(atField(path, "terms"), term))).focus();
      },
    }));
}

/** What the state holds already: the whole catalogue to tick. */
function heldList() {
  const path = "technologies_held";
  const held = response.technologies_held ?? [];
  const unknown = held.filter((id) => !technologyById.has(id));
  const box = h("fieldset", { class: "card" }, h("legend", null, h("h3", null, t("held"))), h("p", { class: "hint" }, t("held.hint")));
  const boxes = [...technologyById.keys(), ...new Set(unknown)].map((id) => {
    const control = h("input", { type: "checkbox", value: id, checked: held.includes(id), onchange: () => {
      const others = (response.technologies_held ?? []).filter((one) => one !== id);
      set(response, "technologies_held", control.checked ? [...others, id] : others.length > 0 ? others : undefined);
    } });
    return [id, control];
  });
  box.append(h("div", { class: "ticks" }, boxes.map(([id, control]) => h("label", { class: "check" }, control, h("span", null, technologyTitle(id))))));
  // By their places in the list, as long as nobody changes it: an id that is in no catalogue is named there.
  held.forEach((id, index) => {
    if (!technologyById.has(id)) box.append(faultAt(atIndex(path, index), [boxes.find(([one]) => one === id)[1]]));
  });
  box.append(faultAt(path, [box]));
  return box;
}
