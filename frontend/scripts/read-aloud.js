/* Speaks a sentence where the device has a voice of its language; without one there is no button and people read. */
(() => {
  const speech = window.speechSynthesis;
  /* The device's own voice first: one from elsewhere is silent while the line is cut. */
  const voice = (language) => {
    const voices = (speech?.getVoices() ?? []).filter((one) => one.lang.toLowerCase().startsWith(language.slice(0, 2)));
    return voices.find((one) => one.localService) ?? (navigator.onLine ? voices[0] : undefined);
  };

  const offered = new WeakMap();

  window.idmajReadAloud = {
    offer(button, language) {
      offered.set(button, language);
      const show = () => button.toggleAttribute("hidden", !voice(offered.get(button)));
      show();
      // Voices come late in some browsers, and never in others.
      speech?.addEventListener?.("voiceschanged", show, { once: true });
    },
    speak(sentence, language) {
      if (!speech) return;
      speech.cancel();
      const words = new SpeechSynthesisUtterance(sentence);
      words.lang = language;
      words.voice = voice(language) ?? null;
      words.rate = 0.9;
      speech.speak(words);
    },
    stop() {
      speech?.cancel();
    },
  };
})();
