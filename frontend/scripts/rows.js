/* A table of many rows, built here from what the server says of them: words and links, never markup. */
customElements.define(
  "idmaj-rows",
  class extends HTMLElement {
    connectedCallback() {
      // What the server set before this script was there.
      if (!Object.hasOwn(this, "list")) return;
      const told = this.list;
      delete this.list;
      this.list = told;
    }

    set list(told) {
      const list = JSON.parse(told);
      const table = element("table", "data-table");
      table.setAttribute("aria-label", list.label);
      const head = table.createTHead().insertRow();
      for (const column of list.columns) {
        const cell = element("th", column.number ? "number" : "", column.label);
        cell.scope = "col";
        head.append(cell);
      }
      const body = table.createTBody();
      for (const row of list.rows) {
        const line = body.insertRow();
        row.forEach((content, index) => {
          const cell = line.insertCell();
          const column = list.columns[index];
          cell.dataset.label = column.label;
          if (column.number) cell.className = "number";
          cell.append(...parts(content, list.way));
        });
      }
      this.replaceChildren(table);
      // Who comes back to the list by an address that names a row is there again.
      requestAnimationFrame(() => {
        const wanted = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
        if (wanted && this.contains(wanted)) wanted.focus();
      });
    }
  },
);

/**
 * @param content of a cell: its text, or text, style, second text, address and id
 * @param way what follows every address
 */
function parts(content, way) {
  const [text, style = "", beneath = "", href = "", id = ""] = typeof content === "string" ? [content] : content;
  if (!beneath && !href && !id) return [element("span", style, text)];
  const first = href ? element("a", "row-link primary-name", text) : element("span", style, text);
  if (href) first.href = href + way;
  if (id) first.id = id;
  if (!beneath) return [first];
  const second = element("span", "second-name", beneath);
  second.dir = "auto";
  const both = document.createElement("div");
  const line = document.createElement("div");
  line.append(first);
  both.append(line, second);
  return [both];
}

function element(name, style, text) {
  const made = document.createElement(name);
  if (style) made.className = style;
  if (text !== undefined) made.textContent = text;
  return made;
}
