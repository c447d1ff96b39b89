/* The day's one box stays in focus for scanners and keyboards, but opens a touch keyboard only when it is touched. */
(() => {
  const touch = () => matchMedia("(pointer: coarse)").matches;

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
