import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

/** As much of the browser's caches as is used. */
class Caches {
  readonly all = new Map<string, Map<string, Response>>();

  async open(name: string): Promise<unknown> {
    const kept = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, kept);
    const key = (asked: Request | string): string => (typeof asked === "string" ? asked : asked.url);
    return {
      match: async (asked: Request | string) => kept.get(key(asked))?.clone(),
      put: async (asked: Request | string, answer: Response) => void kept.set(key(asked), answer),
      delete: async (asked: Request | string) => kept.delete(key(asked)),
      keys: async () => [...kept.keys()].map((url) => new Request(url)),
    };
  }

  async keys(): Promise<string[]> {
    return [...this.all.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.all.delete(name);
  }
}

const PAGE = "http://localhost:3000/m/doha";

let caches: Caches;
let portal: (url: string) => Promise<Response>;
let fetched: (event: unknown) => void;

beforeAll(async () => {
  const listen = vi.spyOn(self, "addEventListener");
  await import("../src/service-worker");
  fetched = listen.mock.calls.find(([type]) => String(type) === "fetch")?.[1] as (event: unknown) => void;
});
beforeEach(() => {
  caches = new Caches();
  vi.stubGlobal("caches", caches);
  vi.stubGlobal("fetch", (asked: Request | string) => portal(typeof asked === "string" ? asked : asked.url));
  portal = async (url) => drawn("noura", url);
});

const drawn = (reader: string, url = PAGE, mayKeep = true): Response =>
  new Response(`<html><body class="x">${url} for ${reader}</body></html>`, {
    headers: {
      "Multaqa-Reader": reader,
      Date: "Mon, 08 Dec 2025 08:00:00 GMT",
      ...(mayKeep && { "Multaqa-Offline": "yes" }),
    },
  });

/** Goes to a page; the answer is what is shown, once all is kept. */
async function go(url = PAGE, mode = "navigate", method = "GET"): Promise<string | undefined> {
  let answer: Promise<Response> | undefined;
  const work: Promise<unknown>[] = [];
  fetched({
    request: { url, mode, method },
    respondWith: (given: Promise<Response>) => {
      answer = given;
    },
    waitUntil: (more: Promise<unknown>) => work.push(more),
  });
  const text = (await answer)?.text();
  await Promise.all(work);
  return text;
}

const offline = (): void => {
  portal = async () => Promise.reject(new TypeError("no network"));
};

describe("A page that was read", () => {
  it("opens without a network, and says as of when it is", async () => {
    expect(await go()).not.toContain("data-as-of");
    offline();
    expect(await go()).toContain('<body data-as-of="2025-12-08T08:00:00.000Z" class="x">');
  });

  it("is kept where the portal says so, and nowhere else", async () => {
    portal = async (url) => drawn("noura", url, false);
    await go();
    expect(caches.all.size).toBe(0);
    await expect(async () => {
      offline();
      await go();
    }).rejects.toThrow("no network");
  });

  it("goes as soon as a page comes for another reader", async () => {
    await go();
    expect(await caches.keys()).toEqual(["pages-noura"]);
    portal = async (url) => drawn("arun", url, false);
    await go("http://localhost:3000/m/doha/people");
    expect(await caches.keys()).toEqual([]);
  });

  it("is the one of what waits, where it was never read", async () => {
    await go();
    offline();
    expect(await go("http://localhost:3000/m/doha/programme")).toContain("/outbox for noura");
  });

  it("is not what a form, a part of a page or another site is answered with", async () => {
    expect(await go(PAGE, "navigate", "POST")).toBeUndefined();
    expect(await go(PAGE, "cors")).toBeUndefined();
    expect(await go("http://elsewhere.example/m/doha")).toBeUndefined();
    expect(caches.all.size).toBe(0);
  });
});

describe("An asset", () => {
  it("is asked for once", async () => {
    const asked = vi.fn(async () => new Response("script"));
    portal = asked;
    await go("http://localhost:3000/assets/portal-abc.js", "no-cors");
    expect(await go("http://localhost:3000/assets/portal-abc.js", "no-cors")).toBe("script");
    expect(asked).toHaveBeenCalledOnce();
  });
});
