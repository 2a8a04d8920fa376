// Makes elements. Text always goes in as a text node, so that nothing an instrument or a file says can become markup.

function h(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else if (name === "checked") element.checked = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(9).filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return element;
}

// Characters that turn the direction of writing round: they could make what stands beside them lie.
const turning = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;

/** A text that came out of a file, without them. */
const straight = (text) => String(text ?? "").replace(turning, "\uFFFD");
/** The same as an element, isolated from the direction of what stands around it. */
const foreign = (text) => h("bdi", null, straight(text));

const byId = (id) => document.getElementById(id);

/** An id for an element from a field's path. */
const idFor = (kind, path) => `${kind}-${path.replace(/[^A-Za-z0-9_-]+/g, "-")}`;

const fitsByItself = CSS.supports("field-sizing", "content");

/** As high as their text: what was written is seen whole, on paper too. All are measured before any is changed. */
function fit(areas) {
  if (fitsByItself) return;
  for (const area of areas) area.style.height = "auto";
  const heights = areas.map((area) => area.scrollHeight + 2);
  areas.forEach((area, index) => { area.style.height = `${heights[index]}px`; });
}

/** Gives a text to the person as a file. */
function download(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = h("a", { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
