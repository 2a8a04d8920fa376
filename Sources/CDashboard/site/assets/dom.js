// Makes elements. Text always goes in as a text node, so that nothing a survey says can become markup.

const SVG = "http://www.w3.org/2000/svg";

const fill = (element, properties, children) => {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(9).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
};

export const h = (tag, properties, ...children) => fill(document.createElement(tag), properties, children);
export const s = (tag, properties, ...children) => fill(document.createElementNS(SVG, tag), properties, children);

// Characters that turn the direction of writing round or close an isolation: they could make what stands beside them lie.
const turning = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;
// A letter carries four marks in the writing systems that we know of; more is a tower that hides the lines above it.
const towers = /(\p{M}{4})\p{M}+/gu;

/** A text that somebody else wrote, plain. */
export const plain = (text) => String(text ?? "").replace(turning, "\uFFFD").replace(towers, "$1");

/** The same as an element, isolated from the direction of what stands around it. */
export const foreign = (text) => h("bdi", null, plain(text));
