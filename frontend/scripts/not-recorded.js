/* What was not recorded, on whatever page of the application is open. */
(() => {
  const NEWS = "idmaj-not-recorded";
  const DAY = 24 * 3600_000;

  /* Whoever opens this browser tomorrow is not told of it any more. */
  const told = () => JSON.parse(localStorage.getItem(NEWS) ?? "[]").filter(({ at }) => Math.abs(Date.now() - at) < DAY);

  /*
   * What was not recorded is named until it has been read, on whatever page is open: its number on the list, nothing of
   * the person.
   */
  function add(entry, words, close) {
    const all = told();
    const { by } = entry.body;
    let one = all.find((known) => known.ceremony === entry.ceremony && known.by === by && known.words === words);
    if (!one) all.push((one = { ceremony: entry.ceremony, by, words, close, numbers: [], at: Date.now() }));
    if (entry.number && !one.numbers.includes(entry.number)) one.numbers.push(entry.number);
    localStorage.setItem(NEWS, JSON.stringify(all));
    tell();
  }

  /** What this account was not told yet is told to nobody. */
  function forget(user) {
    localStorage.setItem(NEWS, JSON.stringify(told().filter(({ by }) => by !== user)));
    tell();
  }

  function tell() {
    const all = told();
    document.querySelector(".acts-news")?.remove();
    if (!all.length) return;
    const box = document.createElement("div");
    box.className = "acts-news";
    box.setAttribute("role", "alert");
    for (const { words, numbers } of all) {
      const line = document.createElement("p");
      line.dir = "auto";
      const list = numbers.join(" · ") || "—";
      line.textContent = words?.includes("@@") ? words.replace("@@", () => list) : `${list} ${words ?? ""}`;
      box.append(line);
    }
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = all[0].close ?? "✕";
    close.onclick = () => {
      localStorage.removeItem(NEWS);
      box.remove();
    };
    box.append(close);
    document.body.append(box);
  }

  window.idmajNotRecorded = { add, forget };
  // Told or read in another tab.
  addEventListener("storage", (event) => event.key === NEWS && tell());
  tell();
})();
