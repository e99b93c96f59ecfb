// Opens pages that were read before while the network is away. Pages of one reader only: those of another go as soon as
// a page is drawn for somebody else, and all of them at sign-out.

/** The part of a service worker's own events that is used here. */
interface Lifecycle extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lifecycle {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Worker {
  addEventListener(type: "install" | "activate", listener: (event: Lifecycle) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}

const ASSETS = "assets";

/** Begins the name of the cache of the present reader; the reader's key follows. */
const PAGES = "pages-";

/** Pages and assets that are kept at most; the oldest go. */
const [MOST_PAGES, MOST_ASSETS] = [60, 120];

/** Where what waits is shown, in the place of a page that was never read. */
const OUTBOX = "/outbox";

const worker = self as unknown as Worker;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== location.origin) {
    return;
  }
  if (address.pathname.startsWith("/assets/")) {
    event.respondWith(asset(event));
  } else if (request.mode === "navigate") {
    event.respondWith(page(event));
  }
});

/** Their names carry the hash of their contents: what was fetched once is right. */
async function asset(event: Fetching): Promise<Response> {
  const cache = await caches.open(ASSETS);
  const known = await cache.match(event.request, { ignoreVary: true });
  if (known) {
    return known;
  }
  const answer = await fetch(event.request);
  if (answer.status === 200) {
    const copy = answer.clone();
    event.waitUntil(cache.put(event.request, copy).then(() => trim(cache, MOST_ASSETS)));
  }
  return answer;
}

async function page(event: Fetching): Promise<Response> {
  try {
    const answer = await fetch(event.request);
    event.waitUntil(keep(event.request.url, answer.clone()));
    return answer;
  } catch (away) {
    const known = (await kept(event.request.url)) ?? (await kept(new URL(OUTBOX, location.origin).href));
    if (!known) {
      throw away;
    }
    return known;
  }
}

/** Keeps a page for its reader, where the portal says that it may be kept. */
async function keep(url: string, answer: Response): Promise<void> {
  const reader = answer.headers.get("Multaqa-Reader");
  if (!reader) {
    return;
  }
  await forgetOthers(reader);
  if (answer.status !== 200 || !answer.headers.has("Multaqa-Offline")) {
    return;
  }
  const cache = await caches.open(PAGES + reader);
  await cache.delete(url);
  await cache.put(url, await dated(answer));
  await trim(cache, MOST_PAGES);
  const outbox = new URL(OUTBOX, location.origin).href;
  if (url !== outbox && !(await cache.match(outbox, { ignoreVary: true }))) {
    await keep(outbox, await fetch(outbox));
  }
}

/** The page says openly as of when it is. */
async function dated(answer: Response): Promise<Response> {
  const at = new Date(answer.headers.get("Date") ?? Date.now()).toISOString();
  const headers = new Headers(answer.headers);
  for (const name of ["Content-Encoding", "Content-Length", "Set-Cookie"]) {
    headers.delete(name);
  }
  const html = (await answer.text()).replace("<body", `<body data-as-of="${at}"`);
  return new Response(html, { headers });
}

async function kept(url: string): Promise<Response | undefined> {
  const name = (await caches.keys()).find((each) => each.startsWith(PAGES));
  return name ? (await caches.open(name)).match(url, { ignoreVary: true }) : undefined;
}

async function forgetOthers(reader: string): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PAGES) && name !== PAGES + reader);
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function trim(cache: Cache, most: number): Promise<void> {
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - most)).map((request) => cache.delete(request)));
}
