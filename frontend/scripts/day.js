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
