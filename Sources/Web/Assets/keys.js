// Keys to move by: / searches, j and k move, ? lists them. Never while somebody types, never with another key held,
// and not at all for whoever has turned them off (WCAG 2.1.4).

const storage = {
  get off() { try { return localStorage.getItem("keys") === "off"; } catch { return false; } },
  set off(value) { try { value ? localStorage.setItem("keys", "off") : localStorage.removeItem("keys"); } catch { } },
};

const writes = element =>
  element.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName);

// What j and k go through: the titles of whatever the page lists.
const items = () => [...document.querySelectorAll(
  "main .hits h3 a, main .shelf h2 a, main .outline a.objective, main .branches a.objective, main .listing a.objective, main [data-items] a[data-item]",
)].filter((item, place, all) => all.indexOf(item) === place && item.getClientRects().length > 0);

function move(step) {
  const neighbour = document.querySelector(`main .neighbours [rel=${step > 0 ? "next" : "prev"}]`);
  if (document.querySelector("main .neighbours [rel]")) {
    neighbour?.click();
    return;
  }
  const all = items();
  if (all.length === 0) return;
  const here = all.indexOf(document.activeElement);
  const place = here < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, here + step));
  all[place].focus();
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

const keys = { "/": search, "j": () => move(1), "k": () => move(-1), "?": list };

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
