/*
 * The person before the desk, as far as it must work without a line: what is pressed, ticked and signed here is
 * journalled (acts.js). The server draws the card with everything it may need; which part shows follows its state here.
 */
(() => {
  const BY_ACT = { CHECK_IN: "PRESENT", CHECK_IN_PROXY: "REPRESENTED", ABSENT: "ABSENT", POSTPONE: "POSTPONED", HAND_OVER: "SIGNED" };
  const PATIENCE = 1500;

  const HERE = ["PRESENT", "REPRESENTED"];
  const TO_SERVE = ["PLANNED", "CONFIRMED", ...HERE];
  /* What was ticked off, by line: it outlives a card that is drawn anew. */
  const ticks = new Map();
  /* The line of each act of this page that waits for its answer, by the act's id. */
  const sent = new Map();

  const find = (part, css) => part.querySelector(css);
  const each = (part, css, work) => part.querySelectorAll(css).forEach(work);

  function show(card, state) {
    card.dataset.state = state;
    each(card, "[data-for]", (part) => (part.hidden = !part.dataset.for.split(" ").includes(state)));
  }

  function tick(row, state) {
    row.dataset.state = state;
    const given = state === "GIVEN";
    find(row, ".tick").setAttribute("aria-checked", String(given));
    each(row, "[data-set]", (choice) => choice.setAttribute("aria-pressed", String(choice.dataset.set === state)));
    find(row, ".why").hidden = given;
  }

  const states = (card) =>
    Object.fromEntries([...card.querySelectorAll(".tick-row[data-item]")].map((row) => [row.dataset.item, row.dataset.state]));

  /* Sends an act; what takes longer than a moment is told as waiting, and the next person comes up. */
  async function act(card, kind, more = {}) {
    if (card.classList.contains("sending")) return;
    const { line, version, ceremony, user, number } = card.dataset;
    const body = { id: idmajActs.uuid(), line, version: Number(version), act: kind, by: user, madeAt: new Date().toISOString(), ...more };
    card.classList.add("sending");
    sent.set(body.id, line);
    const late = setTimeout(() => ahead(card, kind), navigator.onLine ? PATIENCE : 0);
    const answer = await idmajActs.take(ceremony, body, number).catch(() => undefined);
    clearTimeout(late);
    sent.delete(body.id);
    card.classList.remove("sending");
    if (!answer) return tell(HINT, deskNews()?.dataset.unkept);
    if (answer.status === 200) tell(line);
    if (answer.status === 200) card.dataset.version = Math.max(answer.body.version, Number(card.dataset.version));
  }

  /* Without an answer the desk goes on: the card shows what was pressed, or gives way to the next one. */
  function ahead(card, kind) {
    card.classList.remove("sending");
    card.classList.add("unsent");
    show(card, BY_ACT[kind]);
    if (kind === "CHECK_IN" || kind === "CHECK_IN_PROXY") return;
    if (card.parentElement && !goOn(card.parentElement) && idmajActs.cut()) tell(HINT, deskNews()?.dataset.noneReady);
  }

  /* Without the server: the next one who waits for a desk comes up. @return whether such a card lies ready */
  function goOn(place) {
    const next = cards(place).find((one) => one.hidden && TO_SERVE.includes(one.dataset.state));
    return Boolean(next) && take(place, next.dataset.line);
  }

  /* Without the server: the card of that line comes up, when it lies ready. @return whether it does */
  function take(place, line) {
    if (!cards(place).some((card) => card.dataset.line === line)) return false;
    bring(place, line);
    place.dataset.moved = line;
    return true;
  }

  const cards = (place) => [...place.querySelectorAll(":scope > [data-line]")];
  const waits = (line) => [...sent.values()].includes(line);

  /* One card is before the desk, the others lie ready behind it. */
  function bring(place, line) {
    for (const card of cards(place)) {
      const front = card.dataset.line === line;
      card.hidden = !front;
      card.classList.toggle("person", front);
      card.classList.toggle("next-person", !front);
      for (const [css, id] of [["[data-open=sign]", "sign"], ["[data-confirm]", "confirm-handover"]]) {
        const button = find(card, css);
        if (front && button) button.id = id;
        else button?.removeAttribute("id");
      }
      if (front) each(card, "canvas", (canvas) => window.idmajSignature?.open(canvas).catch(() => {}));
      if (front) say(card);
      retick(card);
    }
  }

  /* Who stands here now, once, for who hears the page. */
  function say(card) {
    const name = document.querySelector(".day-screen .front-name");
    const words = find(card, "h2").textContent;
    if (name && name.textContent !== words) name.textContent = words;
  }

  function retick(card) {
    const kept = ticks.get(card.dataset.line);
    if (!kept || !HERE.includes(card.dataset.state)) return;
    each(card, ".tick-row[data-item]", (row) => {
      const state = kept[row.dataset.item];
      if (state && state !== row.dataset.state) tick(row, state);
    });
  }

  /* Whether the desk has begun something on the card that would be lost with it. */
  const inWork = (card) =>
    !card.classList.contains("sending") &&
    !waits(card.dataset.line) &&
    (Boolean(find(card, "dialog[open]")) ||
      (HERE.includes(card.dataset.state) && Object.values(states(card)).some((state) => state !== "GIVEN")));

  /* How it stands before the desk: the server draws by it. */
  function standing(place) {
    const all = cards(place);
    const front = all.find((card) => !card.hidden);
    return {
      draw: Number(place.dataset.draw ?? 0),
      moved: place.dataset.moved ?? "",
      busy: Boolean(front && inWork(front)),
      cards: Object.fromEntries(
        all.map(({ dataset: { line, state } }) => [line, { state, waits: waits(line) }]),
      ),
    };
  }

  /* What the desk is told, by the line it is about: what became of another line takes nothing of it back. */
  const told = new Map();
  const HINT = "";
  const deskNews = () => document.querySelector(".desk-news");

  function tell(line, words) {
    if (words) told.set(line, words);
    else told.delete(line);
    const news = deskNews();
    if (!news) return;
    const all = [...told.values()];
    find(news, "p").replaceChildren(...all.flatMap((one, at) => (at ? [document.createElement("br"), one] : [one])));
    news.hidden = !all.length;
  }

  function read() {
    told.clear();
    tell(HINT);
  }

  /* The sheet to sign: its words follow who signs, in which language, and what is ticked. */
  const signer = (sheet) => find(sheet, "input[name=signer]:checked")?.value ?? "BENEFICIARY";
  const typed = (sheet, name) => (find(sheet, `[name=${name}]`)?.value ?? "").replace(/\s+/g, " ").trim();

  function reword(card) {
    const sheet = find(card, "dialog");
    const items = states(card);
    each(sheet, ".received li", (entry) => {
      const state = items[entry.dataset.item] ?? "GIVEN";
      entry.classList.toggle("not-given", state !== "GIVEN");
      each(entry, "[data-if]", (word) => (word.hidden = word.dataset.if !== state));
    });
    const kind = signer(sheet);
    each(sheet, "[data-signer]", (part) => (part.hidden = !part.dataset.signer.split(" ").includes(kind)));
    const given = Object.values(items).filter((state) => state === "GIVEN").length;
    find(sheet, ".note").hidden = given === Object.keys(items).length;
    const text = find(sheet, ".signed-text");
    const language = sheet.dataset.language;
    text.lang = language;
    text.textContent = JSON.parse(sheet.dataset.words)[language][kind][given].replaceAll("@@", () => typed(sheet, "signerName") || "…");
    each(sheet, "[data-language]", (choice) => (choice.hidden = choice.dataset.language === language));
    window.idmajReadOut?.words(sheet, language, items, text.textContent);
  }

  function problem(sheet, key, field) {
    const words = find(sheet, ".problem");
    words.textContent = key ? words.dataset[key] : "";
    if (!key) return;
    if (field) field.focus();
    words.scrollIntoView({ block: "nearest" });
  }

  function openSheet(card) {
    if (!Object.values(states(card)).includes("GIVEN")) return tell(HINT, deskNews()?.dataset.nothing);
    tell(HINT);
    tell(card.dataset.line);
    const sheet = find(card, "dialog");
    if (card.dataset.state === "REPRESENTED") find(sheet, "input[value=PROXY]").checked = true;
    problem(sheet);
    reword(card);
    sheet.showModal();
    sheet.scrollTop = 0;
    window.idmajSignature?.open(find(sheet, "canvas")).catch(() => problem(sheet, "padless"));
  }

  async function confirm(card) {
    const sheet = find(card, "dialog");
    const kind = signer(sheet);
    const named = kind !== "BENEFICIARY";
    const name = typed(sheet, "signerName");
    if (named && !name) return problem(sheet, "nameless", find(sheet, "[name=signerName]"));
    const reference = typed(sheet, "mandate");
    if (kind === "PROXY" && !reference) return problem(sheet, "mandate", find(sheet, "[name=mandate]"));
    const drawing = await window.idmajSignature?.drawing(find(sheet, "canvas")).catch(() => undefined);
    if (drawing === undefined) return problem(sheet, "padless");
    if (!drawing) return problem(sheet, "empty");
    problem(sheet);
    sheet.close();
    await act(card, "HAND_OVER", {
      items: states(card),
      signer: kind,
      signerName: named ? name : "",
      mandate: kind === "PROXY" ? { kind: typed(sheet, "mandateKind"), reference, date: null } : null,
      text: find(sheet, ".signed-text").textContent,
      language: sheet.dataset.language,
      signature: drawing.slice(drawing.indexOf(",") + 1),
      note: typed(sheet, "note"),
    });
  }

  /* What wants the server at once; while the line is cut, cut.js keeps it. */
  const wish = (card, what, item = "") =>
    card.closest(".day-screen")?.dispatchEvent(new CustomEvent("desk-wish", { detail: { what, line: card.dataset.line, item } }));

  /* A second tap of the same finger: it meant the card that has gone, not the one that has come up under it. */
  let tapped;
  function secondTap(event) {
    const before = tapped;
    // By the keyboard: it holds no finger.
    if (!event.detail) return false;
    tapped = { at: event.timeStamp, x: event.clientX, y: event.clientY };
    if (event.detail > 1) return true;
    return Boolean(before) && tapped.at - before.at < 400 && Math.hypot(tapped.x - before.x, tapped.y - before.y) < 40;
  }

  document.addEventListener("click", (event) => {
    const target = event.target;
    if (!(target instanceof Element)) return;
    const again = secondTap(event);
    if (target.closest(".desk-news [data-close]")) return read();
    const card = target.closest(".person[data-line]");
    if (!card) return;
    const button = target.closest("[data-act], [data-wish], [data-open], [data-set], .tick[role=checkbox], [data-language], [data-back], [data-confirm]");
    if (!button || button.disabled) return;
    const row = button.closest(".tick-row");
    const data = button.dataset;
    if ((data.act || data.wish) && again) return;
    if (data.act) act(card, data.act);
    else if (data.wish) wish(card, data.wish, data.item);
    else if (data.open === "sign") openSheet(card);
    else if (data.open) find(card, `[data-part=${data.open}]`).hidden ^= true;
    else if (data.set || row) {
      tick(row, data.set ?? (row.dataset.state === "GIVEN" ? "MISSING" : "GIVEN"));
      ticks.set(card.dataset.line, states(card));
    }
    else if (data.language) {
      find(card, "dialog").dataset.language = data.language;
      reword(card);
    }
    else if ("back" in data) find(card, "dialog").close();
    else confirm(card);
  });

  // Enter in a field of the sheet is no signature.
  document.addEventListener("submit", (event) => event.target.closest(".signature-dialog") && event.preventDefault());

  document.addEventListener("input", (event) => {
    const card = event.target.closest?.(".person dialog") && event.target.closest(".person");
    if (card) reword(card);
  });

  document.addEventListener("keydown", (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    if (document.querySelector("dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]")) return;
    const card = document.querySelector(".person[data-line]:not([hidden])");
    const button = card && [...card.querySelectorAll(`[data-key="${event.code}"]`)].find((one) => one.offsetParent);
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  window.idmajCard = {
    standing,
    goOn,
    take,

    /* The screen is told of every answer, also to what an earlier page had pressed. */
    follow(screen) {
      const answered = (event) => {
        const { entry, answer } = event.detail;
        if (!screen.isConnected) return idmajActs.done.removeEventListener("answer", answered);
        if (entry.ceremony !== screen.dataset.ceremony) return;
        const { line, act, id } = entry.body;
        sent.delete(id);
        const done = answer.status === 200;
        if (done && act === "HAND_OVER") ticks.delete(line);
        const place = find(screen, ".place");
        const front = place && cards(place).find((card) => !card.hidden);
        // Told here as long as the person is; otherwise wherever it is read, until it is.
        if (!done && !answer.lost && answer.body.message && front?.dataset.line === line) {
          event.preventDefault();
          tell(line, answer.body.message);
        }
        if (!place) return;
        if (!waits(line)) cards(place).forEach((card) => card.dataset.line === line && card.classList.remove("unsent"));
        screen.dispatchEvent(new CustomEvent("desk-act", { detail: { line, act, done, standing: standing(place) } }));
      };
      told.clear();
      idmajActs.done.addEventListener("answer", answered);
      idmajActs.ready(screen.dataset.ceremony);
    },

    /* After each draw of the server's: which card is before the desk, and what stands on those that are new, by line. */
    front(place, line, draw, contents) {
      place.dataset.draw = draw;
      delete place.dataset.moved;
      for (const card of cards(place)) {
        const html = contents[card.dataset.line];
        if (html === undefined) continue;
        each(card, "canvas", (canvas) => window.idmajSignature?.close(canvas));
        find(card, ":scope > .content").innerHTML = html;
        show(card, card.dataset.state);
      }
      bring(place, line);
    },

    /* What the desk had begun on the card is gone: another desk was faster. */
    elsewhere() {
      if (deskNews()?.hidden) tell(HINT, deskNews().dataset.elsewhere);
    },
  };
})();
