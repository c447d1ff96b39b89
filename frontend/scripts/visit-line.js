/*
 * What is typed into a visit's form is kept in this browser until the server has it: the line may be cut, and the telephone
 * may close the page meanwhile. Sealed with a key that the server gives to the account that fills in the form and to nobody
 * else, and kept nowhere but on the page: a lost telephone tells nothing. Put back when the form is opened again.
 */
(() => {
  const PREFIX = "idmaj-visit:";
  const MOST_AGE = 7 * 24 * 3600 * 1000;
  /* Longer than a field waits before it tells the server. */
  const SETTLED = 1500;
  const LOOK = 400;

  const sealing = () => window.crypto?.subtle;
  const same = (one, other) => JSON.stringify(one ?? "") === JSON.stringify(other ?? "");
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const text = (all) => btoa(String.fromCharCode(...new Uint8Array(all)));

  const cut = () => {
    const state = window.Vaadin?.connectionState?.state;
    return !navigator.onLine || state === "reconnecting" || state === "connection-lost";
  };
  const busy = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());

  const forget = (name) => localStorage.removeItem(PREFIX + name);
  const forgetOld = () =>
    Object.keys(localStorage)
      .filter((name) => name.startsWith(PREFIX))
      .forEach((name) => {
        const kept = JSON.parse(localStorage.getItem(name));
        if (!(Date.now() - kept.at < MOST_AGE)) localStorage.removeItem(name);
      });

  class Form {
    constructor(form, name, key) {
      this.form = form;
      this.name = name;
      this.key = key;
      /* Fields whose value the server may not have. */
      this.unsent = new Set();
      this.typedAt = 0;
      this.keptBefore = form.dataset.kept;
      this.saves = 0;
    }

    field(answer) {
      return this.form.querySelector(`[data-answer="${CSS.escape(answer)}"]`);
    }

    async begin() {
      await this.putBack();
      for (const event of ["input", "change"]) this.form.addEventListener(event, (typed) => this.typed(typed));
      const looking = setInterval(() => (this.form.isConnected ? this.look() : clearInterval(looking)), LOOK);
    }

    typed(event) {
      const field = event.target.closest?.("[data-answer]");
      if (!field) return;
      this.unsent.add(field.dataset.answer);
      this.typedAt = Date.now();
      this.keptBefore = this.form.dataset.kept;
      this.say("back", false);
      // The field takes its value after its event.
      setTimeout(() => this.save(), 50);
    }

    /* Of two that seal at once the later is kept. */
    async save() {
      if (!this.key || !this.unsent.size) return;
      const turn = ++this.saves;
      const answers = Object.fromEntries([...this.unsent].map((name) => [name, this.field(name)?.value]));
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await sealing().encrypt(
        { name: "AES-GCM", iv },
        this.key,
        new TextEncoder().encode(JSON.stringify(answers)),
      );
      if (turn !== this.saves || !this.unsent.size) return;
      localStorage.setItem(PREFIX + this.name, JSON.stringify({ at: Date.now(), iv: text(iv), sealed: text(sealed) }));
      this.form.dataset.sealed = Object.keys(answers).join(" ");
    }

    /* The server says in an attribute that it has kept the form; only what it said after the last letter counts. */
    look() {
      this.say("cut", cut());
      if (!this.unsent.size || cut() || busy()) return;
      if (Date.now() - this.typedAt < SETTLED || this.form.dataset.kept === this.keptBefore) return;
      this.unsent.clear();
      this.saves++;
      forget(this.name);
    }

    async putBack() {
      const kept = localStorage.getItem(PREFIX + this.name);
      if (!kept || !this.key) return;
      const { iv, sealed } = JSON.parse(kept);
      let opened;
      try {
        opened = await sealing().decrypt({ name: "AES-GCM", iv: bytes(iv) }, this.key, bytes(sealed));
      } catch {
        // Sealed with a key there is no more.
        forget(this.name);
        return;
      }
      const answers = Object.entries(JSON.parse(new TextDecoder().decode(opened))).filter(
        ([name, value]) => value !== undefined && this.field(name) && !same(this.field(name).value, value),
      );
      if (!answers.length) {
        forget(this.name);
        return;
      }
      this.keptBefore = this.form.dataset.kept;
      this.typedAt = Date.now();
      for (const [name, value] of answers) {
        const field = this.field(name);
        this.unsent.add(name);
        field.value = value;
        field.dispatchEvent(new CustomEvent("change", { bubbles: true }));
      }
      this.say("back", true);
    }

    say(what, shown) {
      const note = this.form.querySelector(`[data-line="${what}"]`);
      if (note && note.hidden === shown) note.hidden = !shown;
    }
  }

  const open = async (form, name, secret) => {
    try {
      forgetOld();
    } catch {
      // Nothing can be kept, or something strange is.
    }
    const key = sealing()
      ? await sealing().importKey("raw", bytes(secret), "AES-GCM", false, ["encrypt", "decrypt"])
      : undefined;
    await new Form(form, name, key).begin();
  };

  window.idmajVisit = { open, sent: forget };
})();
