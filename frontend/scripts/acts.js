/*
 * The journal of a desk: every act is kept here, under an id made here, until the server has answered it. What was
 * pressed while the line was cut, or before the server died, goes out in its order when the line is back, from whatever
 * page of the application is open then. The server does an act once however often it comes.
 */
(() => {
  const DAY = 24 * 3600_000;
  const LONGEST_WAIT = 30_000;
  const tokens = new Map();
  const asked = new Map();
  const done = new EventTarget();
  let opening, pumping, timer, since, locked;
  let wait = 1000;
  let keeping = Promise.resolve();
  let last = 0;

  const open = () =>
    (opening ??= new Promise((resolve, reject) => {
      const request = indexedDB.open("idmaj-day", 1);
      request.onupgradeneeded = () => request.result.createObjectStore("acts", { keyPath: "order" });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    }));
  const store = async (work) => {
    const db = await open();
    return new Promise((resolve, reject) => {
      const change = db.transaction("acts", "readwrite", { durability: "strict" });
      const request = work(change.objectStore("acts"));
      // Kept means written: only then is it told or sent.
      change.oncomplete = () => resolve(request.result);
      change.onerror = change.onabort = () => reject(change.error);
    });
  };
  const put = (entry) => store((entries) => entries.put(entry));
  const drop = (entry) => store((entries) => entries.delete(entry.order));
  const all = () => store((entries) => entries.getAll());

  /* Later than whatever was kept before, even when the clock has jumped back. */
  const order = async () => {
    const kept = await all();
    // The fraction tells two tabs of one moment apart.
    last = Math.max(Date.now(), last + 1, kept.length ? kept[kept.length - 1].order + 1 : 0) + Math.random() / 2;
    return last;
  };
  /* randomUUID is only there on secure pages; a hall's own server may have none. */
  const uuid = () =>
    crypto.randomUUID?.() ??
    "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) =>
      (c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (c / 4)))).toString(16),
    );

  const address = (ceremony) => new URL(`day/${ceremony}/acts`, document.baseURI);
  const ask = (ceremony, options) =>
    fetch(address(ceremony), { credentials: "same-origin", redirect: "error", signal: AbortSignal.timeout(15_000), ...options });

  /* Who is signed in, and the token a post carries. */
  async function token(ceremony, fresh) {
    if (!fresh && tokens.has(ceremony)) return tokens.get(ceremony);
    tokens.delete(ceremony);
    const answer = await ask(ceremony);
    if (answer.ok) tokens.set(ceremony, await answer.json());
    else if (answer.status >= 500) throw new Error("not now");
    return tokens.get(ceremony);
  }

  const headers = (known) => ({
    "Content-Type": "application/json",
    "Accept-Language": document.documentElement.lang || "ar-MA",
    [known.header]: known.token,
  });

  /** @return the answer, or nothing when the act has to wait for a log-in */
  async function post(entry) {
    for (const fresh of [false, true]) {
      const known = await token(entry.ceremony, fresh);
      if (!known || known.user !== entry.body.by) continue;
      if (!known.open) return { status: 409, body: {}, closed: true };
      const answer = await ask(entry.ceremony, { method: "POST", headers: headers(known), body: JSON.stringify(entry.body) });
      if (answer.status === 401 || answer.status === 403) continue;
      if (answer.status >= 500 || answer.status === 429) throw new Error("not now");
      return { status: answer.status, body: await answer.json().catch(() => ({})) };
    }
    return undefined;
  }

  /* What waited behind this one on the same line builds upon the version it made. */
  async function follow(entry, version) {
    for (const next of await all()) {
      if (!next.chained || next.body.line !== entry.body.line || next.order <= entry.order) continue;
      next.body.version = version;
      await put(next);
    }
  }

  /* A day later nobody in the hall remembers: what could not be sent goes, and the desk is told. */
  async function expire(entry) {
    if (Date.now() - entry.at < DAY) return;
    await drop(entry);
    const message = document.querySelector("[data-acts-of]")?.words?.expired;
    done.dispatchEvent(new CustomEvent("answer", { detail: { entry, answer: { status: 410, body: { message } } } }));
  }

  async function send() {
    const held = new Set();
    const next = async (after) => (await all()).find((e) => e.order > after && !held.has(e.body.line));
    for (let after = -1, entry; (entry = await next(after)); after = entry.order) {
      let answer;
      try {
        answer = await post(entry);
      } catch {
        cut();
        await expire(entry);
        return false;
      }
      back();
      if (!answer) {
        locked = true;
        held.add(entry.body.line);
        await expire(entry);
        continue;
      }
      locked = false;
      if (answer.status === 200) await follow(entry, answer.body.version);
      await drop(entry);
      // The day is over: nothing of it stays in this browser.
      if (answer.closed) for (const rest of await all()) if (rest.ceremony === entry.ceremony) await drop(rest);
      asked.get(entry.body.id)?.(answer);
      asked.delete(entry.body.id);
      done.dispatchEvent(new CustomEvent("answer", { detail: { entry, answer } }));
      await show();
    }
    return true;
  }

  /** One at a time, in this browser's tabs together where the browser can tell them apart. */
  function pump() {
    clearTimeout(timer);
    pumping = (pumping ?? Promise.resolve()).then(async () => {
      const work = async () => {
        const clear = await send().catch(() => false);
        wait = clear ? 1000 : Math.min(wait * 2, LONGEST_WAIT);
        const kept = await all();
        clearTimeout(timer);
        if (kept.length || !clear) timer = setTimeout(pump, locked ? LONGEST_WAIT : wait * (0.75 + Math.random() / 2));
        // Nothing waits, but the line was cut: ask whether it is back.
        if (!kept.length && since) await probe();
        await show();
      };
      await (navigator.locks ? navigator.locks.request("idmaj-acts", work) : work());
    });
    pumping = pumping.catch(() => {});
    return pumping;
  }

  async function probe() {
    const [ceremony] = tokens.keys();
    const known = ceremony ?? document.querySelector("[data-acts-of]")?.dataset.actsOf;
    if (!known) return back();
    try {
      await token(known, true);
      back();
    } catch {
      timer = setTimeout(pump, wait);
    }
  }

  function cut() {
    since ??= new Date();
    show();
  }

  function back() {
    since = undefined;
  }

  /* The badge says how it stands with the line, in words the server has put there in the reader's language. */
  async function show() {
    const badge = document.querySelector("[data-acts-of]");
    if (!badge) return;
    const waiting = (await all()).length;
    const words = badge.words;
    if (!words) return;
    const state = since ? "cut" : locked && waiting ? "locked" : waiting ? "waiting" : "connected";
    const count = words.waiting[Math.min(waiting, words.waiting.length - 1)];
    const parts = [];
    if (since) {
      const hour = document.createElement("bdi");
      hour.dir = "ltr";
      hour.textContent = since.toTimeString().slice(0, 5);
      const [before, after = ""] = words.cut.split("@@");
      parts.push(before, hour, after);
    }
    if (locked && waiting) parts.push(words.locked, " · ");
    if (waiting) parts.push(since ? " · " : "", count);
    if (!parts.length) parts.push(words.connected);
    badge.dataset.line = state;
    badge.replaceChildren(...parts);
  }

  /* One after the other: an act knows whether another of its line is before it. */
  async function keep(ceremony, body) {
    const before = (await all()).filter((entry) => entry.body.line === body.line);
    await put({ order: await order(), at: Date.now(), ceremony, body, chained: before.length > 0 });
  }

  window.idmajActs = {
    uuid,
    done,
    show,
    waiting: async () => (await all()).length,

    /* The token is fetched before it is needed: an act is one round trip. */
    ready: (ceremony) =>
      token(ceremony, true).then(
        (known) => {
          if (known && !known.open) forget((entry) => entry.ceremony === ceremony);
          back();
          return pump();
        },
        () => {
          cut();
          return pump();
        },
      ),

    /** Keeps an act and sends it. @return the server's answer, whenever it comes */
    async take(ceremony, body) {
      const answer = new Promise((resolve) => asked.set(body.id, resolve));
      const kept = keeping.then(() => keep(ceremony, body));
      keeping = kept.catch(() => {});
      await kept;
      show();
      pump();
      return answer;
    },

    /* Leaving the tablet to someone else: what can still go out goes; nothing of anybody stays. */
    async leave() {
      await Promise.race([pump(), new Promise((later) => setTimeout(later, 3000))]).catch(() => {});
      await forget(() => true).catch(() => {});
    },
  };

  async function forget(which) {
    for (const entry of await all()) if (which(entry)) await drop(entry);
    await show();
  }

  addEventListener("online", () => {
    wait = 1000;
    pump();
  });
  addEventListener("offline", cut);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && pump());
  all().then((kept) => kept.length && pump(), () => {});
})();
