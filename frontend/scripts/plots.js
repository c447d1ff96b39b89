/* A plot taken away as a picture: drawn as it is seen, with the paper under it. */
(() => {
  const STYLES = [
    "fill", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size", "font-weight", "direction",
    "text-anchor",
  ];
  const SCALE = 3;

  function standalone(svg) {
    const copy = svg.cloneNode(true);
    const from = [svg, ...svg.querySelectorAll("*")];
    [copy, ...copy.querySelectorAll("*")].forEach((part, at) => {
      const seen = getComputedStyle(from[at]);
      part.setAttribute("style", STYLES.map((name) => `${name}:${seen.getPropertyValue(name)}`).join(";"));
    });
    const { width, height } = svg.viewBox.baseVal;
    const paper = document.createElementNS(svg.namespaceURI, "rect");
    paper.setAttribute("width", width);
    paper.setAttribute("height", height);
    paper.setAttribute("fill", getComputedStyle(svg.closest(".panel")).backgroundColor);
    copy.prepend(paper);
    copy.setAttribute("width", width);
    copy.setAttribute("height", height);
    copy.setAttribute("xmlns", svg.namespaceURI);
    return { text: new XMLSerializer().serializeToString(copy), width, height };
  }

  function save(href, name) {
    const link = document.createElement("a");
    link.href = href;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-plot-save]");
    const svg = button?.closest(".panel")?.querySelector(".drawing svg");
    if (!svg) return;
    const name = `${button.dataset.plotName}.${button.dataset.plotSave}`;
    const { text, width, height } = standalone(svg);
    const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    if (button.dataset.plotSave === "svg") {
      save(address, name);
      return;
    }
    const picture = new Image();
    picture.addEventListener("load", () => {
      const canvas = document.createElement("canvas");
      canvas.width = width * SCALE;
      canvas.height = height * SCALE;
      canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
      save(canvas.toDataURL("image/png"), name);
    });
    picture.src = address;
  });
})();
