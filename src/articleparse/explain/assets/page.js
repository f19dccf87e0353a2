"use strict";
/* The page of one account: both texts, and what leads from one to the other.
   Stretches carry their number (data-n); the same number on both sides is the same stretch. */
(() => {
  const root = document.documentElement;
  const byId = (name) => document.getElementById(name);
  const raw = byId("raw"), clean = byId("clean"), about = byId("about");
  const other = (pane) => (pane === raw ? clean : raw);
  const paneOf = (element) => element.closest(".pane");
  const words = (name) => name.replaceAll("_", " ");

  /* ---------------------------------------------------------------- counterparts */
  const index = new Map();
  const stretches = (pane, number) => {
    if (!index.has(pane)) {
      const found = new Map();
      for (const element of pane.querySelectorAll("[data-n]")) {
        const list = found.get(element.dataset.n);
        if (list) list.push(element); else found.set(element.dataset.n, [element]);
      }
      index.set(pane, found);
    }
    return index.get(pane).get(number) || [];
  };
  let lit = [];
  const letGo = () => { for (const element of lit) element.classList.remove("on"); lit = []; };
  const reveal = (element) => {
    const pane = paneOf(element);
    const place = () => {
      const box = element.getBoundingClientRect(), frame = pane.getBoundingClientRect();
      if (box.top < frame.top || box.bottom > frame.bottom || box.height === 0)
        pane.scrollTop += box.top - frame.top - pane.clientHeight / 3;
    };
    place();
    requestAnimationFrame(place);  /* parts above may have got their real height by now */
  };
  const show = (element) => {
    letGo();
    const number = element.dataset.n, there = stretches(other(paneOf(element)), number);
    lit = [...stretches(raw, number), ...stretches(clean, number)];
    for (const each of lit) each.classList.add("on");
    describe(stretches(raw, number)[0] || element, there.length > 0);
    return there[0];
  };
  const describe = (element, kept) => {
    const { k: role, q: repair, r: row, p: confidence, s: span, a: after } = element.dataset;
    const cells = row === undefined ? [] : byId("rules").rows[row].cells;
    const say = (text, strong) => {
      const node = document.createElement(strong ? "b" : "span");
      node.textContent = text;
      about.append(node);
    };
    about.replaceChildren();
    if (repair) {
      say("Repair: " + words(repair), true);
      say(after ? " (" + after + ")" : "");
    } else {
      say(words(role), true);
      say(element.tagName === "DEL" ? ", removed" : kept ? ", kept" : ", not part of the article's text");
    }
    if (cells.length) say(" · rule " + cells[0].textContent + (confidence ? " · confidence " + confidence + " %" : ""));
    if (span) say(" · characters " + span.replace("-", " to "));
    if (cells.length && cells[4].textContent) say(" · " + cells[4].textContent);
  };

  let waiting = 0;
  const over = (event) => {
    const element = event.target.closest("[data-n]");
    if (!element || lit.includes(element)) return;
    const there = show(element);
    clearTimeout(waiting);
    if (there) waiting = setTimeout(reveal, 120, there);
  };
  let current = null;
  const focusOn = (element) => {
    if (current) current.removeAttribute("tabindex");
    current = element;
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    reveal(element);
    const there = show(element);
    if (there) reveal(there);
  };
  let chosen = "";  /* a selector of the stretches that are shown, empty for all */
  const usable = (element) => paneOf(element) !== raw || !chosen || element.matches(chosen);
  const step = (pane, by) => {
    const all = Array.from(pane.querySelectorAll("[data-n]"));
    let at = current && paneOf(current) === pane ? all.indexOf(current) : by > 0 ? -1 : all.length;
    do at += by; while (at >= 0 && at < all.length && !usable(all[at]));
    if (all[at]) focusOn(all[at]);
  };
  for (const pane of [raw, clean]) {
    pane.addEventListener("pointerover", over);
    pane.addEventListener("click", (event) => {
      const element = event.target.closest("[data-n]");
      if (element && getSelection().isCollapsed) focusOn(element);
    });
    pane.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "ArrowRight") step(pane, 1);
      else if (event.key === "ArrowLeft") step(pane, -1);
      else if (event.key === "Enter" && current) {
        const there = stretches(other(paneOf(current)), current.dataset.n)[0];
        if (there) focusOn(there);
      } else if (event.key === "Escape") { letGo(); pane.focus(); current = null; }
      else return;
      event.preventDefault();
    });
  }

  /* ---------------------------------------------------------------- filter */
  const chips = Array.from(document.querySelectorAll(".chip[aria-pressed]"));
  const everything = byId("all");
  const sheet = document.querySelector("style").sheet, dimmed = sheet.cssRules.length;
  const filter = () => {
    chosen = chips
      .filter((chip) => chip.getAttribute("aria-pressed") === "true")
      .map((chip) => (chip.dataset.q ? `[data-q="${chip.dataset.q}"]` : `[data-k="${chip.dataset.k}"]`))
      .join(",");
    if (sheet.cssRules.length > dimmed) sheet.deleteRule(dimmed);
    const quiet = "background: none; color: var(--quiet); --mend: var(--quiet); --mend-paper: none";
    if (chosen) sheet.insertRule(`#raw [data-n]:not(${chosen}) { ${quiet} }`, dimmed);
    for (const chunk of raw.children) chunk.classList.toggle("has", chosen !== "" && chunk.querySelector(chosen) !== null);
    root.classList.toggle("only", chosen !== "");
    everything.hidden = chosen === "";
    const first = chosen && raw.querySelector(chosen);
    if (!first) { letGo(); return; }
    reveal(first);
    const there = show(first);
    if (there) reveal(there);
  };
  for (const chip of chips) {
    chip.disabled = false;
    chip.addEventListener("click", () => {
      chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
      filter();
    });
  }
  everything.addEventListener("click", () => {
    for (const chip of chips) chip.setAttribute("aria-pressed", "false");
    filter();
    chips[0]?.focus();
  });

  /* ---------------------------------------------------------------- search */
  const LIMIT = 2000;
  const query = byId("query"), found = byId("found");
  let ranges = [], at = -1;
  const rangesIn = (chunk, wanted) => {
    const text = chunk.textContent.toLowerCase();
    let from = text.indexOf(wanted);
    if (from < 0 || text.length !== chunk.textContent.length) return;
    const walker = document.createTreeWalker(chunk, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode(), offset = 0;
    const place = (position, ending) => {
      while (offset + node.length < position || (!ending && offset + node.length === position)) {
        offset += node.length;
        node = walker.nextNode();
      }
      return [node, position - offset];
    };
    for (; from >= 0 && ranges.length < LIMIT; from = text.indexOf(wanted, from + wanted.length)) {
      const range = new Range();
      range.setStart(...place(from, false));
      range.setEnd(...place(from + wanted.length, true));
      ranges.push(range);
    }
  };
  const paint = () => {
    if (!CSS.highlights) return;
    CSS.highlights.set("found", new Highlight(...ranges));
    CSS.highlights.set("here", at < 0 ? new Highlight() : new Highlight(ranges[at]));
  };
  const search = () => {
    const wanted = query.value.toLowerCase();
    ranges = [];
    at = -1;
    if (wanted) for (const chunk of raw.children) rangesIn(chunk, wanted);
    const more = ranges.length >= LIMIT ? " or more" : "";
    found.textContent = wanted ? (ranges.length ? ranges.length + more + " found" : "not found") : "";
    paint();
  };
  const go = (by) => {
    if (!ranges.length) return;
    at = (at + by + ranges.length) % ranges.length;
    found.textContent = `${at + 1} of ${ranges.length}`;
    paint();
    const holder = ranges[at].startContainer.parentElement;
    reveal(holder);
    const element = holder.closest("[data-n]");
    if (element) { const there = show(element); if (there) reveal(there); }
  };
  query.addEventListener("input", search);
  byId("search").addEventListener("submit", (event) => { event.preventDefault(); go(1); });
  byId("before").addEventListener("click", () => go(-1));
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== query) { event.preventDefault(); query.focus(); }
  });

  /* ---------------------------------------------------------------- theme */
  const theme = byId("theme"), themes = ["system", "light", "dark"];
  theme.addEventListener("click", () => {
    const next = themes[(themes.indexOf(root.dataset.theme || "system") + 1) % themes.length];
    if (next === "system") delete root.dataset.theme; else root.dataset.theme = next;
    theme.textContent = "Theme: " + next;
  });
  for (const tool of [theme, byId("search")]) tool.hidden = false;
})();
