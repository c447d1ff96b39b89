/* The re-entry grid: one key a row, the next row comes up by itself; what is marked stays here until it is saved. */
(() => {
  const MARKS = { g: "GIVEN", i: "PARTIAL", p: "PROXY", a: "ABSENT", r: "POSTPONED" };
  const rows = (grid) => [...grid.querySelectorAll(".paper-row")];

  /* The letter on the key; under an Arabic layout the one printed beside it. */
  const letter = (event) => {
    const key = event.key.toLowerCase();
    return MARKS[key] || !event.code.startsWith("Key") || key.charCodeAt(0) < 128 ? key : event.code.slice(3).toLowerCase();
  };

  /* Where something may have been struck out, the row tells it item by item. */
  const asks = (state) => state === "PARTIAL" || state === "PROXY";

  function mark(row, state) {
    if (state) row.dataset.mark = state;
    else delete row.dataset.mark;
    row.querySelectorAll("[data-mark]").forEach((one) => one.setAttribute("aria-pressed", String(one.dataset.mark === state)));
    row.querySelector(".proxy").hidden = state !== "PROXY";
    row.querySelector(".items").hidden = !asks(state);
    if (state === "PROXY") row.querySelector("[name=proxy]").focus();
    if (state === "PARTIAL") row.querySelector("[data-item]")?.focus();
  }

  function go(grid, row, step) {
    const all = rows(grid);
    const next = all[all.indexOf(row) + step];
    if (!next) return row.focus();
    all.forEach((one) => (one.tabIndex = one === next ? 0 : -1));
    next.focus();
  }

  window.idmajPaper = {
    grid(grid) {
      const first = rows(grid)[0];
      if (!first) return;
      first.tabIndex = 0;
      first.focus({ preventScroll: true });
      grid.addEventListener("keydown", (event) => {
        const row = event.target.closest(".paper-row");
        if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
        const typing = event.target.matches("input, select");
        const key = letter(event);
        // There the arrows choose what became of the item.
        if (event.target.matches("select") && event.key.startsWith("Arrow")) return;
        if (event.key === "ArrowDown" || event.key === "Enter") go(grid, row, 1);
        else if (event.key === "ArrowUp") go(grid, row, -1);
        else if (typing) return;
        else if (event.key === "Delete" || event.key === "Backspace") mark(row, "");
        else if (MARKS[key]) {
          mark(row, MARKS[key]);
          if (!asks(MARKS[key])) go(grid, row, 1);
        } else return;
        event.preventDefault();
      });
      grid.addEventListener("click", (event) => {
        const choice = event.target.closest("button[data-mark]");
        if (!choice) return;
        const row = choice.closest(".paper-row");
        mark(row, row.dataset.mark === choice.dataset.mark ? "" : choice.dataset.mark);
      });
    },

    rows: (grid) =>
      rows(grid)
        .filter((row) => row.dataset.mark)
        .map((row) => ({
          line: row.dataset.line,
          version: Number(row.dataset.version),
          mark: row.dataset.mark,
          kind: row.querySelector("[name=kind]").value,
          proxy: row.querySelector("[name=proxy]").value,
          items: [...row.querySelectorAll("[data-item]")].map((one) => ({ item: one.dataset.item, state: one.value })),
          reference: row.querySelector("[name=reference]").value,
        })),
  };
})();
