/*
 * What is signed at a desk, read out one step at a time: each item, then the words signed, clause by clause. All of it
 * lies on the page, so it goes on while the line is cut; a device with a voice of the language may speak it.
 */
(() => {
  const SHORTEST = 30;
  const find = (part, css) => part.querySelector(css);

  /* A clause ends at a comma or a full stop before a space, never inside a number; a short one stays with the next. */
  function clauses(text) {
    const made = [];
    let short = "";
    for (const part of text.replace(/([.!?؟…،,;؛])\s+/gu, "$1\n").split("\n")) {
      const clause = short ? `${short} ${part}` : part;
      short = clause.length < SHORTEST ? clause : "";
      if (!short) made.push(clause);
    }
    if (short && made.length) made.push(`${made.pop()} ${short}`);
    else if (short) made.push(short);
    return made;
  }

  function show(reader, wanted) {
    const { steps, language } = reader.reading;
    const at = Math.max(0, Math.min(wanted, steps.length - 1));
    reader.reading.at = at;
    reader.reading.furthest = Math.max(reader.reading.furthest, at);
    const sentence = find(reader, ".sentence");
    sentence.textContent = steps[at];
    sentence.lang = language;
    sentence.dir = language === "ar" ? "rtl" : "ltr";
    find(reader, ".place").textContent = reader.dataset.place.replace("@1", at + 1).replace("@2", steps.length);
    find(reader, "[data-read=previous]").disabled = at === 0;
    find(reader, "[data-read=next]").disabled = at === steps.length - 1;
    find(reader, ".done").hidden = reader.reading.furthest < steps.length - 1;
    window.idmajReadAloud?.offer(find(reader, "[data-read=speak]"), language);
  }

  function open(out, opened) {
    find(out, ".read-aloud").hidden = !opened;
    find(out, "[data-read=open]").setAttribute("aria-expanded", String(opened));
    if (!opened) window.idmajReadAloud?.stop();
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.(".read-out [data-read]");
    if (!button || button.disabled) return;
    const out = button.closest(".read-out");
    const reader = find(out, ".read-aloud");
    const { steps, at, language } = reader.reading;
    const what = button.dataset.read;
    if (what === "open") {
      open(out, reader.hidden);
      if (!reader.hidden) reader.scrollIntoView({ block: "nearest" });
    } else if (what === "speak") window.idmajReadAloud?.speak(steps[at], language);
    else {
      window.idmajReadAloud?.stop();
      show(reader, at + (what === "next" ? 1 : -1));
    }
  });

  // A dialog's close is told to itself alone.
  document.addEventListener(
    "close",
    (event) => {
      const out = event.target.matches?.(".signature-dialog") && find(event.target, ".read-out");
      if (!out) return;
      open(out, false);
      find(out, ".read-aloud").reading = undefined;
    },
    true,
  );

  window.idmajReadOut = {
    /** The sheet says something else now; the same words leave the reader where it is. */
    words(sheet, language, states, text) {
      const out = find(sheet, ".read-out");
      const reader = find(out, ".read-aloud");
      const said = JSON.parse(out.dataset.items)[language];
      const items = Object.entries(states).map(([item, state]) => said[item][state]);
      const steps = [...items, ...clauses(text)];
      if (reader.reading?.language === language && reader.reading.steps.join("\n") === steps.join("\n")) return;
      window.idmajReadAloud?.stop();
      reader.reading = { steps, language, at: 0, furthest: 0 };
      show(reader, 0);
    },
  };
})();
