/*
 * What the day's page does by itself while the line is cut: it finds who is on the list by name, number or code, brings
 * up a card that lies ready, and says of what has to ask the server that it waits. What was wished for meanwhile is told
 * to the screen, which hears it when the line is back.
 */
(() => {
  const SHOWN = 6;
  const FRESH = 20_000;
  const CODE = /^idmaj-l-([0-9a-f-]{36})$/i;
  const wished = new Set();
  let pressed;

  const isCut = () => window.idmajActs?.cut() ?? !navigator.onLine;
  const screen = () => document.querySelector(".day-screen");
  const place = () => document.querySelector(".day-screen .place");
  const mine = () => document.querySelector(".day-screen .cut-matches");

  /* As the server folds a name: one alef, no accents, Western digits. */
  const fold = (text) =>
    text
      .replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660)
      .replace(/[۰-۹]/g, (digit) => digit.charCodeAt(0) - 0x6f0)
      .normalize("NFKD")
      .toLowerCase()
      .replace(/\p{Mn}/gu, "")
      .replace(/[أإآٱ]/g, "ا")
      .replace(/ة/g, "ه")
      .replace(/[ىی]/g, "ي")
      .replace(/[کگڭ]/g, "ك")
      .replace(/[ءـ'’‘`´ʼ]/g, "")
      .replace(/œ/g, "oe")
      .replace(/æ/g, "ae")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();

  function found(typed) {
    const rows = [...document.querySelectorAll(".day-list [data-row]")];
    const code = CODE.exec(typed.trim())?.[1].toLowerCase();
    if (code) return rows.filter((row) => row.dataset.row === code);
    const text = fold(typed);
    if (!text) return [];
    if (/^\d+$/.test(text)) {
      const number = String(Number(text));
      const exact = (row) => Number(row.dataset.number !== number);
      return rows.filter((row) => row.dataset.number.startsWith(number)).sort((a, b) => exact(a) - exact(b));
    }
    const begins = (row, word) => row.dataset.words.split(" ").some((name) => name.startsWith(word));
    return rows.filter((row) => text.split(" ").every((word) => begins(row, word)));
  }

  const words = (text) => Object.assign(document.createElement("p"), { textContent: text });

  function offer(typed) {
    const matches = mine();
    if (!matches) return;
    const rows = typed.trim() ? found(typed) : [];
    const copies = rows.slice(0, SHOWN).map((row) => row.cloneNode(true));
    copies.forEach((copy) => copy.removeAttribute("hidden"));
    matches.replaceChildren(...copies, ...(typed.trim() ? [words(rows.length ? matches.dataset.hint : matches.dataset.none)] : []));
  }

  function wish(what, line, item = "") {
    const key = `${what} ${line} ${item}`;
    if (wished.has(key)) return;
    wished.add(key);
    screen()?.dispatchEvent(new CustomEvent("desk-wish", { detail: { what, line, item } }));
  }

  /* The card comes up when it lies ready; otherwise it is wished for. */
  function choose(row) {
    const field = document.querySelector(".finder vaadin-text-field");
    const matches = mine();
    if (field?.value) field.value = "";
    matches?.replaceChildren();
    if (idmajCard.take(place(), row.dataset.row)) return window.idmajDay?.show(place());
    matches?.append(words(matches.dataset.later.replace("@@", row.dataset.number)));
    matches?.scrollIntoView({ block: "nearest" });
    wish("bring", row.dataset.row);
  }

  /* The note nearest to what was pressed. */
  function note(asks) {
    for (let part = asks.parentElement; part; part = part.parentElement) {
      const near = part.querySelector(".waits-note");
      if (near) return void (near.hidden = false);
    }
  }

  document.addEventListener(
    "click",
    (event) => {
      const asks = event.target.closest?.(".day-screen [data-row], [data-waits]");
      if (!asks) return;
      pressed = { asks, at: performance.now() };
      if (!isCut()) return;
      const { row, wish: what, of: line, item } = asks.dataset;
      if (row || what) event.stopImmediatePropagation();
      if (row) return choose(asks);
      if (what === "next" && idmajCard.goOn(place())) return;
      note(asks);
      if (what) wish(what, line, item);
    },
    true,
  );

  const typing = (event) => event.target.closest?.(".finder vaadin-text-field");

  function enter(event, typed) {
    event.stopImmediatePropagation();
    const [first] = found(typed);
    if (first) choose(first);
    else offer(typed);
  }

  document.addEventListener("input", (event) => typing(event) && isCut() && offer(event.target.value), true);
  document.addEventListener(
    "keydown",
    (event) => event.key === "Enter" && typing(event) && isCut() && enter(event, event.target.value),
    true,
  );
  // The camera's word for what it has read: told to the field alone.
  document.addEventListener("scanned", (event) => typing(event) && isCut() && enter(event, event.detail), true);

  idmajActs.done.addEventListener("line", ({ detail: { cut } }) => {
    if (cut) {
      // What was pressed a moment ago found the line cut.
      if (pressed?.asks.isConnected && performance.now() - pressed.at < FRESH && !pressed.asks.dataset.row) note(pressed.asks);
      return;
    }
    wished.clear();
    pressed = undefined;
    mine()?.replaceChildren();
    document.querySelectorAll(".waits-note").forEach((one) => (one.hidden = true));
  });
})();
