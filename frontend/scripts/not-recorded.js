/* What was not recorded, on whatever page of the application is open. */
(() => {
  const NEWS = "idmaj-not-recorded";

  /*
   * What was not recorded is named until it has been read, on whatever page is open: its number on the list, nothing of
   * the person.
   */
  function add(entry, words, close) {
    const told = JSON.parse(localStorage.getItem(NEWS) ?? "[]");
    let one = told.find((known) => known.ceremony === entry.ceremony && known.words === words);
    if (!one) told.push((one = { ceremony: entry.ceremony, words, close, numbers: [] }));
    if (entry.number && !one.numbers.includes(entry.number)) one.numbers.push(entry.number);
    localStorage.setItem(NEWS, JSON.stringify(told));
    tell();
  }

  function tell() {
    const told = JSON.parse(localStorage.getItem(NEWS) ?? "[]");
    document.querySelector(".acts-news")?.remove();
    if (!told.length) return;
    const box = document.createElement("div");
    box.className = "acts-news";
    box.setAttribute("role", "alert");
    for (const { words, numbers } of told) {
      const line = document.createElement("p");
      line.dir = "auto";
      const list = numbers.join(" · ") || "—";
      line.textContent = words?.includes("@@") ? words.replace("@@", () => list) : `${list} : ${words ?? ""}`;
      box.append(line);
    }
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = told[0].close ?? "✕";
    close.onclick = () => {
      localStorage.removeItem(NEWS);
      box.remove();
    };
    box.append(close);
    document.body.append(box);
  }

  window.idmajNotRecorded = { add };
  tell();
})();
