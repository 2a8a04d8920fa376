// The mitigations of a request: those that fit its technology, each with the evidence that it is real.

/** The tags of a requested item: its own, and those that its kind of transfer adds to controlled ones. */
function tagsOf(request) {
  const own = technologyById.get(request.technology_id)?.tagIds ?? [];
  const kind = shortOf("TransferKind", request.kind);
  const added = own.length > 0 ? facts.tags.filter((tag) => tag.addedForKinds.includes(kind)).map((tag) => tag.id) : [];
  return [...own, ...added];
}

function mitigationRows(request, path, after) {
  const tags = tagsOf(request);
  const promised = request.mitigations ?? [];
  const fits = (mitigation) => mitigation.tagIds.length === 0 || mitigation.tagIds.some((tag) => tags.includes(tag));
  const offered = facts.mitigations.filter((one) => fits(one) || promised.some((other) => other.mitigation_id === one.id));
  const known = offered.map((mitigation) => [mitigation.id, promised.findIndex((one) => one.mitigation_id === mitigation.id)]);
  // What a file brought along: ids of no list, and one that is promised twice.
  const others = promised.map((one, index) => [one.mitigation_id ?? "", index]).filter(([, index]) => !known.some(([, other]) => other === index));
  return [...known, ...others].map(([id, index]) => mitigationRow(id, index, request, atField(path, "mitigations"), after));
}

function mitigationRow(id, index, request, list, after) {
  const mitigation = mitigationById.get(id);
  const commitment = request.mitigations?.[index];
  const control = h("input", { type: "checkbox", id: idFor("field", `${list}-${id}-${Math.max(index, 0)}`), checked: index >= 0, onchange: () => {
    const rest = (request.mitigations ?? []).filter((_, position) => position !== index);
    if (control.checked) rest.push({ mitigation_id: id });
    set(request, "mitigations", rest.length > 0 ? rest : undefined);
    after();
    // The row is drawn anew: whoever goes by the keyboard stays where they were.
    document.querySelector(`[data-mitigation="${CSS.escape(`${list} ${id}`)}"] input`)?.focus();
  } });
  const row = h("div", { class: "row", "data-mitigation": `${list} ${id}` },
    h("label", { class: "check" }, control, h("span", null, h("b", null, straight(id)), " ", mitigation ? local(mitigation.title) : "")));
  if (mitigation?.needs) row.append(h("p", { class: "hint" }, t("mitigation.needs", { id: mitigation.needs, standing: () => standing(mitigation.needs) })));
  if (commitment) row.append(gradeField(atIndex(list, index), commitment, t("mitigation.grade", { id: straight(id) })), faultAt(atField(atIndex(list, index), "mitigation_id"), [control]));
  return row;
}
