// Writing an objective: what is typed stays in the browser and, a while after the last key, on the server, until it is
// saved; it comes back after a closed lid, also on another machine.
// Control (or Command) with Enter or S saves. Without this, the form is enough.

const form = document.querySelector("form.write-form");
if (form) {
  const bar = form.querySelector(".save-bar");
  const words = bar.dataset;
  const save = bar.querySelector("button");
  const place = "writing:" + location.pathname;
  const read = () => { try { return JSON.parse(localStorage.getItem(place)) ?? {}; } catch { return {}; } };
  const write = typed => {
    try {
      Object.keys(typed).length ? localStorage.setItem(place, JSON.stringify(typed)) : localStorage.removeItem(place);
    } catch { }
  };

  const note = (field, text, quoted) => {
    const remark = document.createElement("p");
    remark.className = "note";
    remark.setAttribute("role", "status");
    remark.textContent = text;
    if (quoted !== undefined) {
      const quote = document.createElement("q");
      quote.textContent = quoted;
      remark.append(" ", quote);
    }
    field.after(remark);
  };

  // What was shown when the page came: somebody else may have changed a text since it was typed on.
  const shown = new Map([...form.elements].filter(field => field.name && field.matches("textarea, input[type=text]"))
    .map(field => [field, field.value]));
  // A page with mistakes or conflicts on it shows again what the server has not taken.
  const isTaken = !document.querySelector(".form-errors, .conflicts");
  // A new item and a comment leave their field empty, and stand elsewhere on the page.
  const taken = new Set([...shown.values(), ...[...document.querySelectorAll(".remark, .remarks")]
    .map(remark => remark.textContent)].map(text => text.trim()));
  const typed = read();
  // What was sent from here, and is saved as the address says, once; what was typed meanwhile goes on from there.
  const { "": sent } = typed;
  delete typed[""];
  const here = new URL(location);
  const saved = here.searchParams.get("of");
  if (saved) {
    here.searchParams.delete("of");
    history.replaceState(null, "", here);
  }
  if (isTaken && sent?.of === saved) for (const [name, text] of Object.entries(sent.texts)) {
    if (typed[name]?.text === text) delete typed[name];
    else if (typed[name]) typed[name].shown = form.elements[name]?.value;
  }
  // What was added, although something else of the form was refused.
  for (const name of (words.taken ?? "").split(" ")) delete typed[name];
  for (const [field, value] of shown) {
    const kept = typed[field.name];
    if (!kept) continue;
    if (kept.text === value || (kept.shown === "" && taken.has(kept.text.trim()))) {
      if (isTaken) delete typed[field.name];
    } else if (kept.shown === value) {
      field.value = kept.text;
      field.closest("details")?.setAttribute("open", "");
      note(field, words.back);
    } else if (isTaken) {
      note(field, words.before, kept.text);
      delete typed[field.name];
    }
  }
  write(typed);

  // When what is typed was last kept, and whether beyond this browser.
  const kept = document.createElement("span");
  kept.className = "quiet";
  bar.append(kept);
  const tell = isSent => {
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    kept.textContent = (isSent ? words.kept : words.here).replace("…", time);
  };

  const waiting = new Map();
  let timer;
  const send = () => {
    clearTimeout(timer);
    if (!waiting.size) return;
    if (!form.dataset.keep) return tell(false);
    const { seen, "form-token": token } = form.elements;
    const body = new URLSearchParams([["form-token", token.value], ["seen", seen.value], ...waiting]);
    waiting.clear();
    fetch(form.dataset.keep, { method: "POST", body, keepalive: true }).then(answer => tell(answer.ok), () => tell(false));
  };
  addEventListener("pagehide", send);
  document.addEventListener("visibilitychange", () => { if (document.hidden) send(); });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    waiting.clear();
    const typed = read();
    if (!Object.keys(typed).length) return;
    const texts = Object.fromEntries([...shown.keys()].filter(field => field.name in typed)
      .map(field => [field.name, field.value]));
    write({ ...typed, "": { of: form.elements.adds?.value, texts } });
  });

  form.addEventListener("input", event => {
    const field = event.target;
    if (!shown.has(field)) return;
    waiting.set(field.name, field.value);
    clearTimeout(timer);
    timer = setTimeout(send, 1500);
    const typed = read();
    if (field.value === shown.get(field)) delete typed[field.name];
    else typed[field.name] = { shown: shown.get(field), text: field.value };
    write(typed);
  });

  // Terms that are known are put where the caret stands; while somebody types, those that begin alike are offered.
  const known = form.querySelector("[data-terms]");
  if (known) {
    const area = form.querySelector("textarea");
    const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const button = (term, from) => {
      const made = document.createElement("button");
      Object.assign(made, { type: "button", className: "plain small", textContent: term, lang: area.lang });
      made.setAttribute("aria-label", known.dataset.terms.replace("…", term));
      made.addEventListener("click", () => {
        area.setRangeText(term, from ?? area.selectionStart, area.selectionEnd, "end");
        area.focus();
        area.dispatchEvent(new Event("input", { bubbles: true }));
      });
      return made;
    };
    const terms = [...known.querySelectorAll("strong")].map(term => {
      term.replaceWith(button(term.textContent));
      return term.textContent;
    });
    const offer = document.createElement("p");
    offer.className = "offer";
    offer.setAttribute("aria-live", "polite");
    area.closest(".side").append(offer);
    area.addEventListener("input", () => {
      const before = area.value.slice(0, area.selectionStart);
      const word = before.match(/[\p{L}\p{N}’'-]{2,}$/u)?.[0];
      const fitting = word ? terms.filter(term => term !== word && fold(term).startsWith(fold(word))) : [];
      offer.replaceChildren(...fitting.slice(0, 3).map(term => button(term, before.length - word.length)));
    });
  }

  document.addEventListener("keydown", event => {
    if (!save || !(event.ctrlKey || event.metaKey) || !["Enter", "s"].includes(event.key)) return;
    event.preventDefault();
    form.requestSubmit(save);
  });
}
