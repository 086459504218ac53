// Keys to move by: / searches, j and k move, e edits, ? lists them. Never while somebody types, never with another key held,
// and not at all for whoever has turned them off (WCAG 2.1.4).

const storage = {
  get off() { try { return localStorage.getItem("keys") === "off"; } catch { return false; } },
  set off(value) { try { value ? localStorage.setItem("keys", "off") : localStorage.removeItem("keys"); } catch { } },
};

const writes = element =>
  element.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName);

// What is in a closed <details> may have a place on the page, and cannot take the focus.
const isShown = item =>
  item.getClientRects().length > 0 && !item.closest("details:not([open]) > :not(summary)");

// What j and k go through: the titles of whatever the page lists; else each row of a list or table that leads
// somewhere. A finding without a link is a stop itself, so that none is passed over.
function items() {
  const titles = document.querySelectorAll(
    "main .named a, main .hits h3 a, main .shelf h2 a, main .outline a.objective, main .branches a.objective, main .listing a.objective");
  const rows = titles.length > 0 ? [...titles] : [...document.querySelectorAll("main :is(li, tbody tr)")]
    .filter(row => !row.closest("nav, form, aside, svg"))
    .map(row => row.querySelector("a[href]") ?? (row.matches(".found > li") ? row : null));
  return [...new Set(rows)].filter(item => item && isShown(item));
}

function move(step) {
  const neighbours = document.querySelector("main .neighbours:not(.pager)");
  if (neighbours?.querySelector("[rel]")) {
    neighbours.querySelector(`[rel=${step > 0 ? "next" : "prev"}]`)?.click();
    return;
  }
  const all = items();
  if (all.length === 0) return;
  const here = all.indexOf(document.activeElement);
  const place = here < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, here + step));
  const stop = all[place];
  if (stop.tagName !== "A") stop.tabIndex = -1;
  stop.focus();
}

function search() {
  const field = document.getElementById("q");
  field?.focus();
  field?.select();
}

// The switch that turns the keys off and on; it works also where they are off.
function addSwitch(section) {
  if (section.querySelector("input")) return;
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = !storage.off;
  box.addEventListener("change", () => { storage.off = !box.checked; });
  label.append(box, section.dataset.toggle);
  section.append(label);
}

// The list of keys is on the page about the site, in the reader's language.
async function list() {
  if (document.querySelector("dialog[open]")) return;
  const here = document.getElementById("keys");
  if (here) {
    here.scrollIntoView();
    return;
  }
  const language = document.documentElement.lang;
  const answer = await fetch(`/${language}/about`);
  if (!answer.ok) return;
  const about = new DOMParser().parseFromString(await answer.text(), "text/html");
  const section = document.importNode(about.getElementById("keys"), true);
  const dialog = document.createElement("dialog");
  const close = document.createElement("button");
  section.id = "keys-shown";
  section.querySelector("h2").id = "keys-title";
  dialog.setAttribute("aria-labelledby", "keys-title");
  close.type = "button";
  close.textContent = section.dataset.close;
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  addSwitch(section);
  dialog.append(section, close);
  document.body.append(dialog);
  dialog.showModal();
}

const edit = () => document.querySelector("main a[rel=edit]")?.click();

const keys = { "/": search, "j": () => move(1), "k": () => move(-1), "e": edit, "?": list };

document.addEventListener("keydown", event => {
  if (storage.off || event.defaultPrevented || event.isComposing) return;
  if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
  const action = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
  if (!action || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  action();
});

const section = document.querySelector("main #keys");
if (section) addSwitch(section);
