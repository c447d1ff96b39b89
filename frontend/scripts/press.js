/*
 * A press ends where it began. Leaving a field for a button lets the server answer between the pointer's way down and
 * its way up: a sentence under the field comes or goes, the button moves, and the click would fall beside it.
 */
(() => {
  const NEAR = 12;
  let press = null;

  addEventListener(
    "pointerdown",
    (event) => {
      press = null;
      const button = event.target.closest?.("vaadin-button");
      if (!button || event.button !== 0 || event.pointerType === "touch") return;
      button.setPointerCapture(event.pointerId);
      press = { button, x: event.clientX, y: event.clientY };
    },
    true,
  );

  /* Drawn away on purpose, it is not meant any more. */
  addEventListener(
    "pointermove",
    (event) => {
      if (!press || Math.hypot(event.clientX - press.x, event.clientY - press.y) <= NEAR) return;
      if (press.button.hasPointerCapture(event.pointerId)) press.button.releasePointerCapture(event.pointerId);
      press = null;
    },
    true,
  );
})();
