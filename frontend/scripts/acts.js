/*
 * Sends what a desk has pressed: every act is kept (journal.js), under an id made here, until the server has answered it.
 * What was pressed while the line was cut, or before the server died, goes out in its order when the line is back, from
 * whatever page of the application is open then. The server does an act once however often it comes.
 */
(() => {
  const { answered, chain, put, all, keep, settle } = window.idmajJournal;
  const news = window.idmajNotRecorded.add;
  const DAY = 24 * 3600_000;
  const LONGEST_WAIT = 30_000;
  const SETTLED = ["DONE", "REPEATED", "REFUSED"];
  const tokens = new Map();
  const asked = new Map();
  const done = new EventTarget();
  /* The tabs of this browser have one journal: whichever sends an act tells the others its answer. */
  const tabs = window.BroadcastChannel && new BroadcastChannel("idmaj-acts");
  let pumping, timer, since, locked, clock;
  let wait = 1000;

  /* randomUUID is only there on secure pages; a hall's own server may have none. */
  const uuid = () =>
    crypto.randomUUID?.() ??
    "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) =>
      (c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (c / 4)))).toString(16),
    );

  const ask = (path, { headers, ...options } = {}) =>
    fetch(new URL(`day/${path}`, document.baseURI), {
      credentials: "same-origin",
      redirect: "error",
      cache: "no-store",
      signal: AbortSignal.timeout(15_000),
      headers: { "Accept-Language": document.documentElement.lang || "ar-MA", ...headers },
      ...options,
    });

  /* A tablet's clock may be years off: what is kept ages by the server's, as it was told with its last answer. */
  const heard = (answer) => {
    const at = Date.parse(answer.headers.get("Date"));
    if (at) clock = { at, mark: performance.now() };
  };
  const now = () => (clock ? clock.at + performance.now() - clock.mark : undefined);

  /* An answer of the application itself; what a network's own page says counts for nothing. */
  async function state(path, fits) {
    const answer = await ask(path);
    if (answer.status === 401 || answer.status === 403) return undefined;
    const body = answer.ok ? await answer.json().catch(() => undefined) : undefined;
    if (!fits(body ?? {})) throw new Error("not now");
    heard(answer);
    return body;
  }

  /* Who is signed in, and the token a post carries. */
  async function token(ceremony, fresh) {
    if (!fresh && tokens.has(ceremony)) return tokens.get(ceremony);
    tokens.delete(ceremony);
    const known = await state(`${ceremony}/acts`, (body) => body.token && body.user);
    if (known) tokens.set(ceremony, known);
    return known;
  }

  /* Whether all is over there: told to everyone, for an account that has ended with its ceremony can't log in to ask. */
  const standing = (ceremony) => state(`${ceremony}/acts/state`, (body) => typeof body.over === "boolean");

  /**
   * @return the answer; `later` when the server can't carry out this one now; nothing when it has to wait for a log-in
   * @throws when the line is cut
   */
  async function post(entry) {
    for (const fresh of [false, true]) {
      const known = await token(entry.ceremony, fresh);
      if (!known || known.user !== entry.body.by) continue;
      const answer = await ask(`${entry.ceremony}/acts`, {
        method: "POST",
        headers: { "Content-Type": "application/json", [known.header]: known.token },
        body: JSON.stringify(entry.body),
      });
      if (answer.status === 401 || answer.status === 403) continue;
      const body = await answer.json().catch(() => undefined);
      if (body?.id === entry.body.id && SETTLED.includes(body.outcome)) {
        heard(answer);
        return { status: answer.status, body, lost: body.over && known };
      }
      if (answer.status < 400 || [429, 502, 504, 511].includes(answer.status)) throw new Error("not now");
      return { later: true };
    }
    const ceremony = await standing(entry.ceremony);
    return ceremony?.over ? { status: 410, body: {}, lost: ceremony } : undefined;
  }

  /* A day later nobody in the hall remembers: it is not sent any more, and the desk is told. */
  async function outdated(entry) {
    if (!clock) await token(entry.ceremony);
    if (!clock) return undefined;
    if (entry.at === undefined) {
      entry.at = now();
      await put(entry);
    }
    return now() - entry.at > DAY ? await standing(entry.ceremony) : undefined;
  }

  /* Of what was sent only what tells which act it was. */
  const outline = ({ ceremony, number, body: { id, line, act, by } }) => ({ ceremony, number, body: { id, line, act, by } });

  /* The version an act has made of its line. */
  function heed(entry, answer) {
    if (answer.status !== 200) return;
    answered.set(chain(entry), Math.max(answer.body.version, answered.get(chain(entry)) ?? 0));
  }

  /** What this page does with an answer, whichever tab of the browser had sent the act. @return whether nobody has told it */
  function learn(entry, answer) {
    heed(entry, answer);
    asked.get(entry.body.id)?.resolve(answer);
    asked.delete(entry.body.id);
    return done.dispatchEvent(new CustomEvent("answer", { cancelable: true, detail: { entry, answer } }));
  }

  /* Sent by another tab, whose answer this one has not heard: nothing waits any more. */
  async function unheard() {
    const waiting = [...asked.keys()];
    const kept = new Set((await all()).map((entry) => entry.body.id));
    for (const id of waiting) if (!kept.has(id) && asked.has(id)) learn(asked.get(id).entry, { status: 0, body: {} });
  }

  async function send() {
    const held = new Set();
    let clear = true;
    let waits = false;
    const account = (entry) => `${entry.ceremony} ${entry.body.by}`;
    const free = (entry) => !held.has(chain(entry)) && !held.has(account(entry));
    const next = async (after) => (await all()).find((entry) => entry.order > after && free(entry));
    for (let after = -1, entry; (entry = await next(after)); after = entry.order) {
      const version = answered.get(chain(entry));
      if (entry.chained && version > entry.body.version) entry.body.version = version;
      let answer;
      try {
        const gone = await outdated(entry);
        answer = gone ? { status: 410, body: {}, lost: gone } : await post(entry);
      } catch {
        cut();
        return false;
      }
      back();
      if (!answer) {
        waits = true;
        held.add(account(entry));
        continue;
      }
      if (answer.later) {
        clear = false;
        held.add(chain(entry));
        continue;
      }
      const performed = answer.status === 200;
      // Known before it is wiped, in every tab: what is pressed next builds upon it.
      heed(entry, answer);
      tabs?.postMessage({ entry: outline(entry), answer });
      // Told before it is wiped.
      if (answer.lost) news(entry, answer.lost.notRecorded, answer.lost.close);
      await settle(entry, performed ? answer.body.version : undefined);
      const told = !learn(entry, answer);
      if (!performed && !answer.lost && !told) news(entry, answer.body.message, tokens.get(entry.ceremony)?.close);
      await show();
    }
    locked = waits;
    return clear;
  }

  /** One at a time, in this browser's tabs together where the browser can tell them apart. */
  function pump() {
    clearTimeout(timer);
    pumping = (pumping ?? Promise.resolve()).then(async () => {
      const work = async () => {
        const clear = await send().catch(() => false);
        wait = clear ? 1000 : Math.min(wait * 2, LONGEST_WAIT);
        await unheard();
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
    if (!since) {
      since = new Date();
      tellLine();
    }
    show();
  }

  function back() {
    if (!since) return;
    since = undefined;
    tellLine();
  }

  /* For what the page does by itself while the line is cut, and takes back when it is there again. */
  const tellLine = () => done.dispatchEvent(new CustomEvent("line", { detail: { cut: Boolean(since) } }));

  /* The view's own questions find a line cut as well, often before any act does. */
  let watched;
  function watch() {
    const view = window.Vaadin?.connectionState;
    if (watched || !view) return;
    watched = true;
    view.addStateChangeListener((_, state) => {
      if (["reconnecting", "connection-lost"].includes(state)) cut();
      else if (state === "connected" && since) pump();
    });
  }

  /* The badge says how it stands with the line, in words the server has put there in the reader's language. */
  async function show() {
    const badge = document.querySelector("[data-acts-of]");
    if (!badge) return;
    const waiting = (await all()).length;
    if (!badge.words) return;
    const words = JSON.parse(badge.words);
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
    // A screen reader tells whatever is put here, also when it says the same.
    const told = parts.map((part) => part.textContent ?? part).join("");
    if (badge.textContent !== told) badge.replaceChildren(...parts);
  }

  window.idmajActs = {
    uuid,
    done,
    show,
    waiting: async () => (await all()).length,
    cut: () => Boolean(since) || !navigator.onLine,

    /* The token is fetched before it is needed: an act is one round trip. */
    ready(ceremony) {
      watch();
      return token(ceremony, true)
        .then(back, cut)
        .then(() => pump());
    },

    /**
     * Keeps an act and sends it.
     * @param number of the line on the list, to name it by
     * @return the server's answer, whenever it comes
     */
    async take(ceremony, body, number) {
      const entry = { at: now(), ceremony, body, number };
      await keep(entry);
      const answer = new Promise((resolve) => asked.set(body.id, { entry: outline(entry), resolve }));
      show();
      pump();
      return answer;
    },

    /** Before someone leaves the tablet: what can still go out goes. @return how many acts of this account remain */
    async leave(user) {
      await Promise.race([pump(), new Promise((later) => setTimeout(later, 3000))]).catch(() => {});
      return (await all()).filter((entry) => entry.body.by === user).length;
    },

    /** Wipes what this account has kept, as it was asked and said yes; nothing of anybody else. */
    async forget(user) {
      for (const entry of await all()) if (entry.body.by === user) await settle(entry);
      window.idmajNotRecorded.forget(user);
      await show();
    },
  };

  if (tabs)
    tabs.onmessage = ({ data: { entry, answer } }) => {
      learn(entry, answer);
      show();
    };

  addEventListener("online", () => {
    wait = 1000;
    pump();
  });
  addEventListener("offline", cut);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && pump());
  all().then((kept) => kept.length && pump(), () => {});
})();
