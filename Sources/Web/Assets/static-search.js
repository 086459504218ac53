// The search of a site that is files: all words must be found, at the beginning of a word, whatever their accents.
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const results = document.getElementById("static-results");
const asked = new URLSearchParams(location.search).get("q") ?? "";
const box = document.querySelector("form.search input[name=q]");
if (box) box.value = asked;

// Where a word begins with the asked one, in a text that is folded; -1 for nowhere.
const place = (text, word) => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1])) return at;
  }
  return -1;
};

const element = (name, text, parent) => {
  const made = document.createElement(name);
  made.textContent = text;
  parent.append(made);
  return made;
};

const search = async () => {
  const words = fold(asked).split(/[^\p{L}\p{N}.]+/u).filter(Boolean);
  if (!words.length) return;
  const index = await (await fetch(location.pathname.replace(/\/?(index\.html)?$/, "/index.json"))).json();
  const found = [];
  for (const [address, title, text] of index.entries) {
    const [inTitle, inText] = [fold(title), fold(text)];
    const places = words.map((word) => [place(inTitle, word), place(inText, word)]);
    if (places.some(([a, b]) => a < 0 && b < 0)) continue;
    const first = places.map(([, at]) => at).find((at) => at >= 0) ?? 0;
    found.push({ address, title, text, first, rank: places.filter(([at]) => at >= 0).length });
  }
  found.sort((a, b) => b.rank - a.rank);
  element("p", found.length ? index.found.replace("#", found.length) : index.none, results);
  const list = element("ol", "", results);
  for (const { address, title, text, first } of found.slice(0, 100)) {
    const item = element("li", "", list);
    element("a", title, item).href = address;
    if (text) element("p", (first > 40 ? "… " : "") + text.slice(Math.max(0, first - 40), first + 160) + " …", item);
  }
};
search();
