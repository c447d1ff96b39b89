/* The day's one box stays in focus for scanners and keyboards, but opens a touch keyboard only when it is touched. */
(() => {
  const touch = () => matchMedia("(pointer: coarse)").matches;

  async function scan(button, field) {
    const stream = await navigator.mediaDevices
      .getUserMedia({ video: { facingMode: "environment" } })
      .catch(() => undefined);
    if (!stream) return;
    const sheet = document.createElement("dialog");
    sheet.className = "camera";
    sheet.setAttribute("aria-label", button.getAttribute("aria-label"));
    const picture = document.createElement("video");
    picture.playsInline = true;
    picture.muted = true;
    picture.srcObject = stream;
    const close = document.createElement("button");
    close.textContent = button.dataset.close;
    close.addEventListener("click", () => sheet.close());
    sheet.append(picture, close);
    document.body.append(sheet);
    sheet.addEventListener("close", () => {
      stream.getTracks().forEach((track) => track.stop());
      sheet.remove();
      window.idmajDay.focus(field);
    });
    sheet.showModal();
    await picture.play();
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    while (sheet.open) {
      const [found] = await detector.detect(picture).catch(() => []);
      if (found?.rawValue) {
        field.dispatchEvent(new CustomEvent("scanned", { detail: found.rawValue.slice(0, 80) }));
        sheet.close();
      } else await new Promise((next) => setTimeout(next, 150));
    }
  }

  window.idmajDay = {
    finder(field) {
      const input = field.inputElement;
      input.setAttribute("enterkeyhint", "search");
      input.addEventListener("pointerdown", () => {
        if (input.inputMode !== "none") return;
        input.inputMode = "search";
        if (document.activeElement === input) {
          input.blur();
          requestAnimationFrame(() => input.focus());
        }
      });
    },

    // A code held up to the camera, where the browser can read one; what it says goes where a scanner's would.
    camera(button, field) {
      if (!window.BarcodeDetector || !navigator.mediaDevices?.getUserMedia) return;
      button.hidden = false;
      button.addEventListener("click", () => scan(button, field));
    },

    // Where list and person stand side by side nothing has to move.
    show(part) {
      if (!matchMedia("(max-width: 1099.98px)").matches) return;
      // After the dialog has given the page back and the focus has found its place.
      setTimeout(() => part.isConnected && part.scrollIntoView({ block: "start" }), 160);
    },

    focus(field) {
      // After what the page itself does to the focus when it is drawn, or when a dialog goes.
      setTimeout(() => {
        if (!field.isConnected || document.querySelector("vaadin-dialog[opened]")) return;
        const input = field.inputElement;
        if (touch()) input.inputMode = "none";
        input.focus({ preventScroll: true });
      }, 150);
    },
  };
})();
