// Suggestions in the search box: a combobox with a list, as WAI-ARIA describes it. Without this, the form is enough.

const field = document.getElementById("q");
if (field?.dataset.suggestions) {
  const form = field.form;
  const list = document.createElement("ul");
  const voice = document.createElement("span");
  list.id = "q-suggestions";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.querySelector("label").textContent);
  voice.className = "spoken";
  voice.setAttribute("role", "status");
  form.append(list, voice);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  let waiting;
  let asking;
  let chosen = -1;

  const options = () => [...list.children];

  function close() {
    clearTimeout(waiting);
    asking?.abort();
    list.hidden = true;
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  function choose(place) {
    const all = options();
    if (all.length === 0) return;
    chosen = (place + all.length) % all.length;
    all.forEach((option, index) => option.setAttribute("aria-selected", String(index === chosen)));
    field.setAttribute("aria-activedescendant", all[chosen].id);
    all[chosen].scrollIntoView({ block: "nearest" });
  }

  function option(entry, place) {
    const item = document.createElement("li");
    item.id = `q-suggestion-${place}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.dataset.address = entry.address;
    if (entry.code) {
      const code = document.createElement("span");
      code.className = "code";
      code.textContent = entry.code;
      item.append(code, " ");
    }
    const text = document.createElement("span");
    text.textContent = entry.text;
    if (entry.lang !== document.documentElement.lang) text.lang = entry.lang;
    item.append(text);
    if (entry.plan) {
      const plan = document.createElement("small");
      plan.textContent = entry.plan;
      item.append(plan);
    }
    return item;
  }

  function show(answer) {
    const entries = [...answer.words, ...answer.named, ...answer.objectives];
    list.replaceChildren(...entries.map(option));
    chosen = -1;
    field.removeAttribute("aria-activedescendant");
    list.hidden = entries.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
    voice.textContent = entries.length > 0 ? answer.said : "";
  }

  async function ask() {
    asking?.abort();
    asking = new AbortController();
    const typed = field.value.trim();
    if (typed.length < 2) return close();
    try {
      const address = `${field.dataset.suggestions}?q=${encodeURIComponent(typed)}`;
      const answer = await fetch(address, { signal: asking.signal });
      if (answer.ok && document.activeElement === field) show(await answer.json());
    } catch (error) {
      if (error.name !== "AbortError") close();
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
  });

  field.addEventListener("keydown", event => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) ask();
      else choose(event.key === "ArrowDown" ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && !list.hidden && chosen >= 0) {
      event.preventDefault();
      location.assign(options()[chosen].dataset.address);
    }
  });

  // A click would first take the focus away, and with it the list.
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const item = event.target.closest("[role=option]");
    if (item) location.assign(item.dataset.address);
  });
  field.addEventListener("blur", close);
}
