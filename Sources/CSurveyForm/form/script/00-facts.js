"use strict";
// What the file carries: the instrument, the catalogue, and the rules that a server with the same data checks by.

const facts = JSON.parse(document.getElementById("data").textContent);
const limits = facts.limits;
const indicators = facts.domains.flatMap((domain) => domain.indicators.map((indicator) => ({ ...indicator, domain: domain.id })));
const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
const technologyById = new Map(facts.technologies.map((technology) => [technology.id, technology]));
const mitigationById = new Map(facts.mitigations.map((mitigation) => [mitigation.id, mitigation]));

/** An enum's values in number order, `{name, short, number}`; the unspecified one is not among them. */
const valuesOf = (type) => facts.enums[type];
const shortNames = (type) => valuesOf(type).map((value) => value.short);
/** A value by its full name, as the model holds it; nothing for a number of another version and for none. */
const valueNamed = (type, name) => valuesOf(type).find((value) => value.name === name);
const shortOf = (type, name) => valueNamed(type, name)?.short ?? "";
const nameOf = (type, short) => valuesOf(type).find((value) => value.short === short)?.name;
