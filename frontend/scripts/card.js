/*
 * The person before the desk, as far as it must work without a line: what is pressed, ticked and signed here is
 * journalled (acts.js). The server draws the card with everything it may need; which part shows follows its state here.
 */
(() => {
  const BY_ACT = { CHECK_IN: "PRESENT", CHECK_IN_PROXY: "REPRESENTED", ABSENT: "ABSENT", POSTPONE: "POSTPONED", HAND_OVER: "SIGNED" };
  const PATIENCE = 1500;

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
    const { line, version, ceremony, user } = card.dataset;
    const body = { id: idmajActs.uuid(), line, version: Number(version), act: kind, by: user, madeAt: new Date().toISOString(), ...more };
    card.classList.add("sending");
    const late = setTimeout(() => ahead(card, kind), navigator.onLine ? PATIENCE : 0);
    const answer = await idmajActs.take(ceremony, body).catch(() => undefined);
    clearTimeout(late);
    card.classList.remove("sending");
    if (!answer) return tell(document.querySelector(".desk-news")?.dataset.unkept);
    if (answer.status === 200) tell("");
    if (answer.status === 200) card.dataset.version = answer.body.version;
  }

  /* Without an answer the desk goes on: the card shows what was pressed, or gives way to the next one. */
  function ahead(card, kind) {
    card.classList.remove("sending");
    card.classList.add("unsent");
    show(card, BY_ACT[kind]);
    if (kind === "CHECK_IN" || kind === "CHECK_IN_PROXY") return;
    const next = card.parentElement && find(card.parentElement, ".next-person");
    if (!next) return;
    card.hidden = true;
    next.className = "person";
    next.hidden = false;
    each(next, "canvas", (canvas) => window.idmajSignature?.open(canvas));
  }

  function tell(words) {
    const news = document.querySelector(".desk-news");
    if (!news) return;
    find(news, "p").textContent = words || "";
    news.hidden = !words;
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
    text.textContent = sheet.words[language][kind][given].replaceAll("@@", typed(sheet, "signerName") || "…");
    each(sheet, "[data-language]", (choice) => (choice.hidden = choice.dataset.language === language));
  }

  function problem(sheet, key, field) {
    const words = find(sheet, ".problem");
    words.textContent = key ? words.dataset[key] : "";
    if (!key) return;
    if (field) field.focus();
    words.scrollIntoView({ block: "nearest" });
  }

  function openSheet(card) {
    if (!Object.values(states(card)).includes("GIVEN")) return tell(document.querySelector(".desk-news")?.dataset.nothing);
    tell("");
    const sheet = find(card, "dialog");
    if (card.dataset.state === "REPRESENTED") find(sheet, "input[value=PROXY]").checked = true;
    problem(sheet);
    reword(card);
    sheet.showModal();
    sheet.scrollTop = 0;
    window.idmajSignature?.open(find(sheet, "canvas"));
  }

  async function confirm(card) {
    const sheet = find(card, "dialog");
    const kind = signer(sheet);
    const named = kind !== "BENEFICIARY";
    const name = typed(sheet, "signerName");
    if (named && !name) return problem(sheet, "nameless", find(sheet, "[name=signerName]"));
    const reference = typed(sheet, "mandate");
    if (kind === "PROXY" && !reference) return problem(sheet, "mandate", find(sheet, "[name=mandate]"));
    const drawing = await window.idmajSignature.drawing(find(sheet, "canvas"));
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

  document.addEventListener("click", (event) => {
    const target = event.target;
    if (!(target instanceof Element)) return;
    if (target.closest(".desk-news [data-close]")) return tell("");
    const card = target.closest(".person[data-line]");
    if (!card) return;
    const button = target.closest("[data-act], [data-open], [data-set], .tick[role=checkbox], [data-language], [data-back], [data-confirm]");
    if (!button || button.disabled) return;
    const row = button.closest(".tick-row");
    const data = button.dataset;
    if (data.act) act(card, data.act);
    else if (data.open === "sign") openSheet(card);
    else if (data.open) find(card, `[data-part=${data.open}]`).hidden ^= true;
    else if (data.set) tick(row, data.set);
    else if (row) tick(row, row.dataset.state === "GIVEN" ? "MISSING" : "GIVEN");
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
    if (!event.altKey || event.ctrlKey || event.metaKey || document.querySelector("dialog[open]")) return;
    const card = document.querySelector(".person[data-line]:not([hidden])");
    const button = card && [...card.querySelectorAll(`[data-key="${event.code}"]`)].find((one) => one.offsetParent);
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  window.idmajCard = {
    /* The screen is told of every answer, also to what an earlier page had pressed. */
    follow(screen) {
      const answered = ({ detail: { entry, answer } }) => {
        if (!screen.isConnected) return idmajActs.done.removeEventListener("answer", answered);
        if (entry.ceremony !== screen.dataset.ceremony) return;
        const done = answer.status === 200;
        if (!done && answer.body.message) tell(answer.body.message);
        // Whether the card went ahead of the answer and has to give way to how things stand.
        const ahead = Boolean(screen.querySelector(".person.unsent"));
        const detail = { line: entry.body.line, act: entry.body.act, done, ahead };
        screen.dispatchEvent(new CustomEvent("desk-act", { detail }));
      };
      idmajActs.done.addEventListener("answer", answered);
      idmajActs.ready(screen.dataset.ceremony);
    },
  };
})();
