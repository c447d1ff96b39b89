/*
 * The journal of a desk, in the browser's own database: an act is written here before it is told or sent, in its order,
 * and wiped when it was answered.
 */
(() => {
  /* The version each chain has come to, as this page was answered. */
  const answered = new Map();
  let opening;
  let last = 0;

  const open = () =>
    (opening ??= new Promise((resolve, reject) => {
      const request = indexedDB.open("idmaj-day", 1);
      request.onupgradeneeded = () => request.result.createObjectStore("acts", { keyPath: "order" });
      request.onsuccess = () => {
        const db = request.result;
        db.onclose = db.onversionchange = () => {
          db.close();
          opening = undefined;
        };
        resolve(db);
      };
      request.onerror = () => {
        opening = undefined;
        reject(request.error);
      };
    }));
  const attempt = async (work) => {
    const db = await open();
    return new Promise((resolve, reject) => {
      const change = db.transaction("acts", "readwrite", { durability: "strict" });
      const request = work(change.objectStore("acts"));
      // Kept means written: only then is it told or sent.
      change.oncomplete = () => resolve(request.result);
      change.onerror = change.onabort = () => reject(change.error);
    });
  };
  /* The browser may close its database under an open page: then it is opened anew, once. */
  const store = (work) =>
    attempt(work).catch(() => {
      opening = undefined;
      return attempt(work);
    });
  const put = (entry) => store((entries) => entries.put(entry));
  const all = () => store((entries) => entries.getAll());

  /* One account's acts on one line are a chain; another account's on the same line have nothing to do with it. */
  const chain = (entry) => `${entry.body.line} ${entry.body.by}`;

  /*
   * One after the other: an act knows whether another of its chain is before it, or was answered so lately that the card
   * doesn't know yet. Its order is later than whatever was kept before, even when the clock has jumped back.
   */
  const keep = (entry) =>
    store((entries) => {
      const request = entries.getAll();
      request.onsuccess = () => {
        const kept = request.result;
        // The fraction tells two tabs of one moment apart.
        last = Math.max(Date.now(), last + 1, kept.length ? kept[kept.length - 1].order + 1 : 0) + Math.random() / 2;
        const before = kept.some((one) => chain(one) === chain(entry));
        entries.put({ ...entry, order: last, chained: before || answered.get(chain(entry)) > entry.body.version });
      };
      return request;
    });

  /* What is answered goes; what waits behind it builds upon the version it made. In one step: no act falls between. */
  const settle = (entry, version) =>
    store((entries) => {
      entries.delete(entry.order);
      const request = entries.getAll();
      request.onsuccess = () => {
        for (const next of version === undefined ? [] : request.result) {
          if (!next.chained || chain(next) !== chain(entry) || next.order < entry.order) continue;
          next.body.version = Math.max(next.body.version, version);
          entries.put(next);
        }
      };
      return request;
    });

  window.idmajJournal = { answered, chain, put, all, keep, settle };
})();
