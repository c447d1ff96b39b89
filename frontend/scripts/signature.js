/* A signature drawn on a canvas: mouse, finger or pen. Sharp on every screen, dark ink on white in both themes. */
(() => {
  const INK = "#101714";
  const WIDEST = 800;
  const vendor = new URL("../vendor/signature_pad-5.1.4.umd.min.js", document.currentScript.src).href;
  const pads = new WeakMap();
  let loading;

  const library = () =>
    (loading ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = vendor;
      script.onload = () => resolve(window.SignaturePad);
      script.onerror = () => {
        loading = undefined;
        reject(new Error("signature_pad did not load"));
      };
      document.head.append(script);
    }));

  /* A canvas has as many dots as the screen has under it; what is drawn already is drawn again at the new size. */
  const fit = (canvas, pad) => {
    const ratio = Math.max(window.devicePixelRatio || 1, 1);
    const width = Math.round(canvas.offsetWidth * ratio);
    const height = Math.round(canvas.offsetHeight * ratio);
    if (!width || !height || (canvas.width === width && canvas.height === height)) return;
    const strokes = pad.toData();
    canvas.width = width;
    canvas.height = height;
    canvas.getContext("2d").scale(ratio, ratio);
    pad.clear();
    pad.fromData(strokes);
  };

  const create = async (canvas) => {
    const Pad = await library();
    const pad = new Pad(canvas, { penColor: INK, backgroundColor: "#fff", minWidth: 1, maxWidth: 3 });
    const mark = () => canvas.parentElement?.classList.toggle("drawn", !pad.isEmpty());
    pad.addEventListener("beginStroke", () => canvas.parentElement?.classList.add("drawn"));
    pad.addEventListener("endStroke", mark);
    const observer = new ResizeObserver(() => fit(canvas, pad));
    observer.observe(canvas);
    fit(canvas, pad);
    // Here and not on the server: a desk wipes a slip of the pen while its line is cut.
    const listening = new AbortController();
    const wipe = () => {
      pad.clear();
      mark();
    };
    canvas.closest(".signature")?.querySelector(".clear")?.addEventListener("click", wipe, { signal: listening.signal });
    return { pad, observer, listening };
  };

  const of = (canvas) => pads.get(canvas);

  window.idmajSignature = {
    open(canvas) {
      if (!pads.has(canvas)) {
        const pad = create(canvas);
        pads.set(canvas, pad);
        // The line was cut as the library was to load: the next opening tries again.
        pad.catch(() => pads.delete(canvas));
      }
      return pads.get(canvas).then(() => true);
    },

    /* The drawing as a PNG address on white, at most 800 dots wide; an empty text when nothing was drawn. */
    async drawing(canvas) {
      const { pad } = await of(canvas);
      if (pad.isEmpty()) return "";
      const scale = Math.min(1, WIDEST / canvas.width);
      const sheet = document.createElement("canvas");
      sheet.width = Math.round(canvas.width * scale);
      sheet.height = Math.round(canvas.height * scale);
      const context = sheet.getContext("2d");
      context.fillStyle = "#fff";
      context.fillRect(0, 0, sheet.width, sheet.height);
      context.drawImage(canvas, 0, 0, sheet.width, sheet.height);
      return sheet.toDataURL("image/png");
    },

    async close(canvas) {
      if (!pads.has(canvas)) return;
      const { pad, observer, listening } = await of(canvas);
      listening.abort();
      observer.disconnect();
      pad.off();
      pads.delete(canvas);
    },
  };
})();
