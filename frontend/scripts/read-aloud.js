/* Speaks a sentence where the device has a voice of its language; without one there is no button and people read. */
(() => {
  const speech = window.speechSynthesis;
  const voice = (language) => speech?.getVoices().find((one) => one.lang.toLowerCase().startsWith(language.slice(0, 2)));

  window.idmajReadAloud = {
    offer(button, language) {
      const show = () => button.toggleAttribute("hidden", !voice(language));
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
